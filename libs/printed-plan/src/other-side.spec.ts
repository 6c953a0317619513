import { catalogue } from '@stride/clinical';
import { isWorseThanOther, measuredSides } from './other-side';
import { sheetSource } from './sample-sources';
import { sheetContent } from './sheet';
import type { MeasuredSide } from './source';
import { WRITTEN_LANGUAGES } from './words';

const both = (code: string, left: number, right: number): MeasuredSide[] => [
  { code, side: 'left', value: left },
  { code, side: 'right', value: right },
];
const isWorse = (code: string, side: 'left' | 'right' | null, left: number, right: number): boolean =>
  isWorseThanOther(catalogue, { code, side, value: side === 'right' ? right : left }, both(code, left, right));

describe('A finding of one side against the other', () => {
  it.each([
    // Measurement error 4.2°: more extension is better.
    ['mtt_hip_ext_deg', 'left', -12, 8, true],
    ['mtt_hip_ext_deg', 'right', -12, 8, false],
    ['mtt_hip_ext_deg', 'left', 0, 4.2, false],
    ['mtt_hip_ext_deg', 'left', 0, 4.3, true],
    ['mtt_hip_ext_deg', 'left', -5, -5, false],
    // Degrees short of straight, error 12°: less is better.
    ['ake_deficit_deg', 'left', 50, 30, true],
    ['ake_deficit_deg', 'right', 50, 30, false],
    ['ake_deficit_deg', 'right', 30, 50, true],
    ['ake_deficit_deg', 'left', 42, 30, false],
    // Seconds, error 10.
    ['slb_hold_s', 'left', 18, 45, true],
    ['slb_hold_s', 'left', 18, 28, false],
    // The error of these is not known: nothing can be said.
    ['glute_max_mmt', 'left', 3, 5, false],
    ['sls_s', 'left', 1, 30, false],
    // Neither side, or no norm that says which way is better.
    ['mtt_hip_ext_deg', null, -12, 8, false],
    ['thoracic_rotation_deg', 'left', 10, 60, false],
  ] as const)('%s, %s: left %d, right %d', (code, side, left, right, expected) => {
    expect(isWorse(code, side, left, right)).toBe(expected);
  });
  it('is not compared where the other side was not measured', () => {
    const own: MeasuredSide = { code: 'mtt_hip_ext_deg', side: 'left', value: -12 };
    expect(isWorseThanOther(catalogue, own, [own])).toBe(false);
    expect(isWorseThanOther(catalogue, own, both('hip_ir_deg', 0, 40))).toBe(false);
  });
  it('takes from a record only numbers of one side whose error is known', () => {
    expect(
      measuredSides(catalogue, [
        { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
        { test: 'mtt_hip_ext_deg', side: 'right' },
        { test: 'ely', side: 'left', value: 'positive' },
        { test: 'glute_max_mmt', side: 'left', value: 3 },
        { test: 'myotomes', side: 'left', site: 'L5', value: 3 },
        { test: 'mmst_flexion_cm', value: 3 },
      ]),
    ).toEqual([{ code: 'mtt_hip_ext_deg', side: 'left', value: -12 }]);
  });
});

describe('The reason of an exercise', () => {
  const reasons = (measured: readonly MeasuredSide[], language: (typeof WRITTEN_LANGUAGES)[number] = 'en'): string[] =>
    sheetContent(catalogue, sheetSource('tight-hip', { measured }), language).exercises.map(({ why }) => why.split('. ')[0] ?? '');

  it('compares with the other side where that is better', () => {
    expect(reasons(both('mtt_hip_ext_deg', -12, 8))).toContain('Your left hip stretches back less than your right');
  });
  it('compares with what it should be where both sides are alike, or one was not measured', () => {
    for (const measured of [both('mtt_hip_ext_deg', -12, -10), []])
      expect(reasons(measured)).toContain('Your left hip stretches back less than it should');
  });
  it('says so in every language', () => {
    for (const language of WRITTEN_LANGUAGES)
      expect([language, reasons(both('mtt_hip_ext_deg', -12, 8), language)]).not.toEqual([language, reasons([], language)]);
  });
  it('is printed from a plan that was issued before sides were compared', () => {
    const { measured: _, ...before } = sheetSource('tight-hip');
    expect(sheetContent(catalogue, before, 'en').exercises[0]?.why).toMatch(/than it should/);
  });
});
