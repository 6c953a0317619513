import { Injectable } from '@nestjs/common';
import type { Reasoning } from '@stride/assessment-engine';
import type { Plan, PlanChange, PlanItem } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import { AssessmentsRepository } from '../assessments';
import {
  ClinicTransactions,
  Clock,
  dayOf,
  Deeds,
  invalidInput,
  notFound,
  ProblemError,
  type Principal,
} from '../platform';
import { IdentityService } from '../identity';
import { LaterVisits } from './later-visits';
import { carryOver, judgedBefore } from './plan-continuity';
import { refusePastGoals } from './plan-goals';
import { editItems } from './plan-edit';
import { planHash } from './plan-hash';
import { judge } from './plan-judgements';
import { PlanReader, type DrawnPlan } from './plan-reader';
import { SheetSource } from './sheet-source';

/** Plans: drafted from a signed assessment, edited with reasons, issued and then frozen. */
@Injectable()
export class PlansService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly plans: PlanReader,
    private readonly assessments: AssessmentsRepository,
    private readonly identity: IdentityService,
    private readonly sheets: SheetSource,
    private readonly laterVisits: LaterVisits,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  /**
   * Drafts the plan of a signed assessment; while a draft is open, the same one again. One that was drawn before a
   * correction is drawn anew: its items were chosen for other findings, and so were the edits of them. Throws
   * assessment-not-signed without a record that stands, plan-blocked for an emergency.
   */
  draft(who: Principal, assessmentId: string): Promise<Plan> {
    return this.transactions.run(who.clinicId, async () => {
      await this.assessments.lock(who.clinicId, assessmentId);
      const record = await this.assessments.present(who.clinicId, assessmentId);
      const { reasoning, hash } = record;
      if (record.status === 'entered-in-error')
        throw new ProblemError('assessment-not-signed', 'The assessment is withdrawn.');
      if (record.status === 'draft' || reasoning === null || hash === null)
        throw new ProblemError(
          'assessment-not-signed',
          'Sign the assessment first; the plan is drafted from what was signed.',
        );
      if (reasoning.plan.blocked)
        throw new ProblemError(
          'plan-blocked',
          `${reasoning.plan.blockedBecause ?? 'An emergency'} blocks the plan: hand the patient over. A wrong entry is corrected in the record.`,
        );
      const [open] = await this.transactions.query<{ id: string; drawn_from: string }>(
        "select id, drawn_from from plan where clinic_id = $1 and assessment_id = $2 and status = 'draft' for update",
        [who.clinicId, assessmentId],
      );
      if (open?.drawn_from === hash) {
        await this.deeds.record(who, 'plan.opened', 'plan', open.id, null);
        return this.plans.read(who, open.id);
      }
      const before = await this.inForce(who, assessmentId);
      const suggested = suggestedItems(reasoning);
      const drawn = [
        reasoning.catalogueVersion,
        JSON.stringify(
          before === null ? suggested : carryOver(suggested, before.items, reasoning.plan.withheld),
        ),
        JSON.stringify(reasoning.plan.withheld),
        hash,
        before?.id ?? null,
        JSON.stringify(judgedBefore(before, assessmentId)),
      ];
      const id = open?.id ?? uuidv7();
      if (open === undefined)
        await this.transactions.query(
          `insert into plan (clinic_id, id, assessment_id, patient_id, status, catalogue_version, items, withheld, drawn_from, previous_id, judged_before, goals, judgements, created_by, created_at) values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
          [
            who.clinicId,
            id,
            assessmentId,
            record.patient_id,
            ...drawn,
            JSON.stringify(before?.goals ?? []),
            JSON.stringify(before?.assessmentId === assessmentId ? before.judgements : {}),
            who.practitionerId,
            this.clock.now(),
          ],
        );
      else
        await this.transactions.query(
          'update plan set catalogue_version = $3, items = $4, withheld = $5, drawn_from = $6, previous_id = $7, judged_before = $8, version = version + 1 where clinic_id = $1 and id = $2',
          [who.clinicId, id, ...drawn],
        );
      await this.deeds.record(who, open === undefined ? 'plan.drafted' : 'plan.redrawn', 'plan', id, null);
      return this.plans.read(who, id);
    });
  }

  /** Edits a draft: order, doses, items added and removed, each with what the rules ask for. */
  change(who: Principal, id: string, change: PlanChange, ifMatch: number | null): Promise<Plan> {
    return this.transactions.run(who.clinicId, async () => {
      const { plan } = await this.locked(who, id);
      if (plan.status !== 'draft')
        throw new ProblemError(
          'plan-issued',
          'An issued plan is frozen; draft a new one from the assessment.',
        );
      if (ifMatch !== null && ifMatch !== plan.version)
        throw new ProblemError(
          'precondition-failed',
          `The plan was changed meanwhile, on another page or device (it is at version ${plan.version}): read it again.`,
        );
      if (change.version !== undefined && change.version !== plan.version)
        throw new ProblemError('stale-version', `The plan was changed meanwhile, on another page or device (it is at version ${plan.version}): read it again.`);
      const fields = Object.keys(change)
        .filter((field) => field !== 'version')
        .sort();
      if (fields.length === 0) {
        await this.deeds.record(who, 'plan.opened', 'plan', id, null);
        return plan;
      }
      if (change.nextVisit != null && change.nextVisit < dayOf(this.clock.now()))
        throw invalidInput([
          { pointer: '/nextVisit', code: 'out-of-range', detail: 'The next visit is today or later.' },
        ]);
      refusePastGoals(change.goals ?? [], plan.goals, dayOf(this.clock.now()));
      const by = { practitionerId: who.practitionerId, name: who.name, at: this.clock.now().toISOString() };
      const items =
        change.items === undefined ? plan.items : editItems(plan.items, plan.withheld, change.items, by);
      await this.transactions.query(
        'update plan set items = $3, note = $4, next_visit = $5, language = $6, goals = $7, judgements = $8, version = version + 1 where clinic_id = $1 and id = $2',
        [
          who.clinicId,
          id,
          JSON.stringify(items),
          change.note === undefined ? plan.note : change.note,
          change.nextVisit === undefined ? plan.nextVisit : change.nextVisit,
          change.language ?? plan.language,
          JSON.stringify(change.goals ?? plan.goals),
          JSON.stringify(judge(plan.judgements, change.judgements ?? {}, by)),
        ],
      );
      await this.deeds.record(who, 'plan.changed', 'plan', id, null, {
        version: plan.version + 1,
        fields,
      });
      return this.plans.read(who, id);
    });
  }

  /**
   * Issues a draft with the password: freezes it with what the sheet prints, hashes it, supersedes the one before. Throws
   * plan-blocked for an emergency of this visit or the last one, or a withdrawn record, plan-outdated for one drawn before a correction, plan-unprintable for one whose sheet cannot be set.
   */
  async issue(who: Principal, id: string, input: { password: string; version?: number }): Promise<Plan> {
    await this.identity.confirm(who, input.password);
    return this.transactions.run(who.clinicId, async () => {
      // The record before the plan, as a correction takes them: neither waits for the other.
      const { assessmentId } = await this.plans.read(who, id);
      await this.assessments.lock(who.clinicId, assessmentId);
      const { plan, drawnFrom } = await this.locked(who, id);
      const record = await this.assessments.present(who.clinicId, assessmentId);
      if (record.status !== 'signed' || record.reasoning === null || record.reasoning.plan.blocked)
        throw new ProblemError(
          'plan-blocked',
          'The assessment was corrected since: an emergency or a withdrawal blocks this plan.',
        );
      if (plan.status !== 'draft') throw new ProblemError('plan-issued', 'The plan is issued already.');
      await this.laterVisits.refuseEmergency(who, assessmentId);
      if (drawnFrom !== record.hash)
        throw new ProblemError(
          'plan-outdated',
          'The assessment was corrected since this plan was drawn: draft the plan again and look at it before issuing.',
        );
      if (input.version !== undefined && input.version !== plan.version)
        throw new ProblemError(
          'stale-version',
          `The plan was changed meanwhile, on another page or device (it is at version ${plan.version}): look at it again before issuing.`,
        );
      const issuedAt = this.clock.now();
      await this.transactions.query(
        "update plan set status = 'superseded' where clinic_id = $1 and patient_id = $2 and status = 'issued'",
        [who.clinicId, plan.patientId],
      );
      const sheet = await this.sheets.gather(who, {
        ...plan,
        status: 'issued',
        issuedAt: issuedAt.toISOString(),
        issuedByName: who.name,
      });
      const printed = this.sheets.kept(sheet, plan.language);
      const hash = planHash(plan, { sheet, printed });
      await this.transactions.query(
        "update plan set status = 'issued', issued_at = $3, issued_by = $4, sheet = $5, printed = $6, hash = $7 where clinic_id = $1 and id = $2",
        [
          who.clinicId,
          id,
          issuedAt,
          who.practitionerId,
          JSON.stringify(sheet),
          JSON.stringify(printed),
          hash,
        ],
      );
      await this.deeds.record(who, 'plan.issued', 'plan', id, null, {
        version: plan.version,
        sheetVersion: printed.version,
      });
      return this.plans.read(who, id);
    });
  }

  /** The plan in force of the same episode; null where there is none. */
  private async inForce(
    who: Principal,
    assessmentId: string,
  ): Promise<PlanInForce | null> {
    const [plan] = await this.transactions.query<PlanInForce>(
      `select l.id, l.assessment_id as "assessmentId", l.items, l.goals, l.judgements, l.judged_before as "judgedBefore" from plan l
         join assessment mine on mine.clinic_id = l.clinic_id and mine.id = $2
         join assessment theirs on theirs.clinic_id = l.clinic_id and theirs.id = l.assessment_id and theirs.episode_id = mine.episode_id
        where l.clinic_id = $1 and l.patient_id = mine.patient_id and l.status = 'issued' order by l.issued_at desc limit 1`,
      [who.clinicId, assessmentId],
    );
    return plan ?? null;
  }

  private async locked(who: Principal, id: string): Promise<DrawnPlan> {
    const rows = await this.transactions.query(
      'select 1 from plan where clinic_id = $1 and id = $2 for update',
      [who.clinicId, id],
    );
    if (rows.length === 0) throw notFound();
    return this.plans.readDrawn(who, id);
  }
}

/** What a later plan starts from. */
type PlanInForce = Pick<Plan, 'id' | 'assessmentId' | 'items' | 'goals' | 'judgements' | 'judgedBefore'>;

/** The suggestions in the order of a course of care: by phase, then as the reasoning ranks them. */
function suggestedItems(reasoning: Reasoning): PlanItem[] {
  return reasoning.plan.items
    .map((item): PlanItem => ({
      ref: item.ref,
      side: item.side,
      phase: item.phase as PlanItem['phase'],
      dose: item.dose,
      queued: item.queued,
      because: [...item.because],
      origin: 'suggested',
      removed: false,
      reason: null,
      suggestedDose: null,
      note: null,
      changedBy: null,
      changedAt: null,
    }))
    .sort((a, b) => a.phase - b.phase);
}
