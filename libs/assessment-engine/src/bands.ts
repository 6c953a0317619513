/** Reads recorded values against a band: which of them satisfy it, and how its cut-off is told. */
import type { Band, Value } from '@stride/clinical';
import type { Answers } from './answers';
import type { Item, Prepared } from './prepare';

/** Keeps a value that is exactly at a computed cut-off on its right side of binary rounding. */
const ROUNDING = 1e-9;

/** The side being judged: 0 left, 1 right, -1 none. */
export type SideIndex = 0 | 1 | -1;

/**
 * The slots of `slots` that satisfy the band, or null when the band does not hold. Inequalities are exact; a value
 * marked within norm takes no part in comparisons of one side with the other.
 */
export function satisfying(
  prepared: Prepared,
  answers: Answers,
  item: Item,
  slots: readonly number[],
  band: Omit<Band, 'points'>,
  side: SideIndex,
): number[] | null {
  const hits: number[] = [];
  let recorded = 0;
  for (const slot of slots) {
    const value = answers.values[slot];
    if (value === undefined) continue;
    recorded++;
    if (satisfies(prepared, answers, item, slot, value, band, side)) hits.push(slot);
  }
  if (hits.length === 0 || hits.length < (band.inAtLeast ?? 1)) return null;
  if (band.inEvery === true && hits.length < recorded) return null;
  if (band.complete === true && recorded < slots.length) return null;
  if (band.onBothSides === true && !(hits.some((slot) => item.slots[0].includes(slot)) && hits.some((slot) => item.slots[1].includes(slot)))) return null;
  return hits;
}

function satisfies(
  prepared: Prepared,
  answers: Answers,
  item: Item,
  slot: number,
  value: Value,
  band: Omit<Band, 'points'>,
  side: SideIndex,
): boolean {
  if (band.sex !== undefined && (band.sex === 'male') !== (answers.sex === 'male')) return false;
  if (band.is !== undefined && !isOneOf(value, band.is)) return false;
  if (typeof value === 'number') {
    if (band.below !== undefined && !(value < band.below)) return false;
    if (band.atMost !== undefined && !(value <= band.atMost)) return false;
    if (band.above !== undefined && !(value > band.above)) return false;
    if (band.atLeast !== undefined && !(value >= band.atLeast)) return false;
    if (band.belowShareOfExpected !== undefined) {
      const expected = expectedAtAge(item, answers.ageYears);
      if (expected === null || answers.byException[slot] === true || !(value < band.belowShareOfExpected * expected - ROUNDING)) return false;
    }
    if (!comparesWithOther(answers, item, slot, value, band)) return false;
  } else if (band.namesThisSide !== undefined) {
    const named = value === 'both' || (side === 0 && value === 'left') || (side === 1 && value === 'right');
    if (named !== band.namesThisSide) return false;
  }
  if (band.alongside !== undefined) {
    const beside = prepared.items.get(band.alongside.code);
    if (beside === undefined || answers.values[beside.first + (slot - item.first)] !== band.alongside.is) return false;
  }
  return true;
}

function isOneOf(value: Value, wanted: string | boolean | readonly string[]): boolean {
  if (typeof wanted === 'object') return typeof value === 'string' && wanted.includes(value);
  return value === wanted;
}

function comparesWithOther(answers: Answers, item: Item, slot: number, value: number, band: Omit<Band, 'points'>): boolean {
  const compares =
    band.atMostRatioOfOther !== undefined ||
    band.lessThanOtherByMoreThan !== undefined ||
    band.lessThanOtherByAtLeast !== undefined ||
    band.belowOther !== undefined;
  if (!compares) return true;
  if (!item.sided || answers.byException[slot] === true) return false;
  const otherSlot = otherSideOf(item, slot);
  const measured = answers.byException[otherSlot] === true ? undefined : answers.values[otherSlot];
  const other = typeof measured === 'number' ? measured : band.belowOther?.unrecordedCountsAs;
  if (other === undefined) return false;
  if (band.belowOther !== undefined && !(value < other)) return false;
  // Hundredths make the ratio exact: 0.85 of a recorded value is compared without binary rounding.
  if (band.atMostRatioOfOther !== undefined && !(other > 0 && Math.round(value * 100) * 100 <= Math.round(other * 100) * Math.round(band.atMostRatioOfOther * 100))) return false;
  if (band.lessThanOtherByMoreThan !== undefined && !(other - value > band.lessThanOtherByMoreThan)) return false;
  if (band.lessThanOtherByAtLeast !== undefined && !(other - value >= band.lessThanOtherByAtLeast)) return false;
  return true;
}

/** The slot of the same site on the other side. */
export function otherSideOf(item: Item, slot: number): number {
  const width = item.sites.length;
  return slot - item.first < width ? slot + width : slot - width;
}

/** The value expected at this age on the published line from 16 to 90 years, unrounded; null where there is no line. */
export function expectedAtAge(item: Item, ageYears: number): number | null {
  const line = item.test?.expectedByAge;
  if (line === undefined) return null;
  const age = Math.min(90, Math.max(16, ageYears));
  return line.at16 + ((line.at90 - line.at16) * (age - 16)) / 74;
}

/** How a band is told: `<= -10`, `positive`, `< 70 % of expected`. */
export function cutoffOf(band: Omit<Band, 'points'>): string {
  const parts: string[] = [];
  if (band.is !== undefined) parts.push(typeof band.is === 'object' ? band.is.join(' or ') : String(band.is));
  if (band.atLeast !== undefined) parts.push(`>= ${band.atLeast}`);
  if (band.above !== undefined) parts.push(`> ${band.above}`);
  if (band.atMost !== undefined) parts.push(`<= ${band.atMost}`);
  if (band.below !== undefined) parts.push(`< ${band.below}`);
  if (band.belowShareOfExpected !== undefined) parts.push(`< ${Math.round(band.belowShareOfExpected * 100)} % of expected at this age`);
  if (band.atMostRatioOfOther !== undefined) parts.push(`<= ${Math.round(band.atMostRatioOfOther * 100)} % of the other side`);
  if (band.lessThanOtherByMoreThan !== undefined) parts.push(`more than ${band.lessThanOtherByMoreThan} less than the other side`);
  if (band.lessThanOtherByAtLeast !== undefined) parts.push(`at least ${band.lessThanOtherByAtLeast} less than the other side`);
  if (band.belowOther !== undefined) parts.push('below the other side');
  if (band.namesThisSide !== undefined) parts.push(band.namesThisSide ? 'this side' : 'not this side');
  if (band.alongside !== undefined) parts.push('and painful');
  if (band.onBothSides === true) parts.push('on both sides');
  if (band.inAtLeast !== undefined) parts.push(`in at least ${band.inAtLeast}`);
  return parts.length === 0 ? 'otherwise' : parts.join(' ');
}
