/** Tummy and trunk, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const trunk: Readonly<Record<string, ExerciseWords>> = {
  'C-01': {
    title: 'Încordarea burții',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Trageți puțin spre interior partea de jos a burții.',
      'Țineți așa și respirați în continuare.',
    ],
    why: 'Trezește mușchii care vă țin spatele stabil.',
    dose: 'Țineți 10 secunde, de 10 ori. De 2 ori pe zi.',
  },
  'C-02': {
    title: 'Gândacul pe spate',
    steps: [
      'Întindeți-vă pe spate, cu brațele și genunchii sus.',
      'Coborâți un braț și piciorul opus.',
      'Țineți spatele nemișcat. Apoi schimbați.',
    ],
    why: 'Spatele învață să stea nemișcat când se mișcă picioarele.',
    dose: 'De 10 ori. Faceți 3 serii.',
  },
  'C-03': {
    title: 'Brațul și piciorul opus',
    steps: [
      'Stați pe mâini și pe genunchi.',
      'Întindeți un braț și piciorul opus.',
      'Nu vă mișcați. Apoi schimbați părțile.',
    ],
    why: 'Învață spatele să rămână stabil la fiecare pas.',
    dose: 'Țineți 10 secunde, de 8 ori. Odihniți-vă. Apoi de 6 ori. Apoi de 4.',
  },
  'C-04': {
    title: 'Scândura laterală',
    steps: [
      'Întindeți-vă pe o parte, cu genunchii îndoiți, cu sprijin pe cot.',
      'Ridicați șoldurile de pe podea.',
      'Țineți și respirați. Coborâți încet.',
    ],
    sideSteps: [
      'Întindeți-vă pe partea {stângă|dreaptă}, cu genunchii îndoiți, cu sprijin pe cotul {stâng|drept}.',
      'Ridicați șoldurile de pe podea.',
      'Țineți și respirați. Coborâți încet.',
    ],
    why: 'Întărește partea laterală a corpului pentru mers.',
    dose: 'Țineți 10 secunde. Faceți de 5 ori, apoi de 3, apoi o dată.',
  },
  'C-05': {
    title: 'Ridicarea ușoară a capului',
    steps: [
      'Întindeți-vă cu mâinile sub partea de jos a spatelui.',
      'Îndoiți un genunchi. Ridicați puțin capul.',
      'Țineți și respirați. Coborâți încet.',
    ],
    why: 'Antrenează burta și nu îndoaie spatele.',
    dose: 'Țineți 10 secunde. Faceți de 5 ori, apoi de 3, apoi o dată.',
  },
  'C-06': {
    title: 'Scândura pe coate',
    steps: [
      'Sprijiniți-vă pe coate și pe vârfurile picioarelor.',
      'Țineți corpul într-o singură linie dreaptă.',
      'Țineți și respirați.',
    ],
    why: 'Ajută trunchiul să reziste la o plimbare lungă.',
    dose: 'Țineți 30 de secunde, de 3 ori.',
  },
  'C-07': {
    title: 'Mersul cu o sacoșă',
    steps: ['Țineți o sacoșă într-o mână.', 'Mergeți drept. Nu vă aplecați într-o parte.', 'Apoi schimbați mâna.'],
    why: 'Vă antrenează spatele pentru ce faceți zi de zi.',
    dose: 'Mergeți 20 de metri, de 3 ori.',
  },
};
