/** How dangerous a draft is so far, as the lists ask the database for it. */
import type { Urgency } from '@stride/clinical';

/** `unread`: nobody has worked it out since something changed that it depends on; it counts as flagged until then. */
export type DraftDanger = 'none' | 'urgent' | 'emergency' | 'unread';

/** What is kept of an urgency: a routine flag waits for the signature. */
export const dangerOf = (urgency: Urgency): DraftDanger =>
  urgency === 'emergency' || urgency === 'urgent' ? urgency : 'none';
