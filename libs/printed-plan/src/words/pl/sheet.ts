/** The Polish sheet: «proszę» and impersonal forms, so that no ending guesses whether it speaks to a woman or a man. */
import { doseFrom } from '../dose';
import { counter } from '../plural';
import type { SheetSide, SheetWords } from '../sheet-words';

const counted = counter('pl');
const count = (many: number, one: string, few: string, other: string): string =>
  counted(many, { one, few, many: other, other });
const seconds = (many: number): string => count(many, '# sekundę', '# sekundy', '# sekund');

const bySide = (side: SheetSide | null, left: string, right: string, both: string): string =>
  side === 'left' ? left : side === 'right' ? right : both;

const dose = doseFrom({
  holdSeconds: (many) => `trzymać ${seconds(many)}`,
  repetitions: (many) => count(many, 'zrobić # raz', 'zrobić # razy', 'zrobić # razy'),
  minutes: (many) => `robić to przez ${count(many, '# minutę', '# minuty', '# minut')}`,
  metres: (many) => count(many, 'przejść # metr', 'przejść # metry', 'przejść # metrów'),
  sets: (many) => count(many, 'zrobić # serię', 'zrobić # serie', 'zrobić # serii'),
  restSeconds: (many) => `między seriami odpoczywać ${seconds(many)}`,
  perDay: (many) => count(many, '# raz dziennie', '# razy dziennie', '# razy dziennie'),
  daysPerWeek: (many) => count(many, '# dzień w tygodniu', '# dni w tygodniu', '# dni w tygodniu'),
  effort: (outOfTen) => `najwyżej ${outOfTen} na 10`,
  asAgreed: 'proszę robić tak, jak razem ustaliliśmy',
});

export const sheet: SheetWords = {
  language: 'pl',
  languageName: 'Polski',
  unreviewed: 'Tłumaczenia nikt jeszcze nie sprawdził. Dalej to samo po angielsku.',
  englishBehind:
    'To ta sama kartka po angielsku. Poprzednich stron nikt jeszcze nie sprawdził: jeśli są różnice, ważna jest ta.',
  title: 'Plan dla pleców',
  made: (date, by) => `${date}, fizjoterapia: ${by}`,
  draft: 'Wersja robocza: jeszcze niewydana',
  demo: 'Dane pokazowe: to nie jest prawdziwa osoba',
  months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  page: { one: 'Strona', of: 'z' },

  found: 'Co wykazało badanie',
  cause: {
    C1: (side, sure) => {
      const front = bySide(side, 'Przód lewego biodra', 'Przód prawego biodra', 'Przód obu bioder');
      return sure ? `${front} jest napięty.` : `${front} może być napięty.`;
    },
    C2: (_, sure) =>
      sure ? 'Niektóre stawy w dole pleców są sztywne.' : 'Niektóre stawy w dole pleców mogą być sztywne.',
    C3: (_, sure) =>
      sure
        ? 'Brzuch i plecy nie dają jeszcze pewnego oparcia podczas ruchu.'
        : 'Brzuch i plecy mogą potrzebować pomocy, żeby dawać pewne oparcie.',
    C4: (side, sure) => {
      const muscles = bySide(
        side,
        'Mięśnie wokół lewego biodra',
        'Mięśnie wokół prawego biodra',
        'Mięśnie wokół obu bioder',
      );
      return sure
        ? `${muscles} są słabe albo wolno zaczynają pracę.`
        : `${muscles} mogą być słabe albo wolno zaczynać pracę.`;
    },
    C5: () => 'Nerw w dole pleców może być podrażniony podczas chodzenia.',
    C5a: (_, sure) =>
      sure
        ? 'Wygląda na to, że nerwy w dole pleców mają za mało miejsca podczas stania i chodzenia.'
        : 'Nerwy w dole pleców mogą mieć za mało miejsca podczas chodzenia.',
    C5b: (side, sure) => {
      const felt = bySide(side, 'w lewej nodze', 'w prawej nodze', 'w nogach');
      return sure
        ? `Nerw w dole pleców jest podrażniony i czuć to ${felt}.`
        : `Nerw w dole pleców może być podrażniony i czuć to ${felt}.`;
    },
    V: () => 'Podczas chodzenia do nóg może dopływać za mało krwi.',
  },
  foundSo: 'Dlatego dół pleców pracuje za ciężko podczas chodzenia. Ten plan w tym pomaga.',
  foundPerhaps: 'Dlatego dół pleców może pracować za ciężko podczas chodzenia. Ten plan w tym pomaga.',
  foundHelp: 'Ten plan w tym pomaga.',
  foundNothing: 'Dziś nic nie wskazuje na potrzebę specjalnych ćwiczeń. Proszę nadal się ruszać.',
  foundElse: 'Nic innego nie wskazuje na potrzebę ćwiczeń. Proszę nadal się ruszać.',
  foundChosen: 'Żadna jedna rzecz się nie wyróżnia. Te ćwiczenia i tak mogą pomóc.',
  foundUrgent:
    'Najpierw proszę iść do lekarza. Ćwiczenia poczekają do tego czasu. Proszę ruszać się tylko tyle, ile przychodzi łatwo.',
  foundUrgentSome: 'Najpierw proszę iść do lekarza. Do tego czasu proszę robić tylko to, co jest na tej kartce, i tylko tyle, ile przychodzi łatwo.',

  goals: 'Cele',
  goalBy: (goal, date) => `${goal}, do ${date}.`,

  first: 'Najpierw',
  takeCare: 'Proszę uważać',
  dangerAdvice:
    'Jedna z odpowiedzi może być oznaką niebezpieczeństwa. Jeśli się pogorszy, proszę od razu szukać pomocy.',
  flagAdvice: {
    'RF-U1-CANCER': 'Proszę iść do lekarza w ciągu doby. Z powodu przebytego raka chcemy mieć pewność.',
    'RF-U2-WEIGHTLOSS': 'Proszę iść do lekarza w ciągu dwóch tygodni. Powodem jest spadek wagi.',
    'RF-U3-FRACTURE': 'W ciągu dwóch tygodni potrzebny jest rentgen pleców.',
    'RF-U4-MOTOR3': 'Noga straciła siłę. Jeśli dalej słabnie, proszę natychmiast szukać pomocy.',
    'RF-U5-BILATERAL-MOTOR': 'Obie nogi straciły siłę. Jeśli dalej słabną, proszę natychmiast szukać pomocy.',
    'RF-U6-UMN': 'W ciągu dwóch tygodni potrzebna jest wizyta u lekarza od kręgosłupa.',
    'RF-U7-CLTI': 'Lekarz powinien wkrótce sprawdzić dopływ krwi do stopy.',
    'RF-U8-AAA-RISK': 'Proszę poprosić lekarza o USG brzucha.',
    'RF-U9-INFECTION-RISK': 'Proszę iść do lekarza w ciągu kilku dni. Przy gorączce proszę iść od razu.',
    'RF-R2-VASCULAR': 'Dopływ krwi do nóg może być za słaby.',
    'RF-R3-HIP-OA': 'Staw biodrowy może być zużyty.',
  },

  now: (many) =>
    count(many, 'Teraz proszę robić # ćwiczenie', 'Teraz proszę robić # ćwiczenia', 'Teraz proszę robić # ćwiczeń'),
  minutesADay: (many) =>
    count(
      many,
      'Zajmie to mniej więcej # minutę dziennie.',
      'Zajmie to mniej więcej # minuty dziennie.',
      'Zajmie to mniej więcej # minut dziennie.',
    ),
  need: 'Potrzebne rzeczy:',
  equipment: {
    mat: 'mata',
    bed: 'łóżko',
    chair: 'mocne krzesło',
    table: 'stół do trzymania się',
    pillow: 'poduszka',
    band: 'taśma do ćwiczeń',
    step: 'niski stopień',
    bag: 'torba na zakupy',
    bike: 'rower stacjonarny',
    walker: 'chodzik na kółkach',
  },
  onSide: (side) =>
    ({
      left: 'Proszę ćwiczyć lewą stronę.',
      right: 'Proszę ćwiczyć prawą stronę.',
      bilateral: 'Proszę ćwiczyć lewą stronę, potem prawą.',
    })[side],
  because: 'Dlaczego:',
  fallbackReason: 'To pasuje do tego, co wykazało badanie.',
  chosenReason: 'To ćwiczenie wybraliśmy do tego planu.',
  howMuch: 'Ile:',
  dose,
  start: 'Na start',
  move: 'Ruch',
  wrong: 'nie tak',
  right: 'właśnie tak',
  drawing: (title, moment) => `Rysunek: ${title}, ${moment}.`,
  oneOf: (position, all) => `Ćwiczenie ${position} z ${all}`,

  painTitle: 'Czy może trochę boleć?',
  pain: [
    'Tak. Ból do 4 na 10 jest w porządku, jeśli następnego dnia wszystko wraca do normy.',
    'Jeśli jest gorzej, proszę robić o połowę mniej.',
    'Proszę przerwać, jeśli ból jest ostry albo schodzi w dół nogi.',
  ],
  everyDay: 'Codziennie',
  diary: 'Proszę zaznaczyć za każdym razem',
  diaryNote: 'Proszę przynieść tę kartkę na następną wizytę.',
  exercise: 'Tydzień od',
  days: ['Pn', 'Wt', 'Śr', 'Cz', 'Pt', 'Sb', 'Nd'],
  diaryPain: 'Najsilniejszy ból, od 0 do 10',
  inClinic: 'Co robimy razem w gabinecie',

  callTitle: 'Prosimy o telefon, jeśli',
  seek: [
    {
      id: 'SEEK-4',
      own: 'nasila się drętwienie, mrowienie lub osłabienie, które już jest.',
      general: 'noga drętwieje, jest słaba lub mrowi.',
      besideWeakness: 'pojawia się lub nasila drętwienie albo mrowienie.',
    },
    {
      id: 'SEEK-3',
      own: 'po tygodniu z tym planem nadal jest coraz gorzej.',
      general: 'ból się nasila.',
    },
    {
      id: 'SEEK-2',
      own: 'ból staje się ostrzejszy albo schodzi niżej po nodze.',
      general: 'ból jest ostry albo schodzi w dół nogi.',
    },
    {
      id: 'SEEK-1',
      own: 'ból nie zmaleje w ciągu najbliższych kilku tygodni.',
      general: 'ból trwa dłużej niż kilka tygodni.',
    },
  ],
  emergencyTitle: 'Natychmiast po pomoc, jeśli',
  emergency: [
    'nie można oddać moczu albo nie da się utrzymać moczu lub stolca.',
    'jest drętwienie między nogami albo wokół odbytu i pośladków.',
    'podczas seksu jest drętwienie albo czucie się zmieniło.',
    'w obu nogach pojawiły się ból, mrowienie lub osłabienie albo bardzo się nasiliły.',
  ],
  ownEmergency: {
    'RF-U1-CANCER': 'nogi słabną albo chód staje się niepewny.',
    'RF-U3-FRACTURE': 'nogi słabną albo drętwieją.',
    'RF-U4-MOTOR3': 'noga dalej słabnie.',
    'RF-U5-BILATERAL-MOTOR': 'nogi dalej słabną.',
    'RF-U6-UMN': 'chodzi się coraz gorzej albo nogi słabną lub sztywnieją.',
    'RF-U7-CLTI': 'stopa nagle robi się zimna, blada albo drętwa.',
    'RF-U8-AAA-RISK': 'nagle zaczyna się rozdzierający ból brzucha lub pleców albo dojdzie do omdlenia.',
    'RF-U9-INFECTION-RISK': 'pojawi się gorączka albo dreszcze.',
    'RF-R2-VASCULAR': 'stopa nagle robi się zimna, blada albo drętwa.',
  },
  emergencyCall: 'Proszę jechać na oddział ratunkowy albo dzwonić pod 112 lub 999.',

  later: 'Później',
  laterNote: 'Będziemy to dodawać krok po kroku. Proszę poczekać, aż powiemy.',
  phase: {
    1: 'Na uspokojenie',
    2: 'Na rozluźnienie',
    3: 'Na obudzenie mięśni',
    4: 'Na wzmocnienie',
    5: 'Powrót do chodzenia',
  },
  noteTitle: 'Kilka słów od nas',
  nextVisit: (date) => `Następna wizyta: ${date}.`,
  noVisit: 'Następna wizyta: proszę do nas zadzwonić i ustalić termin.',
  bring: 'Proszę zabrać ze sobą tę kartkę.',
  questions: (clinic, contact) =>
    contact === '' ? `Pytania? Proszę zwrócić się do nas: ${clinic}.` : `Pytania? ${clinic}, ${contact}.`,
  code: 'Plan na telefon: proszę skierować tu aparat.',
};
