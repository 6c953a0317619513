import { catalogue } from '@stride/clinical';
import { whatStopsSigning, type AssessmentCase, type Finding, type History, type SigningRecord } from './index';

/** A leg that hurts, with these rows of the neuro examination. */
const missing = (findings: readonly Finding[]): string[] => {
  const input: AssessmentCase = { ageYears: 48, sex: 'female', history: { leg_pain: 'left' }, findings: [...findings] };
  return whatStopsSigning(catalogue, input, { domainReasons: {}, flagsActedOn: [], openConflicts: [] })
    .filter((obstacle) => obstacle.code === 'neuro-required')
    .map((obstacle) => obstacle.pointer);
};

describe('the neuro examination of a leg that hurts', () => {
  it('asks for leg raise, strength, feeling and reflexes on that side', () => {
    expect(missing([])).toEqual(['/findings/slr_result/left', '/findings/myotomes/left', '/findings/dermatomes/left', '/findings/reflexes/left']);
  });
  it.each<[string, Finding]>([
    ['its result', { test: 'slr_result', side: 'left', value: 'negative' }],
    ['its angle', { test: 'slr_deg', side: 'left', value: 70 }],
    ['the reason why its angle was not possible', { test: 'slr_deg', side: 'left', status: 'unable', reason: 'pain' }],
  ])('takes the leg raise by %s', (_what, row) => {
    expect(missing([row])).not.toContain('/findings/slr_result/left');
  });
  it('takes no leg raise of the other leg, and none that was not done', () => {
    expect(missing([{ test: 'slr_deg', side: 'right', value: 70 }])).toContain('/findings/slr_result/left');
    expect(missing([{ test: 'slr_deg', side: 'left', status: 'not-tested' }])).toContain('/findings/slr_result/left');
  });
  it('takes feeling for no reflex, though both stand under one entry', () => {
    expect(missing([{ test: 'dermatomes', side: 'left', site: 'L5', value: 'normal' }, { test: 'babinski', side: 'left', value: 'negative' }])).toContain(
      '/findings/reflexes/left',
    );
  });
});

describe('before a record is signed', () => {
  const NOTHING: SigningRecord = { domainReasons: {}, flagsActedOn: [], openConflicts: [] };
  const stops = (input: Partial<AssessmentCase>, record: Partial<SigningRecord> = {}): string[] =>
    whatStopsSigning(catalogue, { ageYears: 48, sex: 'female', history: {}, findings: [], ...input }, { ...NOTHING, ...record }).map(({ pointer, code }) => `${pointer} ${code}`);
  const domains = (...findings: Finding[]): string[] => stops({ findings }).filter((stop) => stop.endsWith('domain-empty'));
  const EMPTY = ['hip-mobility', 'core-control', 'glute-function', 'spine-stiffness', 'nerve-tension'].map((domain) => `/domains/${domain} domain-empty`);
  const but = (domain: string): string[] => EMPTY.filter((stop) => !stop.includes(domain));

  it('every danger question is answered, also with no', () => {
    expect(stops({})).toContain('/history/rf_urinary_change red-flag-open');
    expect(stops({ history: { rf_urinary_change: false } })).not.toContain('/history/rf_urinary_change red-flag-open');
  });
  it('every danger sign is examined, or it is told why it could not be', () => {
    const stop = '/findings/rf_pulsatile_abdominal_mass red-flag-open';
    const sign = { test: 'rf_pulsatile_abdominal_mass' };
    expect(stops({})).toContain(stop);
    expect(stops({ findings: [{ ...sign, status: 'not-tested' }] })).toContain(stop);
    expect(stops({ findings: [{ ...sign, value: false }] })).not.toContain(stop);
    expect(stops({ findings: [{ ...sign, status: 'unable', reason: 'pain' }] })).not.toContain(stop);
  });
  it('every domain has a test or a reason; a blank reason is none', () => {
    expect(domains()).toEqual(EMPTY);
    const reasons = { 'hip-mobility': 'In a wheelchair today.', 'core-control': '  ' };
    expect(stops({}, { domainReasons: reasons }).filter((stop) => stop.endsWith('domain-empty'))).toEqual(but('hip-mobility'));
  });
  it.each<[string, Finding]>([
    ['a value', { test: 'mmst_flexion_cm', value: 5 }],
    ['a value marked as recorded', { test: 'mmst_flexion_cm', status: 'recorded', value: 5 }],
    ['a mark within norm', { test: 'mmst_flexion_cm', status: 'within-norm' }],
    ['a reason why a test was not possible', { test: 'mmst_flexion_cm', status: 'unable', reason: 'pain' }],
    ['a reason why a test was not done', { test: 'mmst_flexion_cm', status: 'not-tested', reason: 'No time left.' }],
  ])('takes %s for an examined domain', (_what, row) => {
    expect(domains(row)).toEqual(but('spine-stiffness'));
  });
  it.each<[string, Finding]>([
    ['a test not done without a reason', { test: 'mmst_flexion_cm', status: 'not-tested' }],
    ['a test not done for a blank reason', { test: 'mmst_flexion_cm', status: 'not-tested', reason: ' ' }],
    ['the detail of another test', { test: 'peripheralises', value: true }],
    ['pain at a level of which the mobility was not tested', { test: 'pa_pain', site: 'L4', value: true }],
    ['a danger sign', { test: 'rf_spinous_percussion_pain', value: false }],
    ['a test that does not apply', { test: 'pit', value: 'not_applicable' }],
  ])('takes %s for no examination', (_what, row) => {
    expect(domains(row)).toEqual(EMPTY);
  });
  it('the neuro examination is done on every side on which something is reported, and on no other', () => {
    const neuro = (history: History): string[] => stops({ history }).filter((stop) => stop.includes('slr_result'));
    expect(neuro({ numbness: 'right' })).toEqual(['/findings/slr_result/right neuro-required']);
    expect(neuro({ tingling: 'both' })).toEqual(['/findings/slr_result/left neuro-required', '/findings/slr_result/right neuro-required']);
    expect(neuro({ weakness_reported: 'left', leg_pain: 'right' })).toHaveLength(2);
    expect(neuro({ leg_pain: 'none', numbness: 'none' })).toEqual([]);
  });
  it('what was done about an urgent flag is recorded; a letter needs nothing', () => {
    const history = { rf_weight_loss_kg: 6, calf_exertional: 'both', fixed_distance: true };
    const actions = (record: Partial<SigningRecord>): string[] => stops({ history }, record).filter((stop) => stop.endsWith('flag-action-required'));
    expect(actions({})).toEqual(['/flagActions/RF-U2-WEIGHTLOSS flag-action-required']);
    expect(actions({ flagsActedOn: ['RF-U2-WEIGHTLOSS'] })).toEqual([]);
  });
  it('two devices agree', () => {
    expect(stops({}, { openConflicts: ['history/leg_pain', 'findings/slump/left'] })).toEqual(
      expect.arrayContaining(['/conflicts/history/leg_pain conflict-open', '/conflicts/findings/slump/left conflict-open']),
    );
    expect(stops({}).filter((stop) => stop.endsWith('conflict-open'))).toEqual([]);
  });
});
