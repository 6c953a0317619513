import type { CauseRef, Dose, Equipment, Language } from '@stride/clinical';

export type SheetSide = 'left' | 'right' | 'bilateral';

/**
 * Flags that are no emergency yet, each with the emergency that it could become (clinical.md 2): cancer the pressed cord
 * of RF-E2, lost strength RF-E3, a vessel at risk RF-E4, an infection RF-E5, poor blood flow RF-E6, signs of the cord
 * RF-E9; a fracture can press on nerves. The others could become none that has signs of its own.
 */
export const FLAGS_THAT_COULD_TURN = [
  'RF-U1-CANCER',
  'RF-U3-FRACTURE',
  'RF-U4-MOTOR3',
  'RF-U5-BILATERAL-MOTOR',
  'RF-U6-UMN',
  'RF-U7-CLTI',
  'RF-U8-AAA-RISK',
  'RF-U9-INFECTION-RISK',
  'RF-R2-VASCULAR',
] as const;
export type FlagThatCouldTurn = (typeof FLAGS_THAT_COULD_TURN)[number];

/**
 * Every word of the patient's sheet that belongs to no single exercise or finding, in one language. Sentences are short
 * and speak to the person; nothing here needs a word of anatomy.
 */
export interface SheetWords {
  language: Language;
  /** What its speakers call the language. */
  languageName: string;
  /** On a page whose words nobody has checked: that this is so, and that the English stands behind it. */
  unreviewed: string;
  /** On the English pages that stand behind such a page. */
  englishBehind: string;

  title: string;
  made: (date: string, by: string) => string;
  draft: string;
  demo: string;
  months: readonly string[];
  page: { one: string; of: string };

  found: string;
  /** One plain sentence for a contributing factor; `sure` is false where the level is possible. */
  cause: Readonly<Record<CauseRef, (side: SheetSide | null, sure: boolean) => string>>;
  /** What it means, where joints and muscles share the work badly: as sure as the factors are; and where a nerve is upset. */
  foundSo: string;
  foundPerhaps: string;
  foundHelp: string;
  /** Without a factor: nothing at all, nothing besides what a letter tells, exercises that the physiotherapist chose. */
  foundNothing: string;
  foundElse: string;
  foundChosen: string;
  /** The doctor first: without anything to do till then, and with something. */
  foundUrgent: string;
  foundUrgentSome: string;

  goals: string;
  /** A goal in the patient's own words, by a day. */
  goalBy: (goal: string, date: string) => string;

  first: string;
  /** Where a flag stands and no letter is in the plan. */
  takeCare: string;
  /** For a danger sign that the physiotherapist judged to be none. */
  dangerAdvice: string;
  flagAdvice: Readonly<Record<string, string>>;

  now: (count: number) => string;
  /** What all of it takes on one day. */
  minutesADay: (minutes: number) => string;
  need: string;
  equipment: Readonly<Record<Equipment, string>>;
  onSide: (side: SheetSide) => string;
  because: string;
  /** Of an exercise whose findings have no words for patients. */
  fallbackReason: string;
  /** Of an exercise that the physiotherapist added: no finding speaks for it. */
  chosenReason: string;
  howMuch: string;
  /** A dose that the physiotherapist changed, from its numbers. */
  dose: (dose: Dose) => string;
  start: string;
  move: string;
  /** How it is not done, and how it is; with a cross and a tick in the drawing. */
  wrong: string;
  right: string;
  drawing: (title: string, moment: string) => string;
  /** On a page that holds one exercise. */
  oneOf: (position: number, all: number) => string;

  painTitle: string;
  pain: readonly string[];
  everyDay: string;
  diary: string;
  diaryNote: string;
  exercise: string;
  days: readonly string[];
  diaryPain: string;
  inClinic: string;

  callTitle: string;
  /** The seek-help list; `own` is said to who already has it, and comes first; `besideWeakness` to who has lost strength, of whom more weakness is an emergency. */
  seek: readonly { id: string; own: string; general: string; besideWeakness?: string }[];
  emergencyTitle: string;
  emergency: readonly string[];
  /** What a flag that stands could turn into: the patient's own signs, before those of everybody. */
  ownEmergency: Readonly<Record<FlagThatCouldTurn, string>>;
  emergencyCall: string;

  later: string;
  laterNote: string;
  phase: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  noteTitle: string;
  nextVisit: (date: string) => string;
  noVisit: string;
  bring: string;
  questions: (clinic: string, contact: string) => string;
  /** Beside the code that holds the plan: what it is for. */
  code: string;
}

/** An exercise, a piece of advice or a letter, as the patient reads it. */
export interface ExerciseWords {
  title: string;
  /** Three at most, one movement each; the handover has more. */
  steps: readonly string[];
  /** The same for a known side, of what is done one side at a time: `{left|right}` is the worked side, `{right|left}` the other. */
  sideSteps?: readonly string[];
  /** One sentence: why this helps. */
  why: string;
  /** The dose of the library in words. */
  dose: string;
}

/**
 * Sentences for findings, by code of test or history item. `{left|right}` is chosen by the side of the finding, each form
 * bent as the sentence needs it; `{value}` is the number, `{one:# hour|other:# hours}` the number with what it counts
 * in every plural form of the language. A sentence never holds a number that a patient cannot use.
 */
export type FindingWords = Readonly<Record<string, string>>;

/** Who has checked a text, and on which day (`YYYY-MM-DD`). */
export interface Review {
  by: string;
  on: string;
}

/** Another language: every sentence that the sheet can print. */
export interface Translation {
  sheet: SheetWords;
  /** By ref of the intervention. */
  exercises: Readonly<Record<string, ExerciseWords>>;
  findings: FindingWords;
  /** The same where the other side is better: told against that, for every finding that is measured on both sides. */
  compared: FindingWords;
  /** What has been checked: `sheet`, `exercises/H-01`, `findings/ely`, `compared/hip_ir_deg`. Whatever is not named here has not been. */
  reviews: Readonly<Record<string, Review>>;
}
