/** What several findings show together, and when the neuro examination is mandatory. */
import type { Condition, SignId } from './grammar';

/** Signs made of several findings, written once. */
export const signs: Readonly<Record<SignId, Condition>> = {
  'bilateral-weakness': { code: 'myotomes', below: 5, onBothSides: true },
  'upper-motor-neuron': {
    any: [
      { code: 'babinski', is: 'positive' },
      { code: 'clonus_beats', atLeast: 3 },
    ],
  },
  telltale: {
    any: [
      { code: 'relief_sitting', is: ['partial', 'full'] },
      { code: 'relief_forward_bend', is: true },
    ],
  },
  'complete-normal-neuro': {
    all: [
      { code: 'leg_pain', is: 'none' },
      { code: 'myotomes', atLeast: 5, inEvery: true, complete: true },
      { code: 'dermatomes', is: 'normal', inEvery: true, complete: true },
      { code: 'reflexes', atLeast: 2, atMost: 2, inEvery: true, complete: true },
      { code: 'slr_result', is: 'negative', inEvery: true, complete: true },
      { code: 'slump', is: 'negative', inEvery: true, complete: true },
    ],
  },
  'neuro-deficit': {
    any: [
      { code: 'myotomes', below: 5 },
      { code: 'dermatomes', is: ['reduced', 'absent', 'increased'] },
      { code: 'reflexes', atMost: 0 },
      { code: 'reflexes', below: 2, belowOther: { unrecordedCountsAs: 2 } },
    ],
  },
  'severe-pain': {
    any: [
      { code: 'nprs_worst', atLeast: 7 },
      { code: 'nprs_leg_worst', atLeast: 7 },
    ],
  },
  irritable: {
    all: [
      { cause: 'C5b', reaches: 'possible' },
      {
        any: [
          { all: [{ sign: 'severe-pain' }, { code: 'symptom_duration_days', below: 42 }] },
          { code: 'slr_deg', atMost: 30 },
        ],
      },
    ],
  },
};

/** Whatever the patient reports in the legs makes the neuro examination mandatory before signing. */
export const neuroExamination: { when: Condition; tests: readonly string[] } = {
  when: {
    any: [
      { code: 'leg_pain', is: ['left', 'right', 'both'] },
      { code: 'numbness', is: ['left', 'right', 'both'] },
      { code: 'tingling', is: ['left', 'right', 'both'] },
      { code: 'weakness_reported', is: ['left', 'right', 'both'] },
    ],
  },
  tests: ['slr_result', 'myotomes', 'dermatomes', 'reflexes'],
};
