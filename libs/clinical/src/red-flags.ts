/**
 * Danger signs. They stand beside the contributing factors and are never averaged away. The evidence for most single
 * flags is weak, so they are combined and the physiotherapist judges; but an unanswered question is open, never no.
 */
import type { Condition, RedFlagRule } from './grammar';

const CAUDA_EQUINA: Condition = {
  any: [
    { code: 'rf_saddle_sensation_change', is: true },
    { code: 'rf_urinary_change', is: true },
    { code: 'rf_bowel_change', is: true },
    { code: 'rf_sexual_dysfunction_new', is: true },
    { code: 'rf_bilateral_leg_symptoms_new', is: true },
  ],
};
const CANCER: Condition = { code: 'rf_cancer_history', is: true };
const PROGRESSING: Condition = { code: 'rf_weakness_progressing', is: true };
const UPPER_MOTOR: Condition = { sign: 'upper-motor-neuron' };
const SPONDYLOARTHRITIS: readonly Condition[] = [
  { code: 'age_at_onset_years', below: 35 },
  { code: 'night_waking_second_half', is: true },
  {
    any: [
      { code: 'leg_pain_extent', is: 'buttock' },
      { bodyChartRegion: ['buttock_left', 'buttock_right'] },
    ],
  },
  { code: 'eases_with_movement', is: true },
  { code: 'nsaid_response_48h', is: true },
  { code: 'spa_family_history', is: true },
  { code: 'arthritis_history', is: true },
  { code: 'enthesitis_history', is: true },
  { code: 'psoriasis', is: true },
];
const EARLY_AND_LASTING: readonly Condition[] = [
  { code: 'age_at_onset_years', below: 45 },
  { code: 'symptom_duration_days', atLeast: 90 },
];

export const redFlags: readonly RedFlagRule[] = [
  {
    id: 'RF-E1-CES',
    urgency: 'emergency',
    name: 'Possible cauda equina syndrome',
    action:
      'Send to the emergency department now. MRI as soon as possible, within 4 hours of the request. A residual of 200 mL or more after voiding raises the probability; less does not exclude it.',
    within: 'now',
    when: CAUDA_EQUINA,
    sources: ['V66', 'V67', 'V68'],
  },
  {
    id: 'RF-E2-MSCC',
    urgency: 'emergency',
    name: 'Possible metastatic spinal cord compression',
    action: 'Contact the spinal cord compression or oncology service immediately; keep the patient lying still.',
    within: 'now',
    when: {
      all: [
        CANCER,
        { any: [{ sign: 'bilateral-weakness' }, UPPER_MOTOR, PROGRESSING, { code: 'gait_wide_based', is: true }] },
      ],
    },
    sources: ['V69', 'R-h'],
  },
  {
    id: 'RF-E3-MOTOR',
    urgency: 'emergency',
    name: 'Severe or progressing weakness',
    action: 'Send to the emergency department or spinal service today.',
    within: 'today',
    when: { any: [PROGRESSING, { code: 'myotomes', atMost: 2 }] },
    sources: ['V70', 'D'],
  },
  {
    id: 'RF-E4-AAA',
    urgency: 'emergency',
    name: 'Possible ruptured or leaking aortic aneurysm',
    action: 'Call an ambulance now; do not let the patient walk or drive.',
    within: 'now',
    when: {
      any: [
        { code: 'rf_pulsatile_abdominal_mass', is: true },
        { code: 'rf_collapse_with_back_pain', is: true },
      ],
    },
    sources: ['V71', 'V72'],
  },
  {
    id: 'RF-E5-INFECTION',
    urgency: 'emergency',
    name: 'Possible spinal infection',
    action: 'Send to the emergency department today: blood tests and MRI for spinal infection.',
    within: 'today',
    when: {
      any: [
        { code: 'rf_temperature_c', atLeast: 38 },
        { code: 'rf_rigors', is: true },
      ],
    },
    sources: ['V73', 'V65'],
  },
  {
    id: 'RF-E6-LIMB',
    urgency: 'emergency',
    name: 'Possible acute limb ischaemia',
    action: 'Call an ambulance now: the leg is at stake within hours.',
    within: 'now',
    when: { code: 'rf_acute_limb_ischaemia', is: true },
    sources: ['R-h'],
  },
  {
    id: 'RF-E7-DVT',
    urgency: 'emergency',
    name: 'Possible deep vein thrombosis',
    action: 'Send for assessment of a deep vein thrombosis today; no massage, no exercise of that leg.',
    within: 'today',
    when: { code: 'rf_dvt_signs', is: true },
    sources: ['R-h'],
  },
  {
    id: 'RF-E8-TRAUMA',
    urgency: 'emergency',
    name: 'Major trauma',
    action: 'Keep the spine still and send to the emergency department now.',
    within: 'now',
    when: { code: 'rf_major_trauma', is: true },
    sources: ['R-h', 'V74'],
  },
  {
    id: 'RF-E9-CORD',
    urgency: 'emergency',
    name: 'Possible cord compression',
    action: 'Send to the spinal service today: upper motor neuron signs that are getting worse.',
    within: 'today',
    when: { all: [UPPER_MOTOR, { code: 'course', is: 'worsening' }, { unless: CANCER }] },
    sources: ['R-h', 'D'],
  },
  {
    id: 'RF-U1-CANCER',
    urgency: 'urgent',
    name: 'Cancer history with spinal pain',
    action: 'Contact the GP or oncology team within 24 hours.',
    within: '24 hours',
    when: { all: [CANCER, { unless: { flag: 'RF-E2-MSCC' } }] },
    sources: ['V74', 'R-h'],
  },
  {
    id: 'RF-U2-WEIGHTLOSS',
    urgency: 'urgent',
    name: 'Unexplained weight loss',
    action: 'GP within 2 weeks.',
    within: '2 weeks',
    when: { code: 'rf_weight_loss_kg', atLeast: 4.5 },
    sources: ['R-m'],
  },
  {
    id: 'RF-U3-FRACTURE',
    urgency: 'urgent',
    name: 'Possible vertebral fracture',
    action: 'X-ray through the GP within 2 weeks; sooner when the pain is severe.',
    within: '2 weeks',
    when: {
      atLeast: 2,
      of: [
        { age: { atLeast: 70 } },
        { code: 'rf_osteoporosis', is: true },
        { code: 'rf_corticosteroid_months', atLeast: 3 },
        { code: 'rf_minor_trauma', is: true },
        { code: 'rf_spinous_percussion_pain', is: true },
      ],
    },
    sources: ['V74', 'D'],
  },
  {
    id: 'RF-U4-MOTOR3',
    urgency: 'urgent',
    name: 'Moderate weakness',
    action: 'Phone the spinal service; appointment within 2 weeks. Recheck strength at every visit.',
    within: '2 weeks',
    when: {
      all: [
        { code: 'myotomes', above: 2, atMost: 3 },
        { unless: { code: 'myotomes', atMost: 2 } },
        { unless: PROGRESSING },
      ],
    },
    sources: ['V70', 'D'],
  },
  {
    id: 'RF-U5-BILATERAL-MOTOR',
    urgency: 'urgent',
    name: 'Weakness in both legs',
    action: 'Spinal service within 2 weeks; safety-net for cauda equina syndrome now.',
    within: '2 weeks',
    when: { all: [{ sign: 'bilateral-weakness' }, { unless: { flag: 'RF-E1-CES' } }, { unless: PROGRESSING }] },
    sources: ['D'],
  },
  {
    id: 'RF-U6-UMN',
    urgency: 'urgent',
    name: 'Upper motor neuron signs',
    action: 'Spinal service within 2 weeks; sooner when anything worsens.',
    within: '2 weeks',
    when: { all: [UPPER_MOTOR, { unless: CANCER }, { unless: { code: 'course', is: 'worsening' } }] },
    sources: ['R-h', 'D'],
  },
  {
    id: 'RF-U7-CLTI',
    urgency: 'urgent',
    name: 'Possible chronic limb-threatening ischaemia',
    action: 'Vascular service within 2 weeks; today when tissue is lost.',
    within: '2 weeks',
    when: {
      any: [
        { code: 'rf_rest_pain_foot', is: true },
        { code: 'rf_tissue_loss', is: true },
      ],
    },
    sources: ['V75'],
  },
  {
    id: 'RF-U8-AAA-RISK',
    urgency: 'urgent',
    name: 'Aneurysm risk',
    action: 'GP for an abdominal ultrasound within 2 weeks.',
    within: '2 weeks',
    when: {
      any: [
        { code: 'rf_known_aaa', is: true },
        {
          all: [
            { age: { atLeast: 60 } },
            { code: 'rf_pain_unaffected_by_posture', is: true },
            { code: 'vascular_risk', is: true },
          ],
        },
      ],
    },
    sources: ['R-h', 'D'],
  },
  {
    id: 'RF-U9-INFECTION-RISK',
    urgency: 'urgent',
    name: 'Risk of spinal infection',
    action: 'GP within days for blood tests; fever is absent in about half.',
    within: '2 weeks',
    when: {
      all: [
        {
          any: [
            { code: 'rf_immunosuppressed', is: true },
            { code: 'rf_recent_infection_or_procedure', is: true },
            { code: 'rf_ivdu', is: true },
          ],
        },
        { code: 'night_pain_constant', is: true },
        { unless: { flag: 'RF-E5-INFECTION' } },
      ],
    },
    sources: ['D', 'V65'],
  },
  {
    id: 'RF-R1-SPA',
    urgency: 'routine',
    name: 'Possible spondyloarthritis',
    action: 'Letter to the GP: refer to rheumatology.',
    within: 'routine',
    when: { all: [...EARLY_AND_LASTING, { atLeast: 4, of: SPONDYLOARTHRITIS }] },
    sources: ['V76'],
  },
  {
    id: 'RF-R1b-SPA-HLAB27',
    urgency: 'routine',
    name: 'Spondyloarthritis not excluded',
    action: 'Letter to the GP: ask for HLA-B27.',
    within: 'routine',
    when: { all: [...EARLY_AND_LASTING, { exactly: 3, of: SPONDYLOARTHRITIS }] },
    sources: ['V76'],
  },
  {
    id: 'RF-R2-VASCULAR',
    urgency: 'routine',
    name: 'Findings consistent with arterial disease',
    action: 'Letter to the GP: ask for the ankle–brachial index and a vascular opinion.',
    within: 'routine',
    when: { cause: 'V', reaches: 'possible' },
    sources: ['V77'],
  },
  {
    id: 'RF-R3-HIP-OA',
    urgency: 'routine',
    name: 'Findings consistent with hip osteoarthritis',
    action: 'Letter to the GP about the hip.',
    within: 'routine',
    when: {
      all: [
        { age: { above: 50 } },
        {
          onOneSide: {
            all: [
              {
                any: [
                  {
                    all: [
                      { code: 'faber', side: 'this', is: 'positive' },
                      { code: 'faber_location', side: 'this', is: ['groin', 'lateral'] },
                    ],
                  },
                  {
                    all: [
                      { code: 'fadir', side: 'this', is: 'positive' },
                      { code: 'fadir_location', side: 'this', is: ['groin', 'lateral'] },
                    ],
                  },
                ],
              },
              {
                any: [
                  { code: 'hip_ir_deg', side: 'this', below: 24 },
                  { code: 'hip_ir_deg', side: 'this', lessThanOtherByAtLeast: 15 },
                ],
              },
            ],
          },
        },
      ],
    },
    sources: ['R-h'],
  },
  {
    id: 'RF-R4-NO-PROGRESS',
    urgency: 'routine',
    name: 'No progress after six weeks of care',
    action: 'Letter to the GP: review the working hypothesis together.',
    within: 'routine',
    when: { painFellLessThan: 0.3, overDays: 42 },
    sources: ['V78', 'D'],
  },
];
