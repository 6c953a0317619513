import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChangeBatch } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { PlansClient } from '../client/plans.client';
import { writeKeptFile } from './kept-file';
import { KeptEdits, type KeptEdit } from './kept-edits';
import { KeptFileReader } from './kept-file-reader';
import type { PendingChange } from './pending-store';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const change = (assessmentId: string, device: string, seq: number): PendingChange => ({
  assessmentId, device, refused: null, change: { seq, at: '2026-11-23T10:00:00Z', baseVersion: 3, set: { history: { nprs_now: seq } } },
});
const CHANGES = [change('a1', 'd1', 1), change('a1', 'd1', 2), change('a2', 'd2', 1)];
const PASSWORD = 'a long enough password';

describe('a kept file', () => {
  let fixture: ComponentFixture<KeptFileReader>;
  let sent: { id: string; batch: ChangeBatch }[];
  let editsSent: [string, object][];
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const said = (): string => root().querySelector('[role=status]')?.textContent ?? '';

  async function takeUp(answer: (id: string) => Promise<unknown>, password = PASSWORD, text?: string, edits: KeptEdit[] = []): Promise<void> {
    sent = [];
    editsSent = [];
    const client = {
      change: (id: string, batch: ChangeBatch) => {
        sent.push({ id, batch });
        return answer(id);
      },
    };
    const plans = { get: () => Promise.resolve({ version: 4, status: 'draft', note: null }), change: (id: string, change: object) => Promise.resolve(editsSent.push([id, change])) };
    TestBed.configureTestingModule({ imports: [KeptFileReader], providers: [provideRouter([]), { provide: AssessmentsClient, useValue: client }, { provide: PlansClient, useValue: plans }] });
    fixture = TestBed.createComponent(KeptFileReader);
    await fixture.whenStable();
    const content = text ?? (await writeKeptFile(PASSWORD, { keptAt: '2026-11-23T11:00:00Z', changes: CHANGES, edits }));
    const file = { text: () => Promise.resolve(content) };
    Object.defineProperty(root().querySelector('#kept-file'), 'files', { value: [file] });
    (root().querySelector('#kept-password') as HTMLInputElement).value = password;
    root().querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    for (let turn = 0; turn < 300 && said() === ''; turn++) {
      await new Promise((rest) => setTimeout(rest, 20));
      await fixture.whenStable();
    }
  }

  it('goes to the clinic under the names and numbers it was made with', async () => {
    await takeUp(() => Promise.resolve({}));
    expect(sent.map(({ id, batch }) => [id, batch.deviceId, batch.changes.map(({ seq, baseVersion }) => [seq, baseVersion])])).toEqual([
      ['a1', 'd1', [[1, 3], [2, 3]]],
      ['a2', 'd2', [[1, 3]]],
    ]);
    expect(said()).toBe('3 of 3 changes are in the clinic.');
  });

  it('names what the clinic refuses, with its examination, and sends the rest', async () => {
    const refusal = new RequestFailed(409, { type: 'about:blank', title: '', status: 409, detail: 'This assessment is signed.' } as never);
    await takeUp((id) => (id === 'a1' ? Promise.reject(refusal) : Promise.resolve({})));
    expect(said()).toBe('1 of 3 changes are in the clinic.');
    expect([...root().querySelectorAll('li')].map((line) => line.textContent.trim())).toEqual(['The examination: This assessment is signed.', 'The examination: This assessment is signed.']);
    expect(root().querySelector('li a')?.getAttribute('href')).toBe('/assessments/a1');
  });

  it('brings its edits of plans on the version they were made on, and leads to the plan that was changed since', async () => {
    const edit = (id: string, base: number): KeptEdit => ({ id, document: { kind: 'plan', id: `pl-${id}` }, about: 'BYRNE-DEMO, Mary', base, change: { note: 'mine' }, at: 1 });
    await takeUp(() => Promise.resolve({}), PASSWORD, undefined, [edit('e1', 4), edit('e2', 3)]);
    expect(editsSent).toEqual([['pl-e1', { note: 'mine', version: 4 }]]);
    expect(said()).toBe('4 of 5 changes are in the clinic.');
    expect([...root().querySelectorAll('li a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['The plan of BYRNE-DEMO, Mary', '/plans/pl-e2']]);
  });

  it('puts a begun form back onto the tablet, for its plan to show', async () => {
    const form = { name: 'goal', what: 'a new goal', values: { goal: 'Walk' } };
    const kept: KeptEdit[] = [];
    const keep = jest.spyOn(KeptEdits.prototype, 'keep').mockImplementation((edit) => Promise.resolve(kept.push(edit) > 0));
    await takeUp(() => Promise.resolve({}), PASSWORD, undefined, [{ id: 'f1', document: { kind: 'plan', id: 'pl-1' }, base: 0, change: {}, at: 1, form }]);
    expect(said()).toBe('3 of 3 changes are in the clinic. 1 begun form is on this tablet again, in its plan or letter.');
    expect(kept.map((edit) => [edit.id, edit.form, Date.now() - edit.at < 60_000])).toEqual([['f1', form, true]]);
    keep.mockResolvedValue(false);
    TestBed.resetTestingModule();
    await takeUp(() => Promise.resolve({}), PASSWORD, undefined, [{ id: 'f1', document: { kind: 'plan', id: 'pl-1' }, base: 0, change: {}, at: 1, form }]);
    expect(root().querySelector('li')?.textContent.trim()).toBe('The plan, begun: a new goal: It was begun and not sent; open the plan and finish it.');
    keep.mockRestore();
  });

  it('says that it can be sent again when the clinic is away', async () => {
    await takeUp(() => Promise.reject(new Error('away')));
    expect(said()).toContain('0 of 3 changes are in the clinic. The clinic cannot be reached');
    expect(sent).toHaveLength(1);
  });

  it('sends nothing with a wrong password, or from another kind of file', async () => {
    await takeUp(() => Promise.resolve({}), 'another password');
    expect([sent.length, said()]).toEqual([0, expect.stringContaining('cannot be opened')]);
    TestBed.resetTestingModule();
    await takeUp(() => Promise.resolve({}), PASSWORD, '{"format":"something-else"}');
    expect([sent.length, said()]).toEqual([0, expect.stringContaining('cannot be opened')]);
  });
});
