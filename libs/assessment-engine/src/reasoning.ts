/** What goes into the reasoning and what comes out of it; the same shapes cross HTTP. */
import type { CauseRef, Dose, Sex, Side, SourceMark, Urgency, Value } from '@stride/clinical';

export type FindingStatus = 'recorded' | 'within-norm' | 'unable' | 'not-tested';
export type UnableReason = 'pain' | 'safety' | 'refused' | 'other';

/** One row of the examination, known by test + side + site. An absent row means not tested. */
export interface Finding {
  test: string;
  side?: Side;
  site?: string;
  value?: Value;
  status?: FindingStatus;
  reason?: string;
  comment?: string;
  /** The assessment this value was copied from, when it was. */
  copiedFrom?: string;
  /** What a number was measured with, where somebody said so. */
  tool?: string;
}

export interface BodyChartMark {
  region: string;
  quality?: 'ache' | 'sharp' | 'burning' | 'pins' | 'numb' | 'cramp';
  depth?: 'superficial' | 'deep';
  /** 0..10 */
  intensity?: number;
}
export type HistoryValue = Value | readonly BodyChartMark[] | null;
export type History = Readonly<Record<string, HistoryValue>>;

/** A whole case: what the reasoning needs, and nothing that names the patient. */
export interface AssessmentCase {
  /** Whole years, 16..110. */
  ageYears: number;
  sex: Sex;
  history: History;
  findings: readonly Finding[];
  /** An earlier assessment of the same episode: pain then (0..10) and how many days ago. Only stored records have one. */
  earlier?: { daysAgo: number; nprs: number };
}

export type Level = 'likely' | 'possible' | 'unlikely' | 'not_assessed';
export type CauseSide = Side | 'bilateral' | 'midline';

/** One reason: an answer of this case, how it was read, and what it was worth. */
export interface Evidence {
  code: string;
  side: Side | null;
  site?: string;
  value: Value;
  unit: string | null;
  points: number;
  rule: string;
  cutoff: string;
  sources: readonly SourceMark[];
}

export interface FamilyScore {
  id: string;
  /** Null when nothing of the family is recorded. */
  score: number | null;
  floor: number;
  cap: number;
}
export interface SideAssessment {
  level: Level;
  score: number;
  limitedData: boolean;
  conflict: boolean;
}
export interface MissingItem {
  test: string;
  side: Side | null;
  couldBecome: Level;
}
export interface CauseAssessment {
  ref: CauseRef;
  id: string;
  level: Level;
  side: CauseSide | null;
  score: number;
  limitedData: boolean;
  conflict: boolean;
  sides?: Record<Side, SideAssessment>;
  families: readonly FamilyScore[];
  supports: readonly Evidence[];
  against: readonly Evidence[];
  missing: readonly MissingItem[];
  notes: readonly string[];
}
export interface RaisedFlag {
  id: string;
  urgency: Exclude<Urgency, 'none'>;
  action: string;
  because: readonly Evidence[];
}
export interface DraftPlanItem {
  ref: string;
  id: string;
  side: CauseSide | null;
  phase: number;
  dose: Dose;
  /** Waits because of the limit of six home exercises. */
  queued: boolean;
  because: readonly Evidence[];
}
export interface WithheldItem {
  ref: string;
  because: readonly Evidence[];
}
export interface DraftPlan {
  blocked: boolean;
  blockedBecause: string | null;
  items: readonly DraftPlanItem[];
  withheld: readonly WithheldItem[];
}
export interface Reasoning {
  catalogueVersion: string;
  urgency: Urgency;
  redFlags: readonly RaisedFlag[];
  openQuestions: readonly string[];
  seekHelp: readonly string[];
  telltale: boolean;
  irritable: boolean;
  priorities: readonly CauseRef[];
  notices: readonly string[];
  causes: readonly CauseAssessment[];
  plan: DraftPlan;
}

/** Everything that can be wrong with an answer; one code, one meaning. */
export const INPUT_ERRORS = [
  'unknown-field', 'unknown-code', 'wrong-type', 'out-of-range', 'wrong-step', 'not-allowed', 'required', 'side-required',
  'side-not-allowed', 'site-required', 'site-not-allowed', 'duplicate', 'inconsistent', 'bad-text', 'too-long',
] as const;
export type InputErrorCode = (typeof INPUT_ERRORS)[number];

export interface InputError {
  /** JSON pointer into the input. */
  pointer: string;
  code: InputErrorCode;
  detail: string;
  /** What would have been allowed, in words or figures. */
  allowed?: string | readonly (string | number | boolean)[];
}
/** Accepted, but unlikely: worth a second look. */
export interface InputWarning {
  pointer: string;
  detail: string;
}
