/** Danger: every class of red flag, from the emergency that blocks the plan to the letter to the GP. */
import type { Value, Vignette } from '../grammar';
import { at, both, clearDangerSigns, clearNeuro, clearScreen, examination, normalCore, normalGlutes, normalHips, normalSpine } from './building-blocks';

const base = { ...clearScreen, leg_pain: 'none', numbness: 'none', tingling: 'none', weakness_reported: 'none' } as const;
const whole = examination(normalHips, normalSpine, normalCore, normalGlutes, clearNeuro, clearDangerSigns);

/** An emergency leaves exactly the handover in the plan, whatever else is found. */
function emergency(id: string, title: string, flag: string, history: Readonly<Record<string, Value>>, findings = whole, ageYears = 50): Vignette {
  return { id, title, ageYears, sex: 'female', history: { ...base, ...history }, findings, expected: { levels: {}, flags: [flag], priorities: [], present: ['R-01'], absent: ['E-01', 'E-04', 'M-01', 'R-02'], withheld: [] } };
}

export const danger: readonly Vignette[] = [
  emergency('cauda-equina', 'New bladder change', 'RF-E1-CES', { rf_urinary_change: true }),
  emergency('cord-compression-with-cancer', 'Cancer history and a wide gait', 'RF-E2-MSCC', { rf_cancer_history: true }, examination(whole, [{ test: 'gait_wide_based', value: true }])),
  // A key muscle of exactly 2 is an emergency; the same muscle of 3 is urgent (below).
  emergency('foot-drop', 'Foot drop', 'RF-E3-MOTOR', {}, examination(whole, [at('myotomes', 'left', 'L4', 2)])),
  emergency('aortic-aneurysm', 'Pulsating mass', 'RF-E4-AAA', {}, examination(whole, [{ test: 'rf_pulsatile_abdominal_mass', value: true }]), 72),
  // 38.0 °C exactly is an emergency.
  emergency('spinal-infection', 'Fever with back pain', 'RF-E5-INFECTION', { rf_temperature_c: 38 }),
  emergency('cold-leg', 'Suddenly cold leg', 'RF-E6-LIMB', { rf_acute_limb_ischaemia: true }),
  emergency('swollen-calf', 'Swollen calf', 'RF-E7-DVT', { rf_dvt_signs: true }),
  emergency('after-a-crash', 'After a car crash', 'RF-E8-TRAUMA', { rf_major_trauma: true }),
  emergency('cord-signs-worsening', 'Upper motor neuron signs, worsening', 'RF-E9-CORD', { course: 'worsening' }, examination(whole, both('clonus_beats', 3, 0))),
  {
    // Weakest key muscle exactly 3, one leg, stable: urgent, strength alone. C1 left −12, tilt forward: 3 + 1 = 4 likely: H-01 becomes H-02, the rest of what strength allows stays.
    id: 'moderate-weakness',
    title: 'Knee extension of 3, stable',
    ageYears: 49,
    sex: 'male',
    history: { ...base, weakness_reported: 'left' },
    findings: examination(whole, [at('myotomes', 'left', 'L3', 3), { test: 'mtt_hip_ext_deg', side: 'left', value: -12 }, { test: 'pelvic_tilt', value: 'anterior' }]),
    expected: { levels: { C1: 'likely' }, sides: { C1: 'left' }, scores: { C1: 4 }, flags: ['RF-U4-MOTOR3'], priorities: ['C1'], present: ['E-01', 'E-02', 'E-03', 'E-04', 'E-05', 'H-02', 'H-06', 'M-01', 'M-02', 'R-02'], absent: ['H-01'], withheld: ['H-01', 'L-05'] },
  },
  {
    // Key muscles 4 in both legs, danger questions negative: urgent. Nothing else is found.
    id: 'both-legs-weak',
    title: 'Both legs a little weak, stable',
    ageYears: 58,
    sex: 'female',
    history: { ...base, weakness_reported: 'both' },
    findings: examination(whole, [at('myotomes', 'left', 'L3', 4), at('myotomes', 'right', 'L3', 4)]),
    expected: { levels: { C1: 'unlikely' }, flags: ['RF-U5-BILATERAL-MOTOR'], priorities: [], present: ['E-01', 'E-04', 'E-05', 'M-01', 'M-02', 'R-02'], absent: [], withheld: ['L-05'] },
  },
  {
    // Cancer history without signs: urgent; only calm-phase items. E-04 is dropped and told as withheld.
    id: 'cancer-history',
    title: 'Cancer history, new back pain',
    ageYears: 61,
    sex: 'female',
    history: { ...base, rf_cancer_history: true, rf_cancer_type: 'breast, 2019' },
    findings: whole,
    expected: { levels: { C1: 'unlikely' }, flags: ['RF-U1-CANCER'], priorities: [], present: ['E-01', 'E-05', 'M-01', 'R-02'], absent: ['E-04', 'R-01'], withheld: ['E-04', 'L-05'] },
  },
  {
    // Two of five: steroids for exactly 3 months and percussion pain. 4.5 kg exactly is weight loss. L-04 is excluded by the steroids.
    id: 'fracture-and-weight-loss',
    title: 'Steroids, percussion pain, weight loss',
    ageYears: 69,
    sex: 'female',
    history: { ...base, rf_corticosteroid_months: 3, rf_weight_loss_kg: 4.5 },
    findings: examination(whole, [{ test: 'rf_spinous_percussion_pain', value: true }]),
    expected: { levels: {}, flags: ['RF-U2-WEIGHTLOSS', 'RF-U3-FRACTURE'], priorities: [], present: ['R-02', 'E-01', 'E-05', 'M-01'], absent: ['E-04'], withheld: ['E-04', 'L-04', 'L-05'] },
  },
  {
    // Rest pain, aneurysm risk (60 years, unaffected by posture, vascular risk), infection risk with night pain, Babinski with a stable course.
    // V: F4 +1 only, F1 and F2 not recorded: not assessed.
    id: 'vessels-infection-and-cord',
    title: 'Several urgent signs together',
    ageYears: 60,
    sex: 'male',
    history: { ...base, rf_rest_pain_foot: true, rf_pain_unaffected_by_posture: true, vascular_risk: true, rf_ivdu: true, night_pain_constant: true, course: 'stable' },
    findings: examination(whole, both('babinski', 'positive', 'negative')),
    expected: { levels: { V: 'not_assessed' }, flags: ['RF-U6-UMN', 'RF-U7-CLTI', 'RF-U8-AAA-RISK', 'RF-U9-INFECTION-RISK'], priorities: [], present: ['R-02'], absent: ['E-04', 'M-02'], withheld: ['E-04', 'L-05'] },
  },
  {
    // Onset at 30, 90 days: onset < 35, second half of night, NSAID, movement: four of nine → RF-R1. C2: F3 +1, F1 −1, F2 −2: unlikely.
    id: 'spondyloarthritis',
    title: 'Young back pain that wakes at four',
    ageYears: 33,
    sex: 'male',
    history: { ...base, age_at_onset_years: 30, symptom_duration_days: 90, night_waking_second_half: true, nsaid_response_48h: true, eases_with_movement: true, morning_stiffness_min: 45 },
    findings: whole,
    expected: { levels: { C2: 'unlikely' }, scores: { C2: -2 }, flags: ['RF-R1-SPA'], priorities: [], present: ['R-04', 'E-04'], absent: ['R-02', 'R-03'], withheld: ['L-05'] },
  },
  {
    // Exactly three criteria: ask for HLA-B27.
    id: 'spondyloarthritis-three',
    title: 'Three of nine criteria',
    ageYears: 33,
    sex: 'female',
    history: { ...base, age_at_onset_years: 30, symptom_duration_days: 100, night_waking_second_half: true, psoriasis: true },
    findings: whole,
    expected: { levels: {}, flags: ['RF-R1b-SPA-HLAB27'], priorities: [], present: ['R-04'], absent: ['R-03'], withheld: ['L-05'] },
  },
  {
    // 51 years, FADIR positive in the groin on the right, internal rotation 20 against 35 (15 less, and under 24): RF-R3.
    id: 'hip-osteoarthritis',
    title: 'Groin pain and a stiff hip',
    ageYears: 51,
    sex: 'male',
    history: { ...base },
    findings: examination(whole, both('hip_ir_deg', 35, 20), [{ test: 'fadir', side: 'right', value: 'positive' }, { test: 'fadir_location', side: 'right', value: 'groin' }]),
    expected: { levels: {}, flags: ['RF-R3-HIP-OA'], priorities: [], present: ['R-03'], absent: ['R-04'], withheld: ['L-05'] },
  },
];
