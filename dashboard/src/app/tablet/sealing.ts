/**
 * How this tablet keeps a record: AES-256-GCM under a key that never leaves the browser, with a fresh initial value for
 * each record. What a record belongs to is sealed with it, so that no record passes for another.
 */
export interface Sealed {
  /** Which key sealed it: after a sign-out the tablet has another one. */
  keyId: string;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}
export interface TabletKey {
  id: string;
  key: CryptoKey;
}

/** Browsers give their cryptography to pages from https and from this machine only. */
export const canSeal = (): boolean => (globalThis.crypto as Partial<Crypto>).subtle !== undefined;

export function newKey(): Promise<CryptoKey> {
  // Not extractable: no script can read it, also none that found a way onto the page.
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function seal({ id, key }: TabletKey, belongsTo: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: inBytes(belongsTo) }, key, inBytes(JSON.stringify(value)));
  return { keyId: id, iv, bytes };
}

/** What was sealed, or null where it cannot be opened: another key, another record, or damaged. */
export async function unseal<T>({ key }: TabletKey, belongsTo: string, { iv, bytes }: Sealed): Promise<T | null> {
  try {
    const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: inBytes(belongsTo) }, key, bytes);
    return JSON.parse(new TextDecoder().decode(clear)) as T;
  } catch {
    return null;
  }
}

function inBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
