import type { Amendment } from '@stride/contracts';
import { amendedFields } from './amended-fields';

const at = { recordedAt: '', recordedBy: '' };
const original = { history: { nprs_now: 3, rf_rigors: false }, findings: [{ test: 'mtt_hip_ext_deg', side: 'left' as const, value: 8, ...at }], notes: { standing: 'Stopped twice.' } };
const amendment = (...changes: Amendment['changes']): Amendment => ({ id: 'm', reason: 'Misread.', changes, amendedBy: 'u1', amendedByName: 'Orla Demo', amendedAt: '2026-11-24T10:00:00Z' }) as Amendment;

describe('what an amendment changed', () => {
  it('stands beside what was signed', () => {
    const fields = amendedFields({ original, amendments: [amendment({ set: { finding: { test: 'mtt_hip_ext_deg', side: 'left', value: -9, comment: 'Read again.' } } }, { set: { history: { nprs_now: 5 } } })] });
    expect(fields).toEqual([
      [
        { name: 'Modified Thomas test, hip angle, left', before: '8°', after: '−9°; Read again.' },
        { name: 'Back pain now', before: '3', after: '5' },
      ],
    ]);
  });

  it('tells what was added, taken away and noted, none of it blank', () => {
    const [fields] = amendedFields({ original, amendments: [amendment({ set: { finding: { test: 'pit', value: 'positive' } } }, { clear: { finding: { test: 'mtt_hip_ext_deg', side: 'left' } } }, { set: { notes: { standing: '' } } })] });
    expect(fields?.map(({ before, after }) => [before, after])).toEqual([['not recorded', 'Positive'], ['8°', 'not recorded'], ['Stopped twice.', 'not recorded']]);
  });

  it('tells each step of a field that was amended twice', () => {
    const to = (value: number): Amendment => amendment({ set: { history: { nprs_now: value } } });
    expect(amendedFields({ original, amendments: [to(5), to(6)] }).map(([field]) => [field?.before, field?.after])).toEqual([['3', '5'], ['5', '6']]);
  });

  it('says nothing where nothing was amended', () => {
    expect(amendedFields({ original: null, amendments: [] })).toEqual([]);
  });
});
