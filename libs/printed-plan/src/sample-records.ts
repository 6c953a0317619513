/** Invented records whose pages the specs read and the preview draws: a draft, a signed one, and an amended one. */
import { reason, type Finding, type History } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import type { RecordAnswers, RecordSource } from './record-source';
import { SAMPLES } from './sample-sources';
import type { LocalTime } from './source';

const at = (date: string, clock: string): LocalTime => ({ date, clock, zone: 'Europe/Dublin' });

const FINDINGS: readonly Finding[] = [
  ...SAMPLES.everything.findings.filter(({ test }) => test !== 'ely'),
  { test: 'ely', side: 'left', status: 'within-norm' },
  { test: 'ely', side: 'right', status: 'unable', reason: 'pain', comment: 'Stopped at 60°, sharp pain.' },
  { test: 'hip_ir_deg', side: 'left', status: 'not-tested', reason: 'no time left' },
  { test: 'myotomes', side: 'right', site: 'L5', value: 4.5 },
  { test: 'ftf_cm', value: 12 },
];
const HISTORY: History = {
  ...SAMPLES.everything.history,
  rf_cancer_history: true,
  rf_rigors: null,
  body_chart: [
    { region: 'lumbar_right', quality: 'ache', depth: 'deep', intensity: 6 },
    { region: 'calf_right', quality: 'pins' },
    { region: 'anterior_thigh_left', quality: 'numb', depth: 'superficial', intensity: 0 },
  ],
};
const ORIGINAL: RecordAnswers = {
  history: HISTORY,
  findings: FINDINGS,
  notes: {
    talking: 'Walks the dog twice a day; stops at the second bench.',
    general: '#panic("x") *not bold*',
  },
  domainReasons: {},
};

const withHip = (value: number): RecordAnswers => ({
  ...ORIGINAL,
  findings: FINDINGS.map((row) =>
    row.test === 'mtt_hip_ext_deg' && row.side === 'left' ? { ...row, value } : row,
  ),
});

const reasoned = ({ history, findings }: RecordAnswers): RecordSource['reasoning'] =>
  reason(catalogue, { ageYears: 35, sex: 'female', history, findings });

const DRAFT: RecordSource = {
  status: 'draft',
  kind: 'initial',
  demo: true,
  givenName: 'Oleksandra',
  familyName: 'Demo-Кравченко',
  birthDate: '1990-12-01',
  ageYears: 35,
  sex: 'female',
  coreTests: null,
  clinicNumber: 'C-000123',
  clinicName: 'Demo Clinic',
  clinicContact: 'Demo Street 1 · phone 000 000 000',
  practitionerName: 'Demo Physiotherapist',
  startedAt: at('2026-11-23', '10:42'),
  signed: null,
  catalogueVersion: catalogue.version,
  original: ORIGINAL,
  amendments: [],
  reasoning: reasoned(ORIGINAL),
  actions: [],
};
const SIGNED: RecordSource = {
  ...DRAFT,
  status: 'signed',
  signed: { by: 'Demo Physiotherapist', at: at('2026-11-23', '11:20'), hash: 'ab12'.repeat(16) },
  actions: DRAFT.reasoning.redFlags.slice(0, 1).map(({ id: flag }) => ({
    flag,
    action: 'Rang the general practitioner, seen this afternoon',
    takenBy: 'Demo Physiotherapist',
    at: at('2026-11-23', '11:05'),
    overrideReason: null,
  })),
};
const amendment = (date: string, value: number): RecordSource['amendments'][number] => ({
  reason: 'Read the wrong scale.',
  by: 'Second Physiotherapist',
  at: at(date, '09:00'),
  answers: withHip(value),
});

export const RECORDS = {
  draft: DRAFT,
  signed: SIGNED,
  amended: { ...SIGNED, amendments: [amendment('2026-11-24', -11), amendment('2026-11-25', -10)] },
} as const satisfies Readonly<Record<string, RecordSource>>;
