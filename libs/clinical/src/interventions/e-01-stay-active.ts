import type { Intervention } from '../grammar';

export const stayActive: Intervention = {
  ref: 'E-01',
  id: 'stay-active',
  name: 'Stay active',
  kind: 'education',
  homeExercise: false,
  selfHelp: true,
  targets: ['C1', 'C2', 'C3', 'C4', 'C5a', 'C5b'],
  phases: [1, 5],
  dose: { daysPerWeek: 7, text: 'several short bouts of gentle, regular movement a day; no long rest' },
  progress: 'Make the bouts longer.',
  regress: 'Make the bouts shorter and more frequent.',
  avoid: 'Do not use it while an emergency flag stands. Nobody should push through sharp or severe pain.',
  takesSide: false,
  pose: 'stay-active',
  words: {
    en: {
      title: 'Stay active',
      steps: [
        'Move gently and often through the day.',
        'Do not rest for too long.',
        'Stop if pain is sharp or severe.',
      ],
      why: 'Gentle movement calms your back and keeps you strong.',
      dose: 'Every day, a few short times.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
