import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import { assessmentRecord, type RecordAnswers, type RecordSource } from '@stride/printed-plan';
import { AssessmentsRepository, findingRows, type Document } from '../assessments';
import { ClinicTransactions, Deeds, localTime, type Principal } from '../platform';
import { patientOnPaper } from './patient-on-paper';
import { Typesetter } from './typesetter';

/** Prints the whole record of an assessment, draft or signed, with every amendment beside what was signed. */
@Injectable()
export class RecordPrint {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly typesetter: Typesetter,
    private readonly deeds: Deeds,
  ) {}

  /** The record as a tagged PDF; the same record prints the same bytes. 404 when it is not there or not this clinic's. */
  print(who: Principal, id: string, reason: string | null): Promise<Buffer> {
    return this.transactions.run(who.clinicId, async () => {
      const source = await this.gather(who, id);
      await this.deeds.record(who, 'assessment.printed', 'assessment', id, reason);
      return this.typesetter.print(assessmentRecord(catalogue, source));
    });
  }

  private async gather(who: Principal, id: string): Promise<RecordSource> {
    const row = await this.assessments.read(who.clinicId, id);
    const amendments = await this.assessments.amendments(who.clinicId, id);
    const actions = await this.assessments.flagActions(who.clinicId, id);
    const patient = await patientOnPaper(this.transactions, who.clinicId, row.patient_id);
    const local = (at: Date) => localTime(at, patient.time_zone);
    return {
      status: row.status,
      kind: row.kind,
      demo: patient.demo,
      givenName: patient.given_name,
      familyName: patient.family_name,
      birthDate: patient.birth_date,
      ageYears: row.age_years,
      sex: row.sex,
      clinicNumber: patient.clinic_number,
      clinicName: patient.clinic_name,
      clinicContact: patient.contact,
      practitionerName: row.practitioner_name,
      startedAt: local(row.started_at),
      signed:
        row.signed_at === null
          ? null
          : { by: row.signed_by_name ?? '', at: local(row.signed_at), hash: row.hash ?? '' },
      catalogueVersion: row.catalogue_version,
      coreTests: row.core_tests,
      original: answersOf(row.document),
      amendments: amendments.map(({ reason, amended_by_name: by, amended_at: at, document }) => ({
        reason,
        by,
        at: local(at),
        answers: answersOf(document),
      })),
      reasoning:
        amendments.at(-1)?.reasoning ??
        row.reasoning ??
        (await this.assessments.reasonOverDraft(who.clinicId, id)),
      actions: actions.map((action) => ({
        flag: action.flag,
        action: action.action,
        takenBy: action.taken_by,
        at: action.taken_at === null ? null : local(action.taken_at),
        overrideReason: action.override_reason,
      })),
    };
  }
}

const answersOf = (document: Document): RecordAnswers => ({
  history: document.history,
  findings: findingRows(document),
  notes: document.notes,
  domainReasons: document.domainReasons,
});
