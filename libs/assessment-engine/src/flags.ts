/** Raises the red flags. They stand beside the factors and are never averaged away. */
import type { Urgency } from '@stride/clinical';
import { URGENCIES } from '@stride/clinical';
import { isRecorded } from './answers';
import { becauseOf } from './because';
import { conditionHolds, type Findings } from './conditions';
import { evidenceAt } from './evidence';
import type { Evidence, RaisedFlag } from './reasoning';

/** Every flag that the answers raise, in the catalogue's order; `findings` sees the ones raised before. */
export function raiseFlags(findings: Findings, raised: RaisedFlag[]): void {
  for (const rule of findings.prepared.catalogue.redFlags) {
    if (!conditionHolds(rule.when, findings, -1)) continue;
    const because = becauseOf(rule.when, findings, -1, rule.id, rule.sources);
    const held = 'cause' in rule.when ? heldBack(findings, rule.when.cause) : [];
    raised.push({ id: rule.id, urgency: rule.urgency, action: rule.action, because: [...because, ...held] });
  }
}

/**
 * Readings that keep others from speaking against a factor: an ankle index that is borderline or cannot be interpreted
 * holds back the "all normal" of the other side. They belong to the reasons, although they score nothing.
 */
function heldBack({ prepared, answers }: Findings, ref: string): Evidence[] {
  const held: Evidence[] = [];
  for (const { items, rule } of prepared.causes.get(ref)?.families ?? []) {
    for (const { item, weights } of items) {
      for (const { bands, sources } of weights) {
        if (!item.sided || !bands.some(({ points }) => points < 0)) continue;
        for (const slot of item.slots[2]) {
          const decides = bands.find((band) => band.holds(answers, [slot], -1));
          if (decides?.points === 0) held.push(evidenceAt(prepared, answers, slot, 0, rule, 'neither for nor against', sources));
        }
      }
    }
  }
  return held;
}

/** What conditions read of the flags; asked anew each time, because they are raised one after another. */
export const readingsOf = (
  raised: () => readonly Pick<RaisedFlag, 'id' | 'urgency' | 'because'>[],
): Pick<Findings, 'flagRaised' | 'urgency' | 'becauseOfFlags' | 'becauseOfFlag'> => ({
  flagRaised: (id) => raised().some((flag) => flag.id === id),
  urgency: () => highestUrgency(raised()),
  becauseOfFlags: (from) => raised().filter((flag) => URGENCIES.indexOf(flag.urgency) >= URGENCIES.indexOf(from)).flatMap((flag) => flag.because),
  becauseOfFlag: (id) => raised().find((flag) => flag.id === id)?.because ?? [],
});

/** The highest urgency among the flags. */
export function highestUrgency(flags: readonly Pick<RaisedFlag, 'urgency'>[]): Urgency {
  return URGENCIES.findLast((urgency) => flags.some((flag) => flag.urgency === urgency)) ?? 'none';
}

/** Red-flag questions that nobody has answered: open, never no. */
export function openQuestions(findings: Findings): string[] {
  const { prepared, answers } = findings;
  return prepared.catalogue.openQuestions.filter((code) => {
    const item = prepared.items.get(code);
    return item !== undefined && !isRecorded(answers, item, 2);
  });
}
