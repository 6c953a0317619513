/** An examination that was opened once opens again with the clinic away: its document, the patient's banner, the last visit. */
import { inject, Injectable } from '@angular/core';
import type { Finding, HistoryValue } from '@stride/assessment-engine';
import { findingKey } from '@stride/assessment-engine/recording';
import type { Assessment, Patient, StoredFinding } from '@stride/contracts';
import type { PreviousAssessment } from '../client/assessments.client';
import { Copies, type Copy } from './copies';

export interface DraftCopy {
  assessment: Assessment;
  patient: Patient | null;
  previous: PreviousAssessment | null;
}
/** What stands on the screen. */
export interface Shown {
  version: number;
  history: Readonly<Record<string, HistoryValue>>;
  findings: Iterable<Finding>;
  notes: Readonly<Record<string, string>>;
  domainReasons: Readonly<Record<string, string>>;
}

@Injectable({ providedIn: 'root' })
export class DraftCopies {
  private readonly copies = inject(Copies);

  async keep(draft: DraftCopy, shown: Shown): Promise<void> {
    const { assessment } = draft;
    if (assessment.status !== 'draft') return this.copies.drop(nameOf(assessment.id));
    await this.copies.keep<DraftCopy>(nameOf(assessment.id), { ...draft, assessment: asShown(assessment, shown) });
    await this.copies.sweep();
  }

  read(id: string): Promise<Copy<DraftCopy> | null> {
    return this.copies.read(nameOf(id));
  }

  all(): Promise<Copy<DraftCopy>[]> {
    return this.copies.all('draft/');
  }
}

const nameOf = (id: string): string => `draft/${id}`;

/** The document with what was recorded since it was read; who recorded a finding, and when, stays with those that stayed. */
function asShown(assessment: Assessment, { version, history, findings, notes, domainReasons }: Shown): Assessment {
  const known = new Map(assessment.findings.map((row) => [findingKey(row), row]));
  const now = new Date().toISOString();
  const rows = [...findings].map((finding): StoredFinding => {
    const before = known.get(findingKey(finding));
    const same = before !== undefined && before.value === finding.value && before.status === finding.status;
    return { ...finding, recordedAt: same ? before.recordedAt : now, recordedBy: same ? before.recordedBy : assessment.practitionerId };
  });
  return { ...assessment, version, history: { ...history }, findings: rows, notes: { ...notes }, domainReasons: { ...domainReasons } };
}
