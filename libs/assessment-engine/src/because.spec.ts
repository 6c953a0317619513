/** The answers that are named as reasons: each that made the rule hold, and what it was compared with. */
import { catalogue, type Catalogue, type Condition } from '@stride/clinical';
import { reason, type AssessmentCase, type Finding, type RaisedFlag } from './index';

/** The catalogue with one flag that this condition raises. */
const raisedBy = (when: Condition): Catalogue => ({
  ...catalogue,
  redFlags: [{ id: 'RF-ONE', urgency: 'routine', name: '', action: '', within: '', when, sources: ['D'] }],
});
const flagsOf = (input: Partial<AssessmentCase>, knowledge: Catalogue = catalogue): readonly RaisedFlag[] =>
  reason(knowledge, { ageYears: 45, sex: 'male', history: {}, findings: [], ...input }).redFlags;
const told = (flags: readonly RaisedFlag[]): string[] => flags.flatMap(({ because }) => because.map(({ code, side, value, cutoff }) => `${code} ${side} ${value} ${cutoff}`));

describe('pain that has not fallen by 30 % in six weeks of care', () => {
  const letter = (before: number, now: number | undefined, daysAgo: number): readonly RaisedFlag[] =>
    flagsOf({ history: now === undefined ? {} : { nprs_average: now }, earlier: { nprs: before, daysAgo } }).filter(({ id }) => id === 'RF-R4-NO-PROGRESS');
  it.each([
    ['that fell from 6 to 5', 6, 5, 42, true],
    ['that fell from 6 to 4', 6, 4, 42, false],
    ['that fell by exactly 30 %', 10, 7, 42, false],
    ['that rose', 4, 6, 42, true],
    ['that stayed, a day before six weeks are over', 6, 6, 41, false],
    ['that was not asked about again', 6, undefined, 90, false],
    ['of which there was none to begin with', 0, 3, 90, false],
  ])('%s: a letter is %#', (_what, before, now, daysAgo, raised) => {
    expect(letter(before, now, daysAgo)).toHaveLength(raised ? 1 : 0);
  });
  it('is told with the figure of today and the rule', () => {
    expect(letter(6, 5, 60)[0]?.because).toEqual([
      { code: 'nprs_average', side: null, value: 5, unit: 'score', points: 0, rule: 'RF-R4-NO-PROGRESS', cutoff: 'fell by less than 30 %', sources: ['V78', 'D'] },
    ]);
  });
  it('asks for a visit before this one', () => {
    expect(flagsOf({ history: { nprs_average: 8 } })).toEqual([]);
  });
});

describe('a reason that compares the sides', () => {
  const rows = (test: string, left: number, right?: number, site?: string): Finding[] => [
    { test, side: 'left', value: left, ...(site === undefined ? {} : { site }) },
    ...(right === undefined ? [] : [{ test, side: 'right' as const, value: right, ...(site === undefined ? {} : { site }) }]),
  ];
  it.each<[string, Condition, Finding[], string[]]>([
    ['a bridge that the other side holds 11 s longer', { code: 'slb_hold_s', lessThanOtherByMoreThan: 10 }, rows('slb_hold_s', 31, 42), ['slb_hold_s left 31 more than 10 less than the other side', 'slb_hold_s right 42 compared with']],
    ['a force of 80 % of the other side', { code: 'abd_hhd_n', atMostRatioOfOther: 0.85 }, rows('abd_hhd_n', 80, 100), ['abd_hhd_n left 80 <= 85 % of the other side', 'abd_hhd_n right 100 compared with']],
    ['a hip that turns 15° less', { code: 'hip_ir_deg', lessThanOtherByAtLeast: 15 }, rows('hip_ir_deg', 25, 40), ['hip_ir_deg left 25 at least 15 less than the other side', 'hip_ir_deg right 40 compared with']],
    ['a reflex below the other side', { code: 'reflexes', belowOther: { unrecordedCountsAs: 2 } }, rows('reflexes', 1, 2, 'achilles'), ['reflexes left 1 below the other side', 'reflexes right 2 compared with']],
    ['a reflex whose other side is not recorded', { code: 'reflexes', belowOther: { unrecordedCountsAs: 2 } }, rows('reflexes', 1, undefined, 'achilles'), ['reflexes left 1 below the other side']],
    ['an angle that is compared with none', { code: 'hip_ir_deg', below: 26 }, rows('hip_ir_deg', 25, 40), ['hip_ir_deg left 25 < 26']],
  ])('names both: %s', (_what, when, findings, wanted) => {
    expect(told(flagsOf({ findings }, raisedBy(when)))).toEqual(wanted);
  });
});

describe('a reason that is not an answer to a question', () => {
  it('may be a region of the body chart, and the age', () => {
    const when: Condition = { all: [{ bodyChartRegion: ['buttock_left', 'buttock_right'] }, { age: { atLeast: 45, below: 70 } }] };
    expect(told(flagsOf({ history: { body_chart: [{ region: 'buttock_right' }, { region: 'calf' }] } }, raisedBy(when)))).toEqual(['body_chart null buttock_right marked', 'age_years null 45 >= 45 < 70']);
    expect(flagsOf({ history: { body_chart: [{ region: 'calf' }] } }, raisedBy(when))).toEqual([]);
  });
});
