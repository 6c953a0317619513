import type { CauseRef, Dose, Language } from '@stride/clinical';

export type SheetSide = 'left' | 'right' | 'bilateral';
/** A finding as a sentence is built from it; `shortBy` is what is missing to the norm, where there is one. */
export interface FindingSaid {
  side: string;
  value: number | string | boolean;
  shortBy: number | null;
}

/** Every word of the patient's sheet, in one language. A further language is one more file of this shape. */
export interface SheetWords {
  language: Language;
  title: string;
  made: (date: string, by: string) => string;
  draft: string;
  demo: string;
  /** Said on a sheet whose language is not written yet. */
  notYet: string;
  months: readonly string[];
  page: { one: string; of: string };

  found: string;
  /** One plain sentence for a contributing factor; `sure` is false where the level is possible. */
  cause: Readonly<Record<CauseRef, (side: SheetSide | null, sure: boolean) => string>>;
  /** What it means, where joints and muscles share the work badly; and where a nerve is upset. */
  foundSo: string;
  foundHelp: string;
  foundNothing: string;
  /** In its place where an urgent flag stands. */
  foundUrgent: string;
  side: Readonly<Record<SheetSide, string>>;

  first: string;
  /** Where a flag stands and no letter is in the plan. */
  takeCare: string;
  /** For a danger sign that the physiotherapist judged to be none. */
  dangerAdvice: string;
  flagAdvice: Readonly<Record<string, string>>;

  now: (count: number) => string;
  onSide: (side: SheetSide) => string;
  because: string;
  fallbackReason: string;
  /** Findings told better than by the test's own words. */
  finding: Readonly<Record<string, (said: FindingSaid) => string>>;
  howMuch: string;
  /** A dose that the physiotherapist changed, from its numbers. */
  dose: (dose: Dose) => string;
  start: string;
  move: string;
  drawing: (title: string, moment: string) => string;

  painTitle: string;
  pain: readonly string[];
  everyDay: string;
  diary: string;
  diaryNote: string;
  exercise: string;
  days: readonly string[];
  diaryPain: string;

  callTitle: string;
  /** The seek-help list; `own` is said to who already has it, and comes first. */
  seek: readonly { id: string; own: string; general: string }[];
  emergencyTitle: string;
  emergency: readonly string[];
  emergencyCall: string;

  later: string;
  laterNote: string;
  phase: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  noteTitle: string;
  nextVisit: (date: string) => string;
  noVisit: string;
  bring: string;
  questions: (clinic: string, contact: string) => string;
  letter: LetterWords;
}

/** The words of the referral letter, which clinicians read. */
export interface LetterWords {
  title: (urgency: 'emergency' | 'urgent' | 'routine') => string;
  to: (urgency: 'emergency' | 'urgent' | 'routine') => string;
  opening: (urgency: 'emergency' | 'urgent' | 'routine') => string;
  about: string;
  born: string;
  age: (years: number) => string;
  number: string;
  sex: string;
  sexes: Readonly<Record<'female' | 'male' | 'other' | 'unknown', string>>;
  assessed: string;
  time: (date: string, clock: string, zone: string) => string;
  by: string;
  flag: string;
  within: string;
  finding: string;
  side: string;
  sideName: Readonly<Record<'left' | 'right', string>>;
  noSide: string;
  value: string;
  ageName: string;
  unit: Readonly<Record<string, string>>;
  answers: string;
  positive: string;
  negative: string;
  unanswered: string;
  none: string;
  answer: (value: string | number | boolean) => string;
  done: string;
  nothingDone: string;
  action: (flag: string, action: string, by: string, at: string) => string;
  overridden: (flag: string, reason: string) => string;
  beforeSigning: string;
  examination: string;
  notExamined: string;
  test: string;
  safetyTitle: string;
  safety: string;
  notDiagnosis: string;
  signed: string;
}
