import type { Intervention } from '../grammar';

export const stationaryCycling: Intervention = {
  ref: 'N-06',
  id: 'stationary-cycling',
  name: 'Stationary cycling, slightly bent forward',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C5a'],
  phases: [1, 5],
  dose: { minutes: 15, daysPerWeek: 4, effort: 4, text: '10–20 min, 3–5 a week, leg symptoms up to 4/10' },
  progress: 'Add 5 min a week.',
  regress: 'A recumbent bike.',
  avoid: 'Unstable heart disease.',
  takesSide: true,
  words: {
    en: {
      title: 'Cycling',
      steps: ['Cycle at an easy pace.', 'Lean slightly forward.', 'Stop at 4 out of 10 in the leg.'],
      why: 'You keep fit without standing up.',
      dose: '10 to 20 minutes, three to five days a week.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
