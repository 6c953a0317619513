import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { Reasoner } from './reasoner';

@Injectable()
class Unreachable extends Reasoner {
  away = true;
  protected override fetch(): ReturnType<Reasoner['fetch']> {
    return this.away ? Promise.reject(new Error('no network')) : super.fetch();
  }
}

describe('the reasoning on the tablet', () => {
  const reasoner = (): Unreachable => TestBed.configureTestingModule({ providers: [Unreachable] }).inject(Unreachable);

  it('says so when it cannot be fetched, and is there once it can', async () => {
    const one = reasoner();
    await one.load();
    expect([one.failed(), one.reason()]).toEqual([true, null]);
    one.away = false;
    await one.load();
    expect(one.failed()).toBe(false);
    const flags = one.reason()?.({ ageYears: 48, sex: 'female', history: { rf_urinary_change: true }, findings: [] }).redFlags;
    expect(flags?.map(({ urgency }) => urgency)).toContain('emergency');
    expect(one.nameOfFactor('C1')).toBe(catalogue.causes[0]?.name);
  });
});
