/** A record, its changes and its corrections, as JSON schemas. */
import { SEXES } from '@stride/assessment-engine';
import { catalogue, DOMAINS, URGENCIES } from '@stride/clinical';
import {
  ASSESSMENT_KINDS,
  ASSESSMENT_STATUSES,
  PLAN_STATUSES,
  type Amendment,
  type Assessment,
  type Change,
  type ChangeBatch,
  type ChangeContent,
  type ChangeOperation,
  type ChangesAccepted,
  type ClearContent,
  type EpisodeSummary,
  type FieldConflict,
  type FlagAction,
  type NewAmendment,
  type OtherEdit,
  type PlanSummary,
  type StoredFinding,
  type VisitFactor,
  type VisitSummary,
} from '@stride/contracts';
import {
  civilDate,
  hash,
  id,
  instant,
  list,
  mapOf,
  maybe,
  number,
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
import type { AssessmentListItem, PreviousAssessment } from './assessment-list.service';
import { LEVELS } from './caseload-rollup';
import { MOST_CHANGES, NOTE_KEYS, NOTE_LENGTH } from './change-check';
import { FINDING_FIELDS, HISTORY, REASONING_SCHEMAS } from './reasoning.schemas';

const kind = oneWordOf(ASSESSMENT_KINDS);
const status = oneWordOf(ASSESSMENT_STATUSES);
const anything: JsonSchema = { description: 'An answer, a finding without its identity, a text, or null.' };
const notes = mapOf(text(NOTE_LENGTH), NOTE_KEYS);
const domainReasons = mapOf(text(NOTE_LENGTH), DOMAINS);
const findings = list(ref('StoredFinding'));
const codes = catalogue.history.map((item) => item.code);
const OPERATION = { set: maybe(ref('ChangeContent')), clear: maybe(ref('ClearContent')) };
const TOLD_CONFLICT = { seq: whole(), field: text(), yours: anything, theirs: anything, by: id, at: instant };

export const ASSESSMENT_SCHEMAS: NamedSchemas = {
  ...REASONING_SCHEMAS,
  StoredFinding: shape<StoredFinding>({
    ...FINDING_FIELDS,
    recordedAt: instant,
    recordedBy: id,
    method: maybe(oneWordOf(['by-exception'])),
  }),
  ChangeContent: shape<ChangeContent>({
    finding: maybe(ref('Finding')),
    history: maybe(HISTORY),
    notes: maybe(notes),
    domainReasons: maybe(domainReasons),
  }),
  ClearContent: shape<ClearContent>({
    finding: maybe({
      type: 'object',
      properties: {
        test: FINDING_FIELDS.test,
        side: FINDING_FIELDS.side.leftOut,
        site: FINDING_FIELDS.site.leftOut,
      },
      required: ['test'],
    }),
    history: maybe({ anyOf: [list(oneWordOf(codes)), { type: 'object', propertyNames: { enum: codes } }] }),
    notes: maybe(list(oneWordOf(NOTE_KEYS))),
    domainReasons: maybe(list(oneWordOf(DOMAINS))),
  }),
  ChangeOperation: {
    ...shape<ChangeOperation>(OPERATION, 'What is set, what is cleared, or both of different fields.'),
    minProperties: 1,
  },
  Change: shape<Change>({
    ...OPERATION,
    seq: whole(0, Number.MAX_SAFE_INTEGER),
    at: instant,
    baseVersion: whole(0, 2 ** 31 - 1),
  }),
  ChangeBatch: shape<ChangeBatch>({
    deviceId: id,
    changes: list(ref('Change'), { maxItems: MOST_CHANGES }),
    seen: maybe(whole(0, 2 ** 31 - 1)),
  }),
  Conflict: shape<ChangesAccepted['conflicts'][number]>(TOLD_CONFLICT),
  ChangesAccepted: shape<ChangesAccepted>({
    version: whole(1),
    acknowledged: list(whole()),
    conflicts: list(ref('Conflict')),
    others: maybe(list(ref('OtherEdit'))),
    openConflicts: maybe(list(ref('OpenConflict'))),
    standing: maybe(ref('Standing')),
  }),
  Standing: shape<NonNullable<ChangesAccepted['standing']>>({
    status: oneWordOf(ASSESSMENT_STATUSES),
    flagActions: whole(),
  }),
  OtherEdit: shape<OtherEdit>({ field: text(), value: anything, by: id, at: instant }),
  OpenConflict: shape<FieldConflict>({ ...TOLD_CONFLICT, deviceId: id }),
  FlagAction: shape<FlagAction>({
    flag: text(),
    action: orNull(text()),
    takenBy: orNull(text()),
    at: orNull(instant),
    overrideReason: orNull(text()),
    recordedBy: id,
    recordedAt: instant,
  }),
  NewAmendment: shape<NewAmendment>({
    reason: { ...text(2000), minLength: 1 },
    // Changes in the form in which a draft is written are taken as well.
    changes: list({ anyOf: [ref('ChangeOperation'), ref('Change')] }, { minItems: 1 }),
  }),
  Amendment: shape<Amendment>({
    id,
    reason: text(),
    changes: list(ref('ChangeOperation')),
    amendedBy: id,
    amendedByName: text(),
    amendedAt: instant,
    hash,
  }),
  Assessment: shape<Assessment>({
    id,
    patientId: id,
    episodeId: id,
    kind,
    status,
    version: whole(1),
    catalogueVersion: text(),
    startedAt: instant,
    practitionerId: id,
    practitionerName: text(),
    patientAgeYears: whole(),
    patientSex: oneWordOf(SEXES),
    history: HISTORY,
    historyRecorded: mapOf(shape<{ at: string; by: string }>({ at: instant, by: id })),
    findings,
    notes,
    domainReasons,
    flagActions: list(ref('FlagAction')),
    flagsAwaitingAction: list(text()),
    openConflicts: list(ref('OpenConflict')),
    signedAt: orNull(instant),
    signedBy: orNull(id),
    signedByName: orNull(text()),
    hash: orNull(hash),
    coreTests: orNull(list(text())),
    amendments: list(ref('Amendment')),
    original: orNull(shape<NonNullable<Assessment['original']>>({ history: HISTORY, findings, notes })),
  }),
  AssessmentListItem: shape<AssessmentListItem>({
    id,
    patientId: id,
    patientName: text(),
    clinicNumber: text(),
    kind,
    status,
    startedAt: instant,
    practitionerName: text(),
  }),
  AssessmentPage: pageOf('AssessmentListItem'),
  PreviousAssessment: shape<PreviousAssessment>({ id, startedAt: instant, history: HISTORY, findings }),
  VisitSummary: shape<VisitSummary>({
    id,
    kind,
    status,
    startedAt: instant,
    signedAt: orNull(instant),
    amendedAt: orNull(instant),
    practitionerName: text(),
    urgency: oneWordOf(URGENCIES),
    priorities: list(
      shape<VisitFactor>({
        ref: oneWordOf(catalogue.causes.map((cause) => cause.ref)),
        level: oneWordOf(LEVELS),
        side: orNull(text()),
      }),
    ),
    redFlags: list(shape<{ id: string; urgency: string }>({ id: text(), urgency: oneWordOf(URGENCIES) })),
    worstPain: orNull(number(0, 10)),
    walkingOnsetMin: orNull(number(0)),
  }),
  PlanSummary: shape<PlanSummary>({
    id,
    assessmentId: id,
    status: oneWordOf(PLAN_STATUSES),
    createdAt: instant,
    issuedAt: orNull(instant),
    items: whole(),
    nextVisit: orNull(civilDate),
    language: text(),
  }),
  EpisodeSummary: shape<EpisodeSummary>({
    id,
    status: oneWordOf(['open', 'closed']),
    openedAt: instant,
    closedAt: orNull(instant),
    assessments: list(ref('VisitSummary')),
    plans: list(ref('PlanSummary')),
  }),
  EpisodePage: pageOf('EpisodeSummary'),
};
