import { Injectable } from '@nestjs/common';
import type { RaisedFlag, Reasoning } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import type { ReferralSource } from '@stride/printed-plan';
import { AssessmentsRepository, findingRows, type Document } from '../assessments';
import { ClinicTransactions, localTime } from '../platform';
import { patientOnPaper } from './patient-on-paper';

/** Gathers what a letter about danger says, in the clinic's running transaction. */
@Injectable()
export class LetterSource {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
  ) {}

  /** What the record supports now: of a draft what its answers say so far, otherwise what was signed or amended last. */
  async reasoningOf(clinicId: string, assessmentId: string): Promise<Reasoning> {
    const { reasoning } = await this.assessments.present(clinicId, assessmentId);
    return reasoning ?? this.assessments.reasonOverDraft(clinicId, assessmentId);
  }

  /** What is recorded now: of a signed record with its last amendment. */
  async documentOf(clinicId: string, assessmentId: string): Promise<Document> {
    const amended = (await this.assessments.amendments(clinicId, assessmentId)).at(-1);
    return amended?.document ?? (await this.assessments.read(clinicId, assessmentId)).document;
  }

  /** Everything that a letter about these flags says, from the record as it stands. */
  async gather(clinicId: string, assessmentId: string, flags: readonly RaisedFlag[]): Promise<ReferralSource> {
    const assessment = await this.assessments.read(clinicId, assessmentId);
    const patient = await patientOnPaper(this.transactions, clinicId, assessment.patient_id);
    const actions = await this.assessments.flagActions(clinicId, assessmentId);
    const document = await this.documentOf(clinicId, assessmentId);
    return {
      draft: assessment.status === 'draft',
      demo: patient.demo,
      assessmentId,
      givenName: patient.given_name,
      familyName: patient.family_name,
      birthDate: patient.birth_date,
      ageYears: assessment.age_years,
      sex: patient.sex,
      clinicNumber: patient.clinic_number,
      clinicName: patient.clinic_name,
      clinicContact: patient.contact,
      practitionerName: assessment.practitioner_name,
      assessedAt: localTime(assessment.started_at, patient.time_zone),
      flags,
      actions: actions.map((action) => ({
        flag: action.flag,
        action: action.action,
        takenBy: action.taken_by,
        at: action.taken_at === null ? null : localTime(action.taken_at, patient.time_zone),
        overrideReason: action.override_reason,
      })),
      dangerAnswers: catalogue.openQuestions.map((code) => ({ code, value: dangerAnswer(code, document) })),
      examination: examinationOf(document),
      cancerType:
        typeof document.history['rf_cancer_type'] === 'string' ? document.history['rf_cancer_type'] : null,
      saddleOnsetDays:
        typeof document.history['rf_saddle_onset_days'] === 'number'
          ? document.history['rf_saddle_onset_days']
          : null,
    };
  }
}

/** A danger sign that is found on examination stands among the danger questions. */
const NERVE_TESTS: ReadonlySet<string> = new Set(
  catalogue.domains
    .filter(({ id }) => id === 'nerve-tension')
    .flatMap(({ tests }) =>
      tests.filter(({ redFlagQuestion }) => redFlagQuestion !== true).map(({ code }) => code),
    ),
);

/** What was recorded of the nerves, with its values; what was not tested stands among the open questions. */
function examinationOf(document: Parameters<typeof findingRows>[0]): ReferralSource['examination'] {
  return findingRows(document).flatMap(({ test, side, site, value, status }) => {
    if (!NERVE_TESTS.has(test)) return [];
    const told = value ?? (status === 'within-norm' ? 'within norm' : null);
    return told === null ? [] : [{ code: test, side: side ?? null, site: site ?? null, value: told }];
  });
}

function dangerAnswer(
  code: string,
  document: Parameters<typeof findingRows>[0],
): string | number | boolean | null {
  const answer = document.history[code];
  if (answer !== undefined && answer !== null && typeof answer !== 'object') return answer;
  const row = findingRows(document).find((finding) => finding.test === code);
  return row?.value ?? (row?.status === 'within-norm' ? false : null);
}
