/** Plans as the API takes and answers them, as JSON schemas and examples. */
import { catalogue, PHASES } from '@stride/clinical';
import {
  GOAL_LENGTH,
  JUDGEMENT_NOTE_LENGTH,
  MOST_GOALS,
  PLAN_STATUSES,
  type Plan,
  type PlanChange,
  type PlanGoal,
  type PlanItem,
  type PlanItemChange,
  type PlanJudgement,
  type PlanJudgementsChange,
  type PlanListItem,
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
  yesNo,
  type JsonSchema,
  type NamedSchemas,
} from '../platform';
import { GOAL_MEASURES } from './plan-goals';
import { JUDGED_CRITERIA } from './plan-judgements';
import { DOSE_LIMITS, DOSE_TEXTS, LANGUAGES, MOST_ITEMS, SIDES, WHOLE } from './plan-edit';

const reference = oneWordOf(catalogue.interventions.map((intervention) => intervention.ref));
const language = oneWordOf(LANGUAGES);
const phase = oneWordOf(PHASES);
const side = orNull(oneWordOf(SIDES.filter((known) => known !== null)));
const reason = orNull(text(1000));

/** A dose as it may be given: the limits that an edit is checked against. */
const givenDose: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries([
    ...Object.entries(DOSE_LIMITS).map(([part, limits]): [string, JsonSchema] => [
      part,
      WHOLE.includes(part) ? whole(...limits) : number(...limits),
    ]),
    ...Object.entries(DOSE_TEXTS).map(([part, length]): [string, JsonSchema] => [part, text(length)]),
  ]),
  additionalProperties: false,
};

export const PLAN_SCHEMAS: NamedSchemas = {
  PlanItem: shape<PlanItem>({
    ref: reference,
    side,
    phase,
    dose: ref('Dose'),
    queued: yesNo,
    because: list(ref('Evidence')),
    origin: oneWordOf(['suggested', 'added']),
    removed: yesNo,
    reason,
    suggestedDose: orNull(ref('Dose')),
    note: reason,
    changedBy: orNull(id),
    changedAt: orNull(instant),
    reasonBy: maybe(id),
    reasonAt: maybe(instant),
  }),
  PlanGoal: shape<PlanGoal>({ goal: text(GOAL_LENGTH), measure: oneWordOf(GOAL_MEASURES), target: number(), by: civilDate }),
  PlanJudgement: shape<PlanJudgement>({
    met: yesNo,
    note: orNull(text(JUDGEMENT_NOTE_LENGTH)),
    judgedBy: id,
    judgedByName: text(),
    judgedAt: instant,
  }),
  PlanJudgementChange: shape<NonNullable<PlanJudgementsChange[string]>>({
    met: yesNo,
    note: maybe(orNull(text(JUDGEMENT_NOTE_LENGTH))),
  }),
  Plan: shape<Plan>({
    id,
    assessmentId: id,
    patientId: id,
    status: oneWordOf(PLAN_STATUSES),
    version: whole(1),
    catalogueVersion: text(),
    items: list(ref('PlanItem')),
    changedByNames: maybe({ type: 'object', additionalProperties: text() }),
    withheld: list(ref('WithheldItem')),
    note: orNull(text(4000)),
    goals: list(ref('PlanGoal')),
    judgements: mapOf(ref('PlanJudgement'), JUDGED_CRITERIA),
    judgedBefore: mapOf(ref('PlanJudgement'), JUDGED_CRITERIA),
    previousId: orNull(id),
    nextVisit: orNull(civilDate),
    language,
    createdAt: instant,
    createdByName: text(),
    issuedAt: orNull(instant),
    issuedByName: orNull(text()),
    hash: orNull(hash),
  }),
  PlanListItem: shape<PlanListItem>({
    id,
    assessmentId: id,
    patientId: id,
    patientName: text(),
    status: oneWordOf(PLAN_STATUSES),
    createdAt: instant,
    issuedAt: orNull(instant),
  }),
  PlanPage: pageOf('PlanListItem'),
  PlanItemChange: shape<PlanItemChange>({
    ref: reference,
    phase: maybe(phase),
    dose: maybe(givenDose),
    queued: maybe(yesNo),
    removed: maybe(yesNo),
    reason: maybe(reason),
    note: maybe(reason),
    side: maybe(side),
  }),
  PlanChange: shape<PlanChange>({
    version: maybe(whole()),
    items: maybe(list(ref('PlanItemChange'), { maxItems: MOST_ITEMS })),
    note: maybe(orNull(text(4000))),
    goals: maybe(list(ref('PlanGoal'), { maxItems: MOST_GOALS })),
    judgements: maybe(mapOf(orNull(ref('PlanJudgementChange')), JUDGED_CRITERIA)),
    nextVisit: maybe(orNull(civilDate)),
    language: maybe(language),
  }),
};

export const PLAN_EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000040',
  assessmentId: '0190d2c0-0000-7000-8000-000000000020',
  patientId: '0190d2c0-0000-7000-8000-000000000010',
  status: 'draft',
  version: 1,
  catalogueVersion: catalogue.version,
  items: [
    {
      ref: 'H-01',
      side: 'left',
      phase: 2,
      dose: { holdSeconds: 30, sets: 3, perDay: 2 },
      queued: false,
      because: [
        {
          code: 'mtt_hip_ext_deg',
          side: 'left',
          value: -12,
          unit: 'deg',
          points: 3,
          rule: 'C1.F1',
          cutoff: '<= -10',
          sources: ['V13'],
        },
      ],
      origin: 'suggested',
      removed: false,
      reason: null,
      suggestedDose: null,
      note: null,
      changedBy: null,
      changedAt: null,
    },
  ],
  changedByNames: {},
  withheld: [],
  note: null,
  goals: [{ goal: 'Walk to the shop', measure: 'walking-tolerance', target: 800, by: '2027-01-15' }],
  judgements: {},
  judgedBefore: {
    'night-waking': {
      met: true,
      note: null,
      judgedBy: '0190d2c0-0000-7000-8000-000000000001',
      judgedByName: 'Demo Physiotherapist',
      judgedAt: '2026-10-12T10:40:00.000Z',
    },
  },
  previousId: null,
  nextVisit: null,
  language: 'en',
  createdAt: '2026-11-23T10:40:00.000Z',
  createdByName: 'Demo Physiotherapist',
  issuedAt: null,
  issuedByName: null,
  hash: null,
};
export const ISSUED_PLAN_EXAMPLE = {
  ...PLAN_EXAMPLE,
  status: 'issued',
  issuedAt: '2026-11-23T10:45:00.000Z',
  issuedByName: 'Demo Physiotherapist',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};
export const LISTED_PLAN_EXAMPLE = {
  id: PLAN_EXAMPLE.id,
  assessmentId: PLAN_EXAMPLE.assessmentId,
  patientId: PLAN_EXAMPLE.patientId,
  patientName: 'DEMO-ALDER, Rowan',
  status: PLAN_EXAMPLE.status,
  createdAt: PLAN_EXAMPLE.createdAt,
  issuedAt: null,
};
export const PLAN_CHANGE_EXAMPLE = {
  version: 1,
  items: [
    { ref: 'E-01' },
    { ref: 'H-01', dose: { holdSeconds: 20, sets: 3, perDay: 2 } },
    { ref: 'H-06', removed: true, reason: 'Too much for the first week.' },
  ],
  judgements: { 'night-waking': { met: true, note: 'Once, on Monday.' }, 'goal-distance': null },
};
