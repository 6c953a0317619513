/** Nerve and vessel cases: stenosis, sciatica, irritable, vascular, and the telltale sign in its three fates. */
import type { Vignette } from '../grammar';
import { at, both, clearDangerSigns, clearNeuro, clearScreen, examination, normalCore, normalGlutes, normalHips, normalSpine } from './building-blocks';

const mechanicallyNormal = [normalHips, normalSpine, normalCore, normalGlutes] as const;

export const nerve: readonly Vignette[] = [
  {
    // C5a: F1 74 → +1; F2 full +3, bending +3, trolley +2 → cap 4; F3 both +3, on walking +2, leg worse +1 → cap 4; F4 standing +1;
    // F5 30 s extension +1, SLR negative both +1 → 2. Sum 12: likely. C5b: F1 +1, F3 −2, F4 −1, F5 −1: −3 unlikely.
    // V: F1 standing still no → 0; F3 −2 −2 → −3; sum −3 unlikely. Pulses not taken.
    id: 'stenosis-74',
    title: 'Retired gardener who leans on the trolley',
    ageYears: 74,
    sex: 'male',
    history: {
      ...clearScreen, leg_pain: 'both', leg_pain_extent: 'thigh', leg_vs_back: 'leg_worse', leg_symptoms_on_walking: true, relief_sitting: 'full', relief_forward_bend: true, shopping_cart: true,
      relief_standing_still: false, pain_with_standing: true, numbness: 'none', tingling: 'none', weakness_reported: 'none', nprs_worst: 6, symptom_duration_days: 400, walking_onset_m: 300,
    },
    findings: examination(...mechanicallyNormal, clearNeuro, clearDangerSigns, [{ test: 'lumbar_flexion_deg', value: 50 }, { test: 'ext_30s', value: 'positive' }]),
    expected: {
      levels: { C1: 'unlikely', C5: 'likely', C5a: 'likely', C5b: 'unlikely', V: 'unlikely' }, sides: { C5: 'midline', C5a: 'midline' }, scores: { C5: 12, C5a: 12, C5b: -3, V: -3 }, flags: [], priorities: ['C5'],
      present: ['E-02', 'E-03', 'E-07', 'E-08', 'E-09', 'L-03', 'N-06'], absent: ['L-06', 'N-01'], withheld: ['H-01', 'L-05', 'L-06'], telltale: true,
    },
  },
  {
    // C5b left: F1 foot +1, one root +1, leg worse +1 → 3; F2 tingling +1, cough +1 → 2; F3 SLR +2, slump +2, crossed +2 → cap 4;
    // F4 S1 4.0 +1, ankle jerk 1 < 2 +1, S1 reduced +1 → 3; F5 worse sitting +1. Sum 13: likely. Right: −3, −2, −1, +1: unlikely.
    // C5a: F2 is not covered by worse sitting: not assessed.
    id: 'sciatica-left',
    title: 'Carpenter with pain down to the left foot',
    ageYears: 38,
    sex: 'male',
    history: { ...clearScreen, leg_pain: 'left', leg_pain_extent: 'foot', dermatomal: true, leg_vs_back: 'leg_worse', tingling: 'left', numbness: 'none', weakness_reported: 'none', worse_cough: true, worse_sitting: true, nprs_worst: 6, symptom_duration_days: 60 },
    findings: examination(...mechanicallyNormal, clearNeuro, clearDangerSigns, both('slr_deg', 45, 80), [
      { test: 'slr_result', side: 'left', value: 'positive' },
      { test: 'slump', side: 'left', value: 'positive' },
      { test: 'crossed_slr', side: 'left', value: 'positive' },
      at('myotomes', 'left', 'S1', 4),
      at('reflexes', 'left', 'achilles', 1),
      at('dermatomes', 'left', 'S1', 'reduced'),
    ]),
    expected: { levels: { C5: 'likely', C5a: 'not_assessed', C5b: 'likely' }, sides: { C5: 'left', C5b: 'left' }, scores: { C5: 13, C5b: 13 }, flags: [], priorities: ['C5'], present: ['E-08', 'M-02', 'N-01'], absent: ['L-05', 'L-06'], withheld: ['L-05'], irritable: false },
  },
  {
    // C5b right: F1 below knee +1 → 1; F3 SLR +2 → 2; F4 −1; sum 2 + F2 tingling 1 = 3: possible (T 3). NPRS 7 and 41 days: irritable. SLR 30.
    // N-01 to N-03 are withheld.
    id: 'irritable-sciatica-right',
    title: 'Cook with a fresh, fierce leg pain',
    ageYears: 44,
    sex: 'female',
    history: { ...clearScreen, leg_pain: 'right', leg_pain_extent: 'below_knee', tingling: 'right', numbness: 'none', weakness_reported: 'none', nprs_worst: 7, symptom_duration_days: 41 },
    findings: examination(...mechanicallyNormal, clearNeuro, clearDangerSigns, both('slr_deg', 70, 30), [
      { test: 'slr_result', side: 'right', value: 'positive' },
      { test: 'slump', side: 'right', value: 'negative' },
    ]),
    expected: { levels: { C5: 'possible', C5b: 'possible' }, sides: { C5b: 'right' }, scores: { C5b: 3 }, flags: [], priorities: ['C5'], present: ['E-08', 'M-02'], absent: ['N-01'], withheld: ['N-01', 'N-02', 'N-03'], irritable: true },
  },
  {
    // V: F1 calf +2, standing still with calf +3, fixed distance +1, uphill +1 → cap 5; F2 pulse absent +2, ABI 0.82 +4 → cap 4; F4 +1. Sum 10: likely.
    // C5a: F2 relief none and bending false → −3; F3 no leg pain −2; F1 66 → 0; F4 standing no −2; F5 +1: unlikely.
    id: 'vascular-66',
    title: 'Smoker whose calves cramp at the same corner',
    ageYears: 66,
    sex: 'male',
    history: {
      ...clearScreen, leg_pain: 'none', numbness: 'none', tingling: 'none', weakness_reported: 'none', calf_exertional: 'both', relief_standing_still: true, fixed_distance: true, uphill_worse: true, vascular_risk: true,
      relief_sitting: 'none', relief_forward_bend: false, pain_with_standing: false, nprs_worst: 4, symptom_duration_days: 300,
    },
    findings: examination(...mechanicallyNormal, clearNeuro, clearDangerSigns, both('pedal_pulse', 'normal', 'absent'), both('abi', 0.95, 0.82)),
    expected: { levels: { C5: 'unlikely', C5a: 'unlikely', V: 'likely' }, sides: { V: 'midline' }, scores: { V: 10, C5a: -6 }, flags: ['RF-R2-VASCULAR'], priorities: [], present: ['R-03', 'E-04'], absent: ['R-02', 'R-04'], withheld: ['L-05'], telltale: false },
  },
  {
    // The telltale sign alone: C5a F1 −2, F2 partial +2, F3 not recorded: 0, not covered: not assessed. The parent is raised to possible.
    id: 'telltale-alone',
    title: 'First contact: it eases when sitting',
    ageYears: 41,
    sex: 'female',
    history: { relief_sitting: 'partial' },
    findings: [],
    expected: { levels: { C1: 'not_assessed', C5: 'possible', C5a: 'not_assessed', C5b: 'not_assessed' }, sides: { C5: 'midline' }, scores: { C5: 0 }, limited: ['C5'], flags: [], priorities: ['C5'], present: ['E-01', 'E-04', 'E-05', 'M-01'], absent: ['E-07', 'E-08', 'N-01'], withheld: [], telltale: true },
  },
  {
    // Telltale sign, but complete normal examination and no leg pain: C5a F1 −2, F2 +3, F3 −2, F5 +1 = 0: unlikely; the parent stays unlikely.
    id: 'telltale-but-clear',
    title: 'Eases on sitting, with a clear neuro examination',
    ageYears: 41,
    sex: 'male',
    history: { ...clearScreen, leg_pain: 'none', numbness: 'none', tingling: 'none', weakness_reported: 'none', relief_sitting: 'full' },
    findings: examination(...mechanicallyNormal, clearNeuro, clearDangerSigns),
    expected: { levels: { C5: 'unlikely', C5a: 'unlikely', C5b: 'unlikely' }, scores: { C5: 0 }, flags: [], priorities: [], present: ['E-01'], absent: ['E-07', 'E-08'], withheld: [], telltale: true },
  },
  {
    // C4 left would be likely: medius 3 +2, maximus 4 +1 → 3; Trendelenburg +1, bridge 20 +1 → 2; sum 5. But C5b left is possible and L5 is 4: capped.
    // C5b left: F1 foot +1, F2 0, F3 SLR +2, F4 L5 4 +1 → 4, possible. L5 root: muscle and medius agree.
    id: 'weakness-from-l5',
    title: 'Weak hip that may be the nerve',
    ageYears: 57,
    sex: 'female',
    history: { ...clearScreen, leg_pain: 'left', leg_pain_extent: 'foot', numbness: 'none', tingling: 'none', weakness_reported: 'left', nprs_worst: 5, symptom_duration_days: 80 },
    findings: examination(normalHips, normalSpine, normalCore, normalGlutes, clearNeuro, clearDangerSigns, [
      { test: 'glute_med_mmt', side: 'left', value: 3 },
      { test: 'glute_max_mmt', side: 'left', value: 4 },
      { test: 'trendelenburg', side: 'left', value: 'positive' },
      { test: 'slb_hold_s', side: 'left', value: 20 },
      { test: 'slr_result', side: 'left', value: 'positive' },
      at('myotomes', 'left', 'L5', 4),
    ]),
    expected: { levels: { C4: 'possible', C5: 'possible', C5b: 'possible' }, sides: { C4: 'left', C5b: 'left' }, scores: { C4: 5, C5b: 4 }, flags: [], priorities: ['C4', 'C5'], present: ['G-01', 'E-08', 'M-02', 'N-01'], absent: ['G-02', 'G-03'], withheld: ['L-05'] },
  },
];
