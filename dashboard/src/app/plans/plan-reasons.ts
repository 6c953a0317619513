/** What a plan was reasoned from: the assessment's case, and who recorded which answer when. */
import { computed, Injectable, inject, signal } from '@angular/core';
import type { AssessmentCase, Evidence } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
import { PatientsClient } from '../client/patients.client';
import { momentInWords } from '../ui/dates';

/** The case as the engine reads it; corrections after signing are in it. */
export function caseOf({ patientAgeYears, patientSex, history, findings }: Assessment): AssessmentCase {
  return {
    ageYears: patientAgeYears,
    sex: patientSex as AssessmentCase['sex'],
    history,
    findings: findings.map(({ recordedAt: _at, recordedBy: _by, method: _method, ...finding }) => finding),
  };
}

/** When an answer was recorded and by whom, in words; empty where the record does not say. */
export function recordedInWords(assessment: Assessment, { code, side, site }: Pick<Evidence, 'code' | 'side' | 'site'>): string {
  const row = assessment.findings.find((finding) => finding.test === code && (finding.side ?? null) === side && (finding.site ?? null) === (site ?? null));
  const answered = assessment.historyRecorded[code];
  const [at, by] = row === undefined ? [answered?.at, answered?.by] : [row.recordedAt, row.recordedBy];
  if (at === undefined || at === '') return '';
  return `recorded ${momentInWords(at)} by ${nameOfPractitioner(assessment, by ?? '')}`;
}

function nameOfPractitioner({ practitionerId, practitionerName, signedBy, signedByName, amendments }: Assessment, id: string): string {
  if (id === practitionerId) return practitionerName;
  if (id === signedBy && signedByName !== null) return signedByName;
  return amendments.find(({ amendedBy }) => amendedBy === id)?.amendedByName ?? 'another practitioner';
}

/** A signed visit of the episode. */
export interface Visit {
  startedAt: string;
  case: AssessmentCase;
}
/** The latest visit, and those it is compared with, oldest first: the first of the episode and the one before. */
export interface Course {
  latest: Visit;
  earlier: readonly Visit[];
}

/** Reads the assessment behind a plan once the plan is on the page; the page never waits for it. */
@Injectable()
export class PlanReasons {
  private readonly client = inject(AssessmentsClient);
  private readonly patients = inject(PatientsClient);
  readonly assessment = signal<Assessment | null>(null);
  readonly failed = signal(false);
  readonly case = computed(() => {
    const assessment = this.assessment();
    return assessment === null ? null : caseOf(assessment);
  });
  /** Null until it is read; then what is recorded of the episode so far. */
  readonly course = signal<Course | null>(null);
  private asked = '';

  async read(assessmentId: string): Promise<void> {
    if (assessmentId === this.asked) return;
    this.asked = assessmentId;
    this.assessment.set(null);
    this.course.set(null);
    this.failed.set(false);
    try {
      const assessment = await this.client.get(assessmentId);
      if (assessmentId !== this.asked) return;
      this.assessment.set(assessment);
      void this.readCourse(assessment);
    } catch {
      this.failed.set(true);
      this.asked = '';
    }
  }

  /** At most three visits are read, whatever the length of the episode; without the others the plan's own visit stands alone. */
  private async readCourse(assessment: Assessment): Promise<void> {
    const own = visitOf(assessment);
    try {
      const episodes = await this.patients.episodes(assessment.patientId);
      const visits = episodes.find(({ id }) => id === assessment.episodeId)?.assessments.filter(({ status }) => status === 'signed') ?? [];
      const ids = [...visits].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).map(({ id }) => id);
      const wanted = [...new Set([ids[0], ids.at(-2), ids.at(-1)])].filter((id) => id !== undefined);
      const read = await Promise.all(wanted.map(async (id) => (id === assessment.id ? own : visitOf(await this.client.get(id)))));
      const latest = read.at(-1) ?? own;
      if (assessment.id === this.asked) this.course.set({ latest, earlier: read.slice(0, -1) });
    } catch {
      if (assessment.id === this.asked) this.course.set({ latest: own, earlier: [] });
    }
  }
}

const visitOf = (assessment: Assessment): Visit => ({ startedAt: assessment.startedAt, case: caseOf(assessment) });
