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
  regress: 'Rest prone on the elbows.',
  avoid:
    'Never with stenosis possible or likely. Avoid it when pain moves down the leg, and with spondylolisthesis.',
  takesSide: false,
  equipment: ['mat'],
  pose: 'press-up',
  words: {
    en: {
      title: 'Press up, face down',
      steps: [
        'Lie on your front, hands at your shoulders.',
        'Press your chest up. Keep your hips down.',
        'Lower slowly. Stop if leg pain spreads.',
      ],
      why: 'This is the way of moving that eases your pain.',
      dose: '10 times, every 2 to 3 hours.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
