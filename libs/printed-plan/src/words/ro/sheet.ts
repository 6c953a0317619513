/** The Romanian sheet. From twenty on a number takes «de» before what it counts. */
import { doseFrom } from '../dose';
import { counter } from '../plural';
import type { SheetSide, SheetWords } from '../sheet-words';

const counted = counter('ro');
const count = (many: number, one: string, few: string, other: string): string =>
  counted(many, { one, few, other });
const seconds = (many: number): string => count(many, '# secundă', '# secunde', '# de secunde');

const bySide = (side: SheetSide | null, left: string, right: string, both: string): string =>
  side === 'left' ? left : side === 'right' ? right : both;

const dose = doseFrom({
  holdSeconds: (many) => `țineți ${seconds(many)}`,
  repetitions: (many) => count(many, 'faceți o dată', 'faceți de # ori', 'faceți de # de ori'),
  minutes: (many) => `continuați ${count(many, '# minut', '# minute', '# de minute')}`,
  metres: (many) => `mergeți ${count(many, '# metru', '# metri', '# de metri')}`,
  sets: (many) => `faceți ${count(many, '# serie', '# serii', '# de serii')}`,
  restSeconds: (many) => `odihniți-vă ${seconds(many)} între serii`,
  perDay: (many) => count(many, 'o dată pe zi', 'de # ori pe zi', 'de # de ori pe zi'),
  daysPerWeek: (many) => count(many, '# zi pe săptămână', '# zile pe săptămână', '# de zile pe săptămână'),
  effort: (outOfTen) => `cel mult ${outOfTen} din 10`,
  asAgreed: 'faceți așa cum am stabilit împreună',
});

export const sheet: SheetWords = {
  language: 'ro',
  languageName: 'Română',
  unreviewed: 'Nimeni nu a verificat încă traducerea. Urmează foaia în engleză.',
  englishBehind:
    'Aceasta este aceeași foaie în engleză. Paginile dinainte nu au fost verificate încă: dacă diferă, contează aceasta.',
  title: 'Planul pentru spate',
  made: (date, by) => `${date}, împreună cu ${by}`,
  draft: 'Ciornă: încă nu a fost dată',
  demo: 'Date demonstrative: nu este o persoană reală',
  months: ['ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  page: { one: 'Pagina', of: 'din' },

  found: 'Ce am găsit',
  cause: {
    C1: (side, sure) => {
      const front = bySide(
        side,
        'Partea din față a șoldului stâng',
        'Partea din față a șoldului drept',
        'Partea din față a șoldurilor',
      );
      return sure ? `${front} este încordată.` : `${front} ar putea fi încordată.`;
    },
    C2: (_, sure) =>
      sure
        ? 'Unele articulații din partea de jos a spatelui sunt înțepenite.'
        : 'Unele articulații din partea de jos a spatelui ar putea fi înțepenite.',
    C3: (_, sure) =>
      sure
        ? 'Burta și spatele încă nu vă țin stabil când vă mișcați.'
        : 'Burta și spatele ar putea avea nevoie de ajutor ca să vă țină stabil.',
    C4: (side, sure) => {
      const muscles = bySide(
        side,
        'Mușchii din jurul șoldului stâng',
        'Mușchii din jurul șoldului drept',
        'Mușchii din jurul șoldurilor',
      );
      return sure
        ? `${muscles} sunt slabi sau pornesc încet.`
        : `${muscles} ar putea fi slabi sau ar putea porni încet.`;
    },
    C5: () => 'Un nerv din partea de jos a spatelui ar putea fi iritat când mergeți.',
    C5a: (_, sure) =>
      sure
        ? 'Nervii din partea de jos a spatelui par să aibă prea puțin loc când stați în picioare și când mergeți.'
        : 'Nervii din partea de jos a spatelui ar putea avea prea puțin loc când mergeți.',
    C5b: (side, sure) => {
      const felt = bySide(side, 'în piciorul stâng', 'în piciorul drept', 'în picioare');
      return sure
        ? `Un nerv din partea de jos a spatelui este iritat și simțiți asta ${felt}.`
        : `Un nerv din partea de jos a spatelui ar putea fi iritat și simțiți asta ${felt}.`;
    },
    V: () => 'Când mergeți, la picioare ar putea ajunge prea puțin sânge.',
  },
  foundSo: 'De aceea, partea de jos a spatelui muncește prea mult când mergeți. Acest plan vă ajută.',
  foundPerhaps: 'De aceea, partea de jos a spatelui poate munci prea mult când mergeți. Acest plan vă ajută.',
  foundHelp: 'Acest plan vă ajută.',
  foundNothing: 'Astăzi nu am găsit nimic care să ceară exerciții speciale. Mișcați-vă în continuare.',
  foundElse: 'Nu am găsit altceva care să ceară exerciții. Mișcați-vă în continuare.',
  foundChosen: 'Niciun lucru nu iese în evidență. Aceste exerciții vă pot ajuta totuși.',
  foundUrgent: 'Mergeți mai întâi la medic. Exercițiile așteaptă până atunci. Mișcați-vă doar cât vă este ușor.',
  foundUrgentSome: 'Mergeți mai întâi la medic. Până atunci, faceți doar ce scrie pe această foaie și doar cât vă este ușor.',

  goals: 'Obiectivele dumneavoastră',
  goalBy: (goal, date) => `${goal}, până la ${date}.`,

  first: 'Înainte de toate',
  takeCare: 'Aveți grijă',
  dangerAdvice:
    'Unul dintre răspunsurile dumneavoastră poate fi un semn de pericol. Dacă se agravează, cereți ajutor imediat.',
  flagAdvice: {
    'RF-U1-CANCER': 'Mergeți la medic în cel mult o zi. Ați avut cancer, așa că vrem să fim siguri.',
    'RF-U2-WEIGHTLOSS': 'Mergeți la medic în următoarele două săptămâni. Ați scăzut în greutate.',
    'RF-U3-FRACTURE': 'Aveți nevoie de o radiografie a spatelui în următoarele două săptămâni.',
    'RF-U4-MOTOR3': 'Piciorul dumneavoastră a pierdut din putere. Dacă slăbește și mai mult, cereți ajutor imediat.',
    'RF-U5-BILATERAL-MOTOR': 'Ambele picioare au pierdut din putere. Dacă slăbesc și mai mult, cereți ajutor imediat.',
    'RF-U6-UMN': 'Un medic de coloană ar trebui să vă vadă în următoarele două săptămâni.',
    'RF-U7-CLTI': 'Un medic ar trebui să verifice în curând cum ajunge sângele la laba piciorului.',
    'RF-U8-AAA-RISK': 'Cereți-i medicului o ecografie la burtă.',
    'RF-U9-INFECTION-RISK': 'Mergeți la medic în următoarele câteva zile. Dacă aveți febră, mergeți imediat.',
    'RF-R2-VASCULAR': 'Sângele ar putea ajunge prea puțin la picioare.',
    'RF-R3-HIP-OA': 'Articulația șoldului ar putea fi uzată.',
  },

  now: (many) =>
    count(many, 'Faceți acum # exercițiu', 'Faceți acum aceste # exerciții', 'Faceți acum aceste # de exerciții'),
  minutesADay: (many) =>
    count(many, 'Durează cam # minut pe zi.', 'Durează cam # minute pe zi.', 'Durează cam # de minute pe zi.'),
  need: 'Aveți nevoie de:',
  equipment: {
    mat: 'o saltea de exerciții',
    bed: 'un pat',
    chair: 'un scaun solid',
    table: 'o masă de care să vă țineți',
    pillow: 'o pernă',
    band: 'o bandă elastică',
    step: 'o treaptă joasă',
    bag: 'o sacoșă de cumpărături',
    bike: 'o bicicletă fixă',
    walker: 'un cadru de mers cu roți',
  },
  onSide: (side) =>
    ({
      left: 'Faceți asta pentru partea stângă.',
      right: 'Faceți asta pentru partea dreaptă.',
      bilateral: 'Faceți asta pentru partea stângă, apoi pentru cea dreaptă.',
    })[side],
  because: 'De ce:',
  fallbackReason: 'Se potrivește cu ce am găsit.',
  chosenReason: 'Am ales acest exercițiu pentru dumneavoastră.',
  howMuch: 'Cât:',
  dose,
  start: 'La start',
  move: 'Mișcare',
  wrong: 'nu așa',
  right: 'chiar așa',
  drawing: (title, moment) => `Desen: ${title}, ${moment}.`,
  oneOf: (position, all) => `Exercițiul ${position} din ${all}`,

  painTitle: 'E în regulă să doară puțin?',
  pain: [
    'Da. Până la 4 din 10 este bine, dacă a doua zi totul revine la normal.',
    'Dacă este mai rău, faceți pe jumătate.',
    'Opriți-vă dacă durerea este ascuțită sau dacă vă coboară pe picior.',
  ],
  everyDay: 'În fiecare zi',
  diary: 'Bifați de fiecare dată',
  diaryNote: 'Aduceți această foaie la următoarea vizită.',
  exercise: 'Săptămâna din',
  days: ['Lu', 'Ma', 'Mi', 'Jo', 'Vi', 'Sâ', 'Du'],
  diaryPain: 'Cea mai mare durere, 0–10',
  inClinic: 'Ce facem împreună la clinică',

  callTitle: 'Sunați-ne dacă',
  seek: [
    {
      id: 'SEEK-4',
      own: 'amorțeala, furnicăturile sau slăbiciunea pe care le aveți se agravează.',
      general: 'simțiți un picior amorțit, slăbit sau cu furnicături.',
      besideWeakness: 'apar sau se agravează amorțeala ori furnicăturile.',
    },
    {
      id: 'SEEK-3',
      own: 'după o săptămână cu acest plan vă este tot mai rău.',
      general: 'durerea se agravează.',
    },
    {
      id: 'SEEK-2',
      own: 'durerea devine mai ascuțită sau vă coboară mai jos pe picior.',
      general: 'durerea este ascuțită sau vă coboară pe picior.',
    },
    {
      id: 'SEEK-1',
      own: 'durerea nu scade în următoarele câteva săptămâni.',
      general: 'durerea ține mai mult de câteva săptămâni.',
    },
  ],
  emergencyTitle: 'Cereți ajutor imediat dacă',
  emergency: [
    'nu puteți urina sau nu vă puteți ține urina ori scaunul.',
    'simțiți amorțeală între picioare sau în jurul anusului și al feselor.',
    'la sex simțiți amorțeală sau senzația este alta decât înainte.',
    'în ambele picioare au apărut dureri, furnicături sau slăbiciune ori acestea sunt mult mai rele.',
  ],
  ownEmergency: {
    'RF-U1-CANCER': 'vă slăbesc picioarele sau mergeți nesigur.',
    'RF-U3-FRACTURE': 'vă slăbesc sau vă amorțesc picioarele.',
    'RF-U4-MOTOR3': 'piciorul slăbește și mai mult.',
    'RF-U5-BILATERAL-MOTOR': 'picioarele slăbesc și mai mult.',
    'RF-U6-UMN': 'mergeți tot mai greu sau vă slăbesc ori vi se înțepenesc picioarele.',
    'RF-U7-CLTI': 'laba piciorului devine brusc rece, palidă sau amorțită.',
    'RF-U8-AAA-RISK': 'apare brusc o durere sfâșietoare în burtă sau în spate ori leșinați.',
    'RF-U9-INFECTION-RISK': 'aveți febră sau frisoane.',
    'RF-R2-VASCULAR': 'laba piciorului devine brusc rece, palidă sau amorțită.',
  },
  emergencyCall: 'Mergeți la secția de urgențe sau sunați la 112 ori 999.',

  later: 'Mai târziu',
  laterNote: 'Le vom adăuga pas cu pas. Vă rugăm să așteptați până vă spunem.',
  phase: {
    1: 'Pentru liniștire',
    2: 'Pentru dezmorțire',
    3: 'Pentru trezirea mușchilor',
    4: 'Pentru întărire',
    5: 'Înapoi la mers',
  },
  noteTitle: 'Un mesaj pentru dumneavoastră',
  nextVisit: (date) => `Următoarea vizită: ${date}.`,
  noVisit: 'Următoarea vizită: vă rugăm să ne sunați ca să stabilim o dată.',
  bring: 'Veniți cu această foaie.',
  questions: (clinic, contact) =>
    contact === '' ? `Aveți întrebări? Întrebați-ne: ${clinic}.` : `Aveți întrebări? ${clinic}, ${contact}.`,
  code: 'Planul pentru telefon: îndreptați camera aici.',
};
