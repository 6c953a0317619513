import { vignettes } from '@stride/clinical';
import { findingKey } from '@stride/assessment-engine';
import { applyChange, emptyDocument, findingRows, stampOf, type Document } from './document';
import { documentFrom } from './whole-document';

const DEVICES = ['0190d2c0-0001-7000-8000-00000000000a', '0190d2c0-0001-7000-8000-00000000000b'] as const;
const PERSON = '0190d2c0-0001-7000-8000-0000000000aa';
const densest = [...vignettes].sort((a, b) => b.findings.length - a.findings.length)[0];
if (densest === undefined) throw new Error('There is no named case.');
const timeOf = (index: number): string =>
  new Date(Date.UTC(2026, 3, 2, 10, 15, 0, index * 37 - 500)).toISOString();

/** The densest named case as two devices in turn would have recorded it. */
function written(): Document {
  const document = emptyDocument();
  densest?.findings.forEach((finding, index) => {
    const { conflicts } = applyChange(
      document,
      { set: { finding } },
      {
        seq: index + 1,
        device: DEVICES[index % 2] ?? '',
        by: PERSON,
        at: timeOf(index),
        baseVersion: index + 1,
        version: index + 2,
      },
    );
    expect(conflicts).toEqual([]);
  });
  return document;
}

describe('the document of a draft', () => {
  it('tells every finding as it was recorded, with who and when', () => {
    const rows = findingRows(written());
    expect(rows).toHaveLength(densest.findings.length);
    densest.findings.forEach((finding, index) => {
      const row = rows.find((candidate) => findingKey(candidate) === findingKey(finding));
      expect(row).toMatchObject({ ...finding, recordedAt: timeOf(index), recordedBy: PERSON });
    });
  });
  it('knows which device last wrote a field, in which version', () => {
    const key = findingKey(densest.findings[1] ?? { test: '' });
    expect(stampOf(written(), `finding/${key}`)).toEqual({
      v: 3,
      device: DEVICES[1],
      by: PERSON,
      at: timeOf(1),
      seq: 2,
    });
  });
  it('tells a change that was earlier than the first one it knows', () => {
    const document = written();
    applyChange(
      document,
      { set: { notes: { standing: 'leans' } } },
      {
        seq: 1,
        device: DEVICES[0],
        by: PERSON,
        at: '2026-04-01T09:00:00.000Z',
        baseVersion: 99,
        version: 100,
      },
    );
    expect(stampOf(document, 'notes/standing')?.at).toBe('2026-04-01T09:00:00.000Z');
  });
  it('keeps a cleared field as touched, so that another device cannot fill it unseen', () => {
    const document = written();
    const [finding] = densest.findings;
    if (finding === undefined) throw new Error('empty case');
    applyChange(
      document,
      { clear: { finding } },
      { seq: 1, device: DEVICES[0], by: PERSON, at: timeOf(500), baseVersion: 99, version: 100 },
    );
    const { conflicts } = applyChange(
      document,
      { set: { finding } },
      { seq: 1, device: DEVICES[1], by: PERSON, at: timeOf(501), baseVersion: 99, version: 101 },
    );
    expect(conflicts).toMatchObject([{ theirs: null, yours: finding.value }]);
  });
  it('lets any change of a device overwrite a field from before its numbers were kept', () => {
    const document = emptyDocument();
    document.writers = [[DEVICES[0], PERSON]];
    document.stamps['notes/standing'] = [2, 0, 0];
    document.notes['standing'] = 'leans';
    const stamp = { seq: 1, device: DEVICES[0], by: PERSON, at: timeOf(1), baseVersion: 2, version: 3 };
    expect(applyChange(document, { set: { notes: { standing: 'upright' } } }, stamp).whole).toBe(true);
    expect(document.notes['standing']).toBe('upright');
  });
  it('takes less than 100 bytes a finding', () => {
    const { findings, stamps } = written();
    expect(JSON.stringify({ findings, stamps }).length / densest.findings.length).toBeLessThan(100);
  });
  it('is read from the form in which it was stored whole', () => {
    const small = written();
    const whole = {
      history: small.history,
      notes: small.notes,
      domainReasons: small.domainReasons,
      conflicts: small.conflicts,
      findings: Object.fromEntries(findingRows(small).map((row) => [findingKey(row), row])),
      fields: Object.fromEntries(
        Object.keys(small.stamps).map((field) => [
          field,
          stampOf(small, field) ?? { v: 0, device: '', by: '', at: '' },
        ]),
      ),
    };
    expect(documentFrom(whole)).toEqual(small);
    expect(documentFrom(small)).toBe(small);
  });
});
