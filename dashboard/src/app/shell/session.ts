/** Who is signed in, in this browser tab. */
import { computed, inject, Injectable, signal } from '@angular/core';
import type { SignedInUser } from '@stride/contracts';
import { Api, RequestFailed } from '../client/api';
import { IdentityClient } from '../client/identity.client';

@Injectable({ providedIn: 'root' })
export class Session {
  private readonly identity = inject(IdentityClient);
  private readonly api = inject(Api);
  readonly user = signal<SignedInUser | null>(null);
  readonly demo = computed(() => this.user()?.demo === true);
  private asked: Promise<SignedInUser | null> | undefined;

  /** Who is signed in, asked once. */
  known(): Promise<SignedInUser | null> {
    this.asked ??= this.ask();
    return this.asked;
  }

  private async ask(): Promise<SignedInUser | null> {
    try {
      const { user } = await this.identity.me();
      this.user.set(user);
      return user;
    } catch (error) {
      this.api.sessionOver.set(false);
      if (error instanceof RequestFailed && error.status === 401) return null;
      throw error;
    }
  }

  async signIn(email: string, password: string): Promise<SignedInUser> {
    const { user } = await this.identity.signIn(email, password);
    this.user.set(user);
    this.asked = Promise.resolve(user);
    this.api.sessionOver.set(false);
    return user;
  }

  async signOut(): Promise<void> {
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
