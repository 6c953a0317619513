/** Reads recorded values against a band: which of them satisfy it, and how its cut-off is told. */
import type { Band, Value } from '@stride/clinical';
import type { Answers } from './answers';
import type { Item } from './prepare';

/** Keeps a value that is exactly at a computed cut-off on its right side of binary rounding. */
const ROUNDING = 1e-9;

/** The side being judged: 0 left, 1 right, -1 none. */
export type SideIndex = 0 | 1 | -1;

/** Whether one recorded value satisfies what a band asks. */
type Check = (answers: Answers, slot: number, value: Value, side: SideIndex) => boolean;

/** A band made ready to be read many times: only the checks it asks for, and its cut-off in words. */
export interface BandReader {
  cutoff: string;
  /** The slots of `slots` that satisfy the band, or null when the band does not hold. */
  hits: (answers: Answers, slots: readonly number[], side: SideIndex) => number[] | null;
  /** Whether the band holds, without telling where. */
  holds: (answers: Answers, slots: readonly number[], side: SideIndex) => boolean;
}

/**
 * Makes a band of an item ready. Inequalities are exact; a value marked within norm takes no part in comparisons of one
 * side with the other.
 */
export function readerOf(items: ReadonlyMap<string, Item>, item: Item, band: Omit<Band, 'points'>): BandReader {
  const checks = checksOf(items, item, band);
  const satisfies = allOf(checks);
  const { inEvery, complete, onBothSides, inAtLeast = 1 } = band;
  const hits = (answers: Answers, slots: readonly number[], side: SideIndex): number[] | null => {
    // Most bands do not hold: a list is begun with the first row that does.
    let found: number[] | null = null;
    let recorded = 0;
    for (const slot of slots) {
      const value = answers.values[slot];
      if (value === undefined) continue;
      recorded++;
      if (!satisfies(answers, slot, value, side)) continue;
      if (found === null) found = [slot];
      else found.push(slot);
    }
    if (found === null || found.length < inAtLeast) return null;
    if (inEvery === true && found.length < recorded) return null;
    if (complete === true && recorded < slots.length) return null;
    if (onBothSides === true && !(found.some((slot) => item.slots[0].includes(slot)) && found.some((slot) => item.slots[1].includes(slot)))) return null;
    return found;
  };
  const counts = band.inAtLeast !== undefined || inEvery === true || complete === true || onBothSides === true;
  const holds = counts
    ? (answers: Answers, slots: readonly number[], side: SideIndex): boolean => hits(answers, slots, side) !== null
    : (answers: Answers, slots: readonly number[], side: SideIndex): boolean => {
        for (const slot of slots) {
          const value = answers.values[slot];
          if (value !== undefined && satisfies(answers, slot, value, side)) return true;
        }
        return false;
      };
  return { cutoff: cutoffOf(band), hits, holds };
}

function allOf(checks: readonly Check[]): Check {
  const [first, second, ...more] = checks;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  const rest = allOf([second, ...more]);
  return (answers, slot, value, side) => first(answers, slot, value, side) && rest(answers, slot, value, side);
}

function checksOf(items: ReadonlyMap<string, Item>, item: Item, band: Omit<Band, 'points'>): Check[] {
  const checks: Check[] = [];
  const number = (holds: (value: number, answers: Answers, slot: number) => boolean): void => {
    checks.push((answers, slot, value) => typeof value !== 'number' || holds(value, answers, slot));
  };
  const { sex, is, below, atMost, above, atLeast, belowShareOfExpected, namesThisSide, alongside } = band;
  if (sex !== undefined) checks.push((answers) => (sex === 'male') === (answers.sex === 'male'));
  if (typeof is === 'object') checks.push((_answers, _slot, value) => typeof value === 'string' && is.includes(value));
  else if (is !== undefined) checks.push((_answers, _slot, value) => value === is);
  if (below !== undefined) checks.push((_answers, _slot, value) => typeof value !== 'number' || value < below);
  if (atMost !== undefined) checks.push((_answers, _slot, value) => typeof value !== 'number' || value <= atMost);
  if (above !== undefined) checks.push((_answers, _slot, value) => typeof value !== 'number' || value > above);
  if (atLeast !== undefined) checks.push((_answers, _slot, value) => typeof value !== 'number' || value >= atLeast);
  if (belowShareOfExpected !== undefined) {
    number((value, answers, slot) => {
      const expected = expectedAtAge(item, answers.ageYears);
      return expected !== null && answers.byException[slot] !== true && value < belowShareOfExpected * expected - ROUNDING;
    });
  }
  if (band.atMostRatioOfOther !== undefined || band.lessThanOtherByMoreThan !== undefined || band.lessThanOtherByAtLeast !== undefined || band.belowOther !== undefined) {
    number((value, answers, slot) => comparesWithOther(answers, item, slot, value, band));
  }
  if (namesThisSide !== undefined) {
    checks.push((_answers, _slot, value, side) => {
      if (typeof value === 'number') return true;
      const named = value === 'both' || (side === 0 && value === 'left') || (side === 1 && value === 'right');
      return named === namesThisSide;
    });
  }
  if (alongside !== undefined) {
    const beside = items.get(alongside.code);
    checks.push((answers, slot) => beside !== undefined && answers.values[beside.first + (slot - item.first)] === alongside.is);
  }
  return checks;
}

function comparesWithOther(answers: Answers, item: Item, slot: number, value: number, band: Omit<Band, 'points'>): boolean {
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
