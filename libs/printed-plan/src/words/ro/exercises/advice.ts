/** Advice for each day and for walking, in Romanian, by ref. */
import type { ExerciseWords } from '../../sheet-words';

export const advice: Readonly<Record<string, ExerciseWords>> = {
  'E-01': {
    title: 'Rămâneți în mișcare',
    steps: [
      'Mișcați-vă ușor și des în timpul zilei.',
      'Nu vă odihniți prea mult.',
      'Opriți-vă dacă durerea este ascuțită sau puternică.',
    ],
    why: 'Mișcarea ușoară vă liniștește spatele și vă păstrează puterea.',
    dose: 'În fiecare zi, de câteva ori, puțin.',
  },
  'E-02': {
    title: 'Țineți spatele drept când mergeți',
    steps: [
      'Stați drept și relaxați umerii.',
      'Nu arcuiți partea de jos a spatelui.',
      'Aplecați-vă puțin în față din șolduri, nu din talie.',
    ],
    why: 'Când stați drept, partea de jos a spatelui este mai puțin solicitată.',
    dose: 'La fiecare plimbare, câte 2 minute.',
  },
  'E-03': {
    title: 'Faceți pași mai scurți',
    steps: [
      'Faceți pași puțin mai scurți decât acum.',
      'Mișcați picioarele puțin mai repede.',
      'Puneți talpa jos aproape de dumneavoastră.',
    ],
    why: 'Pasul scurt cere mai puțin de la șold și de la partea de jos a spatelui.',
    dose: 'Câte 5 minute când mergeți.',
  },
  'E-04': {
    title: 'Mergeți puțin, dar des',
    steps: [
      'Mergeți și opriți-vă înainte să înceapă durerea.',
      'Odihniți-vă. Apoi mergeți din nou în aceeași zi.',
      'Mergeți puțin mai mult în fiecare săptămână.',
    ],
    why: 'Mersul regulat ajută ca durerea să nu revină.',
    dose: 'De 2 ori pe zi, 5 zile pe săptămână.',
  },
  'E-05': {
    title: 'Împărțiți-vă puterile',
    steps: [
      'Puțină durere este în regulă, până la 4 din 10.',
      'Ar trebui să se liniștească până a doua zi.',
      'După o zi rea, faceți jumătate. Apoi creșteți treptat.',
    ],
    why: 'Puteți face mai mult când vă planificați efortul.',
    dose: 'În fiecare zi.',
  },
  'E-06': {
    title: 'Faceți pauze de la statul jos',
    steps: ['Puneți ceasul să sune peste o jumătate de oră.', 'Stați în picioare sau mergeți 2 minute.'],
    why: 'Statul jos mult timp vă înțepenește șoldurile și spatele.',
    dose: 'La fiecare 30 de minute când stați jos.',
  },
  'E-07': {
    title: 'Odihniți-vă cum vă este mai ușor',
    steps: [
      'Așezați-vă și sprijiniți-vă pe o masă.',
      'Sau întindeți-vă cu picioarele pe un scaun.',
      'Opriți-vă dacă durerea se întinde în picior.',
    ],
    why: 'Aplecarea în față le dă nervilor mai mult loc.',
    dose: '10 minute, când aveți nevoie.',
  },
  'E-08': {
    title: 'Cunoașteți-vă durerea de nerv',
    steps: [
      'Durerea din picior poate veni de la un nerv din spate.',
      'Mișcați-vă în continuare, cât vă simțiți bine.',
      'Citiți pe această foaie când să cereți ajutor.',
    ],
    why: 'Veți ști ce este normal și ce nu.',
    dose: 'Citiți astăzi și din nou, dacă se schimbă ceva.',
  },
  'E-09': {
    title: 'Mergeți, stați jos, mergeți iar',
    steps: [
      'Mergeți până când neplăcerea din picioare ajunge la 3 din 10.',
      'Stați jos sau aplecați-vă în față până vă este mai ușor.',
      'Mergeți din nou. Faceți asta de trei ori.',
    ],
    why: 'Dacă vă odihniți devreme, puteți merge mai mult în total.',
    dose: 'De 3 ori la fiecare plimbare, câteva plimbări pe zi.',
  },
};
