/** The caseload and the lists behind its numbers, as JSON schemas and examples. */
import { catalogue, URGENCIES } from '@stride/clinical';
import type { Caseload, CaseloadListItem, CaseloadRow } from '@stride/contracts';
import {
  civilDate,
  id,
  instant,
  list,
  oneWordOf,
  orNull,
  pageOf,
  ref,
  shape,
  text,
  whole,
  type JsonSchema,
  type NamedSchemas,
} from '../platform';

const n = whole();
/** `YYYY-MM` */
export const month: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };

export const CASELOAD_SCHEMAS: NamedSchemas = {
  CaseloadRow: shape<CaseloadRow>({
    practitionerId: id,
    name: text(),
    new: n,
    active: n,
    reviewOverdue: n,
    readyToDischarge: n,
    unsigned: n,
    signed: n,
  }),
  Caseload: shape<Caseload>({
    from: civilDate,
    to: civilDate,
    generatedAt: instant,
    totals: shape<Caseload['totals']>({ assessments: n, patients: n, unsigned: n, openEmergencies: n }),
    practitioners: list(ref('CaseloadRow')),
    months: list(shape<Caseload['months'][number]>({ month, initial: n, review: n, discharge: n, mini: n })),
    causes: list(
      shape<Caseload['causes'][number]>({
        ref: oneWordOf(catalogue.causes.map((cause) => cause.ref)),
        name: text(),
        likely: n,
        possible: n,
        unlikely: n,
        notAssessed: n,
      }),
    ),
    urgency: list(shape<Caseload['urgency'][number]>({ urgency: oneWordOf(URGENCIES), assessments: n })),
  }),
  CaseloadListItem: shape<CaseloadListItem>({
    patientId: id,
    clinicNumber: text(),
    assessmentId: orNull(id),
    startedAt: orNull(instant),
    practitionerName: text(),
    ageDays: n,
  }),
  CaseloadListPage: pageOf('CaseloadListItem'),
};

export const CASELOAD_EXAMPLE = {
  from: '2025-12-01',
  to: '2026-11-23',
  generatedAt: '2026-11-23T10:02:11.120Z',
  totals: { assessments: 120, patients: 41, unsigned: 2, openEmergencies: 0 },
  practitioners: [
    {
      practitionerId: '0190d2c0-0000-7000-8000-000000000001',
      name: 'Demo Physiotherapist',
      new: 40,
      active: 25,
      reviewOverdue: 4,
      readyToDischarge: 3,
      unsigned: 2,
      signed: 120,
    },
  ],
  months: [{ month: '2026-11', initial: 4, review: 6, discharge: 1, mini: 0 }],
  causes: [
    {
      ref: 'C1',
      name: 'Tight hip flexors with forward pelvic tilt',
      likely: 20,
      possible: 9,
      unlikely: 60,
      notAssessed: 31,
    },
  ],
  urgency: [{ urgency: 'none', assessments: 101 }],
};

export const CASELOAD_LIST_EXAMPLE = {
  items: [
    {
      patientId: '0190d2c0-0000-7000-8000-000000000010',
      clinicNumber: '00001',
      assessmentId: null,
      startedAt: null,
      practitionerName: 'Demo Physiotherapist',
      ageDays: 3,
    },
  ],
  nextCursor: null,
};
