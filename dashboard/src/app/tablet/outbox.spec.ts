import { TestBed } from '@angular/core/testing';
import { PROBLEM_BASE, type PlanChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { IdentityClient } from '../client/identity.client';
import { PlansClient } from '../client/plans.client';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { HeldEdits } from './held-edits';
import { KeptEdits, type DraftDocument } from './kept-edits';
import { Outbox } from './outbox';
import { forgetAll, pageGone, signedIn } from './tablet.testing';

describe('edits of plans and letters that wait on the tablet', () => {
  let plan: { version: number; status: string; note: string | null };
  let letter: { version: number; status: string; ownWords: string };
  let isAway: boolean;
  const answer = <T>(value: () => T): Promise<T> => (isAway ? Promise.reject(new RequestFailed(0, { type: `${PROBLEM_BASE}unavailable`, title: '', status: 0, detail: '', instance: '' })) : Promise.resolve(value()));
  const sent: unknown[] = [];
  function begin(): void {
    TestBed.configureTestingModule({
      providers: [
        { provide: AssessmentsClient, useValue: {} },
        { provide: IdentityClient, useValue: { signOut: () => Promise.resolve() } },
        { provide: PlansClient, useValue: { get: () => answer(() => plan), change: (id: string, change: PlanChange) => answer(() => sent.push([id, change])) } },
        { provide: ReferralsClient, useValue: { get: () => answer(() => letter), change: (id: string, version: number, change: object) => answer(() => sent.push([id, version, change])) } },
      ],
    });
  }
  beforeEach(() => {
    plan = { version: 4, status: 'draft', note: null };
    letter = { version: 2, status: 'draft', ownWords: '' };
    isAway = false;
    sent.length = 0;
    begin();
  });
  afterEach(forgetAll);
  /** Each is kept at a moment of its own, however fast the machine is. */
  let moment = Date.now();
  const keep = (kind: DraftDocument['kind'], base: number, change: object): Promise<boolean> => TestBed.inject(KeptEdits).keep({ id: `e-${kind}`, document: { kind, id: `${kind}1` }, base, change, at: moment++ });
  const outbox = (): Outbox => TestBed.inject(Outbox);

  it('count, go on the version they were made on, and are let go', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    await keep('letter', 2, { ownWords: 'mine' });
    expect(await outbox().count()).toBe(2);
    expect(await outbox().send()).toBe(0);
    expect(sent).toEqual([['plan1', { note: 'mine', version: 4 }], ['letter1', 2, { ownWords: 'mine' }]]);
  });

  it('stay where the clinic is away', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    isAway = true;
    expect([await outbox().send(), outbox().needsYou()]).toEqual([1, false]);
  });

  it('stay for a decision where the document changed, and overwrite nothing', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    plan = { version: 5, status: 'draft', note: 'by another' };
    expect([await outbox().send(), outbox().needsYou()]).toEqual([1, true]);
    expect(sent).toEqual([]);
  });

  it('are let go where the document says so already', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    plan = { version: 5, status: 'draft', note: 'mine' };
    expect([await outbox().send(), sent]).toEqual([0, []]);
  });

  it('are sent for nobody else, and hold up whoever would wipe them', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    await pageGone();
    begin();
    await signedIn('u2');
    expect([await outbox().send(), sent]).toEqual([1, []]);
  });

  it('are sent by the page that has them in hand', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    const byItsPage = jest.fn(() => TestBed.inject(KeptEdits).drop('e-plan'));
    TestBed.inject(HeldEdits).hold('e-plan', { send: byItsPage });
    expect([await outbox().send(), sent, byItsPage.mock.calls.length]).toEqual([0, [], 1]);
  });

  it('are not what a begun form is: it counts and holds up, and nobody sends it', async () => {
    await signedIn();
    await TestBed.inject(KeptEdits).keep({ id: 'f1', document: { kind: 'plan', id: 'plan1' }, base: 0, change: {}, at: moment++, form: { name: 'goal', what: 'a new goal', values: { goal: 'Walk' } } });
    expect([await outbox().count(), await outbox().begun()]).toEqual([1, 1]);
    expect([await outbox().send(), outbox().needsYou(), sent]).toEqual([1, true, []]);
    // Not by its page either, where it stands open.
    TestBed.inject(HeldEdits).hold('f1', { send: () => Promise.resolve() });
    expect([await outbox().send(), outbox().needsYou(), sent]).toEqual([1, true, []]);
    await TestBed.inject(Session).signOut();
    expect(await outbox().count()).toBe(1);
  });

  it('outlive the end of a session that nobody gave them up in, and go with a sign-out that did', async () => {
    await signedIn();
    await keep('plan', 4, { note: 'mine' });
    await TestBed.inject(Session).signOut();
    expect(await outbox().count()).toBe(1);
    await TestBed.inject(Session).signOut({ givingUp: true });
    expect(await outbox().count()).toBe(0);
  });
});
