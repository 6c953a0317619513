/** Names the answers that make a condition hold: the reasons that travel with a flag, a plan step or a joint rule. */
import type { Condition, SourceMark } from '@stride/clinical';
import { cutoffOf, otherSideOf, type SideIndex } from './bands';
import { questionOf, slotsOn, conditionHolds, type AnswerCondition, type Findings } from './conditions';
import { ageEvidence, evidenceAt } from './evidence';
import type { Evidence } from './reasoning';

/**
 * The reasons for a condition that holds: every answer that makes it true, once. `rule` and `sources` name the rule
 * that asked. Points are 0: a reason for a flag or a plan step is not a sum.
 */
export function becauseOf(condition: Condition, findings: Findings, side: SideIndex, rule: string, sources: readonly SourceMark[]): Evidence[] {
  const collected: Evidence[] = [];
  const add = (evidence: Evidence): void => {
    const { code, side: on, site } = evidence;
    if (!collected.some((known) => known.code === code && known.side === on && known.site === site)) collected.push(evidence);
  };
  walk(condition, findings, side, rule, sources, add);
  return collected;
}

function walk(condition: Condition, findings: Findings, side: SideIndex, rule: string, sources: readonly SourceMark[], add: (evidence: Evidence) => void): void {
  if (!conditionHolds(condition, findings, side)) return;
  const inner = (next: Condition, on: SideIndex = side): void => walk(next, findings, on, rule, sources, add);
  if ('code' in condition) {
    const question = questionOf(condition, findings.prepared);
    if (question === null) return;
    const { reader } = question;
    for (const slot of reader.hits(findings.answers, slotsOn(question, side), side) ?? []) {
      add(evidenceAt(findings.prepared, findings.answers, slot, 0, rule, reader.cutoff, sources));
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
  const other = otherSideOf(owner.item, slot);
  return findings.answers.values[other] === undefined ? [] : [other];
}
