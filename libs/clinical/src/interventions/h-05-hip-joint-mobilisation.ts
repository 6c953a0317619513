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
  progress: 'Work at end range.',
  regress: 'Use grade I–II.',
  avoid: 'Avoid it with osteoporosis, a hip replacement or a fracture.',
  takesSide: false,
  words: {
    en: {
      title: 'Hip joint loosening',
      steps: ['We do this with you in the clinic.'],
      why: 'It helps a stiff hip joint to move.',
      dose: 'At your visits with us.',
      reviewed: false,
    },
  },
  sources: ['D', 'V90'],
};
