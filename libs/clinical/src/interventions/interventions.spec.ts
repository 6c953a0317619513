import type { Intervention, PatientWords } from '../grammar';
import { references } from '../references';
import { interventions } from './index';

const refs = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);

/** Section 4 of the handbook, in its order. */
const LIBRARY = [
  ...refs('E', 9),
  ...refs('H', 6),
  ...refs('L', 8),
  ...refs('C', 7),
  ...refs('G', 8),
  ...refs('N', 7),
  ...refs('M', 2),
  ...refs('R', 4),
];
const HANDS_ON = ['H-04', 'H-05', 'L-04', 'L-05', 'N-05'];
const SIDED = ['H-01', 'H-02', 'H-03', 'C-04', 'G-03', 'G-05', 'G-06', 'G-08', ...refs('N', 7)];
/** They take the side of their factor, and are not done by the patient on one side: the clinic does the first, the others move both legs. */
const NOT_BY_SIDE = ['N-05', 'N-06', 'N-07'];
const SELF_HELP = ['E-01', 'E-02', 'E-03', 'H-01', 'G-01', 'G-02'];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
/** As it is read where the left side is worked. */
const onTheLeft = (step: string): string => step.replaceAll(/\{(\w+)\|\w+\}/g, '$1');
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== '');

/** Vowel groups, less a silent e: the count that the usual readability tools use. */
const syllables = (word: string): number => {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

/** Flesch–Kincaid grade; a line without a full stop counts as a sentence. */
const grade = (words: PatientWords): number => {
  const text = [words.title, ...words.steps, words.why, words.dose].map(sentence).join(' ');
  const all = wordsOf(text);
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentencesOf(text).length) + 11.8 * (spoken / all.length) - 15.59;
};

const refsWhere = (holds: (intervention: Intervention) => boolean): string[] =>
  interventions.filter(holds).map(({ ref }) => ref);
const duplicates = (list: readonly string[]): string[] =>
  list.filter((item, index) => list.indexOf(item) !== index);

describe('The library of interventions', () => {
  it('holds every row of the handbook once, in its order', () => {
    expect(interventions.map(({ ref }) => ref)).toEqual(LIBRARY);
    expect(duplicates(interventions.map(({ id }) => id))).toEqual([]);
  });

  it('never sends hands-on treatment home', () => {
    expect(refsWhere(({ kind }) => kind === 'manual-therapy')).toEqual(HANDS_ON);
    expect(refsWhere(({ homeExercise }) => homeExercise)).toEqual(
      LIBRARY.filter((ref) => /^[HLCGN]/.test(ref) && !HANDS_ON.includes(ref)),
    );
  });

  it('takes a side exactly where the side matters', () => {
    expect(refsWhere(({ takesSide }) => takesSide)).toEqual(LIBRARY.filter((ref) => SIDED.includes(ref)));
  });

  it('tells the steps of one side for each exercise that is done on one', () => {
    expect(refsWhere(({ words }) => words.en.sideSteps !== undefined)).toEqual(
      LIBRARY.filter((ref) => SIDED.includes(ref) && !NOT_BY_SIDE.includes(ref)),
    );
  });

  it("carries the clinic's five self-help steps", () => {
    expect(refsWhere(({ selfHelp }) => selfHelp === true)).toEqual(
      LIBRARY.filter((ref) => SELF_HELP.includes(ref)),
    );
  });

  it('starts the lunge stretch at 30 seconds, three times, twice a day', () => {
    const lunge = interventions.find(({ ref }) => ref === 'H-01');
    expect(lunge).toMatchObject({
      id: 'half-kneeling-hip-flexor-stretch',
      phases: [2, 2],
      dose: { holdSeconds: 30, sets: 3, perDay: 2 },
    });
  });

  it.each(interventions)('$ref $name is complete and has sources that can be looked up', (intervention) => {
    expect(intervention.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(intervention.phases[0]).toBeLessThanOrEqual(intervention.phases[1]);
    expect(Object.keys(intervention.dose).length).toBeGreaterThan(0);
    for (const text of [intervention.progress, intervention.regress, intervention.avoid])
      expect(text).toMatch(/^[A-Z].*\.$/);
    expect(intervention.sources.length).toBeGreaterThan(0);
    for (const source of intervention.sources.filter((mark) => mark.startsWith('V')))
      expect(references).toHaveProperty([source]);
  });

  it.each(interventions)('$ref $name is told in words that anybody can read', ({ kind, words: { en } }) => {
    expect(en.reviewed).toBe(false);
    if (kind !== 'referral') expect(en.steps.length).toBeLessThanOrEqual(3);
    const sideSteps = (en.sideSteps ?? en.steps).map(onTheLeft);
    for (const step of [...en.steps, ...sideSteps]) expect(wordsOf(step).length).toBeLessThanOrEqual(12);
    expect(sentencesOf(en.why).length).toBeLessThanOrEqual(2);
    expect(grade(en)).toBeLessThanOrEqual(6);
    expect(grade({ ...en, steps: sideSteps })).toBeLessThanOrEqual(6);
  });

  it('names every danger sign in the emergency handover', () => {
    const handover = interventions.find(({ ref }) => ref === 'R-01');
    const text = handover?.words.en.steps.join(' ') ?? '';
    for (const sign of ['bladder', 'bowel', 'between your legs', 'sex', 'both legs', 'weak'])
      expect(text).toContain(sign);
  });
});
