/**
 * How the first plan is drafted: what each contributing factor selects, what excludes an intervention, and what stays
 * when something urgent stands. Exclusions always win, and each is listed with its reason.
 */
import type { Condition, PlanRules } from './grammar';

const STENOSIS: Condition = { cause: 'C5a', reaches: 'possible' };
const OSTEOPOROSIS: Condition = { code: 'rf_osteoporosis', is: true };

export const planRules: PlanRules = {
  always: ['E-01', 'E-05', 'M-01', 'E-04'],
  emergencyItem: 'R-01',
  selections: [
    { id: 'PLAN-C1', forCause: 'C1', when: { cause: 'C1', reaches: 'possible' }, select: ['H-01'] },
    {
      id: 'PLAN-C1-SUPINE',
      forCause: 'C1',
      when: { all: [{ cause: 'C1', reaches: 'possible' }, { any: [STENOSIS, { age: { atLeast: 65 } }] }] },
      select: ['H-02'],
    },
    { id: 'PLAN-C1-LIKELY', forCause: 'C1', when: { cause: 'C1', reaches: 'likely' }, select: ['H-06', 'E-02', 'E-03'] },
    { id: 'PLAN-STRIDE', when: { code: 'worse_long_stride', is: true }, select: ['E-03'] },
    { id: 'PLAN-SITTING', when: { code: 'sitting_hours_per_day', atLeast: 6 }, select: ['E-06'] },
    { id: 'PLAN-C2', forCause: 'C2', when: { cause: 'C2', reaches: 'possible' }, select: ['L-02'] },
    { id: 'PLAN-C2-LIKELY', forCause: 'C2', when: { cause: 'C2', reaches: 'likely' }, select: ['L-01', 'L-04'] },
    {
      id: 'PLAN-MANIPULATION',
      forCause: 'C2',
      when: {
        all: [
          { cause: 'C2', reaches: 'likely' },
          {
            atLeast: 4,
            of: [
              { code: 'symptom_duration_days', below: 16 },
              {
                any: [
                  { code: 'leg_pain', is: 'none' },
                  { code: 'leg_pain_extent', is: ['none', 'buttock', 'thigh'] },
                ],
              },
              { code: 'fabq_work', below: 19 },
              { code: 'hip_ir_deg', above: 35 },
              { code: 'pa_mobility', is: 'hypo' },
            ],
          },
        ],
      },
      select: ['L-05'],
    },
    { id: 'PLAN-C3', forCause: 'C3', when: { cause: 'C3', reaches: 'possible' }, select: ['C-01'] },
    { id: 'PLAN-C3-LIKELY', forCause: 'C3', when: { cause: 'C3', reaches: 'likely' }, select: ['C-03', 'C-04'] },
    { id: 'PLAN-C4', forCause: 'C4', when: { cause: 'C4', reaches: 'possible' }, select: ['G-01'] },
    { id: 'PLAN-C4-LIKELY', forCause: 'C4', when: { cause: 'C4', reaches: 'likely' }, select: ['G-02', 'G-03'] },
    { id: 'PLAN-C5A', forCause: 'C5a', when: STENOSIS, select: ['E-07', 'E-08'] },
    {
      id: 'PLAN-C5A-LIKELY',
      forCause: 'C5a',
      when: { cause: 'C5a', reaches: 'likely' },
      select: ['E-02', 'E-03', 'E-09', 'L-03', 'N-06'],
    },
    { id: 'PLAN-C5B', forCause: 'C5b', when: { cause: 'C5b', reaches: 'possible' }, select: ['E-08', 'M-02', 'N-01'] },
    {
      id: 'PLAN-EXTENSION',
      forCause: 'C5b',
      when: { all: [{ cause: 'C5b', reaches: 'possible' }, { code: 'directional_preference', is: 'extension' }] },
      select: ['L-06'],
    },
    {
      id: 'PLAN-FLEXION',
      forCause: 'C5b',
      when: { all: [{ cause: 'C5b', reaches: 'possible' }, { code: 'directional_preference', is: 'flexion' }] },
      select: ['L-07'],
    },
    { id: 'PLAN-URGENT', when: { urgency: 'urgent' }, select: ['R-02'] },
    {
      id: 'PLAN-GP',
      when: { any: [{ flag: 'RF-R2-VASCULAR' }, { flag: 'RF-R3-HIP-OA' }, { flag: 'RF-R4-NO-PROGRESS' }] },
      select: ['R-03'],
    },
    {
      id: 'PLAN-RHEUMATOLOGY',
      when: { any: [{ flag: 'RF-R1-SPA' }, { flag: 'RF-R1b-SPA-HLAB27' }] },
      select: ['R-04'],
    },
  ],
  exclusions: [
    {
      id: 'NOT-WITH-STENOSIS',
      when: STENOSIS,
      exclude: ['H-01', 'L-06'],
      reason: 'Findings consistent with a stenosis pattern: no end-range extension.',
      sources: ['D'],
    },
    {
      id: 'SUPINE-FROM-65',
      when: { all: [{ cause: 'C1', reaches: 'possible' }, { age: { atLeast: 65 } }] },
      exclude: ['H-01'],
      reason: 'From 65 years the supine stretch (H-02) takes its place.',
      sources: ['D'],
    },
    {
      id: 'NOT-WHEN-PERIPHERALISING',
      when: { code: 'peripheralises', is: true },
      exclude: ['L-06', 'L-07'],
      reason: 'Repeated movements send the pain further down the leg.',
      sources: ['D'],
    },
    {
      id: 'NOT-WITH-FRAGILE-BONE',
      when: { any: [OSTEOPOROSIS, { code: 'rf_corticosteroid_months', atLeast: 3 }] },
      exclude: ['L-04'],
      reason: 'Osteoporosis, or corticosteroids for three months or more.',
      sources: ['D'],
    },
    {
      id: 'NO-THRUST',
      when: {
        any: [
          { urgency: 'routine' },
          { sign: 'neuro-deficit' },
          OSTEOPOROSIS,
          { code: 'rf_corticosteroid_months', above: 0 },
          { all: [STENOSIS, { age: { atLeast: 65 } }] },
        ],
      },
      exclude: ['L-05'],
      reason: 'A flag, a neuro deficit, fragile bone, steroid use, or stenosis from 65 years.',
      sources: ['V45', 'D'],
    },
    {
      id: 'IRRITABLE-NERVE',
      when: { sign: 'irritable' },
      exclude: ['N-01', 'N-02', 'N-03'],
      reason: 'The nerve is irritable.',
      sources: ['D'],
    },
    {
      id: 'NEURO-INCOMPLETE',
      when: { all: [{ cause: 'C5b', reaches: 'possible' }, { limitedData: 'C5b' }] },
      exclude: ['N-01'],
      reason: 'The neuro examination is incomplete.',
      sources: ['D'],
    },
  ],
  keptWhenUrgent: ['E-01', 'E-05', 'E-06', 'E-07', 'E-08', 'M-01', 'M-02', 'R-02', 'R-03', 'R-04'],
  motorFlags: ['RF-U4-MOTOR3', 'RF-U5-BILATERAL-MOTOR'],
  keptWhenMotorOnly: ['E-02', 'E-03', 'E-09', 'E-04', 'L-03', 'N-06', 'C-01', 'G-01', 'G-02', 'H-02', 'H-06'],
  addedWhenMotorOnly: ['M-02'],
  replacedWhenMotorOnly: [['H-01', 'H-02']],
  homeExerciseLimit: 6,
  priorityLimit: 3,
  priorityCauses: ['C1', 'C2', 'C3', 'C4', 'C5'],
  widespread: { causes: ['C1', 'C2', 'C3', 'C4', 'C5a', 'C5b'], from: 5, notice: 'widespread-findings' },
};
