import type { Intervention } from '../grammar';

export const repeatedExtension: Intervention = {
  ref: 'L-06',
  id: 'repeated-extension',
  name: 'Repeated extension in lying',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5b'],
  phases: [1, 2],
  dose: { repetitions: 10, text: 'every 2–3 h' },
  progress: 'Add overpressure.',
  regress: 'Prone on the elbows.',
  avoid: 'Stenosis possible or likely, pain moving down the leg, spondylolisthesis.',
  takesSide: false,
  words: {
    en: {
      title: 'Press-ups lying face down',
      steps: ['Lie face down, hands by your shoulders.', 'Press your chest up, hips stay down.', 'Go down again slowly.'],
      why: 'This is the direction that eases your pain.',
      dose: 'Ten, every two to three hours.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
