import { catalogue } from '@stride/clinical';
import { readShorthand, SHORT_NAMES, testsNamed } from './shorthand';

const read = (line: string): unknown => readShorthand(line)?.findings;
const faults = (line: string): readonly string[] => readShorthand(line)?.faults ?? [];

describe('a line in shorthand', () => {
  it.each([
    ['mtt l -12 r 5', [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12 }, { test: 'mtt_hip_ext_deg', side: 'right', value: 5 }]],
    ['MTT L −12', [{ test: 'mtt_hip_ext_deg', side: 'left', value: -12 }]],
    ['slr l 45 pos', [{ test: 'slr_deg', side: 'left', value: 45 }, { test: 'slr_result', side: 'left', value: 'positive' }]],
    ['slr l 45 pos r 80 neg', [{ test: 'slr_deg', side: 'left', value: 45 }, { test: 'slr_result', side: 'left', value: 'positive' }, { test: 'slr_deg', side: 'right', value: 80 }, { test: 'slr_result', side: 'right', value: 'negative' }]],
    ['pa l4 hypo pain', [{ test: 'pa_mobility', site: 'L4', value: 'hypo' }, { test: 'pa_pain', site: 'L4', value: true }]],
    ['pa l4 stiff l5 normal no', [{ test: 'pa_mobility', site: 'L4', value: 'hypo' }, { test: 'pa_mobility', site: 'L5', value: 'normal' }, { test: 'pa_pain', site: 'L5', value: false }]],
    ['myo l l5 4+ s1 5', [{ test: 'myotomes', side: 'left', site: 'L5', value: 4.5 }, { test: 'myotomes', side: 'left', site: 'S1', value: 5 }]],
    ['ref b ach 1', [{ test: 'reflexes', side: 'left', site: 'achilles', value: 1 }, { test: 'reflexes', side: 'right', site: 'achilles', value: 1 }]],
    ['derm r s1 red', [{ test: 'dermatomes', side: 'right', site: 'S1', value: 'reduced' }]],
    ['mmst 4,5', [{ test: 'mmst_flexion_cm', value: 4.5 }]],
    ['ab 0', [{ test: 'aberrant_count', value: 0 }]],
    ['sb l u pain', [{ test: 'side_bridge_s', side: 'left', status: 'unable', reason: 'pain' }]],
    ['tren b n', [{ test: 'trendelenburg', side: 'left', status: 'within-norm' }, { test: 'trendelenburg', side: 'right', status: 'within-norm' }]],
    ['lumbar_flexion_deg 47', [{ test: 'lumbar_flexion_deg', value: 47 }]],
    ['tilt anterior', [{ test: 'pelvic_tilt', value: 'anterior' }]],
  ])('%s is read whole', (line, findings) => {
    expect(faults(line)).toEqual([]);
    expect(read(line)).toEqual(findings);
  });
  it.each([
    ['mtt -12', 'no side', /without a side/],
    ['mtt l 99', 'out of range', /-45 to 35|−45/],
    ['mtt l twelve', 'an unknown word', /“twelve” cannot be read/],
    ['pa hypo', 'no level', /without a level/],
    ['pa l4 hyp', 'what two answers begin with', /“hyp” cannot be read/],
    ['mtt l 5 6', 'two values of one field', /a second thing/],
    ['sb l u', 'unable without why', /needs a reason/],
    ['slump l', 'nothing said', /Say what was found/],
    ['slump r5 pos', 'a side that is none', /“r5” cannot be read/],
  ])('%s, with %s, writes nothing', (line, _why, fault) => {
    const reading = readShorthand(line);
    expect(reading?.findings).toEqual([]);
    expect(reading?.faults.join(' ')).toMatch(fault);
  });
  it('is a search where the first word names no test', () => {
    expect(readShorthand('thomas l 4')).toBeNull();
    expect(readShorthand('mtt')).toBeNull();
    expect(readShorthand('')).toBeNull();
  });
  it('keeps a side that was said last without a value out of the record', () => {
    expect(read('mtt l -12 r')).toEqual([{ test: 'mtt_hip_ext_deg', side: 'left', value: -12 }]);
  });
});

describe('the short names', () => {
  const codes = new Set(catalogue.domains.flatMap(({ tests }) => tests.map(({ code }) => code)));
  it('name tests that there are', () => {
    for (const [name, tests] of Object.entries(SHORT_NAMES)) for (const code of tests) expect([name, codes.has(code)]).toEqual([name, true]);
  });
  it('name every test of the core set', () => {
    const named = new Set(Object.values(SHORT_NAMES).flat());
    const core = catalogue.domains.flatMap(({ tests }) => tests).filter(({ coreOrder, neverAlone }) => coreOrder !== undefined && neverAlone !== true);
    expect(core.map(({ code }) => code).filter((code) => !named.has(code))).toEqual([]);
  });
  it('leave the codes and synonyms of the catalogue as they are', () => {
    expect(testsNamed('patrick').map(({ code }) => code)).toEqual(['faber']);
    expect(testsNamed('sls_s').map(({ code }) => code)).toEqual(['sls_s']);
  });
});
