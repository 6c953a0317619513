/** Whether a finding of one side is worse than the same one of the other: then a reason may compare the two. */
import { sideDifference, testByCode, type Evidence, type Finding } from '@stride/assessment-engine';
import type { Catalogue, MovementTest } from '@stride/clinical';
import type { MeasuredSide } from './source';

/** What was measured on one side of the body, of tests that know their measurement error. */
export const measuredSides = (
  catalogue: Catalogue,
  findings: readonly Pick<Finding, 'test' | 'side' | 'site' | 'value'>[],
): MeasuredSide[] =>
  findings.flatMap(({ test, side, site, value }) =>
    (side === 'left' || side === 'right') &&
    site === undefined &&
    typeof value === 'number' &&
    testByCode(catalogue, test)?.measurementError !== undefined
      ? [{ code: test, side, value }]
      : [],
  );

/** Whether more is better, as the norms of a test say; null where they do not. */
const isMoreBetter = ({ norms }: MovementTest): boolean | null => {
  if (norms.every(({ from, to }) => from !== undefined && to === undefined)) return true;
  return norms.every(({ from, to }) => from === undefined && to !== undefined) ? false : null;
};

/** The other side was measured too, and is better by more than the measurement error of the test. */
export const isWorseThanOther = (
  catalogue: Catalogue,
  { code, side, value }: Pick<Evidence, 'code' | 'side' | 'value'>,
  measured: readonly MeasuredSide[],
): boolean => {
  const test = testByCode(catalogue, code);
  const other = measured.find((one) => one.code === code && one.side !== side);
  if (test === undefined || test.norms.length === 0 || side === null || typeof value !== 'number' || other === undefined) return false;
  const moreIsBetter = isMoreBetter(test);
  const { lower, beyondError } = side === 'left' ? sideDifference(test, value, other.value) : sideDifference(test, other.value, value);
  return beyondError && moreIsBetter !== null && (lower === side) === moreIsBetter;
};
