/** Letters as documents of their own: which flags each kind tells, and its pages as somebody edited and signed them. */
import type { RaisedFlag } from '@stride/assessment-engine';
import type { Catalogue } from '@stride/clinical';
import type { ReferralFlag, ReferralKind } from '@stride/contracts';
import { dateInWords } from './dates';
import { letterContent, momentOf, toldFlags, type LetterContent } from './letter';
import { editWords, kindWords } from './referral-words';
import type { LocalTime, ReferralSource } from './source';
import { englishWords } from './words';

/** Flags of the routine that have a letter of their own; the others go to the general practitioner. */
const ROUTINE: Readonly<Record<string, ReferralKind>> = {
  'RF-R1-SPA': 'rheumatology',
  'RF-R1b-SPA-HLAB27': 'rheumatology',
  'RF-R2-VASCULAR': 'gp-vascular',
};

/** The letter that tells a flag: each flag stands in one. */
export const referralKindOf = ({ id, urgency }: Pick<RaisedFlag, 'id' | 'urgency'>): ReferralKind =>
  urgency === 'routine' ? (ROUTINE[id] ?? 'gp') : urgency;

/** What a new letter of this kind says to whom. */
export const firstWords = (kind: ReferralKind): { recipient: string; opening: string } => {
  const { recipient, opening } = kindWords[kind];
  return { recipient, opening };
};

/** What was written over the findings, and how far the letter is. */
export interface LetterEdit {
  kind: ReferralKind;
  recipient: string;
  opening: string;
  ownWords: string;
  /** The day it bears: of its signature, before that of its draft. */
  dated: LocalTime;
  signed: { by: string; at: LocalTime } | null;
}

/**
 * The pages of an edited letter. `source.flags` are those that it tells; of what was done about danger it tells what
 * belongs to them.
 */
export const editedLetter = (catalogue: Catalogue, source: ReferralSource, edit: LetterEdit): LetterContent => {
  const told = new Set(source.flags.map(({ id }) => id));
  const content = letterContent(catalogue, { ...source, actions: source.actions.filter(({ flag }) => told.has(flag)) });
  return {
    ...content,
    title: kindWords[edit.kind].title,
    to: edit.recipient,
    date: dateInWords(edit.dated.date, englishWords.months),
    banners: [...(edit.signed === null ? [editWords.notSigned] : []), ...content.banners],
    edited: {
      addressee: linesOf(edit.recipient),
      opening: linesOf(edit.opening),
      ownWordsTitle: editWords.ownWordsTitle,
      ownWords: edit.ownWords.trim() === '' ? [] : linesOf(edit.ownWords),
      signature: edit.signed === null ? '' : editWords.signature(edit.signed.by, momentOf(edit.signed.at)),
    },
  };
};

/** A letter that was withdrawn says so on every page, before anything else. */
export const markedWithdrawn = (content: LetterContent): LetterContent => ({
  ...content,
  banners: [editWords.withdrawn, ...content.banners],
});

/** The flags of a letter in the words that it prints. */
export const flagsAsTold = (catalogue: Catalogue, flags: readonly RaisedFlag[]): ReferralFlag[] =>
  toldFlags(catalogue, flags).map((flag) => ({
    ...flag,
    findings: flag.findings.map(([finding, side, value]) => ({ finding, side, value })),
  }));

const linesOf = (text: string): string[] => text.trim().split(/\r?\n/);
