/** Dialogs over any page. They come after the page, and are kept: a dead network takes none of them away. */
import type { Parts } from '../ui/later';

export const signInAgain: Parts = () => import('./sign-in-again').then((m) => m.SignInAgain);
export const signOutHeld: Parts = () => import('./sign-out').then((m) => m.SignOut);
export const accessReason: Parts = () => import('./access-reason').then((m) => m.AccessReasonDialog);

export const DIALOGS: readonly Parts[] = [signInAgain, signOutHeld, accessReason];
