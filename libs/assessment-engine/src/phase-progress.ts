/**
 * How far a patient is with the criteria to advance: each text of the catalogue beside the condition that can be read
 * off the record, where there is one. What the record cannot say the physiotherapist judges; what is neither recorded
 * nor judged is neither met nor missed, and no judgement stands against what is recorded.
 */
import { PHASES, type Catalogue, type Criterion, type MovementTest, type Phase, type PhaseCriterion, type Side, type Value } from '@stride/clinical';
import { normFor, testByCode } from './interpret';
import type { AssessmentCase, Finding } from './reasoning';

export type CriterionState = 'met' | 'not-met' | 'not-measured' | 'yours';

/** What a criterion rests on: an answer of the latest visit, with what it was before where that counts. */
export interface CriterionFigure {
  code: string;
  side: Side | null;
  site: string | null;
  value: Value;
  earlier: Value | null;
}
/** What the physiotherapist judged, by the id of the criterion; one that is not named is not judged. */
export type Judgements = Readonly<Record<string, { readonly met: boolean }>>;
export interface CriterionProgress {
  id: string;
  text: string;
  state: CriterionState;
  /** The record does not say it: the physiotherapist judges it, or has done so. */
  isYours: boolean;
  figures: readonly CriterionFigure[];
  /** How many signs were compared with the earlier visit, where signs are. */
  compared: number | null;
  /** From which value on it is met, where that depends on the earlier visit. */
  target: number | null;
  /** It compares with an earlier visit, and there is none. */
  needsEarlier: boolean;
}
export interface PhaseProgress {
  from: Phase;
  to: PhaseCriterion['to'];
  criteria: readonly CriterionProgress[];
  /** How many of them are met, by the record or by judgement. */
  met: number;
}

interface Visits {
  catalogue: Catalogue;
  now: AssessmentCase;
  /** Oldest first. */
  earlier: readonly AssessmentCase[];
}
type Reading = Omit<CriterionProgress, 'id' | 'text' | 'isYours'>;
type Check = (visits: Visits) => Reading;

const reading = (state: CriterionState, figures: readonly CriterionFigure[] = [], more: Partial<Reading> = {}): Reading => ({ state, figures, compared: null, target: null, needsEarlier: false, ...more });

const answerOf = ({ history }: AssessmentCase, code: string): Value | null => {
  const value = history[code];
  return value === undefined || value === null || typeof value === 'object' ? null : value;
};
const figureOf = (code: string, value: Value): CriterionFigure => ({ code, side: null, site: null, value, earlier: null });

const atMost =
  (code: string, most: number): Check =>
  ({ now }) => {
    const value = answerOf(now, code);
    return typeof value === 'number' ? reading(value <= most ? 'met' : 'not-met', [figureOf(code, value)]) : reading('not-measured');
  };

/** The physiotherapist decides; the record only tells what bears on it. */
const yours =
  (...codes: readonly string[]): Check =>
  ({ now }) =>
    reading(
      'yours',
      codes.flatMap((code) => {
        const value = answerOf(now, code);
        return value === null ? [] : [figureOf(code, value)];
      }),
    );

/** How bad a sign is, so that two visits can be compared; null where the answer says nothing of it. */
const SEVERITY: Readonly<Record<string, (value: Value) => number | null>> = {
  slr_result: positive, slump: positive, pkb: positive, crossed_slr: positive, babinski: positive, pit: positive, trendelenburg: positive,
  clonus_beats: (value) => (typeof value === 'number' ? value : null),
  myotomes: (value) => (typeof value === 'number' ? 5 - value : null),
  reflexes: (value) => (typeof value === 'number' ? Math.abs(2 - value) : null),
  dermatomes: (value) => ({ normal: 0, reduced: 1, increased: 1, absent: 2 })[String(value)] ?? null,
};
function positive(value: Value): number | null {
  return value === 'positive' ? 1 : value === 'negative' ? 0 : null;
}

const valueOf = (catalogue: Catalogue, finding: Finding): Value | null =>
  finding.status === 'within-norm' ? (testByCode(catalogue, finding.test)?.clearlyNormal ?? null) : (finding.value ?? null);
const counterpart = (visit: AssessmentCase, { test, side, site }: Finding): Finding | undefined =>
  visit.findings.find((row) => row.test === test && row.side === side && row.site === site);

/** None of these signs is worse than at the visit before. */
const noWorse =
  (...codes: readonly string[]): Check =>
  ({ catalogue, now, earlier }) => {
    const before = earlier.at(-1);
    if (before === undefined) return reading('not-measured', [], { needsEarlier: true });
    const worse: CriterionFigure[] = [];
    let compared = 0;
    for (const finding of now.findings) {
      const was = codes.includes(finding.test) ? counterpart(before, finding) : undefined;
      const [value, earlierValue] = [valueOf(catalogue, finding), was === undefined ? null : valueOf(catalogue, was)];
      const severity = SEVERITY[finding.test];
      if (severity === undefined || value === null || earlierValue === null) continue;
      const [is, then] = [severity(value), severity(earlierValue)];
      if (is === null || then === null) continue;
      compared += 1;
      if (is > then) worse.push({ code: finding.test, side: finding.side ?? null, site: finding.site ?? null, value, earlier: earlierValue });
    }
    if (worse.length > 0) return reading('not-met', worse, { compared });
    return compared === 0 ? reading('not-measured') : reading('met', [], { compared });
  };

/** No nerve sign is worse, and the patient does not say that weakness grows. */
const nerveNoWorse: Check = (visits) => {
  const growing = answerOf(visits.now, 'rf_weakness_progressing');
  if (growing === true) return reading('not-met', [figureOf('rf_weakness_progressing', true)]);
  return noWorse('slr_result', 'slump', 'pkb', 'crossed_slr', 'babinski', 'clonus_beats', 'myotomes', 'reflexes', 'dermatomes')(visits);
};

interface Range {
  finding: Finding;
  test: MovementTest;
  value: number;
  /** Below the norm, in measurement errors. */
  short: number;
  error: number;
}
/** Ranges of hip and spine of which a larger one is better. */
function shortRanges(catalogue: Catalogue, visit: AssessmentCase): Range[] {
  return visit.findings.flatMap((finding): Range[] => {
    const test = testByCode(catalogue, finding.test);
    const error = test?.measurementError?.value;
    if (test === undefined || error === undefined || typeof finding.value !== 'number') return [];
    if (isVoided(test, finding, visit)) return [];
    if (test.domain !== 'hip-mobility' && test.domain !== 'spine-stiffness') return [];
    const norm = normFor(test, visit);
    if (norm === null || norm.from === null || finding.value >= norm.from) return [];
    return [{ finding, test, value: finding.value, short: (norm.from - finding.value) / error, error }];
  });
}

/** Measured in a way that counts as not measured, such as with the pelvis not held. */
function isVoided({ voidedBy }: MovementTest, { side }: Finding, visit: AssessmentCase): boolean {
  return voidedBy !== undefined && visit.findings.some((row) => row.test === voidedBy.code && row.side === side && row.value === voidedBy.is);
}

/** The range that was furthest below its norm at the first visit, now better by more than error can make it. */
const mainRangeBetter: Check = ({ catalogue, now, earlier }) => {
  const [first = now] = earlier;
  const [main] = shortRanges(catalogue, first).sort((a, b) => b.short - a.short);
  if (main === undefined) return reading('yours');
  const { finding, value, error } = main;
  const target = Math.round((value + error) * 100) / 100;
  const figure = { code: finding.test, side: finding.side ?? null, site: finding.site ?? null };
  if (earlier.length === 0) return reading('not-measured', [{ ...figure, value, earlier: null }], { target, needsEarlier: true });
  const latest = isVoided(main.test, finding, now) ? undefined : counterpart(now, finding)?.value;
  if (typeof latest !== 'number') return reading('not-measured', [], { target });
  return reading(latest >= target ? 'met' : 'not-met', [{ ...figure, value: latest, earlier: value }], { target });
};

/** By the id of the criterion; what stands here not at all is judged. */
const CHECKS: Readonly<Record<string, Check>> = {
  'rest-pain': atMost('nprs_now', 4),
  'night-waking': yours('night_waking_second_half', 'night_pain_constant'),
  'nerve-signs': nerveNoWorse,
  'main-range': mainRangeBetter,
  'control-signs': noWorse('pit', 'trendelenburg'),
  'worst-pain': atMost('nprs_worst', 5),
  'goal-distance': yours('walking_onset_min'),
};

/** Every criterion to advance, against the latest visit, the earlier ones of its episode (oldest first) and what was judged. Never throws. */
export function phaseProgress(catalogue: Catalogue, now: AssessmentCase, earlier: readonly AssessmentCase[], judgements: Judgements = {}): PhaseProgress[] {
  const visits = { catalogue, now, earlier };
  return PHASES.flatMap((phase) =>
    catalogue.phaseCriteria
      .filter(({ from }) => from === phase)
      .map(({ from, to, allOf }) => {
        const criteria = allOf.map((criterion) => progressOf(criterion, visits, judgements));
        return { from, to, criteria, met: criteria.filter(({ state }) => state === 'met').length };
      }),
  );
}

function progressOf({ id, text, decidedBy }: Criterion, visits: Visits, judgements: Judgements): CriterionProgress {
  const read = (CHECKS[id] ?? yours())(visits);
  const isYours = decidedBy !== 'record' && read.state === 'yours';
  const judgement = isYours ? judgements[id] : undefined;
  return { id, text, ...read, isYours, state: judgement === undefined ? read.state : judgement.met ? 'met' : 'not-met' };
}
