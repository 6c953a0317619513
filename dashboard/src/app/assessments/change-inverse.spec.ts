import { TestBed } from '@angular/core/testing';
import { catalogue, type MovementTest, type Position, type Value } from '@stride/clinical';
import type { Finding } from '@stride/assessment-engine';
import { Recorder } from './recorder';
import { draft, POSITION_PLACES, QueueOnPaper, recordingOf } from './recording.testing';

const TESTS = catalogue.domains.flatMap((domain) => domain.tests);
const valueOf = ({ answer }: MovementTest): Value => (answer.kind === 'number' ? answer.max : answer.kind === 'choice' ? (answer.options.at(-1)?.value ?? '') : true);
const rowOf = (test: MovementTest): Finding => ({ test: test.code, ...(test.sided ? { side: 'left' as const } : {}), ...(test.sites?.[0] === undefined ? {} : { site: test.sites[0].code }), value: valueOf(test) });

describe('undo', () => {
  let queue: QueueOnPaper;
  async function recorder(change: Parameters<typeof draft>[0] = {}): Promise<Recorder> {
    TestBed.resetTestingModule();
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ providers: recordingOf(draft(change), queue) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    return recorder;
  }
  const state = (of: Recorder): string => JSON.stringify([[...of.findings()].sort(), Object.entries(of.history()).sort(), of.notes(), of.domainReasons()]);

  it.each(TESTS.map((test) => [test.code, test] as const))('takes a first entry of %s back, as a change of its own', async (_code, test) => {
    const here = await recorder();
    const before = state(here);
    expect(here.setFinding(rowOf(test))).toBeNull();
    expect(state(here)).not.toBe(before);
    here.undo();
    expect(state(here)).toBe(before);
    expect(queue.sent).toHaveLength(2);
    expect(queue.sent[1]).toHaveProperty('clear.finding.test', test.code);
  });

  it.each(catalogue.history.filter((item) => item.answer.kind === 'flag').map((item) => [item.code] as const))('brings the earlier answer to %s back, not an empty one', async (code) => {
    const here = await recorder({ history: { [code]: false } });
    here.setHistory(code, true);
    here.undo();
    expect(here.history()[code]).toBe(false);
    here.setHistory(code, null);
    here.undo();
    expect(here.history()[code]).toBe(false);
  });

  it('brings a value with its note back after it was cleared', async () => {
    const here = await recorder();
    const test = TESTS.find((entry) => entry.code === 'mtt_hip_ext_deg');
    if (test === undefined) throw new Error('The test is gone from the catalogue.');
    const row: Finding = { test: test.code, side: 'left', value: -12, comment: 'pelvis held' };
    here.setFinding(row);
    here.clearFinding(test, 'left', undefined);
    here.undo();
    expect(here.finding(test.code, 'left', undefined)).toEqual(row);
  });

  it('takes free text back', async () => {
    const here = await recorder();
    here.setNote('standing', 'stops twice');
    here.setDomainReason('hip-mobility', 'new hip');
    here.undo();
    here.undo();
    expect(here.notes()['standing']).toBe('');
    expect(here.domainReasons()['hip-mobility']).toBe('');
  });

  it.each(POSITION_PLACES)('takes the rest within norm of %s back with one press, and never marked danger or nerve signs', async (place: Position) => {
    const here = await recorder();
    const before = state(here);
    const rest = here.restOf(place);
    here.restWithinNorm(place);
    const guarded = TESTS.filter((test) => test.answeredOneByOne === true || test.redFlagQuestion === true).map((test) => test.code);
    expect(rest.filter((row) => guarded.includes(row.test))).toEqual([]);
    expect([...here.findings().values()].every((row) => row.status === 'within-norm' && row.value === undefined)).toBe(true);
    expect(here.findings().size).toBe(rest.length);
    if (rest.length === 0) return;
    here.undo();
    expect(state(here)).toBe(before);
  });

  it('leaves what is recorded or stands there invalid alone when the rest is marked', async () => {
    const here = await recorder();
    here.setFinding({ test: 'lumbar_flexion_deg', value: 20 });
    here.type('f-lumbar_extension_deg--', { text: '999', fault: { detail: 'Not possible.', allowed: '' } });
    here.restWithinNorm('standing');
    expect(here.finding('lumbar_flexion_deg', undefined, undefined)?.value).toBe(20);
    expect(here.finding('lumbar_extension_deg', undefined, undefined)).toBeUndefined();
  });
});
