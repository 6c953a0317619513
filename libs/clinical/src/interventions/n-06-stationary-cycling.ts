import type { Intervention } from '../grammar';

export const stationaryCycling: Intervention = {
  ref: 'N-06',
  id: 'stationary-cycling',
  name: 'Stationary cycling, slightly flexed',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5a'],
  phases: [1, 5],
  dose: {
    minutes: 15,
    daysPerWeek: 4,
    effort: 4,
    text: '10–20 min, 3–5 times a week, leg symptoms up to 4/10',
  },
  progress: 'Add 5 min a week.',
  regress: 'Use a recumbent bike.',
  avoid: 'Avoid it with unstable heart disease.',
  takesSide: true,
  equipment: ['bike'],
  pose: 'cycling',
  words: {
    en: {
      title: 'Cycling',
      steps: [
        'Sit on the bike and lean forward a little.',
        'Cycle at an easy pace.',
        'Rest if your legs feel over 4 of 10.',
      ],
      why: 'You keep fit in a way that eases your legs.',
      dose: '15 minutes, 4 days a week.',
      reviewed: false,
    },
  },
  sources: ['D', 'V95'],
};
