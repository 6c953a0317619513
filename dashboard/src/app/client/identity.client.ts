import { inject, Injectable } from '@angular/core';
import type { SignedIn } from '@stride/contracts';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class IdentityClient {
  private readonly api = inject(Api);

  signIn(email: string, password: string): Promise<SignedIn> {
    return this.api.post('/auth/sign-in', { email, password });
  }
  signOut(): Promise<void> {
    return this.api.post('/auth/sign-out');
  }
  me(): Promise<SignedIn> {
    return this.api.get('/auth/me');
  }
}
