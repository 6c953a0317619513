import type { Intervention } from '../grammar';

export const walkingPosture: Intervention = {
  ref: 'E-02',
  id: 'walking-posture',
  name: 'Walking posture',
  kind: 'education',
  homeExercise: false,
  selfHelp: true,
  targets: ['C1', 'C3', 'C5a'],
  phases: [1, 5],
  dose: { minutes: 2, text: 'a cue at each walk, in blocks of 1–2 min' },
  progress: 'Fade the cue.',
  regress: 'Use a mirror or a pole.',
  avoid: 'Dizziness or a risk of falling: walk with support.',
  takesSide: false,
  words: {
    en: {
      title: 'Stand tall when you walk',
      steps: ['Stand tall and relax your shoulders.', 'Do not arch your lower back.', 'Lean slightly forward from the hips, not the waist.'],
      why: 'A tall, easy posture takes strain off your lower back.',
      dose: 'On every walk, one or two minutes at a time.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
