/** Mechanical cases: each of the first four factors likely, alone and together. */
import type { Vignette } from '../grammar';
import { both, clearDangerSigns, clearNeuro, clearScreen, examination, normalCore, normalGlutes, normalHips, normalSpine } from './building-blocks';

const noLegPain = { ...clearScreen, leg_pain: 'none', numbness: 'none', tingling: 'none', weakness_reported: 'none' } as const;

export const mechanical: readonly Vignette[] = [
  {
    // C1 left: F1 −12 → +3; F2 Ely +1; F3 tilt +1; F4 8 h +1, long strides +1 → 2. Sum 7 ≥ 4, F1 ≥ 2: likely.
    // C1 right: F1 +8 → −2; F2 0; F3 +1; F4 +2. Sum 1: unlikely. C5b: −3 −2 −1: unlikely; clear examination: C5 unlikely.
    id: 'tight-left-hip',
    title: 'Office worker whose back hurts on long strides',
    ageYears: 34,
    sex: 'female',
    history: { ...noLegPain, sitting_hours_per_day: 8, worse_long_stride: true, nprs_worst: 5, nprs_now: 3, nprs_average: 4, symptom_duration_days: 60 },
    findings: examination(normalHips, normalSpine, normalCore, normalGlutes, clearNeuro, clearDangerSigns, [
      { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
      { test: 'ely', side: 'left', value: 'positive' },
      { test: 'pelvic_tilt', value: 'anterior' },
    ]),
    expected: {
      levels: { C1: 'likely', C2: 'unlikely', C3: 'unlikely', C4: 'unlikely', C5: 'unlikely', C5a: 'not_assessed', C5b: 'unlikely', V: 'not_assessed' },
      sides: { C1: 'left' }, scores: { C1: 7, C2: -3, C3: -2, C4: -3 }, flags: [], priorities: ['C1'],
      present: ['E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'E-06', 'H-01', 'H-06', 'M-01'], absent: ['H-02', 'L-01', 'C-01', 'G-01', 'R-02'], withheld: [],
    },
  },
  {
    // Right Thomas −10 exactly: +3; 66 years: H-02 instead of H-01. Knee angle 67 exactly: 0. Sitting 6.0 h: +1. Sum 4: likely.
    // Left Thomas 0 exactly: 0; F4 +1; sum 1: unlikely. F3 not recorded. C5a age 66: 0.
    id: 'tight-right-hip-66',
    title: 'Retired teacher at the cut-offs',
    ageYears: 66,
    sex: 'male',
    history: { ...noLegPain, sitting_hours_per_day: 6, nprs_worst: 4, symptom_duration_days: 21 },
    findings: examination(normalSpine, normalCore, normalGlutes, clearNeuro, clearDangerSigns, both('mtt_hip_ext_deg', 0, -10), both('mtt_knee_flex_deg', 67, 67)),
    expected: {
      levels: { C1: 'likely', C2: 'unlikely', C3: 'unlikely', C4: 'unlikely', C5: 'unlikely' },
      sides: { C1: 'right' }, scores: { C1: 4 }, flags: [], priorities: ['C1'], present: ['H-02', 'H-06', 'E-02', 'E-03', 'E-06'], absent: ['H-01'], withheld: ['H-01'],
    },
  },
  {
    // C2: F1 Schober 4.0 +1, flexion 40 < 70 % of 59.5 = 41.6 +1 → 2; F2 two stiff levels +2, one painful +1 → 3;
    // F3 15 min +1, eases with movement +1 → 2; F4 0. Sum 7: likely. Thirty minutes would still count, 31 not.
    id: 'stiff-lower-back',
    title: 'Driver with a stiff lower back in the morning',
    ageYears: 45,
    sex: 'male',
    history: { ...noLegPain, morning_stiffness_min: 15, eases_with_movement: true, nprs_worst: 5, nprs_average: 4, symptom_duration_days: 120 },
    findings: examination(normalHips, normalCore, normalGlutes, clearNeuro, clearDangerSigns, [
      { test: 'mmst_flexion_cm', value: 4 },
      { test: 'lumbar_flexion_deg', value: 40 },
      { test: 'pa_mobility', site: 'L3', value: 'normal' },
      { test: 'pa_mobility', site: 'L4', value: 'hypo' },
      { test: 'pa_mobility', site: 'L5', value: 'hypo' },
      { test: 'pa_pain', site: 'L4', value: true },
    ]),
    expected: { levels: { C1: 'unlikely', C2: 'likely', C3: 'unlikely', C4: 'unlikely', C5: 'unlikely' }, sides: { C2: 'midline' }, scores: { C2: 7 }, flags: [], priorities: ['C2'], present: ['L-01', 'L-02', 'L-04'], absent: ['L-05', 'H-01'], withheld: [] },
  },
  {
    // C3: F1 PIT +1, aberrant 2 +1, ASLR 3 +1 → 3; F2 plank 15 < 20 +1, extensor 50 < 58 +1 → 2; F3 four episodes +1, catching +1 → 2. Sum 7: likely.
    // C2: F1 −1, F2 −2, F4 −2: −5 unlikely.
    id: 'poor-core-control',
    title: 'Runner whose back catches',
    ageYears: 29,
    sex: 'female',
    history: { ...noLegPain, previous_episodes: 4, catching_giving_way: true, nprs_worst: 6, symptom_duration_days: 30 },
    findings: examination(normalHips, normalSpine, normalGlutes, clearNeuro, clearDangerSigns, both('aslr_score', 3, 0), [
      { test: 'pit', value: 'positive' },
      { test: 'aberrant_count', value: 2 },
      { test: 'plank_s', value: 15 },
      { test: 'sorensen_s', value: 50 },
    ]),
    expected: { levels: { C2: 'unlikely', C3: 'likely', C4: 'unlikely', C5: 'unlikely' }, sides: { C3: 'midline' }, scores: { C2: -5, C3: 7 }, flags: [], priorities: ['C3'], present: ['C-01', 'C-03', 'C-04'], absent: ['C-02', 'L-02'], withheld: [] },
  },
  {
    // C4 right: F1 medius 3.5 +2, maximus 4.0 +1 → 3; F2 Trendelenburg +1, bridge 20 s +1, step-down 4 +1 → cap 2; F3 +1; F4 +1. Sum 7: likely.
    // C4 left: F1 −2; F2 none of three positive −1; F3 0; F4 +1. Sum −2: unlikely.
    id: 'weak-right-glutes',
    title: 'Walker whose hip tires on long walks',
    ageYears: 52,
    sex: 'female',
    history: { ...noLegPain, fatigue_longer_walk: true, nprs_worst: 5, symptom_duration_days: 90 },
    findings: examination(normalHips, normalSpine, normalCore, normalGlutes, clearNeuro, clearDangerSigns, both('step_down_score', 1, 4), both('phe_pattern', 'normal', 'abnormal'), [
      { test: 'glute_med_mmt', side: 'right', value: 3.5 },
      { test: 'glute_max_mmt', side: 'right', value: 4 },
      { test: 'trendelenburg', side: 'right', value: 'positive' },
      { test: 'slb_hold_s', side: 'left', value: 35 },
      { test: 'slb_hold_s', side: 'right', value: 20 },
    ]),
    expected: { levels: { C1: 'unlikely', C4: 'likely', C5: 'unlikely' }, sides: { C4: 'right' }, scores: { C4: 7 }, flags: [], priorities: ['C4'], present: ['G-01', 'G-02', 'G-03'], absent: ['G-05'], withheld: [] },
  },
  {
    // C1 left: −11 +3, tilt +1 → 4 likely. C4 both: medius 4 +1, maximus 4 +1 → 2; Trendelenburg +1, bridge 25 +1 → 2; sum 4 likely.
    // Shares: C1 4/4, C4 4/4: equal, by ref. C3: PIT +1, aberrant +1, ASLR 0 → 2, possible (gate F1 > 0). C2: F1 −1, F2 −2, F4 −2: unlikely.
    id: 'hip-and-glutes',
    title: 'Nurse with a short hip and weak glutes',
    ageYears: 47,
    sex: 'female',
    history: { ...noLegPain, nprs_worst: 6, nprs_average: 5, symptom_duration_days: 200 },
    findings: examination(normalHips, normalSpine, normalCore, clearNeuro, clearDangerSigns, both('glute_med_mmt', 4, 4), both('glute_max_mmt', 4, 4), both('trendelenburg', 'positive', 'positive'), both('slb_hold_s', 25, 25), [
      { test: 'mtt_hip_ext_deg', side: 'left', value: -11 },
      { test: 'pelvic_tilt', value: 'anterior' },
      { test: 'pit', value: 'positive' },
      { test: 'aberrant_count', value: 1 },
    ]),
    expected: { levels: { C1: 'likely', C2: 'unlikely', C3: 'possible', C4: 'likely', C5: 'unlikely' }, sides: { C1: 'left', C4: 'bilateral', C3: 'midline' }, scores: { C1: 4, C3: 2, C4: 4 }, flags: [], priorities: ['C1', 'C4', 'C3'], present: ['H-01', 'H-06', 'G-01', 'G-02', 'G-03', 'C-01'], absent: ['C-03'], withheld: [] },
  },
];
