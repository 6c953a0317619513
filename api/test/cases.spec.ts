import { catalogue } from '@stride/clinical';
import { validateCase, whatStopsSigning, reason } from '@stride/assessment-engine';
import { signableCase } from './cases';

describe('the invented examination of the specs', () => {
  it('is valid, may be signed, and leads to a plan', () => {
    const checked = validateCase(catalogue, signableCase());
    expect(checked).toMatchObject({ ok: true });
    expect(
      whatStopsSigning(catalogue, signableCase(), { domainReasons: {}, flagsActedOn: [], openConflicts: [] }),
    ).toEqual([]);
    const concluded = reason(catalogue, signableCase());
    expect(concluded.urgency).toBe('none');
    expect(concluded.plan).toMatchObject({ blocked: false });
    expect(concluded.plan.items.length).toBeGreaterThan(2);
  });
});
