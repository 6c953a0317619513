/** Steps that name the side: the same in every language, exact mirrors of each other, and what the drawing shows. */
import { catalogue, type Language } from '@stride/clinical';
import { hasDrawing, POSES, type Moment } from '@stride/illustrations';
import { fillSide, namesSide } from './fill';
import { packFor, WRITTEN_LANGUAGES } from './index';

type Side = 'left' | 'right';
/** Every form of the two words, left first: an ending stands on both sides alike, or one of them agrees with nothing. */
const FORMS: Readonly<Record<Language, readonly string[]>> = {
  en: ['left|right'],
  ga: ['clé|deas', 'chlé|dheas'],
  pl: ['lewy|prawy', 'lewa|prawa', 'lewe|prawe', 'lewą|prawą', 'lewej|prawej', 'lewym|prawym'],
  'pt-BR': ['esquerdo|direito', 'esquerda|direita'],
  ro: ['stâng|drept', 'stângă|dreaptă', 'stânga|dreapta'],
  uk: ['лівий|правий', 'ліва|права', 'ліве|праве', 'ліву|праву', 'лівій|правій'],
};
const swapped = (pair: string): string => pair.split('|').reverse().join('|');
const wordsOf = (text: string): string[] => text.match(/[\p{L}’'-]+/gu) ?? [];

/** Of each side that a step names, in any order, whether it is the worked one. */
const workedIn = (step: string, language: Language): string[] =>
  [...step.matchAll(/\{([^{}]*)\}/g)]
    .map(([, pair = '']) => {
      const forms = pair.toLowerCase();
      if (FORMS[language].includes(forms)) return 'worked';
      return FORMS[language].includes(swapped(forms)) ? 'other' : `not a pair: ${pair}`;
    })
    .sort();
/** The text with each word for a side put for the other. */
const mirrored = (text: string, language: Language): string => {
  const other = new Map(FORMS[language].flatMap((pair) => [pair, swapped(pair)]).map((pair) => pair.split('|') as [string, string]));
  return text.replaceAll(/[\p{L}’'-]+/gu, (word) => {
    const instead = other.get(word.toLowerCase());
    if (instead === undefined) return word;
    return /^\p{Lu}/u.test(word) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  });
};

const english = packFor(catalogue, 'en').exercises;
const SIDED = catalogue.interventions.filter(({ words }) => words.en.sideSteps !== undefined).map(({ ref }) => ref);

describe.each(WRITTEN_LANGUAGES)('steps for a side in %s', (language) => {
  const { exercises } = packFor(catalogue, language);

  it('stand wherever they do in English, a step for each step', () => {
    const refs = Object.keys(exercises).filter((ref) => exercises[ref]?.sideSteps !== undefined);
    expect(refs.sort()).toEqual([...SIDED].sort());
    for (const ref of refs) expect([ref, exercises[ref]?.sideSteps?.length]).toEqual([ref, exercises[ref]?.steps.length]);
  });

  it.each(SIDED)('of %s name the sides that the English ones name, and say for either side what they say for both', (ref) => {
    const { steps = [], sideSteps = [] } = exercises[ref] ?? {};
    expect(sideSteps.map((step) => workedIn(step, language))).toEqual((english[ref]?.sideSteps ?? []).map((step) => workedIn(step, 'en')));
    expect(sideSteps.some(namesSide)).toBe(true);
    for (const [index, step] of sideSteps.entries()) if (!namesSide(step)) expect(step).toBe(steps[index]);
  });

  it.each(SIDED)('of %s are mirror images, short, and spelt out', (ref) => {
    for (const step of exercises[ref]?.sideSteps ?? []) {
      const [left, right] = [fillSide(step, 'left'), fillSide(step, 'right')];
      expect(left !== right).toBe(namesSide(step));
      expect(mirrored(left, language)).toBe(right);
      expect(mirrored(right, language)).toBe(left);
      expect([left, right].join(' ')).toMatch(/^\p{Lu}[^{}|]+[.]$/u);
      expect(Math.max(wordsOf(left).length, wordsOf(right).length)).toBeLessThanOrEqual(language === 'en' ? 12 : 16);
    }
  });
});

describe('the drawing and the steps', () => {
  const sideOf = (joint: string): Side | null => (joint.endsWith('.left') ? 'left' : joint.endsWith('.right') ? 'right' : null);
  const poseOf = (ref: string): (typeof POSES)[keyof typeof POSES] => {
    const name = catalogue.interventions.find((entry) => entry.ref === ref)?.pose;
    if (!hasDrawing(name)) throw new Error(`${ref} is not drawn.`);
    return POSES[name];
  };
  /** The one side that carries weight by this joint on the floor or on a step. */
  const carrying = (ref: string, joint: string, moment: Moment): Side | null => {
    const contacts: readonly (string | readonly [string, string])[] = poseOf(ref).touches[moment];
    const sides = contacts.map((contact) => (typeof contact === 'string' ? contact : contact[0])).filter((name) => name.startsWith(joint)).map(sideOf);
    return sides.length === 1 ? (sides[0] ?? null) : null;
  };
  const below = (ref: string): Side | null => (poseOf(ref).start.attitude === 'right-side' ? 'right' : null);
  const moving = (ref: string): Side | null => sideOf(poseOf(ref).movements[0]?.joint ?? '');
  const feeling = (ref: string): Side | null => sideOf(poseOf(ref).feel[0]?.joint ?? '');
  /** A foot that stands on a step. */
  const onStep = (ref: string): Side | null => {
    const contacts: readonly (string | readonly [string, string])[] = poseOf(ref).touches.start;
    return sideOf(contacts.flatMap((contact) => (typeof contact !== 'string' && contact[1] === 'step' ? contact[0] : []))[0] ?? '');
  };

  /** What is said of a side (`#`), and the side that the drawing has it on. */
  const SHOWN: readonly (readonly [ref: string, said: string, shown: (ref: string) => Side | null])[] = [
    ['C-04', 'Lie on your # side, knees bent, on your # elbow', below],
    ['C-04', '# elbow', (ref) => carrying(ref, 'elbow', 'start')],
    ['G-03', 'Lie on your # side', below],
    ['G-03', 'Lift your # knee', moving],
    ['G-05', 'Your # foot stays down', (ref) => carrying(ref, 'heel', 'end')],
    ['G-06', 'Put your # foot on a low step', onStep],
    ['G-06', 'Push up with your # leg', (ref) => carrying(ref, 'heel', 'end')],
    ['G-08', 'Stand on your # leg', (ref) => carrying(ref, 'heel', 'end')],
    ['G-08', 'Lift your # foot', moving],
    ['H-01', 'Kneel on your # knee', (ref) => carrying(ref, 'knee', 'start')],
    ['H-01', '# foot in front', (ref) => carrying(ref, 'heel', 'start')],
    ['H-01', 'Squeeze your # buttock', feeling],
    ['H-02', 'Let your # leg hang down', moving],
    ['H-03', 'Lie on your # side', below],
    ['H-03', 'Hold your # ankle', moving],
    ['N-01', 'Hold behind your # thigh', moving],
    ['N-01', 'Straighten your # knee', moving],
    ['N-02', 'Straighten your # knee', moving],
    ['N-03', 'Straighten your # knee', moving],
    ['N-04', 'Lie on your # side and hug your # knee', below],
    ['N-04', 'Bend your # knee back', moving],
  ];

  it('are compared for every exercise that names its side', () => {
    expect([...new Set(SHOWN.map(([ref]) => ref))].sort()).toEqual([...SIDED].sort());
    for (const ref of SIDED) expect([ref, poseOf(ref).sided]).toEqual([ref, true]);
  });
  it.each(SHOWN)('of %s agree: %s', (ref, said, shown) => {
    const { drawnFor } = poseOf(ref);
    const where = shown(ref);
    if (where === null) throw new Error(`The drawing of ${ref} does not tell the side.`);
    const text = (english[ref]?.sideSteps ?? []).map((step) => fillSide(step, drawnFor)).join(' ');
    expect(text).toContain(said.replaceAll('#', where));
  });
});
