/** Examples for the API's description. What is computed is not invented: the example's reasoning is reasoned. */
import { reason, type AssessmentCase } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';

const ID = '0190d2c0-0000-7000-8000-000000000020';

const PRACTITIONER = '0190d2c0-0000-7000-8000-000000000001';
const AT = '2026-11-23T10:02:11.120Z';
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const NEW_ASSESSMENT_EXAMPLE = {
  patientId: '0190d2c0-0000-7000-8000-000000000010',
  kind: 'initial',
  startedAt: '2026-11-23T10:00:00.000Z',
};
export const ASSESSMENT_EXAMPLE = {
  id: ID,
  ...NEW_ASSESSMENT_EXAMPLE,
  episodeId: '0190d2c0-0000-7000-8000-000000000030',
  status: 'draft',
  version: 3,
  catalogueVersion: catalogue.version,
  practitionerId: PRACTITIONER,
  practitionerName: 'Demo Physiotherapist',
  patientAgeYears: 48,
  patientSex: 'female',
  history: { relief_sitting: 'full' },
  historyRecorded: { relief_sitting: { at: AT, by: PRACTITIONER } },
  findings: [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12, recordedAt: AT, recordedBy: PRACTITIONER }],
  notes: {},
  domainReasons: {},
  flagActions: [],
  flagsAwaitingAction: [],
  openConflicts: [],
  signedAt: null,
  signedBy: null,
  signedByName: null,
  hash: null,
  coreTests: null,
  amendments: [],
  original: null,
};
export const SIGNED_EXAMPLE = {
  ...ASSESSMENT_EXAMPLE,
  status: 'signed',
  signedAt: '2026-11-23T10:35:00.000Z',
  signedBy: PRACTITIONER,
  signedByName: 'Demo Physiotherapist',
  hash: HASH,
};
export const LISTED_EXAMPLE = {
  id: ID,
  patientId: NEW_ASSESSMENT_EXAMPLE.patientId,
  patientName: 'DEMO-ALDER, Rowan',
  clinicNumber: '00001',
  kind: 'initial',
  status: 'draft',
  startedAt: NEW_ASSESSMENT_EXAMPLE.startedAt,
  practitionerName: 'Demo Physiotherapist',
};
export const PREVIOUS_EXAMPLE = {
  id: ID,
  startedAt: NEW_ASSESSMENT_EXAMPLE.startedAt,
  history: ASSESSMENT_EXAMPLE.history,
  findings: ASSESSMENT_EXAMPLE.findings,
};
export const EPISODE_EXAMPLE = {
  id: ASSESSMENT_EXAMPLE.episodeId,
  status: 'open',
  openedAt: NEW_ASSESSMENT_EXAMPLE.startedAt,
  closedAt: null,
  assessments: [],
  plans: [],
};
export const FLAG_ACTION_EXAMPLE = {
  flag: 'RF-U3-FRACTURE',
  action: 'Phoned the GP; X-ray tomorrow.',
  takenBy: 'Demo Physiotherapist',
  at: '2026-11-23T10:20:00.000Z',
};
export const AMENDMENT_EXAMPLE = {
  reason: 'Left and right were exchanged.',
  changes: [{ set: { finding: { test: 'slump', side: 'left', value: 'negative' } } }],
};
export const CHANGES_EXAMPLE = {
  deviceId: '0190d2c0-0000-7000-8000-0000000000d1',
  changes: [
    {
      seq: 41,
      at: '2026-11-23T10:02:11.120Z',
      set: { finding: { test: 'slump', side: 'left', value: 'positive' } },
      baseVersion: 17,
    },
  ],
};
export const ACCEPTED_EXAMPLE = { version: 18, acknowledged: [41], conflicts: [] };
export const CASE_EXAMPLE: AssessmentCase = {
  ageYears: 46,
  sex: 'female',
  history: { sitting_hours_per_day: 8, worse_long_stride: true },
  findings: [
    { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
    { test: 'mtt_hip_ext_deg', side: 'right', value: 6 },
  ],
};
export const REASONING_EXAMPLE = reason(catalogue, CASE_EXAMPLE);
/** A taste of each part; the whole is what the route is for. */
export const CATALOGUE_EXAMPLE = {
  ...catalogue,
  domains: catalogue.domains.slice(0, 1).map((domain) => ({ ...domain, tests: domain.tests.slice(0, 1) })),
  history: catalogue.history.slice(0, 1),
  redFlags: catalogue.redFlags.slice(0, 1),
  seekHelp: catalogue.seekHelp.slice(0, 1),
  causes: [],
  signs: {},
  neuroExamination: {},
  interventions: catalogue.interventions.slice(0, 1),
  planRules: {},
  phaseCriteria: [],
  outcomeMeasures: [],
  references: {},
};
