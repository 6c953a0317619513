/** The case that is reasoned about and what is concluded, as JSON schemas. Codes and words are the catalogue's own. */
import {
  AGE_RANGE,
  COMMENT_LENGTH,
  FINDING_STATUSES,
  SEXES,
  type AssessmentCase,
  type BodyChartMark,
  type CauseAssessment,
  type DraftPlan,
  type DraftPlanItem,
  type Evidence,
  type FamilyScore,
  type Finding,
  type MissingItem,
  type RaisedFlag,
  type Reasoning,
  type SideAssessment,
  type WithheldItem,
} from '@stride/assessment-engine';
import {
  BODY_CHART_DEPTHS,
  BODY_CHART_QUALITIES,
  BODY_CHART_REGIONS,
  catalogue,
  PHASES,
  toolsOf,
  URGENCIES,
  type Catalogue,
  type Dose,
} from '@stride/clinical';
import {
  id,
  list,
  mapOf,
  maybe,
  number,
  oneWordOf,
  orNull,
  ref,
  shape,
  text,
  whole,
  yesNo,
  type JsonSchema,
  type NamedSchemas,
} from '../platform';
import { LEVELS } from './caseload-rollup';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const SITES = [...new Set(TESTS.flatMap((test) => (test.sites ?? []).map((site) => site.code)))];
const TOOLS = [...new Set(TESTS.flatMap((test) => toolsOf(test).map(({ tool }) => tool)))];
const CAUSES = catalogue.causes.map((cause) => cause.ref);
const FLAGS = catalogue.redFlags.map((flag) => flag.id);
const INTERVENTIONS = catalogue.interventions.map((intervention) => intervention.ref);
const side = oneWordOf(['left', 'right']);
const level = oneWordOf(LEVELS);
const causeSide = orNull(oneWordOf(['left', 'right', 'bilateral', 'midline']));
const evidence = list(ref('Evidence'));
const value: JsonSchema = { type: ['number', 'string', 'boolean'] };

/** A finding's own fields, for the row as it is sent and as it is stored. */
export const FINDING_FIELDS = {
  test: oneWordOf(TESTS.map((test) => test.code)),
  side: maybe(side),
  site: maybe(oneWordOf(SITES)),
  value: maybe(value),
  status: maybe(oneWordOf(FINDING_STATUSES)),
  reason: maybe(text(undefined, 'Of `unable`: pain, safety, refused or other; of `not-tested` whichever of them fits, or none.')),
  comment: maybe(text(COMMENT_LENGTH)),
  copiedFrom: maybe(id),
  tool: maybe(oneWordOf(TOOLS)),
};
/** Answers by code. */
export const HISTORY = mapOf(
  ref('HistoryValue'),
  catalogue.history.map((item) => item.code),
);

export const REASONING_SCHEMAS: NamedSchemas = {
  Finding: shape<Finding>(FINDING_FIELDS, 'One row of the examination, known by test, side and site.'),
  HistoryValue: {
    anyOf: [value, list(ref('BodyChartMark')), { type: 'null' }],
    description: 'Null is no answer.',
  },
  BodyChartMark: shape<BodyChartMark>({
    region: oneWordOf(BODY_CHART_REGIONS),
    quality: maybe(oneWordOf(BODY_CHART_QUALITIES)),
    depth: maybe(oneWordOf(BODY_CHART_DEPTHS)),
    intensity: maybe(number(0, 10)),
  }),
  AssessmentCase: shape<Omit<AssessmentCase, 'earlier'>>({
    ageYears: whole(...AGE_RANGE),
    sex: oneWordOf(SEXES),
    history: HISTORY,
    findings: list(ref('Finding'), { maxItems: 1000 }),
  }),
  Evidence: shape<Evidence>(
    {
      code: text(),
      side: orNull(side),
      site: maybe(text()),
      value,
      unit: orNull(text()),
      points: number(),
      rule: text(undefined, 'For example `C1.F1`.'),
      cutoff: text(undefined, 'For example `<= -10`.'),
      sources: list(text()),
    },
    'One reason: an answer of this case, how it was read, and what it was worth.',
  ),
  FamilyScore: shape<FamilyScore>({ id: text(), score: orNull(number()), floor: number(), cap: number() }),
  SideAssessment: shape<SideAssessment>({ level, score: number(), limitedData: yesNo, conflict: yesNo }),
  MissingItem: shape<MissingItem>({ test: text(), side: orNull(side), couldBecome: level }),
  Cause: shape<CauseAssessment>({
    ref: oneWordOf(CAUSES),
    id: text(),
    level,
    side: causeSide,
    score: number(),
    limitedData: yesNo,
    conflict: yesNo,
    sides: maybe(
      shape<{ left: SideAssessment; right: SideAssessment }>({
        left: ref('SideAssessment'),
        right: ref('SideAssessment'),
      }),
    ),
    families: list(ref('FamilyScore')),
    supports: evidence,
    against: evidence,
    missing: list(ref('MissingItem')),
    notes: list(text()),
  }),
  RaisedFlag: shape<RaisedFlag>({
    id: oneWordOf(FLAGS),
    urgency: oneWordOf(URGENCIES.filter((urgency) => urgency !== 'none')),
    action: text(),
    because: evidence,
  }),
  Dose: shape<Dose>({
    sets: maybe(whole()),
    repetitions: maybe(whole()),
    holdSeconds: maybe(whole()),
    restSeconds: maybe(whole()),
    perDay: maybe(whole()),
    daysPerWeek: maybe(whole()),
    minutes: maybe(number()),
    metres: maybe(number()),
    effort: maybe(number(0, 10)),
    grade: maybe(text()),
    text: maybe(text()),
  }),
  SuggestedItem: shape<DraftPlanItem>({
    ref: oneWordOf(INTERVENTIONS),
    id: text(),
    side: causeSide,
    phase: oneWordOf(PHASES),
    dose: ref('Dose'),
    queued: yesNo,
    because: evidence,
  }),
  WithheldItem: shape<WithheldItem>({ ref: oneWordOf(INTERVENTIONS), because: evidence }),
  SuggestedPlan: shape<DraftPlan>({
    blocked: yesNo,
    blockedBecause: orNull(text()),
    items: list(ref('SuggestedItem')),
    withheld: list(ref('WithheldItem')),
  }),
  Reasoning: shape<Reasoning>({
    catalogueVersion: text(),
    urgency: oneWordOf(URGENCIES),
    redFlags: list(ref('RaisedFlag')),
    openQuestions: list(text()),
    seekHelp: list(text()),
    telltale: yesNo,
    irritable: yesNo,
    priorities: list(oneWordOf(CAUSES), { maxItems: 3 }),
    notices: list(text()),
    causes: list(ref('Cause'), { minItems: CAUSES.length, maxItems: CAUSES.length }),
    plan: ref('SuggestedPlan'),
  }),
  // The parts are documented with the catalogue itself; here stands what a client looks them up by.
  Catalogue: shape<Catalogue>({
    version: text(),
    domains: list(coded('id', { tests: list(coded('code')) })),
    history: list(coded('code')),
    redFlags: list(coded('id', { urgency: oneWordOf(URGENCIES) })),
    openQuestions: list(text()),
    seekHelp: list(coded('id')),
    causes: list(coded('ref')),
    signs: mapOf({ type: 'object' }),
    neuroExamination: { type: 'object' },
    interventions: list(coded('ref', { dose: ref('Dose'), phases: list(oneWordOf(PHASES)) })),
    planRules: { type: 'object' },
    phaseCriteria: list({ type: 'object' }),
    outcomeMeasures: list({ type: 'object' }),
    references: mapOf(text()),
  }),
};

/** An object of the catalogue that is known by this key. */
function coded(key: string, others: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return {
    type: 'object',
    properties: { [key]: text(), ...others },
    required: [key, ...Object.keys(others)],
  };
}
