/** Where a patient stands, as the list tells it: a mark, words, and how pressing it is. */
import type { PatientStanding } from '@stride/contracts';
import type { IconName } from '../ui/icon';

export interface StandingWords {
  words: string;
  icon: IconName | null;
  tone: 'danger' | 'urgent' | 'late' | 'plain';
}
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A draft is unsigned, no longer just begun, from this age on. */
const UNSIGNED_AFTER_MS = DAY_MS;
const DAYS_TOLD_FROM_MS = 3 * DAY_MS;

/** The state at this instant, with how long it has lasted where that matters. */
export function standingInWords({ state, since }: PatientStanding, now: Date): StandingWords {
  const lasted = since === null ? 0 : now.getTime() - Date.parse(since);
  switch (state) {
    case 'draft':
      if (lasted < UNSIGNED_AFTER_MS) return { words: 'Draft open', icon: 'pen', tone: 'late' };
      return { words: `Unsigned ${lasted < DAYS_TOLD_FROM_MS ? `${Math.floor(lasted / HOUR_MS)} h` : `${Math.floor(lasted / DAY_MS)} d`}`, icon: 'pen', tone: 'late' };
    case 'emergency':
      return { words: since === null ? 'Emergency' : 'Emergency in draft', icon: 'octagon', tone: 'danger' };
    case 'urgent':
      return { words: since === null ? 'Urgent flag' : 'Urgent flag in draft', icon: 'warning', tone: 'urgent' };
    case 'review-overdue':
      return { words: `Review overdue ${Math.max(1, Math.floor(lasted / DAY_MS))} d`, icon: 'warning', tone: 'late' };
    case 'ready-to-discharge':
      return { words: 'Ready to discharge', icon: 'check', tone: 'plain' };
    case 'active':
      return { words: 'Active', icon: null, tone: 'plain' };
    case 'closed':
      return { words: 'Discharged', icon: null, tone: 'plain' };
    case 'new':
      return { words: 'No assessment yet', icon: null, tone: 'plain' };
  }
}
