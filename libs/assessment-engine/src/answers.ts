/**
 * A case as the reasoning reads it: every answer in its slot. What was not asked, not tested or not possible has no
 * value, and nothing ever fills it in.
 */
import type { Sex, Value } from '@stride/clinical';
import type { Item, Prepared } from './prepare';
import type { AssessmentCase } from './reasoning';

export interface Answers {
  ageYears: number;
  sex: Sex;
  /** By slot; undefined where nothing is recorded. */
  values: (Value | undefined)[];
  /** By slot: true where the value stands for "within norm" and was not measured. */
  byException: boolean[];
  /** Region codes marked on the body chart. */
  regions: ReadonlySet<string>;
  earlier: { daysAgo: number; nprs: number } | undefined;
}

/** Reads a validated case into slots. */
export function readAnswers(prepared: Prepared, input: AssessmentCase): Answers {
  const values = prepared.blank.values.slice();
  const byException = prepared.blank.byException.slice();
  const regions = new Set<string>();

  for (const code in input.history) {
    const value = input.history[code];
    const item = prepared.items.get(code);
    if (value === null || value === undefined || item === undefined || item.test !== null) continue;
    if (typeof value === 'object') for (const mark of value) regions.add(mark.region);
    else values[item.first] = value;
  }

  for (const finding of input.findings) {
    const item = prepared.items.get(finding.test);
    if (item?.test == null) continue;
    const slot = slotOf(item, finding.side, finding.site);
    if (finding.status === 'within-norm') {
      values[slot] = item.clearlyNormal;
      byException[slot] = true;
    } else if (finding.status === undefined || finding.status === 'recorded') {
      if (finding.value !== undefined && !item.countsAsUnanswered.includes(finding.value)) values[slot] = finding.value;
    }
  }
  dropVoided(prepared, values);
  return { ageYears: input.ageYears, sex: input.sex, values, byException, regions, earlier: input.earlier };
}

/** The slot of one row of an item. */
export function slotOf(item: Item, side: 'left' | 'right' | undefined, site: string | undefined): number {
  const siteIndex = site === undefined ? 0 : Math.max(0, item.sites.indexOf(site));
  return item.first + (item.sided && side === 'right' ? item.sites.length : 0) + siteIndex;
}

/** A measurement whose own conditions were not met is shown but counts as not recorded. */
function dropVoided(prepared: Prepared, values: (Value | undefined)[]): void {
  for (const { item, by, is } of prepared.voidable) {
    item.slots[2].forEach((slot, index) => {
      const other = by.slots[2][index];
      if (other !== undefined && values[other] === is) values[slot] = undefined;
    });
  }
}

/** Whether anything of the item is recorded within a scope: 0 left, 1 right, 2 all. */
export function isRecorded(answers: Answers, item: Item, scope: 0 | 1 | 2): boolean {
  for (const slot of item.slots[scope]) if (answers.values[slot] !== undefined) return true;
  return false;
}
