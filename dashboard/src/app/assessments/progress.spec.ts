import { catalogue, type Position } from '@stride/clinical';
import { reason } from '@stride/assessment-engine';
import { placeOf } from './words';
import { doneAt, isRecorded, countedAt, openInTalking, talkingCount, testTicks, topicTicks } from './progress';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const POSITIONS: readonly Position[] = ['standing', 'sitting', 'supine', 'side-lying', 'prone'];

describe('how far a position is', () => {
  it('counts a test of both sides only with both', () => {
    const test = TESTS.find((entry) => entry.code === 'mtt_hip_ext_deg');
    if (test === undefined) throw new Error('There is no such test.');
    const left = { test: test.code, side: 'left' as const, value: -12 };
    expect(isRecorded(test, [left])).toBe(false);
    expect(isRecorded(test, [left, { ...left, side: 'right' }])).toBe(true);
    expect(doneAt('supine', null, [left]).done).toBe(0);
  });

  it('counts every danger sign once: in the conversation, or where it is examined', () => {
    const talking = openInTalking({});
    const examined = POSITIONS.flatMap((position) => countedAt(position, null)).map((test) => test.code);
    for (const code of catalogue.openQuestions) expect([talking.includes(code), examined.includes(code)].filter(Boolean)).toHaveLength(1);
  });

  it('has open in the conversation what the reasoning has open, whatever is answered', () => {
    for (let answered = 0; answered <= catalogue.openQuestions.length; answered++) {
      const history = Object.fromEntries(catalogue.history.filter(({ redFlagQuestion, answer }) => redFlagQuestion === true && answer.kind === 'flag').slice(0, answered).map(({ code }) => [code, answered % 2 === 0]));
      const { openQuestions } = reason(catalogue, { ageYears: 48, sex: 'female', history, findings: [] });
      expect(openInTalking(history)).toEqual(openQuestions.filter((code) => placeOf(code) === 'talking'));
    }
  });

  it('ticks the conversation off only when nothing of it is open, and says how much is', () => {
    expect(talkingCount(['rf_urinary_change', 'rf_bowel_change'], ['r', 'r'])).toBe('2 open');
    const ticks = topicTicks({ nprs_now: 4 }, []);
    expect(talkingCount([], ticks)).toBe(`0/${ticks.length}`);
    expect(talkingCount([], ['r', '', 'e'])).toBe('1/3');
    expect(talkingCount([], ['r', 'r'])).toBe('✓');
  });

  it('gives as many ticks as it counts', () => {
    for (const position of POSITIONS) {
      expect(testTicks(position, null, [], [])).toHaveLength(doneAt(position, null, []).of);
      expect(doneAt(position, null, []).done).toBe(0);
    }
  });
});
