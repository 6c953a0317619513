/** What a plan was reasoned from: the assessment's case, and who recorded which answer when. */
import { computed, Injectable, inject, signal } from '@angular/core';
import type { AssessmentCase, Evidence } from '@stride/assessment-engine';
import type { Assessment } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
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

/** Reads the assessment behind a plan once the plan is on the page; the page never waits for it. */
@Injectable()
export class PlanReasons {
  private readonly client = inject(AssessmentsClient);
  readonly assessment = signal<Assessment | null>(null);
  readonly failed = signal(false);
  readonly case = computed(() => {
    const assessment = this.assessment();
    return assessment === null ? null : caseOf(assessment);
  });
  private asked = '';

  async read(assessmentId: string): Promise<void> {
    if (assessmentId === this.asked) return;
    this.asked = assessmentId;
    this.assessment.set(null);
    this.failed.set(false);
    try {
      const assessment = await this.client.get(assessmentId);
      if (assessmentId === this.asked) this.assessment.set(assessment);
    } catch {
      this.failed.set(true);
      this.asked = '';
    }
  }
}
