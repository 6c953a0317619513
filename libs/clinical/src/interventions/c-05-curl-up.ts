import type { Intervention } from '../grammar';

export const curlUp: Intervention = {
  ref: 'C-05',
  id: 'curl-up',
  name: 'McGill curl-up',
  kind: 'exercise',
  homeExercise: true,
  targets: ['C3'],
  phases: [3, 3],
  dose: { sets: 3, holdSeconds: 10, text: '5–3–1 repetitions' },
  progress: 'Elbows up.',
  regress: 'Head only.',
  avoid: 'Osteoporosis (flexion load), neck pain.',
  takesSide: false,
  words: {
    en: {
      title: 'Small curl-up',
      steps: ['Lie on your back, hands under your back.', 'Lift head and shoulders a little.', 'Hold ten seconds, breathe.'],
      why: 'It trains your tummy without bending your back.',
      dose: 'Five, three, then one.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
