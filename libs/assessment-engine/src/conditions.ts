/**
 * Conditions over a case: whether the recorded answers say so. What is not recorded makes nothing hold, neither a yes nor
 * a no; `unless` is the one place where unknown counts as "nothing holds it back".
 */
import type { CauseRef, Condition, Urgency } from '@stride/clinical';
import { URGENCIES } from '@stride/clinical';
import type { Answers } from './answers';
import { readerOf, type BandReader, type SideIndex } from './bands';
import type { Prepared, Tables } from './prepare';
import type { Evidence, Level } from './reasoning';

/** What conditions may look at beyond the answers; filled in as the reasoning goes on. */
export interface Findings {
  prepared: Prepared;
  answers: Answers;
  /** Level of a factor on a side (or -1 for the factor as a whole). */
  levelOf: (ref: CauseRef, side: SideIndex) => Level | undefined;
  limitedOf: (ref: CauseRef) => boolean;
  supportsOf: (ref: CauseRef) => readonly Evidence[];
  flagRaised: (id: string) => boolean;
  urgency: () => Urgency;
  becauseOfFlags: (from: Urgency) => readonly Evidence[];
  becauseOfFlag: (id: string) => readonly Evidence[];
  /** The families of the factor being judged, for its gates and notes; null while none is. */
  judged: JudgedFamilies | null;
}

export interface JudgedFamilies {
  families: readonly { id: string }[];
  /** By position; a score is null when nothing of the family is recorded. */
  results: readonly { score: number | null }[];
}

function scoreOf({ families, results }: JudgedFamilies, id: string): number | null {
  for (let index = 0; index < families.length; index++) if (families[index]?.id === id) return results[index]?.score ?? null;
  return null;
}

const REACHED: Record<Level, number> = { likely: 2, possible: 1, unlikely: 0, not_assessed: 0 };

/** A condition made ready: asked of the findings, on a side. */
export type Question = (findings: Findings, side: SideIndex) => boolean;

/** Whether a condition holds on a side (-1: on no side in particular). */
export function conditionHolds(condition: Condition, findings: Findings, side: SideIndex): boolean {
  const { prepared } = findings;
  let question = prepared.conditions.get(condition) as Question | undefined;
  if (question === undefined) {
    question = questionFor(condition, prepared);
    prepared.conditions.set(condition, question);
  }
  return question(findings, side);
}

/** Makes a condition ready to be asked. */
export function questionFor(condition: Condition, prepared: Tables): Question {
  const inner = (next: Condition): Question => questionFor(next, prepared);
  if ('code' in condition) return answerQuestion(condition, prepared);
  if ('all' in condition) return allOf(condition.all.map(inner));
  if ('any' in condition) return countOf(condition.any.map(inner), 1);
  if ('atLeast' in condition) return countOf(condition.of.map(inner), condition.atLeast);
  if ('exactly' in condition) {
    const questions = condition.of.map(inner);
    return (findings, side) => questions.filter((question) => question(findings, side)).length === condition.exactly;
  }
  if ('unless' in condition) {
    const question = inner(condition.unless);
    return (findings, side) => !question(findings, side);
  }
  if ('onOneSide' in condition) return onOneSide(inner(condition.onOneSide));
  if ('age' in condition) return ({ answers }) => within(condition.age, answers.ageYears);
  if ('sign' in condition) return inner(prepared.catalogue.signs[condition.sign]);
  if ('flag' in condition) return (findings) => findings.flagRaised(condition.flag);
  if ('urgency' in condition) return (findings) => URGENCIES.indexOf(findings.urgency()) >= URGENCIES.indexOf(condition.urgency);
  if ('cause' in condition) {
    return (findings, side) => {
      const level = findings.levelOf(condition.cause, side);
      return level !== undefined && REACHED[level] >= REACHED[condition.reaches];
    };
  }
  if ('limitedData' in condition) return (findings) => findings.limitedOf(condition.limitedData);
  if ('family' in condition) {
    return ({ judged }) => {
      const score = judged === null ? null : scoreOf(judged, condition.family);
      return score !== null && ('above' in condition ? score > condition.above : score >= condition.atLeastPoints);
    };
  }
  if ('bodyChartRegion' in condition) return ({ answers }) => condition.bodyChartRegion.some((region) => answers.regions.has(region));
  return ({ answers }) => painFell(condition, answers, prepared);
}

function allOf(questions: readonly Question[]): Question {
  return (findings, side) => {
    for (const question of questions) if (!question(findings, side)) return false;
    return true;
  };
}

function countOf(questions: readonly Question[], wanted: number): Question {
  return (findings, side) => {
    let holding = 0;
    for (const question of questions) if (question(findings, side) && ++holding >= wanted) return true;
    return false;
  };
}

function onOneSide(question: Question): Question {
  return (findings) => question(findings, 0) || question(findings, 1);
}

export type AnswerCondition = Extract<Condition, { code: string }>;

/** What a condition on an answer reads: the slots on a side, and the band they are read against. */
export interface AnswerQuestion {
  reader: BandReader;
  /** Slots by scope: 0 left, 1 right, 2 all. */
  slots: readonly [readonly number[], readonly number[], readonly number[]];
}

/** The slots that the question reads on a side. */
export const slotsOn = ({ slots }: AnswerQuestion, side: SideIndex): readonly number[] => slots[side === -1 ? 2 : side];

/** A condition on an answer made ready; null for a code that the catalogue does not have. */
export function questionOf(condition: AnswerCondition, prepared: Tables): AnswerQuestion | null {
  let question = prepared.answerConditions.get(condition) as AnswerQuestion | null | undefined;
  if (question === undefined) {
    question = prepareQuestion(condition, prepared);
    prepared.answerConditions.set(condition, question);
  }
  return question;
}

function prepareQuestion(condition: AnswerCondition, prepared: Tables): AnswerQuestion | null {
  const item = prepared.items.get(condition.code);
  if (item === undefined) return null;
  const atSite = (slots: readonly number[]): readonly number[] =>
    condition.site === undefined ? slots : slots.filter((slot) => prepared.owner[slot]?.site === condition.site);
  const [left, right, all] = [atSite(item.slots[0]), atSite(item.slots[1]), atSite(item.slots[2])];
  return { reader: readerOf(prepared.items, item, condition), slots: condition.side === 'this' ? [left, right, all] : [all, all, all] };
}

function answerQuestion(condition: AnswerCondition, prepared: Tables): Question {
  const question = questionOf(condition, prepared);
  if (question === null) return () => false;
  const { holds } = question.reader;
  const [slot, ...others] = question.slots[2];
  // Most conditions ask about one answer, and most answers are not there: that is seen without reading any band.
  if (slot !== undefined && others.length === 0) return ({ answers }, side) => answers.values[slot] !== undefined && holds(answers, question.slots[2], side);
  return ({ answers }, side) => holds(answers, slotsOn(question, side), side);
}

/** Whether a number lies between these bounds. */
export function within(bounds: { below?: number; atMost?: number; above?: number; atLeast?: number }, value: number): boolean {
  return (
    (bounds.below === undefined || value < bounds.below) &&
    (bounds.atMost === undefined || value <= bounds.atMost) &&
    (bounds.above === undefined || value > bounds.above) &&
    (bounds.atLeast === undefined || value >= bounds.atLeast)
  );
}

/** Pain is compared by its 24-hour average; without both figures there is nothing to compare. */
function painFell({ painFellLessThan, overDays }: { painFellLessThan: number; overDays: number }, { earlier, values }: Answers, prepared: Tables): boolean {
  const now = values[prepared.items.get('nprs_average')?.first ?? -1];
  if (earlier === undefined || typeof now !== 'number' || earlier.nprs <= 0 || earlier.daysAgo < overDays) return false;
  return (earlier.nprs - now) / earlier.nprs < painFellLessThan;
}
