import { Injectable } from '@nestjs/common';
import type { NewPatient, Patient, PatientChange } from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import { ClinicTransactions, Deeds, notFound, ProblemError, type Principal } from '../platform';
import { searchWords, sortName } from './names';
import { PATIENT_COLUMNS, tellPatient, type PatientRead } from './patient-row';

/** The clinic's patients: never twice by accident, never changed unseen, every opening recorded. */
@Injectable()
export class PatientsService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
  ) {}

  /** Creates a patient. The same id with the same content again is the same patient; with other content a conflict. */
  create(who: Principal, input: NewPatient): Promise<Patient> {
    const id = (input.id ?? uuidv7()).toLowerCase();
    return this.transactions.run(who.clinicId, async () => {
      const [known] = await this.find(who, id);
      if (known !== undefined) {
        if (sameContent(known, input)) return this.again(who, known);
        throw new ProblemError('conflict', 'There is already a patient with this id and other details.', [
          { pointer: '/id', code: 'duplicate', detail: 'There is already a patient with this id.' },
        ]);
      }
      const [counter] = await this.transactions.query<{ last: number }>(
        'insert into patient_counter (clinic_id, last) values ($1, 1) on conflict (clinic_id) do update set last = patient_counter.last + 1 returning last',
        [who.clinicId],
      );
      const number = String(counter?.last ?? 1).padStart(5, '0');
      const inserted = await this.transactions.query<PatientRead>(
        `insert into patient as p (clinic_id, id, clinic_number, given_name, family_name, birth_date, sex, phone, email, note, sort_name, search_words)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning ${PATIENT_COLUMNS}`,
        [
          who.clinicId,
          id,
          number,
          input.givenName,
          input.familyName,
          input.birthDate,
          input.sex,
          orNull(input.phone),
          orNull(input.email),
          orNull(input.note),
          sortName(input.familyName, input.givenName),
          searchWords(input.familyName, input.givenName),
        ],
      );
      const [row] = inserted;
      if (row === undefined) {
        // The same patient was added at the same moment, by the same request sent twice: that one counts.
        const [twin] = await this.find(who, id);
        if (twin !== undefined && sameContent(twin, input)) return this.again(who, twin);
        throw new ProblemError('conflict', 'There is already a patient with this id.');
      }
      await this.deeds.record(who, 'patient.created', 'patient', id, null);
      return tellPatient(row);
    });
  }

  /** One patient; the opening is recorded, with a manager's reason. */
  get(who: Principal, id: string, reason: string | null): Promise<Patient> {
    return this.transactions.run(who.clinicId, async () => {
      const [row] = await this.find(who, id);
      if (row === undefined) throw notFound();
      await this.deeds.record(who, 'patient.opened', 'patient', id, reason);
      return tellPatient(row);
    });
  }

  /** Changes what is given. `version` (from If-Match) refuses when somebody else was faster. */
  change(who: Principal, id: string, change: PatientChange, version: number | null): Promise<Patient> {
    return this.transactions.run(who.clinicId, async () => {
      const [before] = await this.find(who, id);
      if (before === undefined) throw notFound();
      const fields = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]));
      if (fields.length === 0 && (version ?? before.version) === before.version) {
        await this.deeds.record(who, 'patient.opened', 'patient', id, null);
        return tellPatient(before);
      }
      const family = change.familyName ?? before.family_name;
      const given = change.givenName ?? before.given_name;
      const [row] = await this.transactions.query<PatientRead>(
        `update patient p set given_name = $3, family_name = $4, birth_date = $5, sex = $6, phone = $7, email = $8, note = $9, sort_name = $10, search_words = $11, version = p.version + 1
          where p.clinic_id = $1 and p.id = $2 and p.version = $12 returning ${PATIENT_COLUMNS}`,
        [
          who.clinicId,
          id,
          given,
          family,
          change.birthDate ?? before.birth_date,
          change.sex ?? before.sex,
          keep(change.phone, before.phone),
          keep(change.email, before.email),
          keep(change.note, before.note),
          sortName(family, given),
          searchWords(family, given),
          version ?? before.version,
        ],
      );
      if (row === undefined)
        throw new ProblemError(
          'precondition-failed',
          'The patient has changed since you read it; read it again.',
        );
      // Some dangers depend on age and sex: what a draft says is worked out anew, and counts as flagged until it is.
      if (row.birth_date !== before.birth_date || row.sex !== before.sex)
        await this.transactions.query(
          "update assessment set draft_danger = 'unread' where clinic_id = $1 and patient_id = $2 and status = 'draft'",
          [who.clinicId, id],
        );
      await this.deeds.record(who, 'patient.changed', 'patient', id, null, {
        fields: fields.sort(),
        version: row.version,
      });
      return tellPatient(row);
    });
  }

  /** The patient who is there already, told to whoever asked to add them: an opening like any other. */
  private async again(who: Principal, row: PatientRead): Promise<Patient> {
    await this.deeds.record(who, 'patient.opened', 'patient', row.id, null);
    return tellPatient(row);
  }

  private find(who: Principal, id: string): Promise<PatientRead[]> {
    return this.transactions.query<PatientRead>(
      `select ${PATIENT_COLUMNS} from patient p where p.clinic_id = $1 and p.id = $2`,
      [who.clinicId, id],
    );
  }
}

const orNull = (text: string | null | undefined): string | null =>
  text == null || text === '' ? null : text;
const keep = (next: string | null | undefined, before: string | null): string | null =>
  next === undefined ? before : orNull(next);

function sameContent(row: PatientRead, input: NewPatient): boolean {
  return (
    row.given_name === input.givenName &&
    row.family_name === input.familyName &&
    row.birth_date === input.birthDate &&
    row.sex === input.sex &&
    row.phone === orNull(input.phone) &&
    row.email === orNull(input.email) &&
    row.note === orNull(input.note)
  );
}
