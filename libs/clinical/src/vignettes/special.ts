/** Special cases: all normal, everything abnormal, one side only, a domain missing, contradictory, by exception. */
import type { Vignette } from '../grammar';
import { at, both, clearDangerSigns, clearNeuro, clearScreen, examination, normalCore, normalGlutes, normalHips, normalSpine } from './building-blocks';

const base = { ...clearScreen, leg_pain: 'none', numbness: 'none', tingling: 'none', weakness_reported: 'none' } as const;

export const special: readonly Vignette[] = [
  {
    // Everything recorded and normal. C5a F2 is covered by relief none and bending false: −3; unlikely. V: pulses normal 0: unlikely.
    id: 'all-normal',
    title: 'Nothing found',
    ageYears: 40,
    sex: 'female',
    history: { ...base, relief_sitting: 'none', relief_forward_bend: false },
    findings: examination(normalHips, normalSpine, normalCore, normalGlutes, clearNeuro, clearDangerSigns, both('pedal_pulse', 'normal', 'normal')),
    expected: { levels: { C1: 'unlikely', C2: 'unlikely', C3: 'unlikely', C4: 'unlikely', C5: 'unlikely', C5a: 'unlikely', C5b: 'unlikely', V: 'unlikely' }, flags: [], priorities: [], present: ['E-01', 'E-04', 'E-05', 'M-01'], absent: ['H-01', 'L-02', 'C-01', 'G-01', 'E-08'], withheld: [], telltale: false },
  },
  {
    // C1 both: −15 +3, Ely +1, tilt +1, 9 h +1 and strides +1 → 7. C2: F1 Schober, flexion → 2; F2 +3; F3 +1 +1; F4 −2 → 5, POS 7, NEG −2: conflict: possible.
    // C3: F1 3, F2 null at 72, F3 2 → 5 likely. C4 both: 3 + 2 + 1 + 1 = 7, likely, but L5 is 4 on the left and C5b possible there: left possible, right likely.
    // C5a: 72 +1, F2 4, F3 both 3 + 2 → 4, F4 1, F5 SLR positive −1 + ext +1 → 0: 10 likely. C5b left: F1 1 (foot), F2 1, F3 2, F4 1, F5 −1 → 4 possible;
    // right: F1 1, F2 0, F3 slump −1 and SLR −1 → −2, F4 −1, F5 −1 → −3 unlikely. Six of six possible or likely: widespread.
    // Ranking: likely first: C1 7/4 1.75, C4 1.75, C5 10/6 1.67, C3 5/4 1.25; three are named.
    id: 'everything-abnormal',
    title: 'Everything hurts',
    ageYears: 72,
    sex: 'female',
    history: {
      ...base, leg_pain: 'both', leg_pain_extent: 'foot', leg_symptoms_on_walking: true, tingling: 'left', sitting_hours_per_day: 9, worse_long_stride: true, previous_episodes: 3, catching_giving_way: true,
      fatigue_longer_walk: true, morning_stiffness_min: 30, eases_with_movement: true, relief_sitting: 'full', relief_forward_bend: true, pain_with_standing: true, nprs_worst: 8, symptom_duration_days: 300,
    },
    findings: examination(normalGlutes, clearNeuro, clearDangerSigns, both('mtt_hip_ext_deg', -15, -15), both('ely', 'positive', 'positive'), both('glute_med_mmt', 3, 3), both('glute_max_mmt', 3.5, 3.5), both('trendelenburg', 'positive', 'positive'), both('slb_hold_s', 10, 10), both('phe_pattern', 'abnormal', 'abnormal'), both('aslr_score', 4, 4), [
      { test: 'pelvic_tilt', value: 'anterior' },
      { test: 'mmst_flexion_cm', value: 3 },
      { test: 'lumbar_flexion_deg', value: 25 },
      { test: 'pa_mobility', site: 'L4', value: 'hypo' },
      { test: 'pa_mobility', site: 'L5', value: 'hypo' },
      { test: 'pa_pain', site: 'L5', value: true },
      { test: 'pit', value: 'positive' },
      { test: 'aberrant_count', value: 3 },
      { test: 'ext_30s', value: 'positive' },
      { test: 'slr_result', side: 'left', value: 'positive' },
      at('myotomes', 'left', 'L5', 4),
    ]),
    expected: {
      levels: { C1: 'likely', C2: 'possible', C3: 'likely', C4: 'likely', C5: 'likely', C5a: 'likely', C5b: 'possible' }, sides: { C1: 'bilateral', C4: 'right', C5b: 'left' }, scores: { C1: 7, C2: 5, C3: 5, C4: 7, C5: 10, C5b: 4 },
      conflict: ['C2'], flags: [], priorities: ['C1', 'C4', 'C5'], present: ['H-02', 'H-06', 'C-01', 'C-03', 'C-04', 'G-01', 'G-02', 'G-03', 'E-06', 'E-07', 'E-09', 'L-02', 'N-06', 'N-01'], absent: ['L-04'], withheld: ['H-01', 'L-05', 'L-06'], notices: ['widespread-findings'],
    },
  },
  {
    // Only the left hip is measured: left 3 + 1 (Ely) = 4 likely; right not assessed and asked for.
    id: 'one-side-only',
    title: 'Left side only',
    ageYears: 36,
    sex: 'male',
    history: { ...base },
    findings: examination(clearDangerSigns, [{ test: 'mtt_hip_ext_deg', side: 'left', value: -14 }, { test: 'ely', side: 'left', value: 'positive' }]),
    expected: { levels: { C1: 'likely', C2: 'not_assessed', C3: 'not_assessed', C4: 'not_assessed' }, sides: { C1: 'left' }, scores: { C1: 4 }, flags: [], priorities: ['C1'], present: ['H-01'], absent: ['G-01'], withheld: [] },
  },
  {
    // No glute test at all: C4 is not assessed on both sides, and no glute exercise is drafted, whatever the history says.
    id: 'glutes-not-tested',
    title: 'Glute domain not tested',
    ageYears: 50,
    sex: 'female',
    history: { ...base, fatigue_longer_walk: true, single_leg_load_pain: true },
    findings: examination(normalHips, normalSpine, normalCore, clearNeuro, clearDangerSigns, [{ test: 'glute_med_mmt', side: 'left', status: 'unable', reason: 'pain' }]),
    expected: { levels: { C4: 'not_assessed', C1: 'unlikely' }, scores: { C4: 1 }, flags: [], priorities: [], present: ['E-01'], absent: ['G-01'], withheld: [] },
  },
  {
    // C2: F1 Schober +1, flexion +1 → 2; F2 +3; F4 PIT −1, aberrant −1 → −2. Sum 3, POS 5, NEG −2, ≥ 2: conflict, possible. C3: PIT +1, aberrant +1, ASLR 0 → 2: possible.
    id: 'stiff-and-unstable',
    title: 'Stiff levels and instability signs together',
    ageYears: 55,
    sex: 'male',
    history: { ...base },
    findings: examination(normalHips, normalGlutes, clearNeuro, clearDangerSigns, both('aslr_score', 1, 1), [
      { test: 'mmst_flexion_cm', value: 4.9 },
      { test: 'lumbar_flexion_deg', value: 38 },
      { test: 'pa_mobility', site: 'L4', value: 'hypo' },
      { test: 'pa_mobility', site: 'L5', value: 'hypo' },
      { test: 'pa_pain', site: 'L4', value: true },
      { test: 'pit', value: 'positive' },
      { test: 'aberrant_count', value: 1 },
    ]),
    expected: { levels: { C2: 'possible', C3: 'possible' }, scores: { C2: 3, C3: 2 }, conflict: ['C2'], flags: [], priorities: ['C2', 'C3'], present: ['L-02', 'C-01'], absent: ['L-01', 'L-04', 'C-03'], withheld: [] },
  },
  {
    // Marked within norm by exception, with one short hip: the marks count as clearly normal and take no part in comparisons of sides.
    // C4 both: medius and maximus within norm → 5 and 5: −2; bridge left 20 s +1, the right one by exception: F2 Trendelenburg 0, bridge +1 → left 1. Left sum −1, unlikely.
    id: 'by-exception',
    title: 'The rest within norm',
    ageYears: 39,
    sex: 'female',
    history: { ...base },
    findings: [
      ...clearDangerSigns,
      ...(['left', 'right'] as const).flatMap((side) => ['glute_med_mmt', 'glute_max_mmt', 'trendelenburg'].map((test) => ({ test, side, status: 'within-norm' as const }))),
      { test: 'slb_hold_s', side: 'left', value: 20 },
      { test: 'slb_hold_s', side: 'right', status: 'within-norm' },
      { test: 'mtt_hip_ext_deg', side: 'left', value: -5 },
      { test: 'mtt_hip_ext_deg', side: 'right', status: 'within-norm' },
    ],
    expected: { levels: { C1: 'possible', C4: 'unlikely' }, sides: { C1: 'left' }, scores: { C1: 2 }, flags: [], priorities: ['C1'], present: ['H-01'], absent: ['H-06'], withheld: [] },
  },
];
