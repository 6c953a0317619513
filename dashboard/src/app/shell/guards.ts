import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import type { Role } from '@stride/contracts';
import { Session } from './session';

/** Where each role begins its day. */
export const HOME: Record<Role, string> = { physiotherapist: '/patients', manager: '/caseload', administrator: '/practitioners' };

export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const user = await inject(Session).known();
  return user !== null || router.createUrlTree(['/sign-in'], { queryParams: state.url === '/' ? {} : { to: state.url } });
};

export const atHome: CanActivateFn = async () => {
  const router = inject(Router);
  const user = await inject(Session).known();
  return router.parseUrl(user === null ? '/sign-in' : HOME[user.role]);
};

/** Lets only these roles in; the others begin at their own page. */
export const role = (...roles: readonly Role[]): CanActivateFn => async () => {
  const router = inject(Router);
  const user = await inject(Session).known();
  if (user === null) return router.parseUrl('/sign-in');
  return roles.includes(user.role) || router.parseUrl(HOME[user.role]);
};
