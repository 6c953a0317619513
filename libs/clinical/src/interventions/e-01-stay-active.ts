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
  dose: { daysPerWeek: 7, text: 'several short bouts of gentle, regular movement; no long rest' },
  progress: 'Make the bouts longer.',
  regress: 'Make them shorter and more frequent.',
  avoid: 'Not with any emergency flag. Do not push through sharp or severe pain.',
  takesSide: false,
  words: {
    en: {
      title: 'Stay active',
      steps: ['Move gently and often through the day.', 'Do not rest in bed for long.', 'Stop short of sharp or severe pain.'],
      why: 'Gentle movement calms the back and keeps you strong.',
      dose: 'Every day, several short bouts.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
