import { Injectable } from '@nestjs/common';
import {
  PATIENT_WORKLISTS,
  type Page,
  type PatientListItem,
  type PatientWorklist,
  type PatientWorklistCounts,
} from '@stride/contracts';
import {
  ClinicTransactions,
  dayOf,
  decodeCursor,
  Deeds,
  foreignCursor,
  isCivilDate,
  isUuid,
  LIST,
  toPage,
  type Principal,
} from '../platform';
import { plainWords, sortName } from './names';
import { readQuery } from './patient-query';
import { PATIENT_COLUMNS, tellListed, type ListedRead } from './patient-row';
import { STANDING_COLUMNS, STANDING_JOINS, WORKLISTS, type WorklistScope } from './standing';

/** More than these in a worklist are told as so many or more. */
const MOST_COUNTED = 1000;

/** Finds patients: by name, birth date or number, by what waits for them, and who may be the same. */
@Injectable()
export class PatientListService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly deeds: Deeds,
  ) {}

  /** Patients whose names begin with every word asked for, or with that birth date or clinic number; sorted by name. */
  list(
    who: Principal,
    asked: {
      query: string;
      worklist: PatientWorklist | undefined;
      limit: number;
      cursor: string | undefined;
    },
    reason: string | null,
  ): Promise<Page<PatientListItem>> {
    const { limit, worklist } = asked;
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
      const rows = await this.transactions.query<ListedRead>(
        `select ${PATIENT_COLUMNS}, ${STANDING_COLUMNS} from patient p ${STANDING_JOINS}
          where p.clinic_id = $1
            and ($2::text[] is null or p.search_words like all($2))
            and ($3::date is null or p.birth_date = $3)
            and ($4::text is null or p.clinic_number = $4)
            and ($5::text is null or (p.sort_name, p.id) > ($5, $6::uuid))
            and ${worklist === undefined ? 'true' : WORKLISTS[worklist](scopeOf(who, parameters))}
          order by p.sort_name, p.id limit $7`,
        parameters,
      );
      await this.deeds.record(who, 'patient-list.opened', 'patient-list', LIST, reason, {
        rows: Math.min(rows.length, limit),
      });
      return toPage(rows, limit, tellListed, (last) => [last.sort_name, last.id]);
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
      const rows = await this.transactions.query<ListedRead>(
        `select ${PATIENT_COLUMNS}, ${STANDING_COLUMNS} from patient p ${STANDING_JOINS}
          where p.clinic_id = $1 and ((p.birth_date = $2 and p.search_words like any($3)) or p.sort_name = $4) order by p.sort_name, p.id limit 10`,
        [
          who.clinicId,
          birthDate,
          words.map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`),
          sortName(input.familyName, input.givenName),
        ],
      );
      await this.deeds.record(who, 'patient-list.opened', 'patient-list', LIST, null, { rows: rows.length });
      return rows.map(tellListed);
    });
  }
}

/** Values that a worklist binds go behind the ones that are there. */
const scopeOf = (who: Principal, parameters: unknown[]): WorklistScope => ({
  clinicId: who.clinicId,
  practitionerId: who.practitionerId,
  today: dayOf(new Date()),
  bind: (value) => `$${parameters.push(value)}`,
});
