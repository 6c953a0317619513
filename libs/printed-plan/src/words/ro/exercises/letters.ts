/** What the clinic measures again, and letters, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const letters: Readonly<Record<string, ExerciseWords>> = {
  'M-01': {
    title: 'Măsurăm din nou',
    steps: ['Refacem împreună testele principale.'],
    why: 'Vedem împreună ce s-a schimbat.',
    dose: 'La fiecare 2–4 săptămâni.',
  },
  'M-02': {
    title: 'Vă verificăm nervii',
    steps: ['Vă verificăm de fiecare dată puterea și sensibilitatea.'],
    why: 'Vrem să observăm imediat orice schimbare.',
    dose: 'La fiecare vizită.',
  },
  'R-01': {
    title: 'Mergeți acum la secția de urgențe',
    steps: [
      'Mergeți acum. Luați cu dumneavoastră scrisoarea de la noi.',
      'Nu conduceți mașina. Dacă este nevoie, sunați la 112 sau 999.',
      'Mergeți dacă nu puteți urina sau nu simțiți că aveți nevoie.',
      'Mergeți dacă nu vă puteți ține urina ori scaunul.',
      'Mergeți dacă simțiți amorțeală între picioare sau în jurul anusului și al feselor.',
      'Mergeți dacă la sex simțiți amorțeală sau senzația este alta decât înainte.',
      'Mergeți dacă vă dor ambele picioare, vă furnică sau sunt slăbite.',
      'Mergeți dacă un picior slăbește.',
    ],
    why: 'Un medic trebuie să vă vadă astăzi.',
    dose: 'Acum. Nu așteptați.',
  },
  'R-02': {
    title: 'Un medic ar trebui să vă vadă în curând',
    steps: [
      'Trimitem o scrisoare pentru dumneavoastră.',
      'Sunați-ne dacă nu vă poate vedea nimeni atât de repede.',
      'Dacă se agravează, cereți ajutor imediat.',
    ],
    why: 'Ceva din ce ne-ați spus trebuie cercetat mai atent.',
    dose: 'Imediat ce vă pot primi.',
  },
  'R-03': {
    title: 'O scrisoare către medicul dumneavoastră',
    steps: ['Trimitem o scrisoare medicului dumneavoastră.', 'Vă rugăm să vă programați la medicul dumneavoastră.'],
    why: 'Un lucru pe care l-am găsit trebuie verificat.',
    dose: 'În următoarele câteva săptămâni.',
  },
  'R-04': {
    title: 'O scrisoare despre articulațiile dumneavoastră',
    steps: ['Trimitem o scrisoare medicului dumneavoastră.', 'Vă rugăm să vă programați la medicul dumneavoastră.'],
    why: 'Articulațiile ar putea fi inflamate. Un medic ar trebui să le vadă.',
    dose: 'În următoarele câteva săptămâni.',
  },
};
