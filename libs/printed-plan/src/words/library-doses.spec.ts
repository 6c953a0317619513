/** What the library says of a dose in words, to the clinician and to the patient, agrees with its figures. */
import { catalogue, type Dose, type Intervention } from '@stride/clinical';
import { packFor, WRITTEN_LANGUAGES } from './index';

/** Done by the patient: what the clinic does, it doses itself. */
const byPatient = ({ kind }: Intervention): boolean => ['exercise', 'walking', 'education'].includes(kind);

/** A unit in the clinician's words, and the figure that it belongs to. */
const UNITS: readonly (readonly [part: keyof Dose, unit: string])[] = [
  ['holdSeconds', 's\\b'],
  ['repetitions', '(?:repetitions|holds|times(?! a)|each)\\b'],
  ['minutes', 'min\\b'],
  ['metres', 'm\\b'],
  ['perDay', '(?:times )?a day'],
  ['daysPerWeek', '(?:times|days) a week'],
  ['effort', '\\/10'],
];
const EACH_SIDE = /each side|gach taobh|każdą stronę|cada lado|fiecare parte|кожен бік/i;
const SPELT = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
/** A list of falling counts such as `8–6–4`: one for each set. */
const countsIn = (text: string): number[] => numbersIn(/\d+(?:–\d+){2,}/.exec(text)?.[0] ?? '');

/** What a text leaves room for: `8–10` from 8 to 10, `8` that alone. */
const leavesRoom = (told: string, figure: number): boolean => {
  const [least = figure, most = least] = told.split('–').map(Number);
  return figure >= least && figure <= most;
};

describe('the words beside the figures of a dose', () => {
  it.each(catalogue.interventions)('$ref leave room for its figures, and name no second side of one', ({ dose, takesSide }) => {
    const text = (dose.text ?? '').replaceAll(/\b(?:every|or) [^,;:]*/g, '');
    for (const [part, unit] of UNITS)
      for (const [, told = ''] of text.matchAll(new RegExp(`(\\d+(?:–\\d+)?)(?!–)(?<!–\\d+–\\d+) ?${unit}`, 'g'))) {
        const figure = dose[part];
        if (typeof figure === 'number') expect([part, told, leavesRoom(told, figure)]).toEqual([part, told, true]);
      }
    if (takesSide) expect(text).not.toMatch(EACH_SIDE);
  });
});

describe.each(WRITTEN_LANGUAGES)('the doses of the library in %s', (language) => {
  const { exercises, sheet } = packFor(catalogue, language);

  it.each(catalogue.interventions.filter(byPatient))('$ref say every figure, and no other', ({ ref, dose, takesSide }) => {
    const words = exercises[ref];
    if (words === undefined) throw new Error(`${ref} is not said in ${language}.`);
    const { text = '', perDay, effort, ...figures } = dose;
    const falling = countsIn(text);
    const all = [words.dose, ...words.steps].join(' ');
    // How often a day is said as the sheet says it of a changed dose.
    const often = perDay === undefined ? '' : sheet.dose({ perDay }).slice(0, -1);
    expect(words.dose.toLowerCase()).toContain(often.toLowerCase());
    const isSaid = (part: string, figure: number): boolean =>
      numbersIn(all).includes(figure) || (part === 'daysPerWeek' && figure === 7) || (part === 'sets' && (falling.length === figure || /descending/.test(text)));
    // One of two ways to do it is said to the patient, not both.
    const either = numbersIn(/, or (.*)/.exec(text)?.[1] ?? '');
    // Sets of fewer each time are told by their counts.
    const fewer = /descending/.test(text);
    const unsaid = Object.entries(figures).filter(([part, figure]) => typeof figure === 'number' && !either.includes(figure) && !isSaid(part, figure));
    expect(unsaid).toEqual([]);
    const known = [...Object.values(dose), ...falling, ...numbersIn(text.match(/every [^,;:]*/g)?.join(' ') ?? '')];
    expect(numbersIn(words.dose).filter((number) => !known.includes(number) && !(fewer && number < (dose.repetitions ?? 0)))).toEqual([]);
    // How far it may hurt, out of ten.
    const least = Number(/(\d+)–\d+\/10/.exec(text)?.[1] ?? effort);
    if (effort !== undefined) for (const [, told] of words.steps.join(' ').matchAll(/(\d+)[^\d.]{1,12}10\b/g)) expect(Number(told) >= least && Number(told) <= effort).toBe(true);
    if (takesSide) expect(words.dose).not.toMatch(EACH_SIDE);
    if (language === 'en') expect(words.dose).not.toMatch(SPELT);
  });
});
