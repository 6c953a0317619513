/** The words of treatment: phases, doses, interventions, what selects and withholds them, and what tells whether they helped. */
import type { CauseRef, Condition, SourceMark } from './grammar';

export const PHASES = [1, 2, 3, 4, 5] as const;
export type Phase = (typeof PHASES)[number];
export const PHASE_NAMES: Record<Phase, string> = {
  1: 'Calm',
  2: 'Mobilise',
  3: 'Activate',
  4: 'Load',
  5: 'Return to walking',
};

/** A starting dose; whatever the numbers cannot say is in `text`. */
export interface Dose {
  sets?: number;
  repetitions?: number;
  holdSeconds?: number;
  restSeconds?: number;
  perDay?: number;
  daysPerWeek?: number;
  minutes?: number;
  metres?: number;
  /** 0..10 */
  effort?: number;
  grade?: string;
  text?: string;
}

export type InterventionKind = 'exercise' | 'manual-therapy' | 'education' | 'walking' | 'task' | 'referral';

/** What an intervention is called and how it is done, in the patient's own language; every step has at most 12 words. */
export interface PatientWords {
  title: string;
  steps: readonly string[];
  /**
   * The same steps where one side is worked and it is known which: `{left|right}` is that side, `{right|left}` the other
   * one. A step that names neither says what it says above. Only of an exercise that works one side at a time.
   */
  sideSteps?: readonly string[];
  /** One sentence: why this helps. */
  why: string;
  /** The dose as the patient reads it. */
  dose: string;
  reviewed: boolean;
}
/** What somebody needs at home for an exercise. */
export const EQUIPMENT = ['mat', 'bed', 'chair', 'table', 'pillow', 'band', 'step', 'bag', 'bike', 'walker'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export type Language = 'en' | 'ga' | 'pl' | 'pt-BR' | 'ro' | 'uk';

export interface Intervention {
  /** For example `H-01`. */
  ref: string;
  id: string;
  name: string;
  kind: InterventionKind;
  /** Done at home by the patient: counts towards the six of the first plan. */
  homeExercise: boolean;
  /** One of the clinic's five self-help steps. */
  selfHelp?: true;
  targets: readonly CauseRef[];
  /** The phases it belongs to, first to last. */
  phases: readonly [Phase, Phase];
  dose: Dose;
  /** Repetitions of all sets together, where each set has fewer than the one before: 5–3–1 is nine. */
  repetitionsInAll?: number;
  progress: string;
  regress: string;
  /** When to stop or avoid it, in words for the clinician. */
  avoid: string;
  /** Takes the side of the factor that selected it; whether it is also done one side at a time, its `sideSteps` say. */
  takesSide: boolean;
  /** What is needed for it at home. */
  equipment?: readonly Equipment[];
  /** The pose it is drawn in, where it is drawn. */
  pose?: string;
  /** In English; the printed pages hold the other languages. */
  words: { en: PatientWords };
  sources: readonly SourceMark[];
}

/** One rule of the first plan: which interventions a condition selects. */
export interface SelectionRule {
  id: string;
  when: Condition;
  /** The factor whose side and rank the selected items take. */
  forCause?: CauseRef;
  select: readonly string[];
}
export interface ExclusionRule {
  id: string;
  when: Condition;
  exclude: readonly string[];
  reason: string;
  sources: readonly SourceMark[];
}

/** One thing that must be so before the next phase. */
export interface Criterion {
  /** Stays for good: plans keep judgements under it. */
  id: string;
  text: string;
  /** Who says whether it is met: the record, the physiotherapist, or `either`: the physiotherapist where the record has nothing to measure. */
  decidedBy: 'record' | 'physiotherapist' | 'either';
}
export interface PhaseCriterion {
  from: Phase;
  to: Phase | 'discharge';
  allOf: readonly Criterion[];
  sources: readonly SourceMark[];
}

export interface OutcomeMeasure {
  id: string;
  name: string;
  scoring: string;
  range: readonly [number, number];
  unit: string;
  /** The smallest difference that it can show; absent where any figure can come out. */
  step?: number;
  /** The history item that records it, where one does. */
  recordedAs?: string;
  /** `down` when a lower score is better. */
  betterWhen: 'down' | 'up';
  matters: { points?: number; percent?: number; text: string; sources: readonly SourceMark[] };
  licence: { text: string; mayShipWording: boolean; sources: readonly SourceMark[] };
  firstRelease: boolean;
}

export interface PlanRules {
  always: readonly string[];
  emergencyItem: string;
  selections: readonly SelectionRule[];
  exclusions: readonly ExclusionRule[];
  /** When any urgent flag stands, only these stay. */
  keptWhenUrgent: readonly string[];
  /** When every urgent flag is about strength alone, these stay too. */
  motorFlags: readonly string[];
  keptWhenMotorOnly: readonly string[];
  /** When every urgent flag is about strength alone, these are added. */
  addedWhenMotorOnly: readonly string[];
  /** When every urgent flag is about strength alone, the first is replaced by the second. */
  replacedWhenMotorOnly: readonly (readonly [string, string])[];
  homeExerciseLimit: number;
  priorityLimit: number;
  priorityCauses: readonly CauseRef[];
  widespread: { causes: readonly CauseRef[]; from: number; notice: string };
}
