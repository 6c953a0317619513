/**
 * The grammar of clinical knowledge: the shapes in which tests, history items, red flags, contributing factors,
 * interventions and outcome measures are written down. Everything here is data that a clinician can print and sign;
 * nothing here decides anything. The reasoning that reads it lives in the assessment engine.
 */
import type { Intervention, OutcomeMeasure, PhaseCriterion, PlanRules } from './plan-grammar';
import type { RedFlagRule, SeekHelpRule, Urgency } from './red-flag-grammar';

export * from './plan-grammar';
export * from './red-flag-grammar';
export * from './vignette-grammar';

/**
 * Where a figure comes from. `V13` was seen in reference 13 (see `references.ts`); `R-h`, `R-m`, `R-l` are recalled
 * with high, medium or low certainty; `C` was computed from other figures here; `D` is a design choice that a
 * clinician must approve.
 */
export type SourceMark = `V${number}${'' | 'a' | 'b' | 'c'}` | 'R-h' | 'R-m' | 'R-l' | 'C' | 'D';

export type Sex = 'female' | 'male' | 'other' | 'unknown';
export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];

/** The five domains of the examination. */
export const DOMAINS = [
  'hip-mobility',
  'core-control',
  'glute-function',
  'spine-stiffness',
  'nerve-tension',
] as const;
export type DomainId = (typeof DOMAINS)[number];

/** The patient's position: the examination runs in this order, so that nobody turns over more than needed. */
export const POSITIONS = ['talking', 'standing', 'sitting', 'supine', 'side-lying', 'prone'] as const;
export type Position = (typeof POSITIONS)[number];

export type Word = string;
/** What may be recorded for one item: a number, one of its words, a yes or no, or free text. */
export type Value = number | string | boolean;

export interface NumberAnswer {
  kind: 'number';
  /** UCUM-like unit shown beside the field; `score` and `count` have no printed unit. */
  unit:
    | 'deg'
    | 'cm'
    | 's'
    | 'm'
    | 'min'
    | 'days'
    | 'months'
    | 'kg'
    | 'h'
    | 'N'
    | 'Nm/kg'
    | 'Cel'
    | 'beats'
    | 'grade'
    | 'score'
    | 'count'
    | 'ratio'
    | 'years';
  min: number;
  max: number;
  /** Smallest difference that can be recorded. */
  step: number;
  /** Outside this narrower range the value is possible but unlikely: accepted with a warning. */
  warn?: readonly [number, number];
}
export interface ChoiceOption {
  value: Word;
  label: string;
}
export interface ChoiceAnswer {
  kind: 'choice';
  options: readonly ChoiceOption[];
}
export interface FlagAnswer {
  kind: 'flag';
}
export interface TextAnswer {
  kind: 'text';
  maxLength: number;
}
export interface BodyChartAnswer {
  kind: 'body-chart';
}
export type Answer = NumberAnswer | ChoiceAnswer | FlagAnswer | TextAnswer | BodyChartAnswer;

export interface Site {
  /** The code in a finding's `site`, for example `L5`. */
  code: string;
  label: string;
}

/**
 * One step of a scale. Bands of one item are read in order and the first that holds decides. Inequalities are exact:
 * `below` and `above` exclude the cut-off, `atMost` and `atLeast` include it. A band without any condition always holds.
 */
export interface Band {
  below?: number;
  atMost?: number;
  above?: number;
  atLeast?: number;
  /** One of these words, or this yes/no. */
  is?: Word | boolean | readonly Word[];
  /** The words left, right and both name a side: true holds when they name the side being judged. */
  namesThisSide?: boolean;
  /** Below this share of the value expected at the patient's age (the test's `expectedByAge`). */
  belowShareOfExpected?: number;
  /** At most this ratio of the other side's value; both sides must be measured, and the other side above 0. */
  atMostRatioOfOther?: number;
  /** More than this much less than the other side's value; both sides must be measured. */
  lessThanOtherByMoreThan?: number;
  /** At least this much less than the other side's value; both sides must be measured. */
  lessThanOtherByAtLeast?: number;
  /** Below the other side's value; an unrecorded other side counts as this. */
  belowOther?: { unrecordedCountsAs: number };
  /** Holds only for this sex; `not-male` is female, other and unknown. */
  sex?: 'male' | 'not-male';
  /** Holds only when at least this many of the recorded sites (or sides) satisfy the rest of the band. */
  inAtLeast?: number;
  /** Holds only when every recorded site (or side) satisfies the rest of the band. */
  inEvery?: true;
  /** Holds only when both sides are recorded and both satisfy the rest of the band. */
  onBothSides?: true;
  /** Holds only when every side and site of the test is recorded. */
  complete?: true;
  /** Holds only for a site at which this other test has this value, for example a painful level. */
  alongside?: { code: string; is: Word | boolean };
  /** Points of evidence; one point is about one doubling of the odds. */
  points: number;
}

/**
 * How one item speaks for or against a family of a contributing factor. In a sided factor a sided item speaks for its
 * own side; in a midline factor a band holds when any recorded side or site satisfies it.
 */
export interface Weight {
  toward: FamilyRef;
  bands: readonly Band[];
  /** Counts only when this holds, for example only in a painful leg. */
  when?: Condition;
  /** Items of one group speak once: the strongest of them counts. */
  group?: string;
  sources: readonly SourceMark[];
}

/** A published value that an entry is read against; shown beside the field and in the handbook, with its source. */
export interface Reference {
  text: string;
  sources: readonly SourceMark[];
}

/**
 * The band drawn beside a field: what counts as within the norm. `from` and `to` are inclusive unless `open` says that
 * end excludes its figure. `share` and `at16`/`at90` give a norm that falls with age.
 */
export interface Norm {
  when?: { sex?: 'male' | 'not-male'; ages?: readonly [number, number] };
  from?: number;
  to?: number;
  openTo?: true;
  /** Within the norm from this share of the expected value upward. */
  shareOfExpected?: number;
  /** Words that are within the norm. */
  words?: readonly (Word | boolean)[];
  /** A zone between norm and clearly short, told in words. */
  grey?: { from: number; to: number; text: string };
  text: string;
  sources: readonly SourceMark[];
}

/** One movement test: what is done, what may be recorded, how it is read, and what it speaks for. */
export interface MovementTest {
  code: string;
  /** Its entry in the handbook, for example `HM1`. */
  entry: string;
  domain: DomainId;
  name: string;
  synonyms: readonly string[];
  position: Position;
  /** How it is done, in two lines. */
  procedure: readonly [string, string];
  sided: boolean;
  sites?: readonly Site[];
  answer: Answer;
  /** Part of the core examination; the number gives its place within its position. */
  coreOrder?: number;
  /** Recorded only where history or other findings call for it; the text says when. */
  onlyWhen?: string;
  /** A detail of another test (its location, its position): shown with it, never counted as a test of the domain. */
  detailOf?: string;
  /** The clearly normal result, which a row marked within norm counts as. Absent: nothing to be normal, or a danger sign: that is answered no, never passed over. */
  clearlyNormal?: Value;
  /** Never part of "the rest within norm": nerve signs and danger signs are answered one by one. */
  answeredOneByOne?: true;
  /** Red-flag question that is answered on examination. */
  redFlagQuestion?: true;
  /** A value that counts as not answered, for example a test that does not apply. */
  countsAsUnanswered?: readonly Word[];
  /** Recording this value for that code (same side) makes this test's value count as not recorded. */
  voidedBy?: { code: string; is: boolean };
  /** Recorded only as company of another test; alone it does not count as recorded. */
  neverAlone?: true;
  expectedByAge?: { at16: number; at90: number; sources: readonly SourceMark[] };
  norms: readonly Norm[];
  references: readonly Reference[];
  /** Smallest difference between two measurements (or two sides) that is more than error. */
  measurementError?: { value: number; text: string; sources: readonly SourceMark[] };
  reliability?: Reference;
  accuracy?: Reference;
  weights: readonly Weight[];
  /** Sources of the procedure and of the codes allowed. */
  sources: readonly SourceMark[];
  /** The finding in the patient's words, for the printed plan: `{value}` and `{side}` are filled in. */
  patientWords?: string;
}

export const HISTORY_TOPICS = [
  'pain',
  'walking',
  'behaviour',
  'leg',
  'vessels',
  'background',
  'inflammation',
  'body-chart',
  'danger',
] as const;
export type HistoryTopic = (typeof HISTORY_TOPICS)[number];

/** One thing the patient is asked. Absent means not asked, never no. */
export interface HistoryItem {
  code: string;
  topic: HistoryTopic;
  /** The question as the physiotherapist asks it. */
  question: string;
  /** A short name for lists and evidence. */
  name: string;
  answer: Answer;
  /** A red-flag question: unanswered it stays open and stops signing. */
  redFlagQuestion?: true;
  /** Shown only when this is answered so, to save time; never needed for anything else. */
  followUpOf?: string;
  weights: readonly Weight[];
  sources: readonly SourceMark[];
  help?: string;
  patientWords?: string;
}

/** Named signs: findings made of several items, written once and used by flags, gates and exclusions. */
export type SignId =
  | 'bilateral-weakness'
  | 'upper-motor-neuron'
  | 'telltale'
  | 'complete-normal-neuro'
  | 'neuro-deficit'
  | 'irritable'
  | 'severe-pain';

/**
 * A condition over the case, as data. It holds only where recorded answers say so: what is missing is neither yes nor no.
 * A condition on an item holds when any recorded side or site satisfies it, unless `side: 'this'` is set.
 */
export type Condition =
  | ({ code: string; side?: 'this'; site?: string } & Omit<Band, 'points'>)
  | { age: { below?: number; atMost?: number; above?: number; atLeast?: number } }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { atLeast: number; of: readonly Condition[] }
  | { exactly: number; of: readonly Condition[] }
  /** True unless the inner condition is true: what is unknown does not hold anything back. */
  | { unless: Condition }
  /** All of these on one and the same side. */
  | { onOneSide: Condition }
  | { sign: SignId }
  | { flag: string }
  | { urgency: Urgency }
  /** The factor stands at this level or above. */
  | { cause: CauseRef; reaches: 'possible' | 'likely' }
  | { limitedData: CauseRef }
  | { family: string; above: number }
  | { family: string; atLeastPoints: number }
  | { bodyChartRegion: readonly string[] }
  /** Pain has fallen by less than this share since an assessment at least this many days ago. */
  | { painFellLessThan: number; overDays: number };

export type CauseRef = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C5a' | 'C5b' | 'V';
export type FamilyRef = `${Exclude<CauseRef, 'C5'>}.F${1 | 2 | 3 | 4 | 5}`;

/** Findings of one kind: their points are added and clamped, because tests of the same thing must not count twice. */
export interface Family {
  id: `F${1 | 2 | 3 | 4 | 5}`;
  title: string;
  floor: number;
  cap: number;
  /** The factor is covered only when this many items of the family are recorded. */
  needs?: number;
  /** Recorded only within these ages (inclusive). */
  ages?: readonly [number, number];
  /** Recorded only when this item is answered. */
  onlyWithAnswer?: string;
  /** Points when at least this many items are recorded and none of them speaks for the factor. */
  allClear?: { recorded: number; points: number; sources: readonly SourceMark[] };
  /** Negative points count only when nothing in the family is positive. */
  negativesOnlyWhenNonePositive?: true;
  /** Points added when several items hold together. */
  together?: readonly { when: Condition; points: number; cutoff: string; sources: readonly SourceMark[] }[];
  /** When this holds the family has exactly these points before clamping. */
  instead?: readonly { when: Condition; points: number; cutoff: string; sources: readonly SourceMark[] }[];
  /** Taken off after the cap; the floor holds again. */
  afterCap?: readonly { when: Condition; points: number; cutoff: string; sources: readonly SourceMark[] }[];
  /** The patient's age speaks here. */
  ageBands?: readonly Band[];
  sources: readonly SourceMark[];
}

/** A contributing factor: families of findings, thresholds and gates. Never called a diagnosis. */
export interface Cause {
  ref: CauseRef;
  id: string;
  name: string;
  /** What it means, in the patient's words: one plain sentence. */
  patientWords: string;
  sided: boolean;
  /** A parent takes the level of its leading subtype and has no families of its own. */
  subtypes?: readonly CauseRef[];
  possibleAt: number;
  likelyAt: number;
  families: readonly Family[];
  /** Covered when every family that names `needs` has them; `any-of` when one of the listed families is enough. */
  coveredByAnyOf?: readonly string[];
  gatePossible?: Condition;
  /** Also possible when this holds, whatever the score. */
  alsoPossible?: Condition;
  gateLikely?: Condition;
  /** On this side the level goes no higher than possible, with the note. */
  capsAtPossible?: { when: Condition; note: string; sources: readonly SourceMark[] };
  /** Told when the two sides of this test differ by at least so much. */
  sideDifference?: { code: string; atLeast: number; sources: readonly SourceMark[] };
  /** Further notes, each told when its condition holds (on the side being judged). */
  notesWhen?: readonly { when: Condition; note: string; sources: readonly SourceMark[] }[];
  /**
   * A sided factor is assessed on a side once one of the sided tests that speak for it is recorded there, or one of
   * these.
   */
  sideAlsoMeasuredBy?: readonly string[];
  /** A conflict is shown but does not lower the level. */
  conflictLowers: boolean;
  neverLimited?: true;
  sources: readonly SourceMark[];
}

export interface Domain {
  id: DomainId;
  name: string;
  /** One line: what the domain looks at. */
  about: string;
  tests: readonly MovementTest[];
}

/** What is recorded in an examination; a form needs no more. */
export interface Examination {
  domains: readonly Domain[];
  history: readonly HistoryItem[];
}

/** The whole of the clinical knowledge, with the version that every record keeps. */
export interface Catalogue extends Examination {
  version: string;
  redFlags: readonly RedFlagRule[];
  /** Red-flag questions in the order they are asked; unanswered they are open. */
  openQuestions: readonly string[];
  seekHelp: readonly SeekHelpRule[];
  causes: readonly Cause[];
  signs: Readonly<Record<SignId, Condition>>;
  /** Codes of the neuro examination that must be recorded on both sides when leg symptoms are reported. */
  neuroExamination: { when: Condition; tests: readonly string[] };
  interventions: readonly Intervention[];
  planRules: PlanRules;
  phaseCriteria: readonly PhaseCriterion[];
  outcomeMeasures: readonly OutcomeMeasure[];
  references: Readonly<Record<string, string>>;
}
