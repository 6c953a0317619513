import type { Intervention } from '../grammar';

export const stenosisWalking: Intervention = {
  ref: 'E-09',
  id: 'stenosis-walking',
  name: 'Stenosis walking strategy',
  kind: 'walking',
  homeExercise: false,
  targets: ['C5a'],
  phases: [1, 5],
  dose: { repetitions: 3, effort: 4, text: 'walk to 3–4/10 leg symptoms, sit, repeat three times' },
  progress: 'Longer bouts.',
  regress: 'More support: rollator or poles.',
  avoid: 'A new weakness or numbness.',
  takesSide: false,
  words: {
    en: {
      title: 'Walk, sit, walk again',
      steps: ['Walk until the legs feel 3 out of 10.', 'Sit or bend forward until it eases.', 'Walk again. Do this three times.'],
      why: 'Resting early lets you walk further in all.',
      dose: 'Three bouts a walk, several walks a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V94'],
};
