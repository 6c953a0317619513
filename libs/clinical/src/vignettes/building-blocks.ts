/** Pieces that many cases have in common: a clear danger screen, a clear neuro examination, a whole normal examination. */
import type { Side, Value, VignetteFinding } from '../grammar';

/** Every red-flag question answered, none of them positive. */
export const clearScreen: Readonly<Record<string, Value>> = {
  rf_saddle_sensation_change: false, rf_urinary_change: false, rf_bowel_change: false, rf_sexual_dysfunction_new: false, rf_bilateral_leg_symptoms_new: false,
  rf_weakness_progressing: false, rf_cancer_history: false, rf_band_like_pain: false, night_pain_constant: false, rf_temperature_c: 36.8, rf_rigors: false, rf_weight_loss_kg: 0,
  rf_immunosuppressed: false, rf_recent_infection_or_procedure: false, rf_ivdu: false, rf_major_trauma: false, rf_minor_trauma: false, rf_osteoporosis: false, rf_corticosteroid_months: 0,
  rf_known_aaa: false, rf_pain_unaffected_by_posture: false, rf_collapse_with_back_pain: false, rf_acute_limb_ischaemia: false, rf_dvt_signs: false, rf_rest_pain_foot: false, rf_tissue_loss: false,
};

/** The two danger signs of the examination, both absent. */
export const clearDangerSigns: readonly VignetteFinding[] = [
  { test: 'rf_spinous_percussion_pain', value: false },
  { test: 'rf_pulsatile_abdominal_mass', value: false },
];

/** One value for each side. */
export const both = (test: string, left: Value, right: Value): VignetteFinding[] => [
  { test, side: 'left', value: left },
  { test, side: 'right', value: right },
];
export const at = (test: string, side: Side, site: string, value: Value): VignetteFinding => ({ test, side, site, value });

/** Complete normal neuro examination: key muscles 5, feeling normal, reflexes 2, nerve tension tests negative. */
export const clearNeuro: readonly VignetteFinding[] = [
  ...(['left', 'right'] as const).flatMap((side) => [
    ...['L2', 'L3', 'L4', 'L5', 'S1'].flatMap((site) => [at('myotomes', side, site, 5), at('dermatomes', side, site, 'normal')]),
    at('reflexes', side, 'patellar', 2),
    at('reflexes', side, 'achilles', 2),
  ]),
  ...both('slr_result', 'negative', 'negative'),
  ...both('slump', 'negative', 'negative'),
];

/** Normal hips: Thomas 8° on both sides, short thigh muscles absent, pelvis neutral. C1: F1 −2, F2 0, F3 0. */
export const normalHips: readonly VignetteFinding[] = [...both('mtt_hip_ext_deg', 8, 8), ...both('ely', 'negative', 'negative'), { test: 'pelvic_tilt', value: 'neutral' }];
/** Normal spine: two ranges full (C2 F1 −1), three levels normal (C2 F2 −2). */
export const normalSpine: readonly VignetteFinding[] = [
  { test: 'mmst_flexion_cm', value: 6 },
  { test: 'lumbar_flexion_deg', value: 70 },
  ...['L3', 'L4', 'L5'].map((site) => ({ test: 'pa_mobility', site, value: 'normal' })),
];
/** Normal core: three control tests negative (C3 F1 −2, C2 F4 0). */
export const normalCore: readonly VignetteFinding[] = [{ test: 'pit', value: 'negative' }, { test: 'aberrant_count', value: 0 }, ...both('aslr_score', 0, 0)];
/** Normal glutes: both muscles 5 (C4 F1 −2), two function tests negative (C4 F2 −1). */
export const normalGlutes: readonly VignetteFinding[] = [
  ...both('glute_med_mmt', 5, 5),
  ...both('glute_max_mmt', 5, 5),
  ...both('trendelenburg', 'negative', 'negative'),
  ...both('slb_hold_s', 40, 38),
];

/** The findings of `rows`, where a later row replaces an earlier one of the same test, side and site. */
export function examination(...groups: readonly (readonly VignetteFinding[])[]): VignetteFinding[] {
  const rows = new Map<string, VignetteFinding>();
  for (const row of groups.flat()) rows.set(`${row.test}|${row.side ?? ''}|${row.site ?? ''}`, row);
  return [...rows.values()];
}
