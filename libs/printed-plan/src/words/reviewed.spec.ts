import { catalogue } from '@stride/clinical';
import { sheetSource } from '../sample-sources';
import { packFor, type LanguagePack } from './index';
import { isReviewed } from './reviewed';

const REVIEW = { by: 'Demo Physiotherapist', on: '2026-11-20' };
const polish = packFor(catalogue, 'pl');
/** Polish with all of these checked. */
const checked = (texts: readonly string[]): LanguagePack => ({
  ...polish,
  reviews: Object.fromEntries(texts.map((text) => [text, REVIEW])),
});
const ordinary = [
  'sheet',
  ...Object.keys(polish.exercises).map((ref) => `exercises/${ref}`),
  ...Object.keys(polish.findings).map((code) => `findings/${code}`),
];

describe('Whether a sheet was checked', () => {
  const source = sheetSource('tight-hip');
  it('asks for every sentence that it uses', () => {
    expect(isReviewed(checked(ordinary), source, () => false)).toBe(true);
    expect(isReviewed(checked(ordinary.filter((text) => text !== 'exercises/H-01')), source, () => false)).toBe(false);
  });
  it('asks for the sentence that compares sides where one is compared', () => {
    const isLeftHip = ({ code }: { code: string }): boolean => code === 'mtt_hip_ext_deg';
    expect(isReviewed(checked(ordinary), source, isLeftHip)).toBe(false);
    expect(isReviewed(checked([...ordinary, 'compared/mtt_hip_ext_deg']), source, isLeftHip)).toBe(true);
  });
  it('is always so of English', () => {
    expect(isReviewed(packFor(catalogue, 'en'), source, () => true)).toBe(true);
  });
});
