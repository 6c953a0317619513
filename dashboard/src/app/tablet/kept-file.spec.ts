import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { ITERATIONS, readKeptFile, writeKeptFile } from './kept-file';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

describe('the file of unsent changes', () => {
  const kept = { keptAt: '2026-11-27T08:00:00Z', changes: [{ assessmentId: 'a1', device: 'd1', refused: null, change: { seq: 7, at: '2026-11-27T07:59:00Z', baseVersion: 3, set: { notes: { talking: 'PLANTED-PHRASE' } } } }] };

  it('opens with its password and no other, and says nothing in clear', async () => {
    const file = await writeKeptFile('a long password', kept);
    expect(file).not.toMatch(/PLANTED|talking|"a1"/);
    expect(JSON.parse(file)).toMatchObject({ format: 'stride-unsent-changes', version: 1, kdf: { iterations: ITERATIONS } });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(await readKeptFile('a long password', file)).toEqual(kept);
    expect(await readKeptFile('another password', file)).toBeNull();
    expect(await readKeptFile('a long password', 'not a file')).toBeNull();
  });
});
