/**
 * A file of changes that could not be sent, for the one who must leave this tablet. Its format, version 1, is JSON:
 * `format` "stride-unsent-changes", `version` 1, `kdf` (PBKDF2, SHA-256, iterations, salt), `cipher` (AES-256-GCM, iv) and
 * `data`, the sealed JSON `{ keptAt, changes, edits }`; salt, iv and data in base64. The changes are those of …/changes, each with
 * its assessment, device and number, so that sending them again applies nothing twice. The edits are those of draft plans and
 * letters, each with its document and the version it was made on; older files have none.
 */
import type { KeptEdit } from './kept-edits';
import type { PendingChange } from './pending-store';

/** OWASP's least for PBKDF2 with SHA-256. */
export const ITERATIONS = 600_000;
const FORMAT = 'stride-unsent-changes';

interface KeptFile {
  format: typeof FORMAT;
  version: 1;
  kdf: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: string };
  cipher: { name: 'AES-256-GCM'; iv: string };
  data: string;
}
export interface KeptChanges {
  keptAt: string;
  changes: PendingChange[];
  edits?: KeptEdit[];
}

export async function writeKeptFile(password: string, kept: KeptChanges): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(password, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(kept)));
  const file: KeptFile = {
    format: FORMAT,
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: inBase64(salt) },
    cipher: { name: 'AES-256-GCM', iv: inBase64(iv) },
    data: inBase64(new Uint8Array(data)),
  };
  return JSON.stringify(file, null, 2);
}

/** The changes in such a file; null with a wrong password or a damaged file. */
export async function readKeptFile(password: string, text: string): Promise<KeptChanges | null> {
  try {
    const file = JSON.parse(text) as KeptFile;
    if (file.format !== FORMAT) return null;
    const key = await keyFrom(password, fromBase64(file.kdf.salt), file.kdf.iterations);
    const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(file.cipher.iv) }, key, fromBase64(file.data));
    return JSON.parse(new TextDecoder().decode(clear)) as KeptChanges;
  } catch {
    return null;
  }
}

async function keyFrom(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function inBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
