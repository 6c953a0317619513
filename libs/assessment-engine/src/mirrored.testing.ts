/** The same person in a mirror: left is right. Used by specs only. */
import type { Side } from '@stride/clinical';
import type { AssessmentCase, Finding, HistoryValue } from './index';

/** The side across; no side stays none. */
export const otherSide = (side: Side | null): Side | null => (side === null ? null : side === 'left' ? 'right' : 'left');

/** Every answer on the side across, and every word that names a side turned. */
export function mirrored(input: AssessmentCase): AssessmentCase {
  const swap = (text: string): string => text.replace(/left|right/g, (word) => (word === 'left' ? 'right' : 'left'));
  const history = Object.fromEntries(
    Object.entries(input.history).map(([code, value]): [string, HistoryValue] => {
      if (typeof value === 'string') return [code, value === 'left' || value === 'right' ? swap(value) : value];
      return [code, typeof value === 'object' && value !== null ? value.map((mark) => ({ ...mark, region: swap(mark.region) })) : value];
    }),
  );
  const findings = input.findings.map((row): Finding => ({
    ...row,
    ...(row.side === undefined ? {} : { side: row.side === 'left' ? 'right' : 'left' }),
    ...(row.site === undefined ? {} : { site: swap(row.site) }),
    ...(typeof row.value === 'string' ? { value: swap(row.value) } : {}),
  }));
  return { ...input, history, findings };
}
