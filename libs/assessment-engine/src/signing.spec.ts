import { catalogue } from '@stride/clinical';
import { whatStopsSigning, type AssessmentCase, type Finding } from './index';

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
