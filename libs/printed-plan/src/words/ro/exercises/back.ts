/** Movement for the back, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const back: Readonly<Record<string, ExerciseWords>> = {
  'L-01': {
    title: 'Legănarea genunchilor',
    steps: [
      'Întindeți-vă pe spate, cu genunchii îndoiți și lipiți.',
      'Lăsați încet ambii genunchi într-o parte.',
      'Apoi lăsați-i în cealaltă parte.',
    ],
    why: 'Dezmorțește spatele înțepenit fără să-l încarce.',
    dose: 'De 10 ori în fiecare parte. De 2 ori pe zi.',
  },
  'L-02': {
    title: 'Pisica și cămila',
    steps: [
      'Stați pe mâini și pe genunchi.',
      'Rotunjiți spatele în sus, ca o pisică.',
      'Apoi lăsați-l încet să coboare.',
    ],
    why: 'Mișcă fiecare articulație din partea de jos a spatelui.',
    dose: 'De 10 ori, încet. De 2 ori pe zi.',
  },
  'L-03': {
    title: 'Genunchii la piept',
    steps: [
      'Întindeți-vă pe spate cu genunchii îndoiți.',
      'Trageți genunchii la piept.',
      'Țineți, apoi dați drumul încet.',
    ],
    why: 'Spatele se odihnește, iar nervii au mai mult loc.',
    dose: 'Țineți 5 secunde, de 10 ori. De 2 ori pe zi.',
  },
  'L-04': {
    title: 'Dezmorțirea articulațiilor spatelui',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Ajută articulațiile înțepenite din spate să se miște.',
    dose: 'De 1–2 ori pe săptămână, la noi.',
  },
  'L-05': {
    title: 'Deblocarea rapidă a spatelui',
    steps: ['Facem asta împreună, dacă sunteți de acord.'],
    why: 'O împingere scurtă și rapidă poate elibera o articulație înțepenită.',
    dose: 'La 1–2 vizite la noi.',
  },
  'L-06': {
    title: 'Ridicarea pieptului, cu fața în jos',
    steps: [
      'Întindeți-vă pe burtă, cu mâinile lângă umeri.',
      'Împingeți pieptul în sus. Țineți șoldurile jos.',
      'Coborâți încet. Opriți-vă dacă durerea se întinde în picior.',
    ],
    why: 'Acesta este felul de mișcare care vă ușurează durerea.',
    dose: 'De 10 ori, la fiecare 2–3 ore.',
  },
  'L-07': {
    title: 'Aplecarea în față pe scaun',
    steps: [
      'Așezați-vă pe un scaun cu tălpile depărtate.',
      'Aplecați-vă în jos între genunchi.',
      'Ridicați-vă încet. Opriți-vă dacă durerea se întinde în picior.',
    ],
    why: 'Acesta este felul de mișcare care vă ușurează durerea.',
    dose: 'De 10 ori, de 5 ori pe zi.',
  },
  'L-08': {
    title: 'Cartea deschisă',
    steps: [
      'Întindeți-vă pe o parte cu genunchii îndoiți.',
      'Duceți brațul de deasupra în sus și în spate.',
      'Priviți mâna cât se mișcă.',
    ],
    why: 'Când se răsucește partea de sus a spatelui, cea de jos se odihnește.',
    dose: 'De 10 ori pe fiecare parte, o dată pe zi.',
  },
};
