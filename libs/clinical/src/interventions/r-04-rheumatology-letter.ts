import type { Intervention } from '../grammar';

export const rheumatologyLetter: Intervention = {
  ref: 'R-04',
  id: 'rheumatology-letter',
  name: 'Rheumatology or GP letter',
  kind: 'referral',
  homeExercise: false,
  targets: [],
  phases: [1, 5],
  dose: { text: 'a letter to the GP or to rheumatology' },
  progress: 'There is no further step.',
  regress: 'There is no easier form.',
  avoid: 'There is nothing to avoid.',
  takesSide: false,
  words: {
    en: {
      title: 'A letter about your joints',
      steps: ['We send a letter to your doctor.', 'Please make a time to see your doctor.'],
      why: 'Your joints may be inflamed. A doctor should look.',
      dose: 'In the next few weeks.',
      reviewed: false,
    },
  },
  sources: ['D', 'V76'],
};
