/**
 * Invented people whose pages the specs measure and the preview draws: an ordinary first plan, an older person, a case
 * in which everything is found, a leg that lost strength, and an emergency.
 */
import { reason, type Finding, type History, type Reasoning } from '@stride/assessment-engine';
import { catalogue, type Sex } from '@stride/clinical';
import { concluded, suggestedItems } from './concluded';
import { measuredSides } from './other-side';
import type { PlanSheetSource, ReferralSource } from './source';

interface Sample {
  firstName: string;
  familyName: string;
  birthDate: string;
  ageYears: number;
  sex: Sex;
  history: History;
  findings: readonly Finding[];
  note: string | null;
}

const answeredNo: History = Object.fromEntries(
  catalogue.openQuestions
    .filter((code) => catalogue.history.some((item) => item.code === code && item.answer.kind === 'flag'))
    .map((code) => [code, false]),
);

export const SAMPLES = {
  'tight-hip': {
    firstName: 'Mary',
    familyName: 'Brennan',
    birthDate: '1984-04-05',
    ageYears: 42,
    sex: 'female',
    note: null,
    history: {
      ...answeredNo,
      sitting_hours_per_day: 8,
      worse_long_stride: true,
      nprs_now: 4,
      symptom_duration_days: 60,
      leg_pain: 'none',
    },
    findings: [
      { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
      { test: 'mtt_hip_ext_deg', side: 'right', value: 8 },
      { test: 'ely', side: 'left', value: 'positive' },
      { test: 'pelvic_tilt', value: 'anterior' },
      { test: 'glute_max_mmt', side: 'left', value: 3.5 },
      { test: 'glute_med_mmt', side: 'left', value: 4 },
      { test: 'slb_hold_s', side: 'left', value: 18 },
      { test: 'slb_hold_s', side: 'right', value: 45 },
      { test: 'trendelenburg', side: 'left', value: 'positive' },
    ],
  },
  'older-person': {
    firstName: 'Pádraig',
    familyName: 'Ó Súilleabháin',
    birthDate: '1951-09-30',
    ageYears: 75,
    sex: 'male',
    note: 'Bring your walking poles next time.',
    history: {
      ...answeredNo,
      leg_pain: 'both',
      leg_pain_extent: 'below_knee',
      leg_symptoms_on_walking: true,
      relief_sitting: 'full',
      relief_forward_bend: true,
      shopping_cart: true,
      pain_with_standing: true,
      nprs_now: 5,
      symptom_duration_days: 400,
      walking_onset_min: 6,
    },
    findings: [
      { test: 'ext_30s', value: 'positive' },
      { test: 'mtt_hip_ext_deg', side: 'right', value: -6 },
      { test: 'ely', side: 'right', value: 'positive' },
    ],
  },
  everything: {
    firstName: 'Oleksandra',
    familyName: 'Кравченко',
    birthDate: '1990-12-01',
    ageYears: 35,
    sex: 'female',
    note: 'Start with half on days when you work late.',
    history: {
      ...answeredNo,
      sitting_hours_per_day: 9.5,
      worse_long_stride: true,
      catching_giving_way: true,
      leg_pain: 'right',
      leg_pain_extent: 'below_knee',
      leg_vs_back: 'leg_worse',
      numbness: 'right',
      nprs_now: 6,
      symptom_duration_days: 10,
      course: 'worsening',
    },
    findings: [
      { test: 'mtt_hip_ext_deg', side: 'left', value: -14 },
      { test: 'mtt_hip_ext_deg', side: 'right', value: -11 },
      { test: 'ely', side: 'left', value: 'positive' },
      { test: 'ely', side: 'right', value: 'positive' },
      { test: 'mmst_flexion_cm', value: 3 },
      { test: 'lumbar_extension_deg', value: 8 },
      { test: 'pa_mobility', site: 'L4', value: 'hypo' },
      { test: 'pa_pain', site: 'L4', value: true },
      { test: 'pa_mobility', site: 'L5', value: 'hypo' },
      { test: 'pit', value: 'positive' },
      { test: 'ple', value: 'positive' },
      { test: 'aberrant_count', value: 3 },
      { test: 'plank_s', value: 12 },
      { test: 'sorensen_s', value: 35 },
      { test: 'glute_max_mmt', side: 'right', value: 3 },
      { test: 'glute_med_mmt', side: 'right', value: 3.5 },
      { test: 'trendelenburg', side: 'right', value: 'positive' },
      { test: 'slr_deg', side: 'right', value: 35 },
      { test: 'slr_result', side: 'right', value: 'positive' },
      { test: 'slump', side: 'right', value: 'positive' },
    ],
  },
  'weak-leg': {
    firstName: 'Tomasz',
    familyName: 'Wójcik',
    birthDate: '1979-02-11',
    ageYears: 47,
    sex: 'male',
    note: null,
    history: {
      ...answeredNo,
      leg_pain: 'left',
      leg_pain_extent: 'foot',
      nprs_now: 5,
      symptom_duration_days: 21,
    },
    findings: [
      { test: 'myotomes', side: 'left', site: 'L5', value: 3 },
      { test: 'slump', side: 'left', value: 'positive' },
      { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
    ],
  },
  emergency: {
    firstName: 'Ioana',
    familyName: 'Țîrlea',
    birthDate: '1988-07-19',
    ageYears: 38,
    sex: 'female',
    note: null,
    history: {
      ...answeredNo,
      rf_urinary_change: true,
      rf_saddle_sensation_change: true,
      rf_saddle_onset_days: 2,
      rf_weakness_progressing: true,
      leg_pain: 'both',
    },
    findings: [{ test: 'myotomes', side: 'right', site: 'S1', value: 2.5 }],
  },
} as const satisfies Readonly<Record<string, Sample>>;

export type SampleId = keyof typeof SAMPLES;
export const SAMPLE_IDS = Object.keys(SAMPLES) as readonly SampleId[];

const CLINIC = {
  clinicName: 'Demo Clinic',
  clinicContact: 'Demo Street 1 · phone 000 000 000',
  practitionerName: 'Demo Physiotherapist',
  clinicNumber: 'C-000123',
};

export const reasoningOf = (id: SampleId): Reasoning => {
  const { ageYears, sex, history, findings } = SAMPLES[id];
  return reason(catalogue, { ageYears, sex, history, findings });
};

export const sheetSource = (id: SampleId, change: Partial<PlanSheetSource> = {}): PlanSheetSource => {
  const sample: Sample = SAMPLES[id];
  const reasoning = reasoningOf(id);
  return {
    ...CLINIC,
    draft: false,
    demo: false,
    planId: '01990000-0000-7000-8000-000000000001',
    firstName: sample.firstName,
    familyInitial: sample.familyName.slice(0, 1),
    date: '2026-11-23',
    nextVisit: '2026-12-07',
    note: sample.note,
    items: suggestedItems(reasoning),
    measured: measuredSides(catalogue, sample.findings),
    ...concluded(reasoning),
    ...change,
  };
};

/** A whole look at two levels, for a letter. */
const NERVES = [
  ['myotomes', 'L5', 4, 5],
  ['myotomes', 'S1', 5, 5],
  ['dermatomes', 'L5', 'reduced', 'normal'],
  ['reflexes', 'achilles', 1, 2],
] as const;

export const letterSource = (id: SampleId, change: Partial<ReferralSource> = {}): ReferralSource => {
  const sample: Sample = SAMPLES[id];
  const { redFlags } = reasoningOf(id);
  return {
    ...CLINIC,
    draft: false,
    demo: false,
    assessmentId: '01990000-0000-7000-8000-000000000002',
    givenName: sample.firstName,
    familyName: sample.familyName,
    birthDate: sample.birthDate,
    ageYears: sample.ageYears,
    sex: sample.sex,
    assessedAt: { date: '2026-11-23', clock: '10:42', zone: 'Europe/Dublin' },
    flags: redFlags,
    actions: redFlags.slice(0, 1).map(({ id: flag }) => ({
      flag,
      action: 'Rang the emergency department and sent the patient there by taxi',
      takenBy: 'Demo Physiotherapist',
      at: { date: '2026-11-23', clock: '10:55', zone: 'Europe/Dublin' },
      overrideReason: null,
    })),
    dangerAnswers: catalogue.openQuestions.map((code) => {
      const value = sample.history[code];
      return { code, value: typeof value === 'object' || value === undefined ? null : value };
    }),
    examination: NERVES.flatMap(([code, site, left, right]) => [
      { code, site, side: 'left' as const, value: left },
      { code, site, side: 'right' as const, value: right },
    ]),
    cancerType: null,
    saddleOnsetDays:
      typeof sample.history['rf_saddle_onset_days'] === 'number'
        ? sample.history['rf_saddle_onset_days']
        : null,
    ...change,
  };
};
