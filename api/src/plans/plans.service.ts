import { Injectable } from '@nestjs/common';
import type { Language } from '@stride/clinical';
import type { Reasoning, WithheldItem } from '@stride/assessment-engine';
import {
  PLAN_STATUSES,
  type Page,
  type Plan,
  type PlanChange,
  type PlanItem,
  type PlanListItem,
  type PlanStatus,
} from '@stride/contracts';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { AssessmentsRepository } from '../assessments';
import {
  ClinicTransactions,
  Clock,
  dayOf,
  decodeCursor,
  Deeds,
  encodeCursor,
  foreignCursor,
  invalidInput,
  isUuid,
  notFound,
  ProblemError,
  type Principal,
} from '../platform';
import { IdentityService } from '../identity';
import { editItems } from './plan-edit';
import { SheetSource } from './sheet-source';

interface Row {
  id: string;
  assessment_id: string;
  patient_id: string;
  status: PlanStatus;
  version: number;
  catalogue_version: string;
  items: PlanItem[];
  withheld: WithheldItem[];
  note: string | null;
  next_visit: string | null;
  language: Language;
  created_at: Date;
  created_by_name: string;
  issued_at: Date | null;
  issued_by_name: string | null;
  hash: string | null;
}
const SELECT = `select l.id, l.assessment_id, l.patient_id, l.status, l.version, l.catalogue_version, l.items, l.withheld, l.note, to_char(l.next_visit, 'YYYY-MM-DD') as next_visit,
    l.language, l.created_at, c.name as created_by_name, l.issued_at, i.name as issued_by_name, l.hash
  from plan l join practitioner c on c.clinic_id = l.clinic_id and c.id = l.created_by left join practitioner i on i.clinic_id = l.clinic_id and i.id = l.issued_by`;

/** Plans: drafted from a signed assessment, edited with reasons, issued and then frozen. */
@Injectable()
export class PlansService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly identity: IdentityService,
    private readonly sheets: SheetSource,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  /** Drafts the plan of a signed assessment; while a draft is open, the same one again. An emergency has no plan. */
  draft(who: Principal, assessmentId: string): Promise<Plan> {
    return this.transactions.run(who.clinicId, async () => {
      const assessment = await this.assessments.lock(who.clinicId, assessmentId);
      if (assessment.status === 'draft')
        throw new ProblemError(
          'assessment-not-signed',
          'Sign the assessment first; the plan is drafted from what was signed.',
        );
      if (assessment.status === 'entered-in-error')
        throw new ProblemError('assessment-not-signed', 'The assessment is withdrawn.');
      const full = await this.assessments.read(who.clinicId, assessmentId);
      const reasoning =
        (await this.assessments.amendments(who.clinicId, assessmentId)).at(-1)?.reasoning ?? full.reasoning;
      if (reasoning === null)
        throw new ProblemError('assessment-not-signed', 'The assessment has no signed reasoning.');
      if (reasoning.plan.blocked)
        throw new ProblemError(
          'plan-blocked',
          `${reasoning.plan.blockedBecause ?? 'An emergency'} blocks the plan: hand the patient over. A wrong entry is corrected in the record.`,
        );
      const [open] = await this.transactions.query<{ id: string }>(
        "select id from plan where clinic_id = $1 and assessment_id = $2 and status = 'draft'",
        [who.clinicId, assessmentId],
      );
      if (open !== undefined) return this.read(who, open.id);
      const id = uuidv7();
      await this.transactions.query(
        `insert into plan (clinic_id, id, assessment_id, patient_id, status, catalogue_version, items, withheld, created_by, created_at) values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9)`,
        [
          who.clinicId,
          id,
          assessmentId,
          assessment.patient_id,
          reasoning.catalogueVersion,
          JSON.stringify(suggestedItems(reasoning)),
          JSON.stringify(reasoning.plan.withheld),
          who.practitionerId,
          this.clock.now(),
        ],
      );
      await this.deeds.record(who, 'plan.drafted', 'plan', id, null);
      return this.read(who, id);
    });
  }

  get(who: Principal, id: string, reason: string | null): Promise<Plan> {
    return this.transactions.run(who.clinicId, async () => {
      const plan = await this.read(who, id);
      await this.deeds.record(who, 'plan.opened', 'plan', id, reason);
      return plan;
    });
  }

  list(
    who: Principal,
    {
      status,
      patientId,
      limit,
      cursor,
      reason,
    }: {
      status: string | undefined;
      patientId: string | undefined;
      limit: number;
      cursor: string | undefined;
      reason: string | null;
    },
  ): Promise<Page<PlanListItem>> {
    if (status !== undefined && !(PLAN_STATUSES as readonly string[]).includes(status))
      throw invalidInput([
        {
          pointer: '/query/status',
          code: 'not-allowed',
          detail: 'Not one of the statuses.',
          allowed: PLAN_STATUSES,
        },
      ]);
    if (patientId !== undefined && !isUuid(patientId))
      throw invalidInput([{ pointer: '/query/patientId', code: 'wrong-type', detail: 'A UUID is needed.' }]);
    const keys = decodeCursor(cursor, 2);
    if (keys !== null && (!isUuid(keys[1]) || Number.isNaN(Date.parse(keys[0] ?? '')))) throw foreignCursor();
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<{
        id: string;
        assessment_id: string;
        patient_id: string;
        given_name: string;
        family_name: string;
        status: PlanStatus;
        created_at: Date;
        issued_at: Date | null;
      }>(
        `select l.id, l.assessment_id, l.patient_id, p.given_name, p.family_name, l.status, l.created_at, l.issued_at
           from plan l join patient p on p.clinic_id = l.clinic_id and p.id = l.patient_id
          where l.clinic_id = $1 and ($2::text is null or l.status = $2) and ($3::uuid is null or l.patient_id = $3)
            and ($4::timestamptz is null or (date_trunc('milliseconds', l.created_at), l.id) < ($4, $5::uuid))
          order by date_trunc('milliseconds', l.created_at) desc, l.id desc limit $6`,
        [who.clinicId, status ?? null, patientId ?? null, keys?.[0] ?? null, keys?.[1] ?? null, limit + 1],
      );
      await this.deeds.record(who, 'plan-list.opened', 'patient-list', LIST, reason, {
        rows: Math.min(rows.length, limit),
      });
      const items = rows.slice(0, limit).map((row) => ({
        id: row.id,
        assessmentId: row.assessment_id,
        patientId: row.patient_id,
        patientName: `${row.family_name.toUpperCase()}, ${row.given_name}`,
        status: row.status,
        createdAt: row.created_at.toISOString(),
        issuedAt: row.issued_at?.toISOString() ?? null,
      }));
      const last = items.at(-1);
      return {
        items,
        nextCursor:
          rows.length > limit && last !== undefined ? encodeCursor([last.createdAt, last.id]) : null,
      };
    });
  }

  /** Edits a draft: order, doses, items added and removed, each with what the rules ask for. */
  change(who: Principal, id: string, change: PlanChange, ifMatch: number | null): Promise<Plan> {
    return this.transactions.run(who.clinicId, async () => {
      const plan = await this.locked(who, id);
      if (plan.status !== 'draft')
        throw new ProblemError(
          'plan-issued',
          'An issued plan is frozen; draft a new one from the assessment.',
        );
      if (ifMatch !== null && ifMatch !== plan.version)
        throw new ProblemError(
          'precondition-failed',
          `The plan is at version ${plan.version}; read it again.`,
        );
      if (change.version !== undefined && change.version !== plan.version)
        throw new ProblemError('stale-version', `The plan is at version ${plan.version}; read it again.`);
      if (change.nextVisit != null && change.nextVisit < dayOf(this.clock.now()))
        throw invalidInput([
          { pointer: '/nextVisit', code: 'out-of-range', detail: 'The next visit is today or later.' },
        ]);
      const items =
        change.items === undefined
          ? plan.items
          : editItems(plan.items, plan.withheld, change.items, {
              practitionerId: who.practitionerId,
              at: this.clock.now().toISOString(),
            });
      await this.transactions.query(
        'update plan set items = $3, note = $4, next_visit = $5, language = $6, version = version + 1 where clinic_id = $1 and id = $2',
        [
          who.clinicId,
          id,
          JSON.stringify(items),
          change.note === undefined ? plan.note : change.note,
          change.nextVisit === undefined ? plan.nextVisit : change.nextVisit,
          change.language ?? plan.language,
        ],
      );
      await this.deeds.record(who, 'plan.changed', 'plan', id, null, {
        version: plan.version + 1,
        fields: Object.keys(change).sort(),
      });
      return this.read(who, id);
    });
  }

  /** Issues a draft with the password: freezes it with what the sheet prints, hashes it, supersedes the one before. */
  async issue(who: Principal, id: string, input: { password: string; version?: number }): Promise<Plan> {
    await this.identity.confirm(who, input.password);
    return this.transactions.run(who.clinicId, async () => {
      const plan = await this.locked(who, id);
      if (plan.status !== 'draft') throw new ProblemError('plan-issued', 'The plan is issued already.');
      if (input.version !== undefined && input.version !== plan.version)
        throw new ProblemError(
          'stale-version',
          `The plan is at version ${plan.version}; look at it again before issuing.`,
        );
      const assessment = await this.assessments.read(who.clinicId, plan.assessmentId);
      const reasoning =
        (await this.assessments.amendments(who.clinicId, plan.assessmentId)).at(-1)?.reasoning ??
        assessment.reasoning;
      if (assessment.status !== 'signed' || reasoning === null || reasoning.plan.blocked)
        throw new ProblemError(
          'plan-blocked',
          'The assessment was corrected since: an emergency or a withdrawal blocks this plan.',
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
      const hash = crypto
        .createHash('sha256')
        .update(
          canonicalize({
            id: plan.id,
            assessmentId: plan.assessmentId,
            items: plan.items,
            note: plan.note,
            nextVisit: plan.nextVisit,
            sheet,
          }) ?? '',
        )
        .digest('hex');
      await this.transactions.query(
        "update plan set status = 'issued', issued_at = $3, issued_by = $4, sheet = $5, hash = $6 where clinic_id = $1 and id = $2",
        [who.clinicId, id, issuedAt, who.practitionerId, JSON.stringify(sheet), hash],
      );
      await this.deeds.record(who, 'plan.issued', 'plan', id, null, { version: plan.version });
      return this.read(who, id);
    });
  }

  private async locked(who: Principal, id: string): Promise<Plan> {
    const rows = await this.transactions.query(
      'select 1 from plan where clinic_id = $1 and id = $2 for update',
      [who.clinicId, id],
    );
    if (rows.length === 0) throw notFound();
    return this.read(who, id);
  }

  private async read(who: Principal, id: string): Promise<Plan> {
    const [row] = await this.transactions.query<Row>(`${SELECT} where l.clinic_id = $1 and l.id = $2`, [
      who.clinicId,
      id,
    ]);
    if (row === undefined) throw notFound();
    return {
      id: row.id,
      assessmentId: row.assessment_id,
      patientId: row.patient_id,
      status: row.status,
      version: row.version,
      catalogueVersion: row.catalogue_version,
      items: row.items,
      withheld: row.withheld,
      note: row.note,
      nextVisit: row.next_visit,
      language: row.language,
      createdAt: row.created_at.toISOString(),
      createdByName: row.created_by_name,
      issuedAt: row.issued_at?.toISOString() ?? null,
      issuedByName: row.issued_by_name,
      hash: row.hash,
    };
  }
}

/** The list has no id of its own; its openings are kept under this one. */
const LIST = '00000000-0000-7000-8000-000000000000';

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
