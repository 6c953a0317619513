/** Raises the red flags. They stand beside the factors and are never averaged away. */
import type { Urgency } from '@stride/clinical';
import { URGENCIES } from '@stride/clinical';
import { isRecorded } from './answers';
import { becauseOf } from './because';
import { truthOf, type Findings } from './conditions';
import { evidenceAt } from './evidence';
import type { Evidence, RaisedFlag } from './reasoning';

/** Every flag that the answers raise, in the catalogue's order; `findings` sees the ones raised before. */
export function raiseFlags(findings: Findings, raised: RaisedFlag[]): void {
  for (const rule of findings.prepared.catalogue.redFlags) {
    if (truthOf(rule.when, findings, -1) !== true) continue;
    const because = becauseOf(rule.when, findings, -1, rule.id, rule.sources);
    const held = 'cause' in rule.when ? heldBack(findings, rule.when.cause) : [];
    raised.push({ id: rule.id, urgency: rule.urgency, action: rule.action, because: [...because, ...held] });
  }
}

/**
 * Readings that keep others from speaking against a factor: an ankle index that is borderline or cannot be interpreted
 * holds back the "all normal" of the other side. They belong to the reasons, although they score nothing.
 */
function heldBack(findings: Findings, ref: string): Evidence[] {
  const prepared = findings.prepared.causes.get(ref);
  const held: Evidence[] = [];
  for (const { items, rule } of prepared?.families ?? []) {
    for (const { item, weights } of items) {
      for (const { weight } of weights) {
        const opposing = weight.bands.filter((band) => band.points < 0);
        const neutral = weight.bands.filter((band) => band.points === 0);
        if (opposing.length === 0 || neutral.length === 0 || !item.sided) continue;
        for (const slot of item.slots[2]) {
          const value = findings.answers.values[slot];
          if (typeof value !== 'number' || neutral.every((band) => !inBand(value, band))) continue;
          held.push(evidenceAt(findings.prepared, findings.answers, slot, 0, rule, 'neither for nor against', weight.sources));
        }
      }
    }
  }
  return held;
}

function inBand(value: number, band: { below?: number; above?: number }): boolean {
  return (band.below !== undefined && value < band.below) || (band.above !== undefined && value > band.above);
}

/** The highest urgency among the flags. */
export function highestUrgency(flags: readonly RaisedFlag[]): Urgency {
  let highest: Urgency = 'none';
  for (const flag of flags) if (URGENCIES.indexOf(flag.urgency) > URGENCIES.indexOf(highest)) highest = flag.urgency;
  return highest;
}

/** Red-flag questions that nobody has answered: open, never no. */
export function openQuestions(findings: Findings): string[] {
  const { prepared, answers } = findings;
  return prepared.catalogue.openQuestions.filter((code) => {
    const item = prepared.items.get(code);
    return item !== undefined && !isRecorded(answers, item, 2);
  });
}
