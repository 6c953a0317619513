/** Everything that is counted stands in the right form, in each language: with 1, 2, 5, 21 and 22 all of them differ. */
import { catalogue, type Dose, type Language } from '@stride/clinical';
import { fillSentence, tellsNumber } from './fill';
import { packFor, WRITTEN_LANGUAGES } from './index';

const NUMBERS = [1, 2, 5, 21, 22] as const;
const DOSE_PARTS = ['holdSeconds', 'restSeconds', 'repetitions', 'minutes', 'metres', 'sets', 'perDay', 'daysPerWeek'] as const satisfies readonly (keyof Dose)[];
/** What is counted in a sentence about a finding, by the end of its code. */
const UNITS = { min: 'inMinutes', day: 'inHours' } as const;
type Countable = (typeof DOSE_PARTS)[number] | (typeof UNITS)[keyof typeof UNITS] | 'exercises' | 'minutesADay';

const same = (unit: string): string => NUMBERS.map((number) => `${number} ${unit}`).join('|');
/** Written out by hand: what stands there with each of the numbers, in their order. */
const FORMS: Readonly<Record<Language, Readonly<Record<Countable, string>>>> = {
  en: {
    holdSeconds: '1 second|2 seconds|5 seconds|21 seconds|22 seconds',
    restSeconds: '1 second|2 seconds|5 seconds|21 seconds|22 seconds',
    repetitions: 'once|2 times|5 times|21 times|22 times',
    minutes: '1 minute|2 minutes|5 minutes|21 minutes|22 minutes',
    metres: '1 metre|2 metres|5 metres|21 metres|22 metres',
    sets: '1 round|2 rounds|5 rounds|21 rounds|22 rounds',
    perDay: 'Once|Twice|5 times|21 times|22 times',
    daysPerWeek: 'One day|2 days|5 days|21 days|22 days',
    exercises: 'this|these 2|these 5|these 21|these 22',
    minutesADay: '1 minute|2 minutes|5 minutes|21 minutes|22 minutes',
    inMinutes: '1 minute|2 minutes|5 minutes|21 minutes|22 minutes',
    inHours: '1 hour|2 hours|5 hours|21 hours|22 hours',
  },
  ga: {
    holdSeconds: 'soicind amháin|2 shoicind|5 shoicind|21 soicind|22 soicind',
    restSeconds: 'soicind amháin|2 shoicind|5 shoicind|21 soicind|22 soicind',
    repetitions: 'uair amháin|faoi dhó|5 huaire|21 uair|22 uair',
    minutes: 'nóiméid amháin|2 nóiméad|5 nóiméad|21 nóiméad|22 nóiméad',
    metres: 'méadar amháin|2 mhéadar|5 mhéadar|21 méadar|22 méadar',
    sets: 'babhta amháin|2 bhabhta|5 bhabhta|21 babhta|22 babhta',
    perDay: 'Uair amháin|Faoi dhó|5 huaire|21 uair|22 uair',
    daysPerWeek: 'Lá amháin|2 lá|5 lá|21 lá|22 lá',
    exercises: 'an cleachtadh|an dá chleachtadh|na 5 chleachtadh|na 21 cleachtadh|na 22 cleachtadh',
    minutesADay: 'nóiméad amháin|dhá nóiméad|chúig nóiméad|21 nóiméad|22 nóiméad',
    inMinutes: 'nóiméid amháin|2 nóiméad|5 nóiméad|21 nóiméad|22 nóiméad',
    inHours: 'lá: 1|lá: 2|lá: 5|lá: 21|lá: 22',
  },
  pl: {
    holdSeconds: '1 sekundę|2 sekundy|5 sekund|21 sekund|22 sekundy',
    restSeconds: '1 sekundę|2 sekundy|5 sekund|21 sekund|22 sekundy',
    repetitions: '1 raz|2 razy|5 razy|21 razy|22 razy',
    minutes: '1 minutę|2 minuty|5 minut|21 minut|22 minuty',
    metres: '1 metr|2 metry|5 metrów|21 metrów|22 metry',
    sets: '1 serię|2 serie|5 serii|21 serii|22 serie',
    perDay: '1 raz|2 razy|5 razy|21 razy|22 razy',
    daysPerWeek: '1 dzień|2 dni|5 dni|21 dni|22 dni',
    exercises: '1 ćwiczenie|2 ćwiczenia|5 ćwiczeń|21 ćwiczeń|22 ćwiczenia',
    minutesADay: '1 minutę|2 minuty|5 minut|21 minut|22 minuty',
    inMinutes: same('min'),
    inHours: same('godz'),
  },
  'pt-BR': {
    holdSeconds: '1 segundo|2 segundos|5 segundos|21 segundos|22 segundos',
    restSeconds: '1 segundo|2 segundos|5 segundos|21 segundos|22 segundos',
    repetitions: '1 vez|2 vezes|5 vezes|21 vezes|22 vezes',
    minutes: '1 minuto|2 minutos|5 minutos|21 minutos|22 minutos',
    metres: '1 metro|2 metros|5 metros|21 metros|22 metros',
    sets: '1 série|2 séries|5 séries|21 séries|22 séries',
    perDay: '1 vez|2 vezes|5 vezes|21 vezes|22 vezes',
    daysPerWeek: '1 dia|2 dias|5 dias|21 dias|22 dias',
    exercises: 'este exercício|estes 2 exercícios|estes 5 exercícios|estes 21 exercícios|estes 22 exercícios',
    minutesADay: '1 minuto|2 minutos|5 minutos|21 minutos|22 minutos',
    inMinutes: '1 minuto|2 minutos|5 minutos|21 minutos|22 minutos',
    inHours: '1 hora|2 horas|5 horas|21 horas|22 horas',
  },
  ro: {
    holdSeconds: '1 secundă|2 secunde|5 secunde|21 de secunde|22 de secunde',
    restSeconds: '1 secundă|2 secunde|5 secunde|21 de secunde|22 de secunde',
    repetitions: 'o dată|de 2 ori|de 5 ori|de 21 de ori|de 22 de ori',
    minutes: '1 minut|2 minute|5 minute|21 de minute|22 de minute',
    metres: '1 metru|2 metri|5 metri|21 de metri|22 de metri',
    sets: '1 serie|2 serii|5 serii|21 de serii|22 de serii',
    perDay: 'O dată|De 2 ori|De 5 ori|De 21 de ori|De 22 de ori',
    daysPerWeek: '1 zi|2 zile|5 zile|21 de zile|22 de zile',
    exercises: '1 exercițiu|2 exerciții|5 exerciții|21 de exerciții|22 de exerciții',
    minutesADay: '1 minut|2 minute|5 minute|21 de minute|22 de minute',
    inMinutes: same('min'),
    inHours: same('h'),
  },
  uk: {
    holdSeconds: '1 секунду|2 секунди|5 секунд|21 секунду|22 секунди',
    restSeconds: '1 секунду|2 секунди|5 секунд|21 секунду|22 секунди',
    repetitions: '1 раз|2 рази|5 разів|21 раз|22 рази',
    minutes: '1 хвилину|2 хвилини|5 хвилин|21 хвилину|22 хвилини',
    metres: '1 метр|2 метри|5 метрів|21 метр|22 метри',
    sets: '1 підхід|2 підходи|5 підходів|21 підхід|22 підходи',
    perDay: '1 раз|2 рази|5 разів|21 раз|22 рази',
    daysPerWeek: '1 день|2 дні|5 днів|21 день|22 дні',
    exercises: '1 вправу|2 вправи|5 вправ|21 вправу|22 вправи',
    minutesADay: '1 хвилину|2 хвилини|5 хвилин|21 хвилину|22 хвилини',
    inMinutes: same('хв'),
    inHours: same('год'),
  },
};

/** Every sentence of a language that counts something, with what it counts. */
const countingIn = (language: Language): { name: string; counts: Countable; say: (number: number) => string }[] => {
  const { sheet, findings } = packFor(catalogue, language);
  return [
    ...DOSE_PARTS.map((part) => ({ name: part, counts: part, say: (number: number) => sheet.dose({ [part]: number }) })),
    { name: 'now', counts: 'exercises', say: sheet.now },
    { name: 'minutesADay', counts: 'minutesADay', say: sheet.minutesADay },
    ...Object.entries(findings)
      .filter(([, sentence]) => tellsNumber(sentence))
      .map(([code, sentence]) => ({
        name: code,
        counts: UNITS[(code.split('_').at(-1) ?? '') as keyof typeof UNITS],
        say: (value: number) => fillSentence(sentence, { side: 'left', value }, language) ?? '',
      })),
  ];
};

describe.each(WRITTEN_LANGUAGES)('what is counted in %s', (language) => {
  it.each(countingIn(language).map((one) => [one.name, one] as const))('by %s stands in the right form', (_, { counts, say }) => {
    const forms = FORMS[language][counts].split('|');
    // The form ends where the word ends: «1 second» is not found in «1 seconds».
    const found = NUMBERS.map((number, index) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${forms[index]}(?![\\p{L}\\p{N}])`, 'u').test(say(number)) ? forms[index] : say(number),
    );
    expect(found).toEqual(forms);
  });
});

it('tells a part of a number in its own form, with the comma of the language', () => {
  const hours = (language: Language): string | null =>
    fillSentence(packFor(catalogue, language).findings['sitting_hours_per_day'] ?? '', { side: null, value: 4.5 }, language);
  expect(hours('en')).toBe('You sit for 4.5 hours a day.');
  expect(hours('pt-BR')).toBe('Você se senta por 4,5 horas por dia.');
});
