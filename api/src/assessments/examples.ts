/** Examples for the API's documentation. */
const ID = '0190d2c0-0000-7000-8000-000000000020';

export const ASSESSMENT_EXAMPLE = {
  id: ID,
  patientId: '0190d2c0-0000-7000-8000-000000000010',
  episodeId: '0190d2c0-0000-7000-8000-000000000030',
  kind: 'initial',
  status: 'draft',
  version: 3,
  catalogueVersion: '1.0.2',
  startedAt: '2026-11-23T10:00:00.000Z',
  history: { relief_sitting: 'full' },
  findings: [
    {
      test: 'mtt_hip_ext_deg',
      side: 'left',
      value: -12,
      recordedAt: '2026-11-23T10:02:11.120Z',
      recordedBy: '0190d2c0-0000-7000-8000-000000000001',
    },
  ],
  notes: {},
  flagActions: [],
  openConflicts: [],
  signedAt: null,
  hash: null,
  amendments: [],
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
export const CASE_EXAMPLE = {
  ageYears: 46,
  sex: 'female',
  history: { sitting_hours_per_day: 8, worse_long_stride: true },
  findings: [
    { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
    { test: 'mtt_hip_ext_deg', side: 'right', value: 6 },
  ],
};
