/** What a letter says before anybody edits it, by its kind. Clinicians read it, in English. */
import type { ReferralKind } from '@stride/contracts';

export interface KindWords {
  title: string;
  /** To whom it goes, until a name is written. */
  recipient: string;
  opening: string;
}

const RECORDED = 'The findings below were recorded at our physiotherapy clinic';

export const kindWords: Readonly<Record<ReferralKind, KindWords>> = {
  emergency: {
    title: 'Emergency referral',
    recipient: 'To the emergency department',
    opening: `Please see this patient now. ${RECORDED} and call for emergency assessment today.`,
  },
  urgent: {
    title: 'Urgent referral',
    recipient: 'To the general practitioner',
    opening: `Please see this patient urgently. ${RECORDED}.`,
  },
  'gp-vascular': {
    title: 'Referral: circulation of the legs',
    recipient: 'To the general practitioner',
    opening: `Please see this patient about the circulation of the legs. ${RECORDED}. We ask for the ankle–brachial index and a vascular opinion.`,
  },
  rheumatology: {
    title: 'Referral: rheumatology',
    recipient: 'To the general practitioner',
    opening: `Please see this patient and consider a referral to rheumatology. ${RECORDED}.`,
  },
  gp: {
    title: 'Referral',
    recipient: 'To the general practitioner',
    opening: `Please see this patient. ${RECORDED}.`,
  },
};

export const editWords = {
  ownWordsTitle: 'From the physiotherapist',
  notSigned: 'Draft of a letter, not signed',
  withdrawn: 'This letter was withdrawn',
  signature: (name: string, at: string): string => `${name}, ${at}`,
};
