/** Every language says all that the sheet can print: a string that is missing, empty or still English fails here. */
import { catalogue, EQUIPMENT, type CauseRef, type Dose } from '@stride/clinical';
import { packFor, TRANSLATIONS, WRITTEN_LANGUAGES, type SheetSide, type SheetWords } from './index';
import { counter, pluralCategories } from './plural';
import { fillSentence, namesSide, tellsNumber } from './fill';

const english = packFor(catalogue, 'en');
const SIDES: readonly (SheetSide | null)[] = ['left', 'right', 'bilateral', null];
const COUNTS = Array.from({ length: 31 }, (_, count) => count);
const DOSES: readonly Dose[] = [
  ...catalogue.interventions.map(({ dose }) => dose),
  ...COUNTS.slice(1).map((n) => ({ sets: n, repetitions: n, holdSeconds: n, restSeconds: n, perDay: n, daysPerWeek: (n % 7) + 1, minutes: n, metres: n, effort: n % 10 })),
];

/** Every string that the words can say, called with everything they can be called with. */
function everythingSaid(words: SheetWords): string[] {
  const date = '01-Jan-2026';
  return [
    ...Object.entries(words).flatMap(([name, value]): string[] => {
      if (typeof value === 'string') return name === 'unreviewed' || name === 'englishBehind' ? [] : [value];
      return Array.isArray(value) && value.every((part): part is string => typeof part === 'string') ? value : [];
    }),
    words.made(date, 'X'),
    words.goalBy('X', date),
    words.drawing('X', 'Y'),
    words.nextVisit(date),
    words.questions('X', ''),
    words.questions('X', 'Y'),
    words.page.one,
    words.page.of,
    ...Object.keys(words.cause).flatMap((ref) => SIDES.flatMap((side) => [true, false].map((sure) => words.cause[ref as CauseRef](side, sure)))),
    ...Object.values(words.flagAdvice),
    ...Object.values(words.ownEmergency),
    ...Object.values(words.phase),
    ...EQUIPMENT.map((thing) => words.equipment[thing]),
    ...(['left', 'right', 'bilateral'] as const).map(words.onSide),
    ...words.seek.flatMap(({ own, general, besideWeakness = own }) => [own, general, besideWeakness]),
    ...COUNTS.flatMap((count) => [words.now(count), words.minutesADay(count), words.oneOf(count, count)]),
    ...DOSES.map(words.dose),
  ];
}

describe.each(WRITTEN_LANGUAGES)('the sheet in %s', (language) => {
  const pack = packFor(catalogue, language);

  it('is the language it says, and not English in its place', () => {
    expect(pack.language).toBe(language);
    expect(pack.sheet.language).toBe(language);
    if (language !== 'en') expect(Object.keys(TRANSLATIONS)).toContain(language);
  });
  it('has every exercise, piece of advice and letter, in three short steps', () => {
    expect(Object.keys(pack.exercises).sort()).toEqual(catalogue.interventions.map(({ ref }) => ref).sort());
    for (const { ref } of catalogue.interventions) {
      const [own, en] = [pack.exercises[ref], english.exercises[ref]];
      const said = [own?.title, own?.why, own?.dose, ...(own?.steps ?? [])];
      expect([ref, said.every((text) => text !== undefined && text.trim() !== '')]).toEqual([ref, true]);
      expect([ref, own?.steps.length]).toEqual([ref, en?.steps.length]);
      // Another language may need more words than English for one movement, but not a second sentence of thought.
      for (const step of own?.steps ?? []) expect([ref, step.split(/\s+/).length <= (language === 'en' ? 12 : 16)]).toEqual([ref, true]);
    }
  });
  it('has a sentence for every finding, on each side, with every number in its place', () => {
    expect(Object.keys(pack.findings).sort()).toEqual(Object.keys(english.findings).sort());
    for (const [code, sentence] of Object.entries(pack.findings)) {
      for (const side of ['left', 'right'] as const) {
        const filled = fillSentence(sentence, { side, value: 7 }, language);
        expect([code, filled]).toEqual([code, expect.stringMatching(/^[^{}|]+\.$/)]);
      }
      const en = english.findings[code] ?? '';
      expect([code, tellsNumber(sentence)]).toEqual([code, tellsNumber(en)]);
      expect([code, namesSide(sentence)]).toEqual([code, namesSide(en)]);
    }
  });
  it('tells no number but the hours of sitting and the minutes of stiffness: with others a patient can do nothing', () => {
    const telling = Object.entries(pack.findings).filter(([, sentence]) => tellsNumber(sentence) || /\d/.test(sentence));
    expect(telling.map(([code]) => code).sort()).toEqual(['morning_stiffness_min', 'sitting_hours_per_day']);
  });
  it('tells each finding that is measured on both sides against the other side too, and no number with it', () => {
    const measuredOnBoth = catalogue.domains
      .flatMap(({ tests }) => tests)
      .filter(({ code, measurementError }) => measurementError !== undefined && namesSide(pack.findings[code] ?? ''))
      .map(({ code }) => code);
    expect(Object.keys(pack.compared).sort()).toEqual([...measuredOnBoth].sort());
    for (const [code, sentence] of Object.entries(pack.compared)) {
      const [left, right] = (['left', 'right'] as const).map((side) => fillSentence(sentence, { side, value: 7 }, language) ?? '');
      expect([code, left]).toEqual([code, expect.stringMatching(/^\p{Lu}[^{}|\d]+\.$/u)]);
      // Both sides stand in it: the one says of left and right what the other says of right and left.
      expect(left).not.toBe(right);
      expect([code, left?.toLowerCase().split(/[\s.,]+/).sort()]).toEqual([code, right?.toLowerCase().split(/[\s.,]+/).sort()]);
      expect([code, sentence]).not.toEqual([code, pack.findings[code]]);
    }
  });
  it('says everything else, with each advice and each sign of danger', () => {
    const said = everythingSaid(pack.sheet);
    expect(said.filter((text) => typeof text !== 'string' || text.trim() === '' || /undefined|#|\{|\}/.test(text))).toEqual([]);
    expect(Object.keys(pack.sheet.flagAdvice).sort()).toEqual(Object.keys(english.sheet.flagAdvice).sort());
    expect(pack.sheet.seek.map(({ id }) => id)).toEqual(english.sheet.seek.map(({ id }) => id));
    expect(pack.sheet.emergency).toHaveLength(english.sheet.emergency.length);
    expect(pack.sheet.emergencyCall).toMatch(/112.*999|999.*112/);
    expect([pack.sheet.months.length, pack.sheet.days.length]).toEqual([12, 7]);
    if (language !== 'en') expect(pack.sheet.unreviewed).not.toBe('');
  });
  it('counts in every plural form of its own', () => {
    const count = counter(language);
    const forms = Object.fromEntries(pluralCategories(language).map((category) => [category, category]));
    for (const number of COUNTS) expect(count(number, { ...forms, other: 'other' })).toBe(new Intl.PluralRules(language).select(number));
    expect(new Set(COUNTS.map((number) => pack.sheet.minutesADay(number).replace(String(number), '#'))).size).toBeGreaterThanOrEqual(language === 'en' ? 2 : pluralCategories(language).length - 1);
  });
  it('repeats no English, and one finding never for another', () => {
    if (language === 'en') return;
    const [own, en] = [everythingSaid(pack.sheet), new Set(everythingSaid(english.sheet))];
    expect(own.filter((text) => en.has(text) && /[a-z]{4}/.test(text))).toEqual([]);
    for (const [code, sentence] of Object.entries(pack.findings)) expect([code, sentence]).not.toEqual([code, english.findings[code]]);
    for (const [ref, exercise] of Object.entries(pack.exercises)) for (const [index, step] of exercise.steps.entries()) expect([ref, step]).not.toEqual([ref, english.exercises[ref]?.steps[index]]);
  });
  it('names only reviews of texts that there are', () => {
    const texts = new Set(['sheet', ...Object.keys(pack.exercises).map((ref) => `exercises/${ref}`), ...Object.keys(pack.findings).map((code) => `findings/${code}`), ...Object.keys(pack.compared).map((code) => `compared/${code}`)]);
    for (const [text, { by, on }] of Object.entries(pack.reviews ?? {})) expect([text, texts.has(text), by !== '', /^\d{4}-\d\d-\d\d$/.test(on)]).toEqual([text, true, true, true]);
  });
});
it('tells a language that lacks a plural form', () => {
  expect(() => counter('uk')(3, { one: '#', other: '#' })).toThrow(/uk counts 3/);
});
