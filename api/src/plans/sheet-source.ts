import { Injectable } from '@nestjs/common';
import type { Plan } from '@stride/contracts';
import {
  concluded,
  issuedSheet,
  keptSheet,
  measuredSides,
  planSheet,
  referralLetter,
  SHEET_VERSION,
  sheetItem,
  type IssuedSheet,
  type PlanSheetSource,
  type PrintOptions,
} from '@stride/printed-plan';
import { catalogue, type Language } from '@stride/clinical';
import { AssessmentsRepository, findingRows } from '../assessments';
import { ClinicTransactions, Deeds, localTime, notFound, ProblemError, type Principal } from '../platform';
import { initialOf } from './displayable';
import { LaterVisits } from './later-visits';
import { LetterSource } from './letter-source';
import { patientOnPaper } from './patient-on-paper';
import { codeAsSvg } from './two-dimensional-code';
import { Typesetter } from './typesetter';

/** Gathers what a printed page needs, and prints it. An issued plan prints the words that were frozen with it, never today's. */
@Injectable()
export class SheetSource {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly typesetter: Typesetter,
    private readonly deeds: Deeds,
    private readonly letters: LetterSource,
    private readonly laterVisits: LaterVisits,
  ) {}

  /** Everything the patient's sheet says, in the clinic's running transaction. */
  async gather(who: Principal, plan: Plan): Promise<PlanSheetSource> {
    const patient = await patientOnPaper(this.transactions, who.clinicId, plan.patientId);
    const reasoning = await this.letters.reasoningOf(who.clinicId, plan.assessmentId);
    const document = await this.letters.documentOf(who.clinicId, plan.assessmentId);
    return {
      draft: plan.status === 'draft',
      demo: patient.demo,
      planId: plan.id,
      firstName: patient.given_name,
      familyInitial: initialOf(patient.family_name),
      clinicNumber: patient.clinic_number,
      clinicName: patient.clinic_name,
      clinicContact: patient.contact,
      practitionerName: plan.issuedByName ?? who.name,
      date: localTime(plan.issuedAt ?? plan.createdAt, patient.time_zone).date,
      nextVisit: plan.nextVisit,
      note: plan.note,
      goals: plan.goals.map(({ goal, by }) => ({ goal, by })),
      items: plan.items.filter((item) => !item.removed).map(sheetItem),
      measured: measuredSides(catalogue, findingRows(document)),
      ...concluded(reasoning),
    };
  }

  /**
   * The sheet of a plan as a tagged PDF; the same issued plan, language, layout and ink print the same bytes. Throws plan-blocked while
   * the record is an emergency or withdrawn, or a later visit is an emergency.
   */
  print(
    who: Principal,
    id: string,
    asked: Omit<PrintOptions, 'encode'>,
    reason: string | null,
  ): Promise<Buffer> {
    const options: PrintOptions = { ...asked, encode: codeAsSvg };
    const { language, variant, ink } = asked;
    return this.transactions.run(who.clinicId, async () => {
      const [row] = await this.transactions.query<{
        sheet: PlanSheetSource | null;
        printed: IssuedSheet | null;
        status: Plan['status'];
        items: Plan['items'];
        assessment_id: string;
        patient_id: string;
        note: string | null;
        goals: Plan['goals'];
        next_visit: string | null;
        created_at: Date;
        version: number;
      }>(
        `select sheet, printed, status, items, assessment_id, patient_id, note, goals, to_char(next_visit, 'YYYY-MM-DD') as next_visit, created_at, version from plan where clinic_id = $1 and id = $2`,
        [who.clinicId, id],
      );
      if (row === undefined) throw notFound();
      await this.refuseBlocked(who, row.assessment_id);
      await this.laterVisits.refuseEmergency(who, row.assessment_id);
      await this.deeds.record(who, 'plan.printed', 'plan', id, reason, {
        language,
        ...(variant === 'standard' ? {} : { variant }),
        ...(ink === 'colour' ? {} : { ink }),
        sheetVersion: SHEET_VERSION,
        ...(row.printed === null ? {} : { issuedAsVersion: row.printed.version }),
      });
      if (row.printed !== null) return this.typesetter.print(issuedSheet(row.printed, options));
      const source =
        row.sheet ??
        (await this.gather(who, {
          id,
          assessmentId: row.assessment_id,
          patientId: row.patient_id,
          status: 'draft',
          version: row.version,
          catalogueVersion: catalogue.version,
          items: row.items,
          withheld: [],
          note: row.note,
          goals: row.goals,
          judgements: {},
          judgedBefore: {},
          previousId: null,
          nextVisit: row.next_visit,
          language,
          createdAt: row.created_at.toISOString(),
          createdByName: who.name,
          issuedAt: null,
          issuedByName: null,
          hash: null,
        }));
      return this.typesetter.print(planSheet(catalogue, source, options));
    });
  }

  /**
   * The sheet of a plan that is about to be issued, to be kept with it. It is set once, in the plan's language: what cannot
   * be printed is not issued.
   */
  kept(source: PlanSheetSource, language: Language): IssuedSheet {
    const kept = keptSheet(catalogue, source);
    try {
      this.typesetter.proof(issuedSheet(kept, { language, variant: 'standard', ink: 'colour', encode: codeAsSvg }));
      return kept;
    } catch {
      throw new ProblemError(
        'plan-unprintable',
        'The sheet of this plan cannot be set as a page; nothing was issued. Shorten the notes and try again.',
      );
    }
  }

  /** No exercise goes to a patient whose record is an emergency by now, or was never theirs. */
  private async refuseBlocked(who: Principal, assessmentId: string): Promise<void> {
    const record = await this.assessments.present(who.clinicId, assessmentId);
    if (record.status === 'entered-in-error')
      throw new ProblemError(
        'plan-blocked',
        'The assessment was withdrawn: this plan is no longer handed out.',
      );
    if (record.reasoning?.plan.blocked === true)
      throw new ProblemError(
        'plan-blocked',
        'The assessment is an emergency: hand the patient over; this plan is no longer handed out.',
      );
  }

  /** The letter that goes with an emergency or urgent referral: the exact findings that raised each flag. */
  letter(who: Principal, assessmentId: string, reason: string | null): Promise<Buffer> {
    return this.transactions.run(who.clinicId, async () => {
      const reasoning = await this.letters.reasoningOf(who.clinicId, assessmentId);
      if (reasoning.redFlags.length === 0)
        throw new ProblemError('conflict', 'No flag is raised: there is nothing to refer.');
      const source = await this.letters.gather(who.clinicId, assessmentId, reasoning.redFlags);
      await this.deeds.record(who, 'assessment.referral-printed', 'assessment', assessmentId, reason);
      return this.typesetter.print(referralLetter(catalogue, source));
    });
  }
}
