import type { SeekHelpRule } from './grammar';

/** The patient's own list of when to seek help; told whatever the flags. */
export const seekHelp: readonly SeekHelpRule[] = [
  {
    id: 'SEEK-1',
    when: { code: 'symptom_duration_days', above: 21 },
    effect: 'A proper assessment is advised.',
    patientWords: 'The pain has lasted more than a few weeks.',
    sources: ['D'],
  },
  {
    id: 'SEEK-2',
    when: {
      any: [
        { code: 'pain_quality_sharp', is: true },
        { sign: 'severe-pain' },
        { code: 'leg_pain', is: ['left', 'right', 'both'] },
      ],
    },
    effect: 'With leg pain the neuro examination is mandatory.',
    patientWords: 'The pain is sharp or severe, or runs down your leg.',
    sources: ['D'],
  },
  {
    id: 'SEEK-3',
    when: { code: 'course', is: 'worsening' },
    effect: 'Review within 2 weeks.',
    patientWords: 'The pain is getting worse.',
    sources: ['D'],
  },
  {
    id: 'SEEK-4',
    when: {
      any: [
        { code: 'numbness', is: ['left', 'right', 'both'] },
        { code: 'tingling', is: ['left', 'right', 'both'] },
        { code: 'weakness_reported', is: ['left', 'right', 'both'] },
      ],
    },
    effect: 'The neuro examination is mandatory; the safety-net card is given.',
    patientWords: 'You notice numbness, tingling or weakness.',
    sources: ['D'],
  },
];
