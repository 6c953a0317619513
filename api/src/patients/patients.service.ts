import { Injectable } from '@nestjs/common';
import type { Sex } from '@stride/clinical';
import {
  PATIENT_WORKLISTS,
  type NewPatient,
  type Page,
  type Patient,
  type PatientChange,
  type PatientListItem,
  type PatientWorklistCounts,
} from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import {
  ageOn,
  ClinicTransactions,
  dayOf,
  decodeCursor,
  Deeds,
  encodeCursor,
  foreignCursor,
  isCivilDate,
  isUuid,
  notFound,
  ProblemError,
  type Principal,
} from '../platform';
import {
  readWorklist,
  standingOf,
  STANDING_COLUMNS,
  STANDING_JOINS,
  WORKLISTS,
  type StandingRow,
  type WorklistScope,
} from './standing';
import { plainWords, searchWords, sortName } from './names';
import { readQuery } from './patient-query';

interface Row {
  id: string;
  clinic_number: string;
  given_name: string;
  family_name: string;
  birth_date: string;
  sex: Sex;
  phone: string | null;
  email: string | null;
  note: string | null;
  sort_name: string;
  version: number;
  created_at: Date;
}
type ListRow = Row & StandingRow;
const COLUMNS =
  "p.id, p.clinic_number, p.given_name, p.family_name, to_char(p.birth_date, 'YYYY-MM-DD') as birth_date, p.sex, p.phone, p.email, p.note, p.sort_name, p.version, p.created_at";
/** More than these in a worklist are told as so many or more. */
const MOST_COUNTED = 1000;
/** The list has no id of its own; its openings are kept under this one. */
const LIST = '00000000-0000-7000-8000-000000000000';

/** The clinic's patients: found fast, never twice by accident, every opening recorded. */
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
      const inserted = await this.transactions.query<Row>(
        `insert into patient as p (clinic_id, id, clinic_number, given_name, family_name, birth_date, sex, phone, email, note, sort_name, search_words)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning ${COLUMNS}`,
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
      return tell(row);
    });
  }

  /** One patient; the opening is recorded, with a manager's reason. */
  get(who: Principal, id: string, reason: string | null): Promise<Patient> {
    return this.transactions.run(who.clinicId, async () => {
      const [row] = await this.find(who, id);
      if (row === undefined) throw notFound();
      await this.deeds.record(who, 'patient.opened', 'patient', id, reason);
      return tell(row);
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
        return tell(before);
      }
      const family = change.familyName ?? before.family_name;
      const given = change.givenName ?? before.given_name;
      const [row] = await this.transactions.query<Row>(
        `update patient p set given_name = $3, family_name = $4, birth_date = $5, sex = $6, phone = $7, email = $8, note = $9, sort_name = $10, search_words = $11, version = p.version + 1
          where p.clinic_id = $1 and p.id = $2 and p.version = $12 returning ${COLUMNS}`,
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
      await this.deeds.record(who, 'patient.changed', 'patient', id, null, {
        fields: fields.sort(),
        version: row.version,
      });
      return tell(row);
    });
  }

  /** Patients whose names begin with every word asked for, or with that birth date or clinic number; sorted by name. */
  list(
    who: Principal,
    asked: { query: string; worklist: string | undefined; limit: number; cursor: string | undefined },
    reason: string | null,
  ): Promise<Page<PatientListItem>> {
    const { limit } = asked;
    const worklist = readWorklist(asked.worklist);
    const cursor = decodeCursor(asked.cursor, 2);
    if (cursor !== null && !isUuid(cursor[1])) throw foreignCursor();
    const { words, birthDate, number } = readQuery(asked.query);
    return this.transactions.run(who.clinicId, async () => {
      const parameters: unknown[] = [
        who.clinicId,
        words.length === 0 ? null : words.map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`),
        birthDate,
        number,
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        limit + 1,
      ];
      const rows = await this.transactions.query<ListRow>(
        `select ${COLUMNS}, ${STANDING_COLUMNS} from patient p ${STANDING_JOINS}
          where p.clinic_id = $1
            and ($2::text[] is null or p.search_words like all($2))
            and ($3::date is null or p.birth_date = $3)
            and ($4::text is null or p.clinic_number = $4)
            and ($5::text is null or (p.sort_name, p.id) > ($5, $6::uuid))
            and ${worklist === null ? 'true' : WORKLISTS[worklist](scopeOf(who, parameters))}
          order by p.sort_name, p.id limit $7`,
        parameters,
      );
      await this.deeds.record(who, 'patient-list.opened', 'patient-list', LIST, reason, {
        rows: Math.min(rows.length, limit),
      });
      const items = rows.slice(0, limit).map(tellListItem);
      const last = rows.at(limit - 1);
      return {
        items,
        nextCursor:
          rows.length > limit && last !== undefined ? encodeCursor([last.sort_name, last.id]) : null,
      };
    });
  }

  /** How many patients stand in each worklist. */
  worklists(who: Principal): Promise<PatientWorklistCounts> {
    return this.transactions.run(who.clinicId, async () => {
      const parameters: unknown[] = [];
      const scope = scopeOf(who, parameters);
      const counts = PATIENT_WORKLISTS.map(
        (name) =>
          `(select count(*)::int from (select 1 from patient p where p.clinic_id = ${scope.bind(who.clinicId)}::uuid and ${WORKLISTS[name](scope)} limit ${MOST_COUNTED}) counted) as ${name}`,
      );
      const [row] = await this.transactions.query<PatientWorklistCounts>(
        `select ${counts.join(', ')}`,
        parameters,
      );
      return row ?? { mine: 0, draft: 0, overdue: 0, flagged: 0 };
    });
  }

  /** People who may be the same: the same birth date and a name in common, or the same names. */
  duplicates(
    who: Principal,
    input: { givenName: string; familyName: string; birthDate: string },
  ): Promise<PatientListItem[]> {
    const words = [...plainWords(input.familyName), ...plainWords(input.givenName)];
    if (words.length === 0) return Promise.resolve([]);
    const birthDate = isCivilDate(input.birthDate) ? input.birthDate : null;
    return this.transactions.run(who.clinicId, async () => {
      const rows = await this.transactions.query<ListRow>(
        `select ${COLUMNS}, ${STANDING_COLUMNS} from patient p ${STANDING_JOINS}
          where p.clinic_id = $1 and ((p.birth_date = $2 and p.search_words like any($3)) or p.sort_name = $4) order by p.sort_name, p.id limit 10`,
        [
          who.clinicId,
          birthDate,
          words.map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`),
          sortName(input.familyName, input.givenName),
        ],
      );
      await this.deeds.record(who, 'patient-list.opened', 'patient-list', LIST, null, { rows: rows.length });
      return rows.map(tellListItem);
    });
  }

  /** The patient who is there already, told to whoever asked to add them: an opening like any other. */
  private async again(who: Principal, row: Row): Promise<Patient> {
    await this.deeds.record(who, 'patient.opened', 'patient', row.id, null);
    return tell(row);
  }

  private find(who: Principal, id: string): Promise<Row[]> {
    return this.transactions.query<Row>(
      `select ${COLUMNS} from patient p where p.clinic_id = $1 and p.id = $2`,
      [who.clinicId, id],
    );
  }
}

/** Values that a worklist binds go behind the ones that are there. */
const scopeOf = (who: Principal, parameters: unknown[]): WorklistScope => ({
  clinicId: who.clinicId,
  practitionerId: who.practitionerId,
  today: dayOf(new Date()),
  bind: (value) => `$${parameters.push(value)}`,
});

const orNull = (text: string | null | undefined): string | null =>
  text == null || text === '' ? null : text;
const keep = (next: string | null | undefined, before: string | null): string | null =>
  next === undefined ? before : orNull(next);

function sameContent(row: Row, input: NewPatient): boolean {
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

function tell(row: Row): Patient {
  return {
    id: row.id,
    clinicNumber: row.clinic_number,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date,
    ageYears: ageOn(row.birth_date, dayOf(new Date())),
    sex: row.sex,
    phone: row.phone,
    email: row.email,
    note: row.note,
    version: row.version,
    createdAt: row.created_at.toISOString(),
  };
}

function tellListItem(row: ListRow): PatientListItem {
  const { id, clinicNumber, givenName, familyName, birthDate, ageYears, sex } = tell(row);
  return {
    id,
    clinicNumber,
    givenName,
    familyName,
    birthDate,
    ageYears,
    sex,
    lastAssessment: row.last.id === null ? null : row.last,
    practitionerName: row.practitioner_name,
    standing: standingOf(row, dayOf(new Date())),
  };
}
