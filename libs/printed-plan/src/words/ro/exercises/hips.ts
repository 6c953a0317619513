/** Hip stretches, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const hips: Readonly<Record<string, ExerciseWords>> = {
  'H-01': {
    title: 'Întinderea șoldului în genunchi',
    steps: [
      'Stați într-un genunchi, cu celălalt picior în față.',
      'Trageți osul cozii sub dumneavoastră. Strângeți fesa de pe partea genunchiului de pe podea.',
      'Duceți șoldurile în față până simțiți că trage.',
    ],
    sideSteps: [
      'Stați pe genunchiul {stâng|drept}, cu piciorul {drept|stâng} în față.',
      'Trageți osul cozii sub dumneavoastră. Strângeți fesa {stângă|dreaptă}.',
      'Duceți șoldurile în față până simțiți că trage.',
    ],
    why: 'Lasă piciorul să meargă în spate fără să îndoaie coloana.',
    dose: 'Țineți 30 de secunde, de 3 ori. De 2 ori pe zi.',
  },
  'H-02': {
    title: 'Întinderea șoldului pe pat',
    steps: [
      'Întindeți-vă pe marginea patului.',
      'Țineți un genunchi în brațe, ca spatele să stea lipit de pat.',
      'Lăsați celălalt picior să atârne. Relaxați-vă.',
    ],
    sideSteps: [
      'Întindeți-vă pe marginea patului.',
      'Țineți genunchiul {drept|stâng} în brațe, ca spatele să stea lipit de pat.',
      'Lăsați piciorul {stâng|drept} să atârne. Relaxați-vă.',
    ],
    why: 'Deschide partea din față a șoldului și vă ferește spatele.',
    dose: 'Țineți 30 de secunde, de 3 ori. De 2 ori pe zi.',
  },
  'H-03': {
    title: 'Întinderea coapsei în față',
    steps: [
      'Întindeți-vă pe o parte. Prindeți glezna de deasupra.',
      'Trageți osul cozii sub dumneavoastră.',
      'Trageți călcâiul spre fesă.',
    ],
    sideSteps: [
      'Întindeți-vă pe partea {dreaptă|stângă}. Prindeți glezna {stângă|dreaptă}.',
      'Trageți osul cozii sub dumneavoastră.',
      'Trageți călcâiul spre fesă.',
    ],
    why: 'Eliberează mușchiul lung din fața coapsei.',
    dose: 'Țineți 30 de secunde, de 3 ori. De 2 ori pe zi.',
  },
  'H-04': {
    title: 'Relaxarea mușchilor șoldului',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Ajută partea din față a șoldului să se relaxeze.',
    dose: 'De 1–2 ori pe săptămână, la noi.',
  },
  'H-05': {
    title: 'Dezmorțirea articulației șoldului',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Ajută un șold înțepenit să se miște.',
    dose: 'La vizitele la noi.',
  },
  'H-06': {
    title: 'Înclinarea bazinului',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Lipiți de podea partea de jos a spatelui. Respirați.',
      'Țineți, apoi dați drumul încet.',
    ],
    why: 'Învățați să nu vă mai arcuiți spatele.',
    dose: 'Țineți 5 secunde, de 10 ori. De 2 ori pe zi.',
  },
};
