/** A browser for specs: it keeps what is put into it from one page to the next, and has cryptography. */
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { TestBed } from '@angular/core/testing';
import type { SignedInUser } from '@stride/contracts';
import { deleteDB } from 'idb';
import { Copies } from './copies';
import { TabletStore } from './tablet-store';

Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone: (value: unknown) => value });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const userOf = (id: string, role: string): SignedInUser => ({ id, role, name: id, clinicName: 'Demo', demo: true }) as unknown as SignedInUser;

/** Somebody signs in to the page that is open. */
export async function signedIn(id = 'u1', role = 'physiotherapist'): Promise<void> {
  await TestBed.inject(Copies).belongTo({ user: userOf(id, role), email: '' });
}

/** The page is gone, however; what the browser keeps stays. */
export async function pageGone(): Promise<void> {
  (await TestBed.inject(TabletStore).database()).close();
  TestBed.resetTestingModule();
}

/** The browser forgets everything. */
export async function forgetAll(): Promise<void> {
  await pageGone();
  await deleteDB('stride-tablet');
}
