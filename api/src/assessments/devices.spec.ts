import type { Assessment } from '@stride/contracts';
import { must, newClinic, PASSWORD, twoDevices, type TestClinic } from '../../test/builders';
import { pointersOf } from '../../test/client';
import { startApi, type TestApi } from '../../test/start-api';

/** Changes come late, twice, in the wrong order and from two tablets at once; nothing is overwritten in silence. */
let api: TestApi;
let clinic: TestClinic;
beforeAll(async () => {
  api = await startApi();
  clinic = await newClinic(api);
});
afterAll(() => api.stop());

const read = async (id: string): Promise<Assessment> =>
  must(await clinic.physiotherapist.get<Assessment>(`/api/v1/assessments/${id}`), 200);
const slump = (value: string) => ({ set: { finding: { test: 'slump', side: 'left' as const, value } } });
const relief = (value: string) => ({ set: { history: { relief_sitting: value } } });

describe('two devices on one draft', () => {
  it('lets both win on different fields', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([slump('positive')], version), 200);
    const answer = must(await other.send([relief('full')], version), 200);
    expect(answer.conflicts).toEqual([]);
    expect(await read(id)).toMatchObject({
      history: { relief_sitting: 'full' },
      findings: [{ value: 'positive' }],
    });
  });
  it('stores but does not apply the later of two values for one field, and shows both', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    const answer = must(await other.send([relief('full')], version), 200);
    expect(answer).toMatchObject({
      version: version + 2,
      acknowledged: [1],
      conflicts: [{ seq: 1, yours: 'full', theirs: 'partial', by: clinic.practitionerIds.physiotherapist }],
    });
    const stored = await read(id);
    expect(stored.history).toEqual({ relief_sitting: 'partial' });
    expect(stored.openConflicts).toHaveLength(1);
  });
  it('sees a clear against a new value as a conflict too', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    const { version: seen } = must(await one.send([slump('positive')], version), 200);
    must(await one.send([slump('negative')], seen), 200);
    const answer = must(
      await other.send([{ clear: { finding: { test: 'slump', side: 'left' } } }], seen),
      200,
    );
    expect(answer.conflicts).toMatchObject([{ yours: null, theirs: 'negative' }]);
    expect((await read(id)).findings).toMatchObject([{ value: 'negative' }]);
  });
  it('is no conflict when both recorded the same', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([slump('positive')], version), 200);
    expect(must(await other.send([slump('positive')], version), 200).conflicts).toEqual([]);
  });
  it('never puts a device into conflict with itself', async () => {
    const { one, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    expect(must(await one.send([relief('full')], version), 200).conflicts).toEqual([]);
  });
  it('settles the conflict when somebody who has seen both chooses', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    const raced = must(await other.send([relief('full')], version), 200);
    must(await other.send([relief('full')], raced.version), 200);
    expect(await read(id)).toMatchObject({ history: { relief_sitting: 'full' }, openConflicts: [] });
  });
  it('does not settle it when the other device, which has not seen it, goes on typing', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    const { version: own } = must(await one.send([relief('partial')], version), 200);
    must(await other.send([relief('full')], version), 200);
    must(await one.send([relief('none')], own), 200);
    expect((await read(id)).openConflicts).toMatchObject([{ yours: 'full' }]);
  });
  it('has nothing left to decide once the other device comes to the same value by itself', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    const { version: own } = must(await one.send([relief('partial')], version), 200);
    must(await other.send([relief('full')], version), 200);
    must(await one.send([relief('full')], own), 200);
    expect(await read(id)).toMatchObject({ history: { relief_sitting: 'full' }, openConflicts: [] });
  });
  it('answers a repeated batch with the conflict it made', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    const batch = other.changes([relief('full')], version);
    const first = must(await other.post(batch), 200);
    expect(must(await other.post(batch), 200)).toEqual(first);
  });
  it('answers with the conflict of a lost answer when the change comes again together with new ones', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    const lost = other.changes([relief('full')], version);
    const { conflicts } = must(await other.post(lost), 200);
    const next = other.changes([slump('positive')], version);
    const again = must(await other.post({ ...next, changes: [...lost.changes, ...next.changes] }), 200);
    expect(conflicts).toHaveLength(1);
    expect(again).toMatchObject({ acknowledged: [1, 2], conflicts });
  });
  it('tells the conflict once when the repeated change and a new one are about the same field', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    const lost = other.changes([relief('full')], version);
    must(await other.post(lost), 200);
    const next = other.changes([relief('none')], version);
    const again = must(await other.post({ ...next, changes: [...lost.changes, ...next.changes] }), 200);
    expect(again.conflicts).toMatchObject([{ seq: 2, yours: 'none' }]);
  });
  it('loses nothing in any order of two writers', async () => {
    for (let round = 0; round < 12; round++) {
      const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
      const [a, b] = await Promise.all([
        one.send([relief('partial')], version),
        other.send([relief('full')], version),
      ]);
      const conflicts = [...must(a, 200).conflicts, ...must(b, 200).conflicts];
      expect(conflicts).toHaveLength(1);
      const stored = await read(id);
      expect([stored.history['relief_sitting'], conflicts[0]?.yours].sort()).toEqual(['full', 'partial']);
    }
  });
});

describe('a device that says what it has seen', () => {
  it('hears with the answer what others wrote since, and what waits for a decision', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([slump('positive'), relief('partial'), { set: { notes: { standing: 'stops' } } }], version), 200);
    const batch = { ...other.changes([relief('full')], version), seen: version };
    const answer = must(await other.post(batch), 200);
    expect(answer.others?.map(({ field, value }) => [field, value]).sort()).toEqual([
      ['finding/slump|left|', { test: 'slump', side: 'left', value: 'positive' }],
      ['history/relief_sitting', 'partial'],
      ['notes/standing', 'stops'],
    ]);
    expect(answer.openConflicts).toEqual((await read(id)).openConflicts);
    expect(answer.openConflicts).toMatchObject([{ yours: 'full', theirs: 'partial' }]);
    // Sent again because that answer was lost: it hears the same.
    expect(must(await other.post(batch), 200)).toEqual(answer);
  });
  it('hears that a value was cleared, and nothing that it had seen or written itself', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    const { version: seen } = must(await one.send([slump('positive'), relief('full')], version), 200);
    const { version: later } = must(await one.send([{ clear: { finding: { test: 'slump', side: 'left' } } }], seen), 200);
    const batch = { ...other.changes([{ set: { notes: { sitting: 'own' } } }], seen), seen };
    expect(must(await other.post(batch), 200).others).toMatchObject([{ field: 'finding/slump|left|', value: null }]);
    expect(later).toBe(seen + 1);
  });
  it('is refused when that is no version', async () => {
    const { one, version } = await twoDevices(clinic.physiotherapist);
    expect(pointersOf(await one.post({ ...one.changes([relief('full')], version), seen: 'all' } as never))).toEqual(['/seen']);
  });
});

describe('a device that only looks', () => {
  const look = (deviceId: string, seen: number) => ({ deviceId, changes: [], seen });
  const opened = async (id: string): Promise<number> =>
    (await api.asOwner("select 1 from audit_event where object_id = $1 and deed = 'assessment.opened'", [id])).length;

  it('hears what others wrote, with a trace; and nothing at all, without one, once it has seen it', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    const { version: later } = must(await one.send([slump('positive')], version), 200);
    const before = await opened(id);
    const { deviceId } = other.changes([], version);
    expect(must(await other.post(look(deviceId, version)), 200)).toMatchObject({
      version: later,
      acknowledged: [],
      others: [{ field: 'finding/slump|left|', value: { value: 'positive' } }],
      openConflicts: [],
      standing: { status: 'draft', flagActions: 0 },
    });
    expect(await opened(id)).toBe(before + 1);
    expect(must(await other.post(look(deviceId, later)), 200)).toEqual({
      version: later,
      acknowledged: [],
      conflicts: [],
      others: [],
      standing: { status: 'draft', flagActions: 0 },
    });
    expect(await opened(id)).toBe(before + 1);
  });
  it('hears the conflict that another device made', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    const { version: seen } = must(await one.send([relief('partial')], version), 200);
    must(await other.send([relief('full')], version), 200);
    const { deviceId } = one.changes([], seen);
    expect(must(await one.post(look(deviceId, seen)), 200)).toMatchObject({
      others: [],
      openConflicts: [{ yours: 'full', theirs: 'partial' }],
    });
  });
  it('does not keep its session alive when no hand asked for it', async () => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const idle = async (): Promise<number> =>
      Number((await api.asOwner<{ idle: string }>('select min(extract(epoch from now() - last_seen_at)) as idle from session', []))[0]?.idle);
    const { deviceId } = one.changes([], version);
    await api.asOwner("update session set last_seen_at = now() - interval '5 minutes'", []);
    const ask = (headers: Record<string, string>) =>
      clinic.physiotherapist.post(`/api/v1/assessments/${id}/changes`, look(deviceId, version), headers);
    must(await ask({ 'x-unattended': '1' }), 200);
    expect(await idle()).toBeGreaterThan(250);
    must(await ask({}), 200);
    expect(await idle()).toBeLessThan(60);
  });
});

describe('a conflict about a finding', () => {
  it('shows all of both rows where they are more than a value', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    const angle = (value: number, comment?: string) => ({ set: { finding: { test: 'mtt_hip_ext_deg', side: 'left' as const, value, ...(comment === undefined ? {} : { comment }) } } });
    must(await one.send([angle(-4, 'pelvis held')], version), 200);
    const answer = must(await other.send([angle(-4, 'pelvis free')], version), 200);
    expect(answer.conflicts).toMatchObject([{ yours: { value: -4, comment: 'pelvis free' }, theirs: { value: -4, comment: 'pelvis held' } }]);
  });
});

describe('changes of one device that arrive in the wrong order', () => {
  /** The second change arrives, then the first. */
  const backwards = async (first: unknown, second: unknown) => {
    const { one, id, version } = await twoDevices(clinic.physiotherapist);
    const { deviceId, changes } = one.changes([first, second] as never, version);
    must(await one.post({ deviceId, changes: changes.slice(1) }), 200);
    const late = must(await one.post({ deviceId, changes: changes.slice(0, 1) }), 200);
    return { late, stored: await read(id) };
  };

  it('keep the later word, and the journal says that the earlier one was not applied', async () => {
    const { late, stored } = await backwards(relief('partial'), relief('full'));
    expect(late).toMatchObject({ acknowledged: [1], conflicts: [] });
    expect(stored.history).toEqual({ relief_sitting: 'full' });
    const journal = await api.asOwner(
      'select seq::int, applied from assessment_change where assessment_id = $1 order by seq',
      [stored.id],
    );
    expect(journal).toEqual([
      { seq: 1, applied: false },
      { seq: 2, applied: true },
    ]);
  });
  it('do not bring back what was cleared later', async () => {
    const { stored } = await backwards(slump('positive'), {
      clear: { finding: { test: 'slump', side: 'left' } },
    });
    expect(stored.findings).toEqual([]);
  });
  it('are both written where they are about different fields', async () => {
    const { stored } = await backwards(slump('positive'), relief('full'));
    expect(stored).toMatchObject({ history: { relief_sitting: 'full' }, findings: [{ value: 'positive' }] });
  });
  it('keep the later word of a conflict too', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([relief('partial')], version), 200);
    const { deviceId, changes } = other.changes([relief('none'), relief('full')], version);
    must(await other.post({ deviceId, changes: changes.slice(1) }), 200);
    must(await other.post({ deviceId, changes: changes.slice(0, 1) }), 200);
    expect((await read(id)).openConflicts).toMatchObject([{ seq: 2, yours: 'full' }]);
  });
});

describe('pain answers of two devices that contradict each other', () => {
  const best = (value: number) => ({ set: { history: { nprs_best: value } } });
  const worst = (value: number) => ({ set: { history: { nprs_worst: value } } });

  it('hold up neither device that did not know of the other', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([best(6)], version), 200);
    must(await other.send([slump('positive'), worst(4)], version), 200);
    expect(await read(id)).toMatchObject({
      history: { nprs_best: 6, nprs_worst: 4 },
      findings: [{ value: 'positive' }],
    });
  });
  it('stop the signature until somebody chooses', async () => {
    const { one, other, id, version } = await twoDevices(clinic.physiotherapist);
    must(await one.send([best(6)], version), 200);
    const { version: seen } = must(await other.send([worst(4)], version), 200);
    const sign = () => clinic.physiotherapist.post(`/api/v1/assessments/${id}/sign`, { password: PASSWORD });
    expect(pointersOf(await sign())).toContain('/history/nprs_best');
    must(await one.send([best(2)], seen), 200);
    expect(pointersOf(await sign())).not.toContain('/history/nprs_best');
  });
  it('are refused to a device that has seen the other answer', async () => {
    const { one, other, version } = await twoDevices(clinic.physiotherapist);
    const { version: seen } = must(await one.send([best(6)], version), 200);
    expect(pointersOf(await other.send([worst(4)], seen))).toEqual(['/changes/0/set/history/nprs_worst']);
  });
});
