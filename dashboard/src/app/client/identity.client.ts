import { inject, Injectable } from '@angular/core';
import type { SignedIn } from '@stride/contracts';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class IdentityClient {
  private readonly api = inject(Api);

  signIn(email: string, password: string): Promise<SignedIn> {
    return this.api.post('/auth/sign-in', { email, password });
  }
  /** What the clinic says of itself to anybody, before a sign-in. */
  async clinicReady(): Promise<{ demo: boolean }> {
    const answer = await fetch('/health/ready', { headers: { 'ngsw-bypass': '1' } });
    return { demo: ((await answer.json()) as { demo?: unknown }).demo === true };
  }
  signOut(): Promise<void> {
    return this.api.post('/auth/sign-out');
  }
  me(): Promise<SignedIn> {
    return this.api.get('/auth/me');
  }
}
