import type { CauseSide, Evidence, WithheldItem } from '@stride/assessment-engine';
import type { Dose, Language, Phase } from '@stride/clinical';

export const PLAN_STATUSES = ['draft', 'issued', 'superseded'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** One step of a plan. What was suggested is kept beside what the physiotherapist made of it. */
export interface PlanItem {
  ref: string;
  side: CauseSide | null;
  phase: Phase;
  dose: Dose;
  /** Waits until there is room among the home exercises. */
  queued: boolean;
  because: Evidence[];
  /** `suggested` by the findings, or `added` from the library by the physiotherapist. */
  origin: 'suggested' | 'added';
  /** Removed suggestions stay in the plan with their reason. */
  removed: boolean;
  /** Why it was removed, added, or its dose changed. */
  reason: string | null;
  suggestedDose: Dose | null;
  note: string | null;
  changedBy: string | null;
  changedAt: string | null;
  /** Who gave the reason, and when; whatever was changed since. Left out where there is none, and of older plans. */
  reasonBy?: string;
  reasonAt?: string;
}
/** More than these and none is a goal. */
export const MOST_GOALS = 5;
export const GOAL_LENGTH = 200;
/** What the patient wants to be able to do again, tied to a measure, with the figure to reach and by when. */
export interface PlanGoal {
  /** In the patient's own words. */
  goal: string;
  /** Id of an outcome measure of the catalogue. */
  measure: string;
  /** In the measure's unit. */
  target: number;
  /** `YYYY-MM-DD` */
  by: string;
}
export const JUDGEMENT_NOTE_LENGTH = 500;
/** What a physiotherapist judged of a criterion to advance that no finding says. */
export interface PlanJudgement {
  met: boolean;
  note: string | null;
  judgedBy: string;
  judgedByName: string;
  judgedAt: string;
}
/** By the id of the criterion in the catalogue. One that is not here is not judged, and so not met. */
export type PlanJudgements = Record<string, PlanJudgement>;
/** `GET /api/v1/plans/:id`; the ETag is the version. Also the answer of `POST /assessments/:id/plan` (201). */
export interface Plan {
  id: string;
  assessmentId: string;
  patientId: string;
  status: PlanStatus;
  version: number;
  catalogueVersion: string;
  /** Home order first to last. */
  items: PlanItem[];
  /** The names of those who changed an item or gave its reason, by their id. */
  changedByNames?: Record<string, string>;
  withheld: WithheldItem[];
  note: string | null;
  goals: PlanGoal[];
  /** Of this visit alone: a plan of a later visit starts without any. */
  judgements: PlanJudgements;
  /** The last judgement of each criterion at an earlier visit, to be seen beside. It counts for nothing now. */
  judgedBefore: PlanJudgements;
  /** The issued plan of the same episode that this one started from. */
  previousId: string | null;
  /** `YYYY-MM-DD`, the next visit as agreed. */
  nextVisit: string | null;
  language: Language;
  createdAt: string;
  createdByName: string;
  issuedAt: string | null;
  issuedByName: string | null;
  hash: string | null;
}
/** A row of `GET /api/v1/plans?status=&patientId=&limit=&cursor=`. */
export interface PlanListItem {
  id: string;
  assessmentId: string;
  patientId: string;
  patientName: string;
  status: PlanStatus;
  createdAt: string;
  issuedAt: string | null;
}
/** `PATCH /api/v1/plans/:id` with `If-Match: "<version>"` (or `version` in the body). `items` replaces the whole list. */
export interface PlanChange {
  version?: number;
  items?: PlanItemChange[];
  note?: string | null;
  /** The whole list. */
  goals?: PlanGoal[];
  judgements?: PlanJudgementsChange;
  nextVisit?: string | null;
  language?: Language;
}
/** Only what changes, by the id of the criterion; null takes a judgement back. A note that is not given stays as it is. */
export type PlanJudgementsChange = Record<string, { met: boolean; note?: string | null } | null>;
export interface PlanItemChange {
  ref: string;
  phase?: Phase;
  dose?: Dose;
  queued?: boolean;
  /** A removed suggestion needs a reason; so does one that was withheld and is added all the same. */
  removed?: boolean;
  reason?: string | null;
  note?: string | null;
  side?: CauseSide | null;
}
/** `POST /api/v1/plans/:id/issue` */
export interface IssuePlan {
  password: string;
  version?: number;
}
