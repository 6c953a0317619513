import { Injectable } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import { PageAnew } from '../ui/page-anew';
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

  it('comes with the page loaded anew where the browser keeps it as failed, and only when somebody asks again', async () => {
    const asked = jest.spyOn(PageAnew.prototype, 'whereSafe').mockResolvedValue();
    const one = reasoner();
    await one.load();
    expect(asked).not.toHaveBeenCalled();
    await one.loadAgain();
    expect(asked).toHaveBeenCalledTimes(1);
    one.away = false;
    await one.loadAgain();
    expect([asked.mock.calls.length, one.failed()]).toEqual([1, false]);
    asked.mockRestore();
  });
});
