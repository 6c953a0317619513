/** How the properties are held: over thousands of generated cases, each told by its number. */
import fc from 'fast-check';
import { anyCase } from './case-arbitrary';
import type { AssessmentCase } from './reasoning';

const DEFAULT_RUNS = 10_000;

export interface Properties {
  settings: { numRuns: number; seed: number; endOnFailure: boolean };
  /** A sentence that is true of every case. */
  holds: (sentence: string, property: (input: AssessmentCase) => void) => void;
}

/** Properties held over this many cases, as the environment says it. */
export function propertiesOver(runs: string | undefined): Properties {
  const settings = { numRuns: Number(runs ?? DEFAULT_RUNS), seed: 20261123, endOnFailure: false };
  return {
    settings,
    holds: (sentence, property) => {
      it(`${sentence} (${settings.numRuns} cases)`, () => fc.assert(fc.property(anyCase, property), settings), 300_000);
    },
  };
}

// An expectation costs more than the reasoning it is about, ten thousand times over: it is made only to tell what is broken.
export const same = (found: unknown, wanted: unknown): void => {
  if (found !== wanted) expect(found).toBe(wanted);
};
export const sameAsText = (found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
};
export const has = (list: readonly string[], wanted: string): void => {
  if (!list.includes(wanted)) expect(list).toContain(wanted);
};
