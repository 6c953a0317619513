/** Letters as the API answers them, as JSON schemas and examples. */
import {
  REFERRAL_EVENTS,
  REFERRAL_KINDS,
  REFERRAL_STANDINGS,
  REFERRAL_STATUSES,
  type AssessmentReferrals,
  type Referral,
  type ReferralCounts,
  type ReferralEvent,
  type ReferralFinding,
  type ReferralFlag,
  type ReferralListItem,
  type ReferralOffer,
} from '@stride/contracts';
import {
  hash,
  id,
  instant,
  list,
  maybe,
  oneWordOf,
  orNull,
  pageOf,
  ref,
  shape,
  text,
  whole,
  yesNo,
  type NamedSchemas,
} from '../platform';
import { LETTER_LENGTHS } from './dto/referral.dto';

const kind = oneWordOf(REFERRAL_KINDS);
const status = oneWordOf(REFERRAL_STATUSES);
const standing = oneWordOf(REFERRAL_STANDINGS);
const recipient = text(LETTER_LENGTHS.recipient);

export const REFERRAL_SCHEMAS: NamedSchemas = {
  ReferralFinding: shape<ReferralFinding>({ finding: text(), side: text(), value: text() }),
  ReferralFlag: shape<ReferralFlag>({
    id: text(),
    name: text(),
    action: text(),
    within: text(),
    findings: list(ref('ReferralFinding')),
  }),
  ReferralEvent: shape<ReferralEvent>({
    id,
    kind: oneWordOf(REFERRAL_EVENTS),
    at: instant,
    saidBy: text(200),
    note: orNull(text(2000)),
    recordedByName: text(),
    recordedAt: instant,
  }),
  Referral: shape<Referral>({
    id,
    assessmentId: id,
    patientId: id,
    kind,
    status,
    standing,
    version: whole(1),
    recipient,
    opening: text(LETTER_LENGTHS.opening),
    ownWords: text(LETTER_LENGTHS.ownWords),
    flags: list(ref('ReferralFlag')),
    outdated: yesNo,
    createdAt: instant,
    createdByName: text(),
    signedAt: orNull(instant),
    signedByName: orNull(text()),
    withdrawnAt: orNull(instant),
    withdrawnReason: orNull(text(2000)),
    hash: orNull(hash),
    events: list(ref('ReferralEvent')),
  }),
  ReferralListItem: shape<ReferralListItem>({
    id,
    assessmentId: id,
    patientId: id,
    patientName: text(),
    clinicNumber: text(),
    kind,
    status,
    standing,
    since: instant,
    recipient,
    createdAt: instant,
    createdByName: text(),
  }),
  ReferralPage: pageOf('ReferralListItem'),
  ReferralOffer: shape<ReferralOffer>({ kind, flags: list(text()), letterId: maybe(id) }),
  AssessmentReferrals: shape<AssessmentReferrals>({
    items: list(ref('ReferralListItem')),
    offers: list(ref('ReferralOffer')),
  }),
  ReferralCounts: shape<ReferralCounts>({
    draft: whole(),
    unsent: whole(),
    sent: whole(),
    'no-answer': whole(),
    acknowledged: whole(),
  }),
};

export const REFERRAL_EXAMPLE = {
  id: '0190d2c0-0000-7000-8000-000000000060',
  assessmentId: '0190d2c0-0000-7000-8000-000000000020',
  patientId: '0190d2c0-0000-7000-8000-000000000010',
  kind: 'urgent',
  status: 'draft',
  standing: 'draft',
  version: 1,
  recipient: 'To the general practitioner',
  opening: 'Please see this patient urgently. The findings below were recorded at our physiotherapy clinic.',
  ownWords: '',
  flags: [
    {
      id: 'RF-U1-CANCER',
      name: 'Cancer history with spinal pain',
      action: 'Contact the GP or oncology team within 24 hours.',
      within: '24 hours',
      findings: [{ finding: 'Cancer, now or ever', side: '–', value: 'Yes' }],
    },
  ],
  outdated: false,
  createdAt: '2026-11-23T10:30:00.000Z',
  createdByName: 'Demo Physiotherapist',
  signedAt: null,
  signedByName: null,
  withdrawnAt: null,
  withdrawnReason: null,
  hash: null,
  events: [],
};
export const SIGNED_REFERRAL_EXAMPLE = {
  ...REFERRAL_EXAMPLE,
  status: 'signed',
  standing: 'unsent',
  signedAt: '2026-11-23T10:35:00.000Z',
  signedByName: 'Demo Physiotherapist',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};
export const REFERRAL_EVENT_EXAMPLE = {
  kind: 'sent',
  at: '2026-11-24T09:00:00.000Z',
  saidBy: 'Demo Physiotherapist',
  note: 'By secure e-mail.',
};
export const SENT_REFERRAL_EXAMPLE = {
  ...SIGNED_REFERRAL_EXAMPLE,
  standing: 'sent',
  events: [
    {
      id: '0190d2c0-0000-7000-8000-000000000061',
      ...REFERRAL_EVENT_EXAMPLE,
      recordedByName: 'Demo Physiotherapist',
      recordedAt: '2026-11-24T09:01:00.000Z',
    },
  ],
};
export const WITHDRAWN_REFERRAL_EXAMPLE = {
  ...REFERRAL_EXAMPLE,
  status: 'withdrawn',
  standing: 'withdrawn',
  withdrawnAt: '2026-11-23T10:40:00.000Z',
  withdrawnReason: 'Written for the wrong clinic.',
};
export const LISTED_REFERRAL_EXAMPLE = {
  id: REFERRAL_EXAMPLE.id,
  assessmentId: REFERRAL_EXAMPLE.assessmentId,
  patientId: REFERRAL_EXAMPLE.patientId,
  patientName: 'DEMO-ALDER, Rowan',
  clinicNumber: 'C-000001',
  kind: 'urgent',
  status: 'signed',
  standing: 'sent',
  since: '2026-11-24T09:00:00.000Z',
  recipient: REFERRAL_EXAMPLE.recipient,
  createdAt: REFERRAL_EXAMPLE.createdAt,
  createdByName: 'Demo Physiotherapist',
};
