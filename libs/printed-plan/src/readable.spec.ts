/** Anybody can read it: every English text, and every sheet that comes of generated cases. */
import { catalogue } from '@stride/clinical';
import { describeExercise, MOMENTS, POSE_IDS } from '@stride/illustrations';
import { mixedCases } from './mixed-cases.testing';
import { firstSheetOf } from './page-samples';
import { readabilityOf } from './readability';
import { linesOf } from './sheet-lines.testing';
import { sheetContent } from './sheet';
import { stepsOn } from './sides';
import { packFor } from './words';
import { wordsToAvoid } from './words/avoid';
import { fillSentence } from './words/fill';

const MOST_GRADE = 6;
const MOST_SMOG = 8;
const RUNS = 500;
const { exercises, findings, compared, sheet } = packFor(catalogue, 'en');

describe('every English text', () => {
  it.each(Object.entries(exercises))('of %s is read at grade 6, SMOG 8 at most, and holds no word to avoid', (_ref, exercise) => {
    for (const side of ['left', 'right', 'bilateral'] as const) {
      const lines = [exercise.title, ...stepsOn(side, exercise), exercise.why, exercise.dose];
      const { grade, smog } = readabilityOf(lines);
      expect(grade).toBeLessThanOrEqual(MOST_GRADE);
      expect(smog).toBeLessThanOrEqual(MOST_SMOG);
      expect(wordsToAvoid(lines.join(' '))).toEqual([]);
    }
  });
  it('beside a drawing holds no word to avoid', () => {
    const said = POSE_IDS.flatMap((pose) => MOMENTS.map((moment) => describeExercise(pose, { side: 'left', moment })));
    expect(wordsToAvoid(said.join(' '))).toEqual([]);
  });
  it('about findings, in one go: grade 6, SMOG 8 at most, no word to avoid', () => {
    const lines = [...Object.values(findings), ...Object.values(compared)].flatMap((sentence) => fillSentence(sentence, { side: 'left', value: 7 }, 'en') ?? []);
    const { grade, smog } = readabilityOf(lines);
    expect(grade).toBeLessThanOrEqual(MOST_GRADE);
    expect(smog).toBeLessThanOrEqual(MOST_SMOG);
    expect(wordsToAvoid(lines.join(' '))).toEqual([]);
  });
  it('of the sheet’s own words holds no word to avoid', () => {
    const said = Object.values(sheet).flatMap((value: unknown) => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap((part: unknown) => (typeof part === 'string' ? [part] : Object.values(part as object).map(String))) : []));
    expect(wordsToAvoid([...said, ...Object.values(sheet.flagAdvice)].join(' '))).toEqual([]);
  });
});

it(`every sheet of ${RUNS} mixed cases is read at grade 6, SMOG 8 at most`, () => {
  const hardest = { grade: 0, smog: 0 };
  const kinds = new Set<string>();
  for (const input of mixedCases(RUNS)) {
    const content = sheetContent(catalogue, firstSheetOf(input), 'en');
    const { grade, smog } = readabilityOf(linesOf(content));
    if (grade > MOST_GRADE || smog > MOST_SMOG) throw new Error(`Grade ${grade}, SMOG ${smog}: ${JSON.stringify(input)}`);
    hardest.grade = Math.max(hardest.grade, grade);
    hardest.smog = Math.max(hardest.smog, smog);
    kinds.add(content.handover === null ? content.exercises.map(({ title }) => title).join() : 'handover');
  }
  // The cases are many different plans, and the formulas do count: a sheet of nothing would pass them.
  expect(kinds.size).toBeGreaterThan(30);
  expect(hardest.grade).toBeGreaterThan(1);
});
