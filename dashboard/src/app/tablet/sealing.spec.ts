import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { newKey, seal, unseal, type TabletKey } from './sealing';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

describe('a record on this tablet', () => {
  const key = async (id = 'k1'): Promise<TabletKey> => ({ id, key: await newKey() });
  const planted = { set: { notes: { talking: 'PLANTED-PHRASE Byrne-Demo' } } };

  it('comes back as it was', async () => {
    const own = await key();
    expect(await unseal(own, 'change/a1', await seal(own, 'change/a1', planted))).toEqual(planted);
  });
  it('holds no word in clear', async () => {
    const sealed = await seal(await key(), 'change/a1', planted);
    const stored = Buffer.from(sealed.bytes).toString('latin1') + Buffer.from(sealed.iv).toString('latin1') + sealed.keyId;
    for (const word of ['PLANTED', 'Byrne', 'talking', 'notes']) expect(stored).not.toContain(word);
  });
  it('never looks the same twice', async () => {
    const own = await key();
    const seen = new Set<string>();
    for (let turn = 0; turn < 200; turn++) seen.add(Buffer.from((await seal(own, 'change/a1', planted)).iv).toString('hex'));
    expect(seen.size).toBe(200);
  });
  it('opens with no other key, for no other examination, and not when it was altered', async () => {
    const own = await key();
    const sealed = await seal(own, 'change/a1', planted);
    expect(await unseal(await key(), 'change/a1', sealed)).toBeNull();
    expect(await unseal(own, 'change/a2', sealed)).toBeNull();
    const bytes = sealed.bytes.slice(0);
    new DataView(bytes).setUint8(3, new DataView(bytes).getUint8(3) ^ 1);
    expect(await unseal(own, 'change/a1', { ...sealed, bytes })).toBeNull();
  });
  it('has a key that no script can read', async () => {
    const own = await key();
    expect(own.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', own.key)).rejects.toThrow();
  });
});
