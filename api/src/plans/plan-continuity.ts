/**
 * A later plan starts from the one in force: what the findings support now, with what the physiotherapist had decided.
 * A suggestion never overwrites a decision, and nothing goes on that the findings withhold by now.
 */
import { isSameDose, type WithheldItem } from '@stride/assessment-engine';
import type { Plan, PlanItem, PlanJudgements } from '@stride/contracts';

/** What is said of a dose that was changed without a word about why. */
const AS_BEFORE = 'As in the plan before.';

/**
 * The items of a new draft. Suggested again: with the phase, dose, place and note of the plan before, and removed again
 * if it was. Added from the library before: goes on unless it is withheld now. What only the earlier findings suggested
 * is left out; comparing the two plans tells it.
 */
export function carryOver(
  suggested: readonly PlanItem[],
  before: readonly PlanItem[],
  withheld: readonly WithheldItem[],
): PlanItem[] {
  const known = new Map(before.map((item) => [item.ref, item]));
  const now = suggested.map((item) => {
    const earlier = known.get(item.ref);
    return earlier === undefined ? item : decidedAsBefore(item, earlier);
  });
  const own = before.filter(
    ({ ref, origin, removed }) =>
      origin === 'added' &&
      !removed &&
      !now.some((item) => item.ref === ref) &&
      !withheld.some((item) => item.ref === ref),
  );
  const place = new Map(before.map(({ ref }, index) => [ref, index]));
  const placeOf = ({ ref }: PlanItem): number => place.get(ref) ?? before.length;
  return [...now, ...own].sort((a, b) => a.phase - b.phase || placeOf(a) - placeOf(b));
}

function decidedAsBefore(item: PlanItem, earlier: PlanItem): PlanItem {
  const { changedBy, changedAt, reasonBy, reasonAt } = earlier;
  const given = { ...(reasonBy === undefined ? {} : { reasonBy }), ...(reasonAt === undefined ? {} : { reasonAt }) };
  if (earlier.removed) return { ...item, removed: true, reason: earlier.reason, changedBy, changedAt, ...given };
  const isOwnDose = earlier.suggestedDose !== null || (earlier.origin === 'added' && !isSameDose(earlier.dose, item.dose));
  return {
    ...item,
    phase: earlier.phase,
    queued: earlier.queued,
    note: earlier.note,
    ...(isOwnDose
      ? { dose: earlier.dose, suggestedDose: item.dose, reason: earlier.reason ?? AS_BEFORE, changedBy, changedAt, ...given }
      : {}),
  };
}

/**
 * The last judgement of each criterion at a visit before this one. A judgement belongs to its visit: a later plan shows it
 * and starts without any. A second plan of the same visit is no later one, and keeps both.
 */
export function judgedBefore(
  before: Pick<Plan, 'assessmentId' | 'judgements' | 'judgedBefore'> | null,
  assessmentId: string,
): PlanJudgements {
  if (before === null) return {};
  return before.assessmentId === assessmentId
    ? before.judgedBefore
    : { ...before.judgedBefore, ...before.judgements };
}
