/**
 * Conditions, read with three values. True: the answers say so. False: they say otherwise. Undefined: what is needed is
 * not recorded. `unless` is the one place where unknown counts as "nothing holds it back".
 */
import type { CauseRef, Condition, SourceMark, Urgency } from '@stride/clinical';
import { URGENCIES } from '@stride/clinical';
import type { Answers } from './answers';
import { cutoffOf, satisfying, type SideIndex } from './bands';
import { ageEvidence, evidenceAt } from './evidence';
import type { Prepared } from './prepare';
import type { Evidence, Level } from './reasoning';

export type Truth = true | false | undefined;

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
  /** Score of a family of the factor being judged; null when nothing of it is recorded. */
  family: (id: string) => number | null;
}

const REACHED: Record<Level, number> = { likely: 2, possible: 1, unlikely: 0, not_assessed: 0 };

/** The truth of a condition on a side (-1: on no side in particular). */
export function truthOf(condition: Condition, findings: Findings, side: SideIndex): Truth {
  if ('code' in condition) return readAnswer(condition, findings, side);
  if ('all' in condition) return allOf(condition.all, findings, side);
  if ('any' in condition) return countOf(condition.any, findings, side, 1);
  if ('atLeast' in condition) return countOf(condition.of, findings, side, condition.atLeast);
  if ('exactly' in condition) {
    const holding = condition.of.filter((inner) => truthOf(inner, findings, side) === true).length;
    return holding === condition.exactly;
  }
  if ('unless' in condition) return truthOf(condition.unless, findings, side) !== true;
  if ('onOneSide' in condition) {
    const left = truthOf(condition.onOneSide, findings, 0);
    const right = truthOf(condition.onOneSide, findings, 1);
    if (left === true || right === true) return true;
    return left === false && right === false ? false : undefined;
  }
  if ('age' in condition) return ageHolds(condition.age, findings.answers.ageYears);
  if ('sign' in condition) return truthOf(findings.prepared.catalogue.signs[condition.sign], findings, side);
  if ('flag' in condition) return findings.flagRaised(condition.flag);
  if ('urgency' in condition) return URGENCIES.indexOf(findings.urgency()) >= URGENCIES.indexOf(condition.urgency);
  if ('cause' in condition) {
    const level = findings.levelOf(condition.cause, side);
    return level === undefined ? undefined : REACHED[level] >= REACHED[condition.reaches];
  }
  if ('limitedData' in condition) return findings.limitedOf(condition.limitedData);
  if ('family' in condition) {
    const score = findings.family(condition.family);
    if (score === null) return undefined;
    return 'above' in condition ? score > condition.above : score >= condition.atLeastPoints;
  }
  if ('bodyChartRegion' in condition) return condition.bodyChartRegion.some((region) => findings.answers.regions.has(region)) ? true : undefined;
  return painFell(condition, findings.answers, findings.prepared);
}

function allOf(conditions: readonly Condition[], findings: Findings, side: SideIndex): Truth {
  let truth: Truth = true;
  for (const inner of conditions) {
    const one = truthOf(inner, findings, side);
    if (one === false) return false;
    if (one === undefined) truth = undefined;
  }
  return truth;
}

function countOf(conditions: readonly Condition[], findings: Findings, side: SideIndex, wanted: number): Truth {
  let holding = 0;
  let unknown = 0;
  for (const inner of conditions) {
    const one = truthOf(inner, findings, side);
    if (one === true && ++holding >= wanted) return true;
    if (one === undefined) unknown++;
  }
  return holding + unknown >= wanted ? undefined : false;
}

type AnswerCondition = Extract<Condition, { code: string }>;

/** The slots that a condition on an answer reads. */
function scopeOf(condition: AnswerCondition, findings: Findings, side: SideIndex): readonly number[] {
  const item = findings.prepared.items.get(condition.code);
  if (item === undefined) return [];
  const slots = item.slots[condition.side === 'this' && side !== -1 ? side : 2];
  if (condition.site === undefined) return slots;
  return slots.filter((slot) => findings.prepared.owner[slot]?.site === condition.site);
}

function readAnswer(condition: AnswerCondition, findings: Findings, side: SideIndex): Truth {
  const item = findings.prepared.items.get(condition.code);
  if (item === undefined) return undefined;
  const slots = scopeOf(condition, findings, side);
  if (satisfying(findings.prepared, findings.answers, item, slots, condition, side) !== null) return true;
  return slots.some((slot) => findings.answers.values[slot] !== undefined) ? false : undefined;
}

function ageHolds(age: { below?: number; atMost?: number; above?: number; atLeast?: number }, years: number): boolean {
  return (
    (age.below === undefined || years < age.below) &&
    (age.atMost === undefined || years <= age.atMost) &&
    (age.above === undefined || years > age.above) &&
    (age.atLeast === undefined || years >= age.atLeast)
  );
}

/** Pain is compared by its 24-hour average; without both figures there is nothing to compare. */
function painFell(condition: { painFellLessThan: number; overDays: number }, answers: Answers, prepared: Prepared): Truth {
  const item = prepared.items.get('nprs_average');
  const now = item === undefined ? undefined : answers.values[item.first];
  if (answers.earlier === undefined || typeof now !== 'number' || answers.earlier.nprs <= 0) return undefined;
  if (answers.earlier.daysAgo < condition.overDays) return false;
  return (answers.earlier.nprs - now) / answers.earlier.nprs < condition.painFellLessThan;
}

/**
 * The reasons for a condition that holds: every answer that makes it true, once. `rule` and `sources` name the rule
 * that asked. Points are 0: a reason for a flag or a plan step is not a sum.
 */
export function becauseOf(condition: Condition, findings: Findings, side: SideIndex, rule: string, sources: readonly SourceMark[]): Evidence[] {
  const collected: Evidence[] = [];
  const seen = new Set<string>();
  const add = (evidence: Evidence): void => {
    const key = `${evidence.code}|${evidence.side ?? ''}|${evidence.site ?? ''}`;
    if (!seen.has(key)) {
      seen.add(key);
      collected.push(evidence);
    }
  };
  walk(condition, findings, side, rule, sources, add);
  return collected;
}

function walk(condition: Condition, findings: Findings, side: SideIndex, rule: string, sources: readonly SourceMark[], add: (evidence: Evidence) => void): void {
  if (truthOf(condition, findings, side) !== true) return;
  const inner = (next: Condition, on: SideIndex = side): void => walk(next, findings, on, rule, sources, add);
  if ('code' in condition) {
    const item = findings.prepared.items.get(condition.code);
    if (item === undefined) return;
    const hits = satisfying(findings.prepared, findings.answers, item, scopeOf(condition, findings, side), condition, side) ?? [];
    for (const slot of hits) {
      add(evidenceAt(findings.prepared, findings.answers, slot, 0, rule, cutoffOf(condition), sources));
      for (const other of comparedSlots(findings, slot, condition)) add(evidenceAt(findings.prepared, findings.answers, other, 0, rule, 'compared with', sources));
    }
  } else if ('all' in condition) condition.all.forEach((next) => inner(next));
  else if ('any' in condition) condition.any.forEach((next) => inner(next));
  else if ('of' in condition) condition.of.forEach((next) => inner(next));
  else if ('onOneSide' in condition) {
    inner(condition.onOneSide, 0);
    inner(condition.onOneSide, 1);
  } else if ('age' in condition) add(ageEvidence(findings.answers, 0, rule, cutoffOf(condition.age), sources));
  else if ('sign' in condition) inner(findings.prepared.catalogue.signs[condition.sign]);
  else if ('flag' in condition) findings.becauseOfFlag(condition.flag).forEach(add);
  else if ('urgency' in condition) findings.becauseOfFlags(condition.urgency).forEach(add);
  else if ('cause' in condition) findings.supportsOf(condition.cause).forEach(add);
  else if ('bodyChartRegion' in condition) {
    for (const region of condition.bodyChartRegion)
      if (findings.answers.regions.has(region)) add({ code: 'body_chart', side: null, value: region, unit: null, points: 0, rule, cutoff: 'marked', sources });
  } else if ('painFellLessThan' in condition) {
    const item = findings.prepared.items.get('nprs_average');
    if (item !== undefined) add(evidenceAt(findings.prepared, findings.answers, item.first, 0, rule, `fell by less than ${Math.round(condition.painFellLessThan * 100)} %`, sources));
  }
}

/** The other side's row, where the condition compared with it. */
function comparedSlots(findings: Findings, slot: number, condition: AnswerCondition): number[] {
  if (condition.lessThanOtherByAtLeast === undefined && condition.lessThanOtherByMoreThan === undefined && condition.atMostRatioOfOther === undefined && condition.belowOther === undefined) return [];
  const owner = findings.prepared.owner[slot];
  if (owner === undefined || !owner.item.sided) return [];
  const width = owner.item.sites.length;
  const other = slot - owner.item.first < width ? slot + width : slot - width;
  return findings.answers.values[other] === undefined ? [] : [other];
}
