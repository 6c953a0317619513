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
  progress: 'There is no further step.',
  regress: 'There is no easier form.',
  avoid: 'Never delay it for treatment or for further tests.',
  takesSide: false,
  words: {
    en: {
      title: 'Go to the emergency department now',
      steps: [
        'Go now. Take your letter with you.',
        'Do not drive yourself. Call 112 or 999 if you must.',
        'Go if you cannot pee, or cannot feel that you need to.',
        'Go if you lose control of your bladder or bowel.',
        'Go if you feel numb between your legs or around your bottom.',
        'Go if sex feels numb or has changed.',
        'Go if both legs hurt, tingle or feel weak.',
        'Go if a leg gets weaker.',
      ],
      why: 'A doctor must see you today.',
      dose: 'Now. Do not wait.',
      reviewed: false,
    },
  },
  sources: ['V66', 'V67'],
};
