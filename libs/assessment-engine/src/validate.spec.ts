/** What is accepted and what is refused, field by field: ranges and words as the specification's section 1.7 has them. */
import { catalogue } from '@stride/clinical';
import {
  COMMENT_LENGTH,
  escapePointer,
  findingKey,
  REASON_LENGTH,
  validateCase,
  validateFinding,
  validateHistoryItem,
  validateHistoryTogether,
  type InputError,
} from './index';

const person = (change: object): unknown => ({
  ageYears: 40,
  sex: 'female',
  history: {},
  findings: [],
  ...change,
});
const told = (errors: readonly InputError[]): string[] =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);
const faults = (input: unknown): string[] => {
  const checked = validateCase(catalogue, input);
  return checked.ok ? [] : told(checked.errors);
};
const allowedAt = (input: unknown, pointer: string): InputError['allowed'] => {
  const checked = validateCase(catalogue, input);
  return checked.ok ? undefined : checked.errors.find((error) => error.pointer === pointer)?.allowed;
};
const rowFaults = (row: unknown): string[] => faults(person({ findings: [row] }));
const historyFaults = (history: unknown): string[] => faults(person({ history }));
const long = (length: number): string => 'a'.repeat(length);

describe('a person', () => {
  it.each([
    [null, [' wrong-type']],
    ['a case', [' wrong-type']],
    [[], [' wrong-type']],
    [{}, ['/ageYears required', '/sex required']],
    [{ ageYears: null, sex: null }, ['/ageYears required', '/sex required']],
    [person({ ageYears: '40' }), ['/ageYears wrong-type']],
    [person({ ageYears: 40.5 }), ['/ageYears wrong-type']],
    [person({ ageYears: 15 }), ['/ageYears out-of-range']],
    [person({ ageYears: 16 }), []],
    [person({ ageYears: 110 }), []],
    [person({ ageYears: 111 }), ['/ageYears out-of-range']],
    [person({ sex: 'F' }), ['/sex not-allowed']],
    [person({ sex: 1 }), ['/sex wrong-type']],
    [person({ sex: 'unknown' }), []],
    [person({ name: 'Mary', 'a/b~c': 1 }), ['/name unknown-field', '/a~1b~0c unknown-field']],
    [person({ history: 'none', findings: {} }), ['/history wrong-type', '/findings wrong-type']],
    [person({ history: null, findings: null }), []],
    [{ ageYears: 40, sex: 'male' }, []],
  ])('given as %j is answered with %j', (input, wanted) => {
    expect(faults(input)).toEqual(wanted);
  });
  it('is told what would have been allowed', () => {
    expect(allowedAt(person({ ageYears: 15 }), '/ageYears')).toBe('16..110');
    expect(allowedAt(person({ sex: 'F' }), '/sex')).toEqual(['female', 'male', 'other', 'unknown']);
    expect(allowedAt(null, '')).toEqual(['ageYears', 'sex', 'history', 'findings']);
    expect(allowedAt(person({ name: 'Mary' }), '/name')).toEqual(['ageYears', 'sex', 'history', 'findings']);
    expect(allowedAt(person({ ageYears: '40' }), '/ageYears')).toBeUndefined();
  });
});

describe('a history answer', () => {
  it.each([
    [{ no_such: true }, ['/history/no_such unknown-code']],
    [{ mtt_hip_ext_deg: 3 }, ['/history/mtt_hip_ext_deg unknown-code']],
    [{ nprs_now: null }, []],
    [{ nprs_now: 0 }, []],
    [{ nprs_now: 10 }, []],
    [{ nprs_now: -1 }, ['/history/nprs_now out-of-range']],
    [{ nprs_now: 11 }, ['/history/nprs_now out-of-range']],
    [{ nprs_now: 3.5 }, ['/history/nprs_now wrong-step']],
    [{ nprs_now: '3' }, ['/history/nprs_now wrong-type']],
    [{ nprs_now: Number.POSITIVE_INFINITY }, ['/history/nprs_now wrong-type']],
    [{ sitting_hours_per_day: 23.5 }, []],
    [{ sitting_hours_per_day: 6.25 }, ['/history/sitting_hours_per_day wrong-step']],
    [{ rf_temperature_c: 34.1 }, []],
    [{ rf_weight_loss_kg: 59.9 }, []],
    [{ relief_sitting: 'full' }, []],
    [{ relief_sitting: 'fully' }, ['/history/relief_sitting not-allowed']],
    [{ relief_sitting: true }, ['/history/relief_sitting wrong-type']],
    [{ shopping_cart: false }, []],
    [{ shopping_cart: 'no' }, ['/history/shopping_cart wrong-type']],
    [{ rf_cancer_type: 'breast, 2019' }, []],
    [{ rf_cancer_type: 4 }, ['/history/rf_cancer_type wrong-type']],
    [{ rf_cancer_type: 'a\u0000b' }, ['/history/rf_cancer_type bad-text']],
    [{ rf_cancer_type: 'a\ud800' }, ['/history/rf_cancer_type bad-text']],
    [{ rf_cancer_type: 'a\ud800b' }, ['/history/rf_cancer_type bad-text']],
    [{ rf_cancer_type: '\udc00' }, ['/history/rf_cancer_type bad-text']],
    [{ rf_cancer_type: '\ud800\ud800' }, ['/history/rf_cancer_type bad-text']],
    [{ rf_cancer_type: '\udbff\udfff \ud800\udc00 \ue000 \ud7ff' }, []],
    [{ nprs_best: 4, nprs_now: 4, nprs_worst: 4 }, []],
    [{ nprs_best: 5, nprs_now: 4 }, ['/history/nprs_best inconsistent']],
    [{ nprs_leg_average: 7, nprs_leg_worst: 6 }, ['/history/nprs_leg_average inconsistent']],
    [{ nprs_best: 5, nprs_worst: 4 }, ['/history/nprs_best inconsistent']],
  ])('%j is answered with %j', (history, wanted) => {
    expect(historyFaults(history)).toEqual(wanted);
  });
  it('is told what would have been allowed', () => {
    expect(allowedAt(person({ history: { nprs_now: 11 } }), '/history/nprs_now')).toBe('0..10');
    expect(allowedAt(person({ history: { nprs_now: 'a' } }), '/history/nprs_now')).toBe('0..10');
    expect(allowedAt(person({ history: { nprs_now: 3.5 } }), '/history/nprs_now')).toBe('step 1');
    expect(allowedAt(person({ history: { relief_sitting: 1 } }), '/history/relief_sitting')).toEqual([
      'none',
      'partial',
      'full',
    ]);
    expect(allowedAt(person({ history: { shopping_cart: 1 } }), '/history/shopping_cart')).toEqual([
      true,
      false,
    ]);
    expect(allowedAt(person({ history: { nprs_best: 5, nprs_now: 4 } }), '/history/nprs_best')).toBe('0..4');
  });
  it('is kept as given, and left out where it was not asked', () => {
    const checked = validateCase(
      catalogue,
      person({ history: { nprs_now: -0, shopping_cart: false, course: null } }),
    );
    expect(checked.ok && checked.value.history).toEqual({ nprs_now: 0, shopping_cart: false });
    expect(checked.ok && Object.is(checked.value.history['nprs_now'], 0)).toBe(true);
  });
  it('can be checked alone, and its agreement with others too', () => {
    expect(validateHistoryItem(catalogue, 'nprs_now', 3, '/x')).toEqual({ ok: true, value: 3, warnings: [] });
    expect(validateHistoryItem(catalogue, 'nprs_now', null, '/x')).toEqual({
      ok: true,
      value: null,
      warnings: [],
    });
    expect(validateHistoryItem(catalogue, 'nprs_now', undefined, '/x')).toEqual({
      ok: true,
      value: null,
      warnings: [],
    });
    expect(validateHistoryItem(catalogue, 'nprs_now', 12, '/x')).toMatchObject({
      ok: false,
      errors: [{ pointer: '/x', code: 'out-of-range' }],
    });
    expect(
      told(validateHistoryTogether(catalogue, { nprs_best: 5, nprs_now: 4, nprs_average: 'high' }, '/h')),
    ).toEqual(['/h/nprs_best inconsistent']);
    expect(told(validateHistoryTogether(catalogue, { nprs_best: '9', nprs_now: 4 }, '/h'))).toEqual([]);
  });
});

describe('a body chart', () => {
  const mark = (change: object): unknown => [{ region: 'calf_left', ...change }];
  it.each([
    ['calf', ['/history/body_chart wrong-type']],
    [['calf_left'], ['/history/body_chart/0 wrong-type']],
    [[{}], ['/history/body_chart/0/region required']],
    [mark({ region: 'calf' }), ['/history/body_chart/0/region not-allowed']],
    [mark({ quality: 'dull' }), ['/history/body_chart/0/quality not-allowed']],
    [mark({ depth: 'deeper' }), ['/history/body_chart/0/depth not-allowed']],
    [mark({ intensity: 11 }), ['/history/body_chart/0/intensity out-of-range']],
    [mark({ intensity: 0.5 }), ['/history/body_chart/0/intensity wrong-step']],
    [mark({ colour: 'red' }), ['/history/body_chart/0/colour unknown-field']],
    [mark({ quality: null, depth: null, intensity: null }), []],
    [mark({ quality: 'burning', depth: 'deep', intensity: 0 }), []],
    [[{ region: 'sacrum' }, { region: 'sacrum' }], ['/history/body_chart/1 duplicate']],
    [
      [
        { region: 'sacrum', quality: 'ache' },
        { region: 'sacrum', quality: 'numb' },
      ],
      [],
    ],
    [Array.from({ length: 201 }, () => ({ region: 'sacrum' })), ['/history/body_chart too-long']],
  ])('%j is answered with %j', (body_chart, wanted) => {
    expect(historyFaults({ body_chart })).toEqual(wanted);
  });
  it('is kept mark by mark, without what was not said', () => {
    const checked = validateCase(
      catalogue,
      person({
        history: {
          body_chart: [
            { region: 'sacrum', quality: null },
            { region: 'saddle', quality: 'numb', depth: 'deep', intensity: 4 },
          ],
        },
      }),
    );
    expect(checked.ok && checked.value.history['body_chart']).toEqual([
      { region: 'sacrum' },
      { region: 'saddle', quality: 'numb', depth: 'deep', intensity: 4 },
    ]);
    expect(allowedAt(person({ history: { body_chart: [3] } }), '/history/body_chart/0')).toEqual([
      'region',
      'quality',
      'depth',
      'intensity',
    ]);
  });
  it('of 200 marks is not too long', () => {
    expect(
      historyFaults({ body_chart: Array.from({ length: 200 }, () => ({ region: 'sacrum' })) }),
    ).not.toContain('/history/body_chart too-long');
  });
});

describe('a finding', () => {
  it.each([
    ['slump', ['/findings/0 wrong-type']],
    [{}, ['/findings/0/test required']],
    [{ test: 4 }, ['/findings/0/test wrong-type']],
    [{ test: 'no_such' }, ['/findings/0/test unknown-code']],
    [{ test: 'nprs_now', value: 3 }, ['/findings/0/test unknown-code']],
    [{ test: 'slump', value: 'positive' }, ['/findings/0/side side-required']],
    [{ test: 'slump', side: 'both', value: 'positive' }, ['/findings/0/side not-allowed']],
    [{ test: 'pit', side: 'left', value: 'positive' }, ['/findings/0/side side-not-allowed']],
    [{ test: 'pit', side: null, site: null, value: 'positive' }, []],
    [{ test: 'pit', site: 'L4', value: 'positive' }, ['/findings/0/site site-not-allowed']],
    [{ test: 'myotomes', side: 'left', value: 4 }, ['/findings/0/site site-required']],
    [{ test: 'myotomes', side: 'left', site: 'L1', value: 4 }, ['/findings/0/site not-allowed']],
    [{ test: 'myotomes', side: 'left', site: 'S1', value: 4.5 }, []],
    [{ test: 'pit' }, []],
    [{ test: 'pit', status: 'recorded' }, ['/findings/0/value required']],
    [{ test: 'pit', value: 'maybe' }, ['/findings/0/value not-allowed']],
    [{ test: 'pit', value: 'positive', status: 'done' }, ['/findings/0/status not-allowed']],
    [{ test: 'pit', status: 'within-norm' }, []],
    [{ test: 'pit', status: 'within-norm', value: 'negative' }, ['/findings/0/value inconsistent']],
    [{ test: 'rf_pulsatile_abdominal_mass', status: 'within-norm' }, ['/findings/0/status not-allowed']],
    [{ test: 'pit', status: 'unable' }, ['/findings/0/reason required']],
    [{ test: 'pit', status: 'unable', reason: 'tired' }, ['/findings/0/reason not-allowed']],
    [{ test: 'pit', status: 'unable', reason: 'pain' }, []],
    [
      { test: 'pit', status: 'unable', reason: 'pain', value: 'positive' },
      ['/findings/0/value inconsistent'],
    ],
    [{ test: 'pit', status: 'not-tested', reason: 'No time.' }, []],
    [{ test: 'pit', status: 'not-tested', reason: long(REASON_LENGTH) }, []],
    [{ test: 'pit', status: 'not-tested', reason: long(REASON_LENGTH + 1) }, ['/findings/0/reason too-long']],
    [{ test: 'pit', value: 'positive', reason: 'pain' }, ['/findings/0/reason inconsistent']],
    [{ test: 'pit', value: 'positive', reason: null, comment: null }, []],
    [{ test: 'pit', value: 'positive', comment: long(COMMENT_LENGTH) }, []],
    [{ test: 'pit', value: 'positive', comment: long(COMMENT_LENGTH + 1) }, ['/findings/0/comment too-long']],
    [{ test: 'pit', value: 'positive', comment: 7 }, ['/findings/0/comment wrong-type']],
    [{ test: 'pit', value: 'positive', copiedFrom: long(37) }, ['/findings/0/copiedFrom too-long']],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12, tool: 'goniometer' }, []],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12, tool: null }, []],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12, tool: 'tape' }, ['/findings/0/tool not-allowed']],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12, tool: 7 }, ['/findings/0/tool wrong-type']],
    [{ test: 'mtt_hip_ext_deg', side: 'left', status: 'within-norm', tool: 'goniometer' }, ['/findings/0/tool not-allowed']],
    [{ test: 'pit', value: 'positive', tool: 'goniometer' }, ['/findings/0/tool not-allowed']],
    [{ test: 'glute_med_mmt', side: 'left', value: 4, tool: 'dynamometer' }, ['/findings/0/tool not-allowed']],
    [{ test: 'pit', value: 'positive', colour: 'red' }, ['/findings/0/colour unknown-field']],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: -45 }, []],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: -46 }, ['/findings/0/value out-of-range']],
    [{ test: 'mtt_hip_ext_deg', side: 'left', value: 36 }, ['/findings/0/value out-of-range']],
    [{ test: 'abi', side: 'left', value: 1.07 }, []],
    [{ test: 'abi', side: 'left', value: 1.075 }, ['/findings/0/value wrong-step']],
  ])('%j is answered with %j', (row, wanted) => {
    expect(rowFaults(row)).toEqual(wanted);
  });
  it('is told what would have been allowed', () => {
    const allowed = (row: object, field: string): InputError['allowed'] =>
      allowedAt(person({ findings: [row] }), `/findings/0${field}`);
    expect(allowed({ test: 'slump', value: 'positive' }, '/side')).toEqual(['left', 'right']);
    expect(allowed({ test: 'reflexes', side: 'left', value: 2 }, '/site')).toEqual(['patellar', 'achilles']);
    expect(allowed({ test: 'pit', status: 'unable' }, '/reason')).toEqual([
      'pain',
      'safety',
      'refused',
      'other',
    ]);
    expect(allowed({ test: 'pit', status: 'done' }, '/status')).toEqual([
      'recorded',
      'within-norm',
      'unable',
      'not-tested',
    ]);
    expect(allowed({ test: 'rf_pulsatile_abdominal_mass', status: 'within-norm' }, '/status')).toEqual([
      'recorded',
      'unable',
      'not-tested',
    ]);
    expect(new Set(allowed({ test: 'pit', value: 'maybe' }, '/value') as string[])).toEqual(
      new Set(['positive', 'negative', 'not_applicable']),
    );
    expect(allowed({ test: 'pit', comment: long(COMMENT_LENGTH + 1) }, '/comment')).toBe('0..2000');
    expect(allowed({ test: 'pit', colour: 1 }, '/colour')).toContain('copiedFrom');
    expect(allowed([3] as unknown as object, '')).toContain('test');
  });
  it('that is possible but unlikely is taken with a warning', () => {
    const warned = (value: number): unknown => {
      const checked = validateFinding(catalogue, { test: 'mtt_hip_ext_deg', side: 'left', value }, '/f');
      return checked.ok && checked.warnings.map(({ pointer }) => pointer);
    };
    expect([-31, -30, 25, 26].map(warned)).toEqual([['/f/value'], [], [], ['/f/value']]);
  });
  it('is kept as it was said, without what was not', () => {
    const row = {
      test: 'mtt_hip_ext_deg',
      side: 'right',
      status: 'unable',
      reason: 'pain',
      comment: 'Stopped.',
      copiedFrom: 'a1',
    };
    expect(validateFinding(catalogue, row, '')).toEqual({ ok: true, value: row, warnings: [] });
    const measured = { test: 'slb_hold_s', side: 'left', value: 20, tool: 'stopwatch' };
    expect(validateFinding(catalogue, measured, '')).toEqual({ ok: true, value: measured, warnings: [] });
    expect(
      validateFinding(catalogue, { test: 'pit', value: 'positive', comment: null, side: null }, ''),
    ).toEqual({ ok: true, value: { test: 'pit', value: 'positive' }, warnings: [] });
    expect(validateFinding(catalogue, { test: 'pit' }, '')).toEqual({
      ok: true,
      value: { test: 'pit' },
      warnings: [],
    });
  });
  it('is known by its test, side and site: the same twice is refused at the second', () => {
    const row = (side: string, site: string): object => ({ test: 'myotomes', side, site, value: 5 });
    expect(faults(person({ findings: [row('left', 'L5'), row('right', 'L5'), row('left', 'S1')] }))).toEqual(
      [],
    );
    expect(faults(person({ findings: [row('left', 'L5'), row('right', 'L5'), row('left', 'L5')] }))).toEqual([
      '/findings/2 duplicate',
    ]);
    expect(
      faults(
        person({
          findings: [
            { test: 'pit', value: 'x' },
            { test: 'pit', value: 'positive' },
          ],
        }),
      ),
    ).toEqual(['/findings/0/value not-allowed']);
    expect([findingKey({ test: 'pit' }), findingKey({ test: 'myotomes', side: 'left', site: 'L5' })]).toEqual(
      ['pit||', 'myotomes|left|L5'],
    );
  });
  it('is refused with all of its faults, and so are a thousand and one of them', () => {
    expect(rowFaults({ test: 'slump', site: 'L5', value: 3, reason: 'pain' })).toEqual([
      '/findings/0/side side-required',
      '/findings/0/site site-not-allowed',
      '/findings/0/value wrong-type',
      '/findings/0/reason inconsistent',
    ]);
    expect(faults(person({ findings: Array.from({ length: 1001 }, () => ({})) }))).toEqual([
      '/findings too-long',
    ]);
    expect(faults(person({ findings: Array.from({ length: 1000 }, () => ({})) }))).toHaveLength(1000);
  });
});

describe('a pointer', () => {
  it('escapes what would end a step of it', () => {
    expect(['a/b', 'a~b', 'a~1/b', 'plain'].map(escapePointer)).toEqual(['a~1b', 'a~0b', 'a~01~1b', 'plain']);
  });
});
