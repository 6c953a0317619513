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
  dose: { minutes: 2, text: 'a cue on each walk, in blocks of 1–2 min' },
  progress: 'Fade the cue as the posture holds by itself.',
  regress: 'Use a mirror or a walking pole.',
  avoid: 'With dizziness or a risk of falling, practise with support.',
  takesSide: false,
  pose: 'walking-posture',
  words: {
    en: {
      title: 'Stand tall when you walk',
      steps: [
        'Stand tall and relax your shoulders.',
        'Do not arch your lower back.',
        'Lean forward a little from your hips, not your waist.',
      ],
      why: 'Standing tall takes strain off your lower back.',
      dose: 'On every walk, for 2 minutes at a time.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
