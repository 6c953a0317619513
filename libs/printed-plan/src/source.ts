/** What a printed page is made from; the API gathers it, and freezes it when a plan is issued. */
import type { CauseRef, Dose, Sex, Urgency } from '@stride/clinical';
import type { CauseSide, Evidence, Level, RaisedFlag } from '@stride/assessment-engine';

export interface SheetItem {
  ref: string;
  side: CauseSide | null;
  phase: number;
  dose: Dose;
  queued: boolean;
  because: readonly Evidence[];
  note: string | null;
}

/** A number that was measured on one side. */
export interface MeasuredSide {
  code: string;
  side: 'left' | 'right';
  value: number;
}

/** Everything the patient's sheet says. The patient is named by first name and initial only. */
export interface PlanSheetSource {
  draft: boolean;
  demo: boolean;
  planId: string;
  firstName: string;
  familyInitial: string;
  clinicNumber: string;
  clinicName: string;
  clinicContact: string;
  practitionerName: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** `YYYY-MM-DD`, or null when none is agreed. */
  nextVisit: string | null;
  note: string | null;
  /** What the patient wants to be able to do, and by which day (`YYYY-MM-DD`); a plan issued before there were goals has none. */
  goals?: readonly { goal: string; by: string }[];
  /** In the plan's order; removed items are left out before. */
  items: readonly SheetItem[];
  /** The leading contributing factors, first to last. */
  causes: readonly { ref: CauseRef; level: Level; side: CauseSide | null; supports: readonly Evidence[] }[];
  /** For reasons that compare the sides; a plan issued before they did has none. */
  measured?: readonly MeasuredSide[];
  seekHelp: readonly string[];
  flags: readonly { id: string; urgency: Urgency }[];
}

/** A moment as the clinic's clock shows it: whoever gathers it knows the zone, the page does not. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  clock: string;
  /** The zone's name, such as `Europe/Dublin`. */
  zone: string;
}

/** Whom a clinical paper is about, and from which clinic and hand it comes. */
export interface PaperHead {
  givenName: string;
  familyName: string;
  birthDate: string;
  ageYears: number;
  sex: Sex;
  clinicNumber: string;
  clinicName: string;
  clinicContact: string;
  practitionerName: string;
}

/** Everything a referral letter says. */
export interface ReferralSource extends PaperHead {
  draft: boolean;
  demo: boolean;
  assessmentId: string;
  assessedAt: LocalTime;
  flags: readonly RaisedFlag[];
  actions: readonly {
    flag: string;
    action: string | null;
    takenBy: string | null;
    at: LocalTime | null;
    overrideReason: string | null;
  }[];
  dangerAnswers: readonly { code: string; value: string | number | boolean | null }[];
  cancerType: string | null;
  /** What was found on examination of the nerves, whether or not it raised a flag. */
  examination: readonly {
    code: string;
    side: 'left' | 'right' | null;
    site: string | null;
    value: string | number | boolean;
  }[];
  saddleOnsetDays: number | null;
}

/** A laid-out document: the Typst template, the data it reads, and the moment printed into the PDF (seconds, UTC). */
export interface SheetDocument {
  template: string;
  inputs: Record<string, string>;
  madeAtSeconds: number;
  /** Where it should keep to a number of pages; without it, it takes the pages it takes. */
  fit?: { mostPages: number; densities: readonly Density[] };
}

/** How closely a sheet is laid out: its exercises on the front with large drawings, as they come, with smaller drawings, or in smaller print. */
export type Density = 'front-and-back' | 'close' | 'closer' | 'tight';
