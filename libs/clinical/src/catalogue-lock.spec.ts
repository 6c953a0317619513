import lock from '../catalogue.lock.json';
import { catalogue, type Catalogue } from './index';
import { fingerprint, fingerprints } from './fingerprint';

const now = fingerprints(catalogue);

describe('the lock of the catalogue', () => {
  it('names every entry, and each says what it said when its version was given', () => {
    // When this fails: raise `version` in catalogue.ts if a meaning changed, then `npm run catalogue:lock`.
    expect({ version: catalogue.version, entries: now }).toEqual(lock);
  });
  it('covers every part of the catalogue', () => {
    const covered = new Set(['version', 'domains', 'history', 'redFlags', 'openQuestions', 'seekHelp', 'causes', 'signs', 'neuroExamination', 'interventions', 'planRules', 'phaseCriteria', 'outcomeMeasures', 'references']);
    expect(Object.keys(catalogue).filter((part) => !covered.has(part))).toEqual([]);
    expect(Object.keys(now).length).toBeGreaterThan(200);
  });
});

describe('a fingerprint', () => {
  /** The catalogue with one test changed. */
  const changed = (change: object): Catalogue => ({
    ...catalogue,
    domains: catalogue.domains.map((domain) => ({ ...domain, tests: domain.tests.map((test) => (test.code === 'mtt_hip_ext_deg' ? { ...test, ...change } : test)) })),
  });
  const differing = (other: Catalogue): string[] => {
    const prints = fingerprints(other);
    return Object.keys(prints).filter((name) => prints[name] !== now[name]);
  };
  it('changes with a cut-off, a weight, a unit or a word, and for that entry alone', () => {
    const test = catalogue.domains.flatMap(({ tests }) => tests).find(({ code }) => code === 'mtt_hip_ext_deg');
    const [weight] = test?.weights ?? [];
    if (weight === undefined) throw new Error('The Thomas test has no weights.');
    const [band, ...rest] = weight.bands;
    expect(differing(changed({ weights: [{ ...weight, bands: [{ ...band, atMost: -11 }, ...rest] }] }))).toEqual(['test mtt_hip_ext_deg']);
    expect(differing(changed({ weights: [{ ...weight, bands: [{ ...band, points: 2 }, ...rest] }] }))).toEqual(['test mtt_hip_ext_deg']);
    expect(differing(changed({ sided: false }))).toEqual(['test mtt_hip_ext_deg']);
    expect(differing(changed({ name: 'Another name' }))).toEqual(['test mtt_hip_ext_deg']);
    expect(differing(changed({}))).toEqual([]);
  });
  it('does not depend on the order in which keys are written, and tells 0, "0", false and nothing apart', () => {
    expect(fingerprint({ a: 1, b: [2, 3] })).toBe(fingerprint({ b: [2, 3], a: 1 }));
    expect(new Set([0, '0', false, null, '', [], {}, [0], { a: 0 }].map(fingerprint)).size).toBe(9);
  });
});
