import { Injector, runInInjectionContext, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PROBLEM_BASE, type ProblemId } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { KeptEdits } from '../tablet/kept-edits';
import { forgetAll, pageGone, signedIn } from '../tablet/tablet.testing';
import { DraftEdits } from './draft-edits';

interface Letter {
  id: string;
  version: number;
  status: string;
  words: string;
}
interface Change {
  words?: string;
}
const failure = (status: number, id: ProblemId): RequestFailed => new RequestFailed(status, { type: PROBLEM_BASE + id, title: '', status, detail: id, instance: '' });
const AWAY = failure(0, 'unavailable');

describe('an edit of a draft', () => {
  /** As the clinic has it. */
  let letter: Letter;
  let refusal: RequestFailed | null;
  let opened: DraftEdits<Letter, Change> | null;
  let sent: [number, Change][];
  let keptAtSending: number[];
  beforeEach(() => {
    letter = { id: 'r1', version: 4, status: 'draft', words: 'as it was' };
    refusal = null;
    opened = null;
    sent = [];
    keptAtSending = [];
  });
  afterEach(forgetAll);

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 12; round++) {
      TestBed.tick();
      await opened?.settled();
      await new Promise((rest) => setTimeout(rest, 8));
    }
  };
  const onTablet = async (): Promise<object[]> => (await TestBed.inject(KeptEdits).all()).map(({ change }) => change);

  /** Opens the letter; null where the clinic does not answer. */
  async function open(who?: string): Promise<{ edits: DraftEdits<Letter, Change>; draft: WritableSignal<Letter | null> }> {
    await signedIn(who);
    const draft = signal<Letter | null>(null);
    const send = async (change: Change, version: number): Promise<Letter> => {
      keptAtSending.push((await onTablet()).length);
      if (refusal !== null) throw refusal;
      if (version !== letter.version) throw failure(412, 'precondition-failed');
      sent.push([version, change]);
      letter = { ...letter, ...change, version: version + 1 };
      return letter;
    };
    const edits = runInInjectionContext(TestBed.inject(Injector), () => new DraftEdits<Letter, Change>({ document: () => ({ kind: 'letter', id: 'r1' }), draft, send }));
    opened = edits;
    if (refusal !== AWAY) draft.set(letter);
    await settle();
    return { edits, draft };
  }
  /** Words that were typed while the clinic was away, in a page that was killed then. */
  async function leaveBehind(words: string): Promise<void> {
    const { edits } = await open();
    refusal = AWAY;
    edits.save({ words });
    await settle();
    await pageGone();
    refusal = null;
  }

  it('is on the tablet before it is sent, and no longer once the clinic has answered', async () => {
    const { edits } = await open();
    edits.save({ words: 'new' });
    await settle();
    expect([sent, keptAtSending]).toEqual([[[4, { words: 'new' }]], [1]]);
    expect(await onTablet()).toEqual([]);
    expect(edits.whereabouts()).toBe('in the clinic');
  });

  it('reads as on this tablet while the clinic is away, and holds nobody on the page', async () => {
    const { edits } = await open();
    refusal = AWAY;
    edits.save({ words: 'new' });
    await settle();
    expect(edits.whereabouts()).toBe('on this tablet');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  });

  it('holds the page and needs somebody where the tablet keeps nothing', async () => {
    const { edits } = await open();
    jest.spyOn(TestBed.inject(KeptEdits), 'keep').mockResolvedValue(false);
    refusal = AWAY;
    edits.save({ words: 'new' });
    await settle();
    expect(edits.whereabouts()).toBe('needs you');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  });

  it('comes back after the page was killed, and goes when nothing changed meanwhile', async () => {
    await leaveBehind('typed in the dark');
    const { edits } = await open();
    expect(sent).toEqual([[4, { words: 'typed in the dark' }]]);
    expect(edits.arrived()).toHaveLength(1);
    expect(await onTablet()).toEqual([]);
  });

  it('is shown while the clinic is still away, in its field as soon as the draft is there, and goes once the clinic is back', async () => {
    await leaveBehind('typed in the dark');
    refusal = AWAY;
    const { edits, draft } = await open();
    expect(edits.waiting()).toMatchObject([{ change: { words: 'typed in the dark' } }]);
    draft.set(letter);
    await settle();
    expect(edits.shown()).toMatchObject({ words: 'typed in the dark', version: 4 });
    expect(edits.waiting()).toHaveLength(1);
    expect(await onTablet()).toEqual([{ words: 'typed in the dark' }]);
    refusal = null;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(letter.words).toBe('typed in the dark');
    expect([edits.waiting(), await onTablet()]).toEqual([[], []]);
  });

  it('comes back for nobody else', async () => {
    await leaveBehind('typed in the dark');
    const { edits } = await open('u2');
    expect([sent, edits.beside(), edits.waiting()]).toEqual([[], [], []]);
    expect(await onTablet()).toHaveLength(1);
  });

  it('is let go when the clinic has it already: it was sent, and its answer was lost', async () => {
    await leaveBehind('typed in the dark ');
    letter = { ...letter, version: 5, words: 'typed in the dark' };
    const { edits } = await open();
    expect([sent, edits.beside(), await onTablet()]).toEqual([[], [], []]);
  });

  it.each([
    ['changed', { version: 5, words: 'by another' }],
    ['signed', { status: 'signed' }],
  ])('stands beside a letter that was %s meanwhile, and stays on the tablet', async (_what, meanwhile) => {
    await leaveBehind('typed in the dark');
    letter = { ...letter, ...meanwhile };
    const { edits } = await open();
    expect(sent).toEqual([]);
    expect(edits.shown()).toEqual(letter);
    expect(edits.beside()).toMatchObject([{ change: { words: 'typed in the dark' }, onPage: false }]);
    expect(edits.whereabouts()).toBe('needs you');
    expect(await onTablet()).toEqual([{ words: 'typed in the dark' }]);
  });

  it('is taken over by one press, on the version of now', async () => {
    await leaveBehind('typed in the dark');
    letter = { ...letter, version: 5, words: 'by another' };
    const { edits } = await open();
    for (const edit of edits.beside()) edits.takeOver(edit);
    await settle();
    expect(sent).toEqual([[5, { words: 'typed in the dark' }]]);
    expect([edits.beside(), await onTablet(), edits.whereabouts()]).toEqual([[], [], 'in the clinic']);
  });

  it('is dropped by one press', async () => {
    await leaveBehind('typed in the dark');
    letter = { ...letter, version: 5, words: 'by another' };
    const { edits } = await open();
    for (const edit of edits.beside()) edits.drop(edit);
    await settle();
    expect([sent, edits.beside(), await onTablet()]).toEqual([[], [], []]);
  });

  it('that was overtaken on the open page outlives it as well, and never goes by itself', async () => {
    const { edits, draft } = await open();
    letter = { ...letter, version: 5, words: 'by another' };
    edits.save({ words: 'mine' });
    await settle();
    draft.set(letter);
    edits.readAnew();
    await settle();
    expect(edits.beside()).toMatchObject([{ change: { words: 'mine' }, onPage: false }]);
    await pageGone();
    const later = await open();
    expect([sent, later.edits.beside().length]).toEqual([[], 1]);
  });

  it('stands beside a letter that was signed under its hands', async () => {
    const { edits } = await open();
    refusal = failure(409, 'referral-signed');
    edits.save({ words: 'too late' });
    await settle();
    expect(edits.beside()).toMatchObject([{ change: { words: 'too late' } }]);
    expect(await onTablet()).toEqual([{ words: 'too late' }]);
  });

  it('leaves the tablet when its words are refused, and stays in its field', async () => {
    const { edits } = await open();
    refusal = failure(422, 'invalid-input');
    edits.save({ words: ' ' });
    await settle();
    expect([edits.beside(), await onTablet(), edits.errors().length]).toEqual([[], [], 1]);
  });

  it('is not signed past while it waits for a decision', async () => {
    await leaveBehind('typed in the dark');
    letter = { ...letter, version: 5, words: 'by another' };
    const { edits } = await open();
    const act = jest.fn(() => Promise.resolve(letter));
    expect(await edits.sign(act)).toBe(false);
    expect([act.mock.calls.length, edits.errors().length]).toEqual([0, 1]);
    for (const edit of edits.beside()) edits.drop(edit);
    expect(await edits.sign(act)).toBe(true);
  });

  it('is kept and sent at once when the page is being left', async () => {
    const { edits } = await open();
    jest.spyOn(TestBed.inject(KeptEdits), 'keep').mockReturnValue(new Promise(() => undefined));
    window.dispatchEvent(new Event('pagehide'));
    edits.save({ words: 'last' });
    await settle();
    expect(sent).toEqual([[4, { words: 'last' }]]);
    window.dispatchEvent(new Event('pageshow'));
  });
});
