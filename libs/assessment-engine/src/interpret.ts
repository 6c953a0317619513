/** Reads one value against its norm, for the field in which it is typed. Information, never an error. */
import type { Examination, MovementTest, Norm, Sex, Value } from '@stride/clinical';

export type Zone = 'within' | 'below' | 'above' | 'grey' | 'outside' | 'no-norm';

export interface Interpretation {
  zone: Zone;
  /** The norm that applies to this age and sex, with its figures; null where the test has none. */
  norm: AppliedNorm | null;
}
export interface AppliedNorm {
  from: number | null;
  to: number | null;
  grey: { from: number; to: number; text: string } | null;
  /** It follows from the person's age. */
  byAge: boolean;
  text: string;
  sources: readonly string[];
}

/** The norm of a test for a person of this age (years) and sex; null where none applies. */
export function normFor(test: MovementTest, person: { ageYears: number; sex: Sex }): AppliedNorm | null {
  const norm = test.norms.find((candidate) => applies(candidate, person));
  if (norm === undefined) return null;
  let from = norm.from ?? null;
  let text = norm.text;
  let byAge = false;
  if (norm.shareOfExpected !== undefined && test.expectedByAge !== undefined) {
    const age = Math.min(90, Math.max(16, person.ageYears));
    const { at16, at90 } = test.expectedByAge;
    const expected = at16 + ((at90 - at16) * (age - 16)) / 74;
    from = norm.shareOfExpected * expected;
    byAge = true;
    text = `${Math.round(from)}° or more (70 % of ${Math.round(expected)}° expected at ${person.ageYears})`;
  }
  return { from, to: norm.to ?? null, grey: norm.grey ?? null, byAge, text, sources: norm.sources };
}

function applies(norm: Norm, person: { ageYears: number; sex: Sex }): boolean {
  const when = norm.when;
  if (when === undefined) return true;
  if (when.sex !== undefined && (when.sex === 'male') !== (person.sex === 'male')) return false;
  return when.ages === undefined || (person.ageYears >= when.ages[0] && person.ageYears <= when.ages[1]);
}

/** Where a value lies: within the norm, below, above, in the grey zone, or (for words) outside. */
export function interpret(test: MovementTest, value: Value, person: { ageYears: number; sex: Sex }): Interpretation {
  const norm = normFor(test, person);
  const words = test.norms.find((candidate) => applies(candidate, person))?.words;
  if (words !== undefined) return { zone: typeof value !== 'number' && words.includes(value) ? 'within' : 'outside', norm };
  if (norm === null || typeof value !== 'number' || (norm.from === null && norm.to === null)) return { zone: 'no-norm', norm };
  if (norm.grey !== null && value >= norm.grey.from && value < norm.grey.to) return { zone: 'grey', norm };
  if (norm.from !== null && value < norm.from - 1e-9) return { zone: 'below', norm };
  if (norm.to !== null && value > norm.to + 1e-9) return { zone: 'above', norm };
  return { zone: 'within', norm };
}

export interface SideDifference {
  apart: number;
  /** The side with the lower value; null when they are equal. */
  lower: 'left' | 'right' | null;
  /** Measurement error of this test, in its unit; null where it is not known. */
  error: number | null;
  beyondError: boolean;
}

/** The left–right difference against that test's own measurement error. */
export function sideDifference(test: MovementTest, left: number, right: number): SideDifference {
  const apart = Math.round(Math.abs(left - right) * 100) / 100;
  const error = test.measurementError?.value ?? null;
  return { apart, lower: left === right ? null : left < right ? 'left' : 'right', error, beyondError: error !== null && apart > error };
}

/** The test with this code; undefined when the catalogue has none. */
export function testByCode(examination: Examination, code: string): MovementTest | undefined {
  for (const domain of examination.domains) for (const test of domain.tests) if (test.code === code) return test;
  return undefined;
}
