/** Letters in words: what kind it is, and where it stands by shape and words. */
import type { ReferralEventKind, ReferralKind, ReferralStanding } from '@stride/contracts';
import { momentInWords } from './dates';
import type { IconName } from './icon';

export const LETTER_NAMES: Readonly<Record<ReferralKind, string>> = {
  emergency: 'Emergency letter',
  urgent: 'Urgent letter',
  'gp-vascular': 'Letter to the GP, circulation',
  rheumatology: 'Letter to the GP, rheumatology',
  gp: 'Letter to the GP',
};

export const NEWS_NAMES: Readonly<Record<ReferralEventKind, string>> = {
  sent: 'Sent',
  'no-answer': 'No answer',
  acknowledged: 'Acknowledged',
  outcome: 'Outcome',
};

export interface StandingWords {
  icon: IconName;
  words: string;
  /** Somebody here has to do something next. */
  waits: boolean;
}

/** Where a letter stands, since which day. */
export function letterStanding({ standing, since }: { standing: ReferralStanding; since: string }): StandingWords {
  const day = momentInWords(since).slice(0, 11);
  const words: Readonly<Record<ReferralStanding, StandingWords>> = {
    draft: { icon: 'pen', words: 'Draft, not signed', waits: true },
    unsent: { icon: 'warning', words: 'Signed, not sent', waits: true },
    sent: { icon: 'half', words: `Sent ${day}, no answer yet`, waits: false },
    'no-answer': { icon: 'warning', words: `No answer, asked ${day}`, waits: true },
    acknowledged: { icon: 'dot', words: `Acknowledged ${day}, outcome open`, waits: false },
    outcome: { icon: 'check', words: `Outcome known ${day}`, waits: false },
    withdrawn: { icon: 'close', words: `Withdrawn ${day}`, waits: false },
  };
  return words[standing];
}
