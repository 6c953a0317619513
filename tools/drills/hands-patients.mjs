/**
 * Three reference patients of the hands drill: what is abnormal in each, and what has no norm and is measured in
 * everyone. All else of the core set is within norm. Invented, like every value here; 48-year-old women.
 */
const row = (test, value, side, site) => ({ test, value, side: side ?? '', site: site ?? '' });

/** Measured in everyone: these have no norm to be within. */
export const MEASURED = [row('directional_preference', 'none'), row('thoracic_rotation_deg', 50, 'left'), row('thoracic_rotation_deg', 50, 'right')];

export const PATIENTS = [
  {
    name: '6 abnormal: short hip flexors',
    abnormal: [
      row('pelvic_tilt', 'anterior'),
      row('lumbar_extension_deg', 8),
      row('mtt_hip_ext_deg', -10, 'left'),
      row('mtt_hip_ext_deg', -5, 'right'),
      row('glute_max_mmt', 4, 'left'),
      row('ely', 'positive', 'left'),
    ],
  },
  {
    name: '10 abnormal: stiff back, weak glutes',
    abnormal: [
      row('lumbar_flexion_deg', 30),
      row('lumbar_extension_deg', 8),
      row('lumbar_sideflex_deg', 12, 'left'),
      row('lumbar_sideflex_deg', 12, 'right'),
      row('trendelenburg', 'positive', 'left'),
      row('slb_hold_s', 20, 'left'),
      row('glute_med_mmt', 4, 'left'),
      row('pa_mobility', 'hypo', '', 'L4'),
      row('pa_mobility', 'hypo', '', 'L5'),
      row('pa_pain', true, '', 'L4'),
    ],
  },
  {
    name: '14 abnormal: left leg, weak trunk',
    abnormal: [
      row('aberrant_count', 2),
      row('mmst_flexion_cm', 4),
      row('lumbar_flexion_deg', 30),
      row('slump', 'positive', 'left'),
      row('myotomes', 4, 'left', 'L5'),
      row('dermatomes', 'reduced', 'left', 'L5'),
      row('reflexes', 1, 'left', 'achilles'),
      row('slr_deg', 40, 'left'),
      row('slr_result', 'positive', 'left'),
      row('aslr_score', 2, 'left'),
      row('dll_angle_deg', 70),
      row('glute_med_mmt', 4, 'left'),
      row('side_bridge_s', 30, 'left'),
      row('side_bridge_s', 30, 'right'),
    ],
  },
];

const both = (test, left, right) => [row(test, left, 'left'), row(test, right, 'right')];

/** Everything measured on both sides and typed: 18 tests, 36 values, which a clinic has for its core set. */
export const TYPED = {
  name: '18 tests on both sides',
  abnormal: [
    ...both('lumbar_sideflex_deg', 25, 22),
    ...both('side_bend_cm', 18, 16),
    ...both('sls_s', 30, 25),
    ...both('step_down_score', 2, 3),
    ...both('thoracic_rotation_deg', 50, 45),
    ...both('clonus_beats', 0, 0),
    ...both('slr_deg', 75, 70),
    ...both('ake_deficit_deg', 20, 24),
    ...both('aslr_score', 1, 2),
    ...both('slb_hold_s', 40, 35),
    ...both('mtt_hip_ext_deg', 5, 8),
    ...both('mtt_knee_flex_deg', 80, 85),
    ...both('glute_med_mmt', 4, 5),
    ...both('side_bridge_s', 45, 50),
    ...both('hip_ir_deg', 35, 30),
    ...both('hip_er_deg', 40, 45),
    ...both('hip_ext_prone_deg', 12, 14),
    ...both('glute_max_mmt', 4, 5),
  ],
  measured: [],
};

export const fieldOf = ({ test, side = '', site = '' }) => `f-${test}-${side}-${site}`;
