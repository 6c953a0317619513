/** Whole answers to touch: a short row of likely values of a number, around its norm and cut-offs, never more than a hand's two. */
import type { Band, MovementTest, NumberAnswer } from '@stride/clinical';
import type { AppliedNorm } from '@stride/assessment-engine';

const MOST = 10;
/** The grades of strength that are told apart by hand; the halves below 3 can be typed. */
const GRADES = [0, 1, 2, 3, 3.5, 4, 4.5, 5] as const;
const ROUND = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

const figuresOf = (band: Band): number[] => [band.below, band.atMost, band.above, band.atLeast].filter((figure) => figure !== undefined);

/** The values of the strip, in order; empty where a strip would not help. */
export function stripOf(test: MovementTest, norm: AppliedNorm | null): number[] {
  if (test.answer.kind !== 'number') return [];
  const { min, max, step } = test.answer;
  if (test.answer.unit === 'grade') return [...GRADES];
  if ((max - min) / step <= MOST) return rowOf(test.answer, min, step);
  const marks = [norm?.from, norm?.to, ...test.weights.flatMap((weight) => weight.bands.flatMap(figuresOf))].filter((mark): mark is number => typeof mark === 'number' && mark >= min && mark <= max);
  if (marks.length === 0) return aroundMiddle(test.answer);
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const wanted = Math.max((high - low) * 1.8, Math.max(Math.abs(low), Math.abs(high)) * 1.2, step * (MOST - 1)) / (MOST - 1);
  const above = ROUND.find((round) => round >= wanted) ?? 500;
  const size = Math.max(step, above / wanted > 2.2 ? (ROUND[ROUND.indexOf(above) - 1] ?? above) : above);
  const middle = (low + high) / 2;
  const first = Math.max(Math.ceil(min / size), Math.min(Math.round((middle - (size * (MOST - 1)) / 2) / size), Math.floor(max / size) - MOST + 1));
  return rowOf(test.answer, first * size, size);
}

/** Without a norm or a cut-off: what is not unusual, else the whole range, in round steps around its middle. */
function aroundMiddle(answer: NumberAnswer): number[] {
  const [low, high] = answer.warn ?? [answer.min, answer.max];
  const wanted = (high - low) / (MOST - 1);
  const size = [...ROUND].reverse().find((round) => round <= wanted * 1.1 && round >= answer.step) ?? answer.step;
  return rowOf(answer, Math.max(Math.ceil(answer.min / size), Math.round(((low + high) / 2 - (size * (MOST - 1)) / 2) / size)) * size, size);
}

function rowOf({ min, max }: NumberAnswer, first: number, size: number): number[] {
  const values: number[] = [];
  for (let index = 0; index <= MOST; index++) {
    const value = Math.round((first + index * size) * 100) / 100;
    if (value >= min && value <= max && values.length < MOST + (size === 0.5 ? 1 : 0)) values.push(value === 0 ? 0 : value);
  }
  return values;
}

/** Values that patients say, where no norm tells which ones are likely. */
const SAID: Readonly<Record<string, readonly number[]>> = {
  days: [1, 2, 3, 7, 14, 28, 42, 90, 180, 365], months: [0, 1, 2, 3, 6, 9, 12, 24, 60, 120], years: [10, 15, 20, 25, 30, 35, 40, 50, 60, 70], h: [0, 1, 2, 3, 4, 5, 6, 8, 10, 12], min: [0, 1, 2, 3, 5, 10, 15, 20, 30, 60],
  m: [0, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000], kg: [0, 1, 2, 3, 4, 5, 6, 8, 10, 15], Cel: [36, 36.5, 37, 37.5, 38, 38.5, 39, 39.5, 40], count: [0, 1, 2, 3, 4, 5, 6, 8, 10, 20],
};
/** A metre is no step for a distance that somebody remembers. */
const STEPS: Readonly<Record<string, number>> = { m: 10 };
const STARTS: Readonly<Record<string, number>> = { Cel: 37, years: 30 };

/** Whole answers to touch of a question: a short scale entirely, else values that are said. */
export function stripOfQuestion(answer: NumberAnswer): number[] {
  const { min, max, step, unit } = answer;
  if ((max - min) / step <= MOST) return Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return (SAID[unit] ?? aroundMiddle(answer)).filter((value) => value >= min && value <= max);
}

/** By how much the steppers of a question change its number. */
export const stepOf = ({ unit, step }: NumberAnswer): number => STEPS[unit] ?? step;

/** Where a stepper begins in an empty field. */
export const startOf = ({ unit, min }: NumberAnswer): number => STARTS[unit] ?? min;
