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
  progress: 'Walk longer bouts.',
  regress: 'Give more support: a rollator or poles.',
  avoid: 'Stop with a new deficit.',
  takesSide: false,
  pose: 'walk-and-sit',
  words: {
    en: {
      title: 'Walk, sit, walk again',
      steps: [
        'Walk till your legs feel 3 out of 10.',
        'Sit or bend forward till it eases.',
        'Walk again. Do this three times.',
      ],
      why: 'If you rest early, you can walk further in all.',
      dose: '3 rounds for each walk, a few walks a day.',
      reviewed: false,
    },
  },
  sources: ['D', 'V91', 'V94'],
};
