import type { Intervention } from '../grammar';

export const hipJointMobilisation: Intervention = {
  ref: 'H-05',
  id: 'hip-joint-mobilisation',
  name: 'Hip joint mobilisation',
  kind: 'manual-therapy',
  homeExercise: false,
  targets: ['C1'],
  phases: [2, 2],
  dose: { grade: 'III–IV', sets: 3, holdSeconds: 60, text: '30–60 s, posterior–anterior or distraction' },
  progress: 'End range.',
  regress: 'Grade I–II.',
  avoid: 'Osteoporosis, hip replacement, fracture.',
  takesSide: false,
  words: {
    en: {
      title: 'Hands-on hip treatment',
      steps: ['Your physiotherapist does this with you.'],
      why: 'It frees a stiff hip joint.',
      dose: 'In the clinic.',
      reviewed: false,
    },
  },
  sources: ['D'],
};
