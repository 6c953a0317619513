/** Nerves, cycling and supported walking, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const nerves: Readonly<Record<string, ExerciseWords>> = {
  'N-01': {
    title: 'Alunecarea nervului, din culcat',
    steps: [
      'Întindeți-vă pe spate. Prindeți o coapsă din spate.',
      'Întindeți genunchiul până simțiți că trage ușor.',
      'Îndoiți-l din nou. Nu ar trebui să doară.',
    ],
    sideSteps: [
      'Întindeți-vă pe spate. Prindeți coapsa {stângă|dreaptă} din spate.',
      'Întindeți genunchiul din {stânga|dreapta} până simțiți că trage ușor.',
      'Îndoiți-l din nou. Nu ar trebui să doară.',
    ],
    why: 'Ajută nervul din picior să alunece.',
    dose: 'De 10 ori. 2 serii, de 2 ori pe zi.',
  },
  'N-02': {
    title: 'Alunecarea nervului, din așezat',
    steps: [
      'Așezați-vă și lăsați spatele să se cocoșeze.',
      'Întindeți un genunchi și priviți în sus.',
      'Îndoiți genunchiul și priviți în jos.',
    ],
    sideSteps: [
      'Așezați-vă și lăsați spatele să se cocoșeze.',
      'Întindeți genunchiul din {stânga|dreapta} și priviți în sus.',
      'Îndoiți genunchiul și priviți în jos.',
    ],
    why: 'Ajută nervul din picior să alunece.',
    dose: 'De 10 ori. 2 serii, o dată pe zi.',
  },
  'N-03': {
    title: 'Întinderea nervului',
    steps: [
      'Așezați-vă și lăsați spatele să se cocoșeze.',
      'Întindeți un genunchi și trageți degetele piciorului în sus.',
      'Țineți așa, să tragă doar ușor. Nu ar trebui să doară.',
    ],
    sideSteps: [
      'Așezați-vă și lăsați spatele să se cocoșeze.',
      'Întindeți genunchiul din {stânga|dreapta} și trageți degetele piciorului în sus.',
      'Țineți așa, să tragă doar ușor. Nu ar trebui să doară.',
    ],
    why: 'Ajută nervul să suporte o întindere.',
    dose: 'Țineți 30 de secunde, de 5 ori.',
  },
  'N-04': {
    title: 'Alunecarea nervului din fața coapsei',
    steps: [
      'Întindeți-vă pe o parte și țineți în brațe genunchiul de jos.',
      'Îndoiți în spate genunchiul de sus și priviți în sus.',
      'Dați drumul și priviți în jos.',
    ],
    sideSteps: [
      'Întindeți-vă pe partea {dreaptă|stângă} și țineți în brațe genunchiul {drept|stâng}.',
      'Îndoiți în spate genunchiul {stâng|drept} și priviți în sus.',
      'Dați drumul și priviți în jos.',
    ],
    why: 'Ajută nervul din fața piciorului să alunece.',
    dose: 'De 10 ori. Faceți 2 serii.',
  },
  'N-05': {
    title: 'Mai mult loc pentru nerv',
    steps: ['Facem asta împreună la clinică.'],
    why: 'Îi dă nervului din spate mai mult loc.',
    dose: 'De 1–2 ori pe săptămână, la noi.',
  },
  'N-06': {
    title: 'Mersul pe bicicleta fixă',
    steps: [
      'Așezați-vă pe bicicletă și aplecați-vă puțin în față.',
      'Pedalați într-un ritm ușor.',
      'Odihniți-vă dacă neplăcerea din picioare trece de 4 din 10.',
    ],
    why: 'Vă mențineți în formă într-un fel care vă ușurează picioarele.',
    dose: '15 minute, 4 zile pe săptămână.',
  },
  'N-07': {
    title: 'Mersul cu sprijin',
    steps: [
      'Țineți-vă de o bară sau de un cadru cu roți.',
      'Aplecați-vă puțin în față.',
      'Mergeți într-un ritm ușor.',
    ],
    why: 'Aplecarea în față vă lasă să mergeți mai departe.',
    dose: '5 minute, de 2 ori. 3 zile pe săptămână.',
  },
};
