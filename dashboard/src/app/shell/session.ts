/** Who is signed in, in this browser tab. */
import { computed, inject, Injectable, signal } from '@angular/core';
import type { SignedInUser } from '@stride/contracts';
import { Api, isAway, RequestFailed } from '../client/api';
import { IdentityClient } from '../client/identity.client';
import { Copies } from '../tablet/copies';
import { KeptEdits } from '../tablet/kept-edits';
import { PendingStore } from '../tablet/pending-store';
import { TabletStore } from '../tablet/tablet-store';

/** Under this the tab keeps the e-mail, only to ask for the password alone when the session ends over an open form. */
export const KEPT_EMAIL = 'stride.email';

@Injectable({ providedIn: 'root' })
export class Session {
  private readonly identity = inject(IdentityClient);
  private readonly api = inject(Api);
  private readonly copies = inject(Copies);
  private readonly pending = inject(PendingStore);
  private readonly edits = inject(KeptEdits);
  private readonly store = inject(TabletStore);
  readonly user = signal<SignedInUser | null>(null);
  readonly demo = computed(() => this.user()?.demo === true);
  private asked: Promise<SignedInUser | null> | undefined;

  /** Whether the demo clinic stands behind the sign-in; false while the clinic cannot say. */
  async opensDemo(): Promise<boolean> {
    try {
      return (await this.identity.clinicReady()).demo;
    } catch {
      return false;
    }
  }

  /** Who is signed in, asked once. */
  known(): Promise<SignedInUser | null> {
    this.asked ??= this.ask();
    return this.asked;
  }

  private async ask(): Promise<SignedInUser | null> {
    try {
      const { user } = await this.identity.me();
      this.user.set(user);
      void this.copies.belongTo({ user, email: sessionStorage.getItem(KEPT_EMAIL) ?? '' });
      return user;
    } catch (error) {
      this.api.sessionOver.set(false);
      if (error instanceof RequestFailed && error.status === 401) {
        await this.copies.forgetWho();
        return null;
      }
      if (isAway(error)) return this.resume();
      throw error;
    }
  }

  /** The clinic is away: whoever was signed in here goes on with what this tablet keeps. The clinic asks again once it is back. */
  private async resume(): Promise<SignedInUser | null> {
    const who = await this.copies.resume();
    // Asked again at the next page, for as long as nobody knows.
    this.asked = undefined;
    if (who === null) return null;
    if (who.email !== '') sessionStorage.setItem(KEPT_EMAIL, who.email);
    this.user.set(who.user);
    return who.user;
  }

  async signIn(email: string, password: string): Promise<SignedInUser> {
    const { user } = await this.identity.signIn(email, password);
    void this.copies.belongTo({ user, email });
    this.user.set(user);
    this.asked = Promise.resolve(user);
    this.api.sessionOver.set(false);
    return user;
  }

  /** The tablet keeps nothing of anybody who signed out; what is not in the clinic yet stays unless it is given up. */
  async signOut({ givingUp = false } = {}): Promise<void> {
    await this.copies.throwAway();
    if (givingUp || (await this.pending.count()) + (await this.edits.count()) === 0) {
      this.pending.forgetUnkept();
      await this.store.wipe().catch(() => undefined);
    }
    try {
      await this.identity.signOut();
    } finally {
      this.user.set(null);
      this.asked = Promise.resolve(null);
      this.api.accessReason.set('');
      this.api.sessionOver.set(false);
    }
  }
}
