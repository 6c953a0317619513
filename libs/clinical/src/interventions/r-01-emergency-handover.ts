import type { Intervention } from '../grammar';

export const emergencyHandover: Intervention = {
  ref: 'R-01',
  id: 'emergency-handover',
  name: 'Emergency handover',
  kind: 'referral',
  homeExercise: false,
  targets: [],
  phases: [1, 5],
  dose: { text: 'now' },
  progress: 'None.',
  regress: 'None.',
  avoid: 'None.',
  takesSide: false,
  words: {
    en: {
      title: 'Go to the emergency department now',
      steps: ['Go now and take this letter with you.', 'Loss of bladder or bowel control is an emergency.', 'So is numbness between the legs.', 'So is weakness that gets worse.'],
      why: 'Some signs must be looked at today.',
      dose: 'Now.',
      reviewed: false,
    },
  },
  sources: ['V66', 'V67'],
};
