/** What is told as missing keeps its promise: answers to it, and to nothing else, bring about the level it names. */
import { catalogue, type HistoryItem, type MovementTest, type Side, type Value } from '@stride/clinical';
import { reason, type AssessmentCase, type CauseAssessment, type Finding, type HistoryValue, type Level, type MissingItem } from './index';
import { has, propertiesOver, same } from './properties.testing';

// Every case is reasoned about some hundred times, so there are a hundredth as many.
const { holds } = propertiesOver(String(Math.ceil(Number(process.env['STRIDE_PROPERTY_RUNS'] ?? 10_000) / 100)));

const ENTRIES = new Map<string, MovementTest | HistoryItem>([...catalogue.history, ...catalogue.domains.flatMap((domain) => domain.tests)].map((entry) => [entry.code, entry]));

/** The answers at which anything changes. */
function answersTo(code: string): Value[] {
  const entry = ENTRIES.get(code);
  if (entry === undefined || entry.answer.kind === 'flag') return [true, false];
  if (entry.answer.kind === 'choice') return entry.answer.options.map(({ value }) => value);
  if (entry.answer.kind !== 'number') return [];
  const { min, max, step } = entry.answer;
  const cuts = entry.weights.flatMap(({ bands }) => bands.flatMap(({ below, atMost, above, atLeast }) => [below, atMost, above, atLeast])).filter((cut) => cut !== undefined);
  return [...new Set([min, ...cuts.flatMap((cut) => [cut - step, cut, cut + step]), max])].filter((value) => value >= min && value <= max);
}

/** The case with every open site of an item answered. A measurement that was void is repeated as it should be done. */
function answered(input: AssessmentCase, { test, side }: MissingItem, value: Value): AssessmentCase {
  const entry = ENTRIES.get(test);
  if (entry === undefined || !('domain' in entry)) return { ...input, history: { ...input.history, [test]: value } as Record<string, HistoryValue> };
  const isHere = (row: Finding): boolean => row.test === test && (row.side ?? null) === side;
  const counts = (row: Finding): boolean => row.status === 'within-norm' || (row.value !== undefined && !(entry.countsAsUnanswered ?? []).includes(row.value as never));
  const kept = input.findings.filter((row) => !(isHere(row) && (!counts(row) || entry.voidedBy !== undefined)) && !(row.test === entry.voidedBy?.code && (row.side ?? null) === side));
  const open = (entry.sites?.map((site) => site.code) ?? [undefined]).filter((site) => !kept.some((row) => isHere(row) && row.site === site));
  const rows = open.map((site): Finding => ({ test, value, ...(side === null ? {} : { side }), ...(site === undefined ? {} : { site }) }));
  return { ...input, findings: [...kept, ...rows] };
}

interface Standing {
  level: Level;
  score: number;
}
const RANK: Record<Level, number> = { likely: 3, possible: 2, not_assessed: 1, unlikely: 0 };

function standingOf(input: AssessmentCase, ref: string, side: Side | null): Standing {
  const cause = reason(catalogue, input).causes.find((candidate) => candidate.ref === ref);
  if (cause === undefined) throw new Error(`${ref} is missing`);
  return side === null || cause.sides === undefined ? cause : cause.sides[side];
}

/** Every level met on the way while one listed item after the other is answered with what lifts the factor most. */
function levelsOnTheWay(input: AssessmentCase, cause: CauseAssessment, side: Side | null): Set<Level> {
  // The parent follows whichever subtype is lifted.
  if (cause.ref !== 'C5') return levelsToward(input, cause, side, cause.ref, side);
  return new Set([...levelsToward(input, cause, side, 'C5a', null), ...levelsToward(input, cause, side, 'C5b', 'left'), ...levelsToward(input, cause, side, 'C5b', 'right')]);
}

function levelsToward(input: AssessmentCase, cause: CauseAssessment, side: Side | null, lifted: string, liftedSide: Side | null): Set<Level> {
  const met = new Set<Level>();
  let current = input;
  for (const item of [...cause.missing, ...cause.missing]) {
    if (cause.sides !== undefined && item.side !== null && item.side !== side) continue;
    let best: { input: AssessmentCase; standing: Standing } | null = null;
    for (const value of answersTo(item.test)) {
      const next = answered(current === input ? input : withItemAsBefore(current, item, input), item, value);
      const standing = standingOf(next, lifted, liftedSide);
      met.add(standingOf(next, cause.ref, side).level);
      if (best === null || standing.score > best.standing.score || (standing.score === best.standing.score && RANK[standing.level] > RANK[best.standing.level])) best = { input: next, standing };
    }
    if (best !== null) current = best.input;
  }
  return met;
}

/** The case as it stands, with an item as it was in the beginning. */
function withItemAsBefore(current: AssessmentCase, { test, side }: MissingItem, beginning: AssessmentCase): AssessmentCase {
  const isHere = (row: Finding): boolean => row.test === test && (row.side ?? null) === side;
  const { [test]: _answer, ...history } = current.history;
  return { ...current, history, findings: [...current.findings.filter((row) => !isHere(row)), ...beginning.findings.filter(isHere)] };
}

describe('what is missing', () => {
  holds('never promises the level that is there already', (input) => {
    for (const cause of reason(catalogue, input).causes) {
      for (const { test, side, couldBecome } of cause.missing) {
        const sides = cause.sides === undefined ? [cause.level] : side === null ? [cause.sides.left.level, cause.sides.right.level] : [cause.sides[side].level];
        same(sides.every((level) => level === couldBecome) ? `${cause.ref} ${test} promises ${couldBecome}` : 'another level', 'another level');
      }
    }
  });

  holds('promises only what answers to it bring about', (input) => {
    for (const cause of reason(catalogue, input).causes) {
      const reached = new Map<Side | null, Set<Level>>();
      for (const item of cause.missing) {
        const sides: readonly (Side | null)[] = cause.sides === undefined ? [null] : item.side === null ? ['left', 'right'] : [item.side];
        const alone = answersTo(item.test).flatMap((value) => sides.map((side) => standingOf(answered(input, item, value), cause.ref, side).level));
        if (alone.includes(item.couldBecome)) continue;
        const met = sides.flatMap((side) => {
          const known = reached.get(side) ?? levelsOnTheWay(input, cause, side);
          reached.set(side, known);
          return [...known];
        });
        has(met.map((level) => `${cause.ref} ${item.test} ${item.side} ${level}`), `${cause.ref} ${item.test} ${item.side} ${item.couldBecome}`);
      }
    }
  });
});
