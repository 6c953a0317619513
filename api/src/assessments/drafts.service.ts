import { Injectable } from '@nestjs/common';
import { catalogue } from '@stride/clinical';
import { AGE_RANGE, reason, urgencyOf, type Reasoning } from '@stride/assessment-engine';
import type { Assessment, AssessmentKind, ChangeBatch, ChangesAccepted } from '@stride/contracts';
import { QueryFailedError } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import {
  ageOn,
  AHEAD_MS,
  ClinicTransactions,
  Clock,
  dayOf,
  Deeds,
  invalidInput,
  notFound,
  ProblemError,
  type Principal,
} from '../platform';
import { AssessmentsRepository } from './assessments.repository';
import { checkBatch } from './change-check';
import { contradictionsOf, type Answered } from './contradictions';
import { editsOfOthers, emptyDocument, openConflictsOf } from './document';
import { dangerOf } from './draft-danger';
import { applyBatch, openConflictsOfKnown, type JournalEntry } from './batch';
import { inEngineOrder } from './reasoning-order';
import { caseOf } from './stored-assessment';

/** Begins assessments, writes drafts by changes, and reads them with what they add up to. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly assessments: AssessmentsRepository,
    private readonly deeds: Deeds,
    private readonly clock: Clock,
  ) {}

  /** Begins an assessment in the patient's open episode, opening one if none is; the same request again changes nothing. */
  begin(
    who: Principal,
    id: string,
    input: { patientId: string; kind: AssessmentKind; startedAt: string },
  ): Promise<{ created: boolean; assessment: Assessment }> {
    return this.transactions.run(who.clinicId, async () => {
      const [known] = await this.transactions.query<{ patient_id: string; kind: string; started_at: Date }>(
        'select patient_id, kind, started_at from assessment where clinic_id = $1 and id = $2',
        [who.clinicId, id],
      );
      if (known !== undefined) {
        const sameStart = known.started_at.getTime() === Math.floor(Date.parse(input.startedAt));
        if (known.patient_id !== input.patientId || known.kind !== input.kind || !sameStart)
          throw new ProblemError(
            'conflict',
            'There is already an assessment with this id, for another patient, of another kind or begun at another time.',
          );
        await this.deeds.record(who, 'assessment.opened', 'assessment', id, null);
        return { created: false, assessment: await this.assessments.tell(who.clinicId, id) };
      }
      const [patient] = await this.transactions.query<{ birth_date: string; sex: string }>(
        "select to_char(birth_date, 'YYYY-MM-DD') as birth_date, sex from patient where clinic_id = $1 and id = $2",
        [who.clinicId, input.patientId],
      );
      if (patient === undefined) throw notFound();
      if (Date.parse(input.startedAt) > this.clock.now().getTime() + AHEAD_MS)
        throw invalidInput([
          {
            pointer: '/startedAt',
            code: 'out-of-range',
            detail: 'An assessment begins today at the latest.',
          },
        ]);
      const age = ageOn(patient.birth_date, dayOf(new Date(input.startedAt)));
      if (age < AGE_RANGE[0] || age > AGE_RANGE[1]) {
        throw invalidInput([
          {
            pointer: '/patientId',
            code: 'out-of-range',
            detail: `The patient is ${age} years old at that time; the assessment is made for ${AGE_RANGE[0]} to ${AGE_RANGE[1]}.`,
            allowed: `${AGE_RANGE[0]}..${AGE_RANGE[1]}`,
          },
        ]);
      }
      const episodeId = await this.openEpisode(who, input.patientId, input.startedAt);
      const inserted = await this.transactions.query(
        `insert into assessment (clinic_id, id, patient_id, episode_id, practitioner_id, kind, status, version, catalogue_version, started_at, age_years, sex, document, draft_danger)
         values ($1, $2, $3, $4, $5, $6, 'draft', 1, $7, $8, $9, $10, $11, 'none') on conflict do nothing returning id`,
        [
          who.clinicId,
          id,
          input.patientId,
          episodeId,
          who.practitionerId,
          input.kind,
          catalogue.version,
          input.startedAt,
          age,
          patient.sex,
          JSON.stringify(emptyDocument()),
        ],
      );
      if (inserted.length > 0)
        await this.deeds.record(who, 'assessment.begun', 'assessment', id, null, { kind: input.kind });
      else await this.deeds.record(who, 'assessment.opened', 'assessment', id, null);
      return { created: inserted.length > 0, assessment: await this.assessments.tell(who.clinicId, id) };
    });
  }

  private async openEpisode(who: Principal, patientId: string, startedAt: string): Promise<string> {
    const find = async (): Promise<string | undefined> =>
      (
        await this.transactions.query<{ id: string }>(
          "select id from episode where clinic_id = $1 and patient_id = $2 and status = 'open'",
          [who.clinicId, patientId],
        )
      )[0]?.id;
    const open = await find();
    if (open !== undefined) return open;
    const id = uuidv7();
    await this.transactions.query(
      `insert into episode (clinic_id, id, patient_id, status, opened_at, practitioner_id) values ($1, $2, $3, 'open', $4, $5) on conflict do nothing`,
      [who.clinicId, id, patientId, startedAt, who.practitionerId],
    );
    return (await find()) ?? id;
  }

  /** One assessment; the opening is recorded. */
  get(who: Principal, id: string, reasonGiven: string | null): Promise<Assessment> {
    return this.transactions.run(who.clinicId, async () => {
      const assessment = await this.assessments.tell(who.clinicId, id);
      await this.deeds.record(who, 'assessment.opened', 'assessment', id, reasonGiven);
      return assessment;
    });
  }

  /** The reasoning of what is stored: computed for a draft, frozen once signed. */
  reasoningOf(who: Principal, id: string, reasonGiven: string | null): Promise<Reasoning> {
    return this.transactions.run(who.clinicId, async () => {
      const row = await this.assessments.read(who.clinicId, id);
      await this.deeds.record(who, 'assessment.reasoning-opened', 'assessment', id, reasonGiven);
      if (row.status === 'draft') return this.assessments.reasonOver(who.clinicId, row);
      const amended = (await this.assessments.amendments(who.clinicId, id)).at(-1)?.reasoning;
      const frozen = amended ?? row.reasoning;
      return frozen === null ? reason(catalogue, caseOf(row, row.document)) : inEngineOrder(frozen);
    });
  }

  /**
   * Stores a batch of changes: journal, document and audit event in one transaction, answered after the commit. Known
   * changes are acknowledged again and do nothing; a bad one refuses the whole batch.
   */
  async change(who: Principal, id: string, body: unknown): Promise<ChangesAccepted> {
    const batch = checkBatch(body);
    if (batch.changes.length === 0 && batch.seen !== undefined)
      return this.look(who, id, batch.deviceId.toLowerCase(), batch.seen);
    try {
      return await this.store(who, id, batch);
    } catch (error) {
      // The same batch sent twice at once: the second read before the first had committed. Now it sees what is known.
      if (!isKnownChange(error)) throw error;
      return this.store(who, id, batch);
    }
  }

  /**
   * What others wrote since a device looked last. It waits for no writer, and while nothing is new it reads no answers
   * and leaves no trace; what it does tell is recorded like an opening.
   */
  private look(who: Principal, id: string, device: string, seen: number): Promise<ChangesAccepted> {
    return this.transactions.run(who.clinicId, async () => {
      const { document, version, ...standing } = await this.assessments.newsSince(who.clinicId, id, seen);
      const nothing = { version, acknowledged: [], conflicts: [], others: [], standing };
      if (document === null) return nothing;
      await this.deeds.record(who, 'assessment.opened', 'assessment', id, null);
      return {
        ...nothing,
        others: editsOfOthers(document, seen, device),
        openConflicts: openConflictsOf(document),
      };
    });
  }

  private store(
    who: Principal,
    id: string,
    { deviceId, changes, seen }: ChangeBatch,
  ): Promise<ChangesAccepted> {
    const device = deviceId.toLowerCase();
    return this.transactions.run(who.clinicId, async () => {
      const seqs = changes.map((change) => change.seq);
      const row = await this.assessments.lockForChanges(who.clinicId, id, device, seqs);
      const known = new Set(row.known_seqs.map(Number));
      const fresh = changes.filter((change) => !known.has(change.seq));
      const openOfKnown = (): ChangesAccepted['conflicts'] => openConflictsOfKnown(row.document, device, known);
      /** All that a device needs to stand where the clinic stands, if it says where it stood. */
      const news = (): Pick<ChangesAccepted, 'others' | 'openConflicts'> =>
        seen === undefined
          ? {}
          : {
              others: editsOfOthers(row.document, seen, device),
              openConflicts: openConflictsOf(row.document),
            };
      if (fresh.length === 0)
        return { version: row.version, acknowledged: seqs, conflicts: openOfKnown(), ...news() };
      if (row.status !== 'draft')
        throw new ProblemError(
          'assessment-signed',
          'The assessment is signed; correct it with an amendment.',
        );

      const { document } = row;
      const { version, conflicts, journal } = applyBatch(document, row.version, fresh, {
        device,
        by: who.practitionerId,
      });
      /** Which change answered a history item, and what its device had seen: there a contradiction is told. */
      const answered = new Map<string, Answered>();
      for (const { change, base, written } of journal)
        for (const code of Object.keys(change.set?.history ?? {}))
          if (written.includes(`history/${code}`))
            answered.set(code, { index: changes.indexOf(change), baseVersion: base });
      const contradictions = contradictionsOf(document, device, answered);
      if (contradictions.length > 0) throw invalidInput(contradictions);

      // No earlier visit is asked for: only a routine flag looks back, and those wait for the signature.
      const danger = dangerOf(urgencyOf(catalogue, caseOf({ ...row, earlier: null }, document)));

      await this.transactions.query(
        `with stored as (
           insert into assessment_change (clinic_id, id, assessment_id, device_id, seq, entered_at, practitioner_id, base_version, version, operation, applied)
           select $1, (c->>'id')::uuid, $2, $3, (c->>'seq')::bigint, (c->>'at')::timestamptz, $4, (c->>'base')::integer, (c->>'version')::integer, c->'operation', (c->>'applied')::boolean
             from jsonb_array_elements($5::jsonb) c
         ), told as (
           insert into audit_event (clinic_id, id, practitioner_id, deed, object_kind, object_id, facts) values ($1, $6, $4, 'assessment.changed', 'assessment', $2, $7)
         )
         update assessment set document = $8, version = $9, draft_danger = $10 where clinic_id = $1 and id = $2`,
        [
          who.clinicId,
          id,
          device,
          who.practitionerId,
          JSON.stringify(journal.map(rowOf)),
          uuidv7(),
          JSON.stringify({ changes: fresh.length, version }),
          JSON.stringify(document),
          version,
          danger,
        ],
      );
      return { version, acknowledged: seqs, conflicts: [...openOfKnown(), ...conflicts], ...news() };
    });
  }
}

/** A change as the journal keeps it. */
function rowOf({ change: { seq, at, baseVersion, set, clear }, version, whole }: JournalEntry): unknown {
  const operation = { ...(set === undefined ? {} : { set }), ...(clear === undefined ? {} : { clear }) };
  return { id: uuidv7(), seq, at, base: baseVersion, version, operation, applied: whole };
}

/** The journal's own refusal of a number that this device has used in this assessment. */
const isKnownChange = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'ix_assessment_change_device';
