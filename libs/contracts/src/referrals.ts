/** Which letter it is: to whom it goes follows from the flags that it tells. Most urgent first. */
export const REFERRAL_KINDS = ['emergency', 'urgent', 'gp-vascular', 'rheumatology', 'gp'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];
export const REFERRAL_STATUSES = ['draft', 'signed', 'withdrawn'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];
/** What can become of a letter; its outcome closes the loop. */
export const REFERRAL_EVENTS = ['sent', 'no-answer', 'acknowledged', 'outcome'] as const;
export type ReferralEventKind = (typeof REFERRAL_EVENTS)[number];
/** Where a letter stands: its status, and once it is signed the news of it. `unsent` is signed and nothing more. */
export const REFERRAL_STANDINGS = ['draft', 'unsent', 'sent', 'no-answer', 'acknowledged', 'outcome', 'withdrawn'] as const;
export type ReferralStanding = (typeof REFERRAL_STANDINGS)[number];
/** Parts of the list: not signed yet; signed without an outcome; with one; withdrawn. */
export const REFERRAL_LISTS = ['draft', 'open', 'closed', 'withdrawn'] as const;
export type ReferralList = (typeof REFERRAL_LISTS)[number];

/** One finding as the letter prints it: what was found, on which side, with which value. */
export interface ReferralFinding {
  finding: string;
  side: string;
  value: string;
}
/** A flag that the letter tells, with exactly the findings that raised it. */
export interface ReferralFlag {
  id: string;
  name: string;
  action: string;
  within: string;
  findings: ReferralFinding[];
}
/** News of a letter, as somebody told it. */
export interface ReferralEvent {
  id: string;
  kind: ReferralEventKind;
  /** When it happened. */
  at: string;
  /** Who said so, or who sent it. */
  saidBy: string;
  note: string | null;
  recordedByName: string;
  recordedAt: string;
}
/** `GET /api/v1/referrals/:id`; the ETag is the version. Also the answer of `POST /assessments/:id/referrals` (201). */
export interface Referral {
  id: string;
  assessmentId: string;
  patientId: string;
  kind: ReferralKind;
  status: ReferralStatus;
  standing: ReferralStanding;
  version: number;
  recipient: string;
  opening: string;
  /** What the physiotherapist adds in their own words; may be empty. */
  ownWords: string;
  flags: ReferralFlag[];
  /** The record reads otherwise than this draft tells it: it must be drafted again before it is signed. */
  outdated: boolean;
  createdAt: string;
  createdByName: string;
  signedAt: string | null;
  signedByName: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  /** SHA-256 of the signed letter's canonical JSON. */
  hash: string | null;
  /** Oldest first. */
  events: ReferralEvent[];
}
/** A row of `GET /api/v1/referrals?status=&patientId=&limit=&cursor=`: the most urgent first, then the oldest. */
export interface ReferralListItem {
  id: string;
  assessmentId: string;
  patientId: string;
  patientName: string;
  clinicNumber: string;
  kind: ReferralKind;
  status: ReferralStatus;
  standing: ReferralStanding;
  /** Since when it stands so. */
  since: string;
  recipient: string;
  createdAt: string;
  createdByName: string;
}
/** A letter that can be drafted now, with the names of the flags that it would tell. */
export interface ReferralOffer {
  kind: ReferralKind;
  flags: string[];
  /** The letter that tells exactly these findings already: its draft, otherwise the last that was signed. Left out where none does. */
  letterId?: string;
}
/** `GET /api/v1/assessments/:id/referrals`: its letters, oldest first, and those that its flags call for. */
export interface AssessmentReferrals {
  items: ReferralListItem[];
  offers: ReferralOffer[];
}
/** `GET /api/v1/referrals/counts`: how many are not signed, and how many signed ones stand where without an outcome. */
export type ReferralCounts = Record<Exclude<ReferralStanding, 'outcome' | 'withdrawn'>, number>;

/** `POST /api/v1/assessments/:id/referrals` */
export interface NewReferral {
  kind: ReferralKind;
  /** Answers the signed letter that tells exactly these findings already, where there is one, and drafts no second. */
  unlessTold?: boolean;
}
/** `PATCH /api/v1/referrals/:id` with `If-Match: "<version>"`. */
export interface ReferralChange {
  recipient?: string;
  opening?: string;
  ownWords?: string;
}
/** `POST /api/v1/referrals/:id/events` */
export interface NewReferralEvent {
  kind: ReferralEventKind;
  at: string;
  saidBy: string;
  /** Of an outcome: what came of it, and needed. */
  note?: string;
}
/** `POST /api/v1/referrals/:id/withdraw` */
export interface WithdrawReferral {
  reason: string;
}
