/**
 * Where an answer would begin to say something else: for a recorded value, the nearest value beyond each cut-off that any
 * band or condition of the catalogue reads, on the test's own steps and within its range. Between two cut-offs nothing
 * reads a difference, so these stand for every value there is.
 */
import type { Answer, Band, Value } from '@stride/clinical';
import type { Answers } from './answers';
import { expectedAtAge, otherSideOf } from './bands';
import type { Item, Tables } from './prepare';

type BandPart = Omit<Band, 'points'>;
/** Values up to the boundary, or below it, say one thing; the others another. */
interface Boundary {
  at: number;
  /** The value itself belongs to the lower part. */
  included: boolean;
}

/** Keeps a value that is exactly on a boundary on its right side of binary rounding. */
const ROUNDING = 1e-9;
const THOUSANDTHS = 1000;

const remembered = new WeakMap<Tables, Map<string, BandPart[]>>();

/** Every band and condition that reads a number of a code, wherever in the catalogue it stands. */
function bandsByCode(tables: Tables): Map<string, BandPart[]> {
  const known = remembered.get(tables);
  if (known !== undefined) return known;
  const found = new Map<string, BandPart[]>();
  const add = (code: string, band: BandPart): void => void found.set(code, [...(found.get(code) ?? []), band]);
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(walk);
    if (typeof part !== 'object' || part === null) return;
    if ('code' in part && typeof part.code === 'string' && tables.items.has(part.code)) add(part.code, part as BandPart);
    Object.values(part).forEach(walk);
  };
  const { redFlags, causes, signs, planRules, seekHelp } = tables.catalogue;
  walk([redFlags, causes, signs, planRules, seekHelp]);
  for (const entry of [...tables.tests.values(), ...tables.history.values()]) {
    for (const { bands, when } of entry.weights) {
      walk(when);
      for (const band of bands) add(entry.code, band);
    }
  }
  remembered.set(tables, found);
  return found;
}

/** The values on the other side of every boundary, nearest first beyond each; words and flags have all their others. */
export function otherValues(tables: Tables, answers: Answers, slot: number, from: Value | undefined): Value[] {
  const item = tables.owner[slot]?.item;
  const answer = item === undefined ? undefined : (item.test ?? tables.history.get(item.code))?.answer;
  if (item === undefined || answer === undefined) return [];
  if (answer.kind === 'flag') return [true, false].filter((value) => value !== from);
  if (answer.kind === 'choice') return item.words.filter((word) => word !== from);
  if (answer.kind !== 'number' || typeof from !== 'number') return [];
  const beyond = boundariesOf(tables, item, answers, slot).flatMap((boundary) => nearestBeyond(boundary, from, answer) ?? []);
  return [...new Set(beyond)].filter((value) => value !== from).sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b);
}

/** One value of each kind that an unrecorded slot could be given. */
export function everyValue(tables: Tables, answers: Answers, slot: number): Value[] {
  const item = tables.owner[slot]?.item;
  const answer = item === undefined ? undefined : (item.test ?? tables.history.get(item.code))?.answer;
  if (answer?.kind !== 'number') return otherValues(tables, answers, slot, undefined);
  return [answer.min, ...otherValues(tables, answers, slot, answer.min)];
}

function boundariesOf(tables: Tables, item: Item, answers: Answers, slot: number): Boundary[] {
  return (bandsByCode(tables).get(item.code) ?? []).flatMap((band) => [...fixed(band), ...expected(band, item, answers), ...compared(band, item, answers, slot)]);
}

const upTo = (at: number | undefined): Boundary[] => (at === undefined ? [] : [{ at, included: true }]);
const under = (at: number | undefined): Boundary[] => (at === undefined ? [] : [{ at, included: false }]);

const fixed = ({ below, atLeast, atMost, above }: BandPart): Boundary[] => [...under(below), ...under(atLeast), ...upTo(atMost), ...upTo(above)];

function expected({ belowShareOfExpected: share }: BandPart, item: Item, { ageYears }: Answers): Boundary[] {
  const value = share === undefined ? null : expectedAtAge(item, ageYears);
  return share === undefined || value === null ? [] : under(share * value - ROUNDING);
}

/** Against the other side, and the other side against this one. */
function compared(band: BandPart, item: Item, answers: Answers, slot: number): Boundary[] {
  const { lessThanOtherByMoreThan: more, lessThanOtherByAtLeast: least, atMostRatioOfOther: ratio, belowOther } = band;
  if (!item.sided || (more === undefined && least === undefined && ratio === undefined && belowOther === undefined)) return [];
  const otherSlot = otherSideOf(item, slot);
  const measured = answers.byException[otherSlot] === true ? undefined : answers.values[otherSlot];
  const other = typeof measured === 'number' ? measured : belowOther?.unrecordedCountsAs;
  if (other === undefined) return [];
  return [
    ...(more === undefined ? [] : [...under(other - more), ...upTo(other + more)]),
    ...(least === undefined ? [] : [...upTo(other - least), ...under(other + least)]),
    ...(ratio === undefined ? [] : [...upTo(other * ratio), ...under(other / ratio)]),
    ...(belowOther === undefined ? [] : [...under(other), ...upTo(other)]),
  ];
}

/** The nearest value on the test's steps that lies on the other side of the boundary, or null where its range ends before. */
function nearestBeyond({ at, included }: Boundary, from: number, { min, max, step }: Extract<Answer, { kind: 'number' }>): number | null {
  const isLow = included ? from <= at + ROUNDING : from < at - ROUNDING;
  const steps = at / step;
  const next = isLow
    ? included ? Math.floor(steps + ROUNDING) + 1 : Math.ceil(steps - ROUNDING)
    : included ? Math.floor(steps + ROUNDING) : Math.ceil(steps - ROUNDING) - 1;
  const value = Math.round(next * step * THOUSANDTHS) / THOUSANDTHS + 0;
  const inside = isLow ? Math.max(value, min) : Math.min(value, max);
  return inside < min || inside > max ? null : inside;
}
