import { Injectable } from '@nestjs/common';
import { testByCode, whyNotInCoreSet, type NotChoosable } from '@stride/assessment-engine';
import { catalogue } from '@stride/clinical';
import type { Clinic, ClinicChange, FieldError } from '@stride/contracts';
import { ClinicTransactions, Deeds, invalidInput, isZoneName, notFound, type Principal } from '../platform';

interface Row {
  clinic_id: string;
  name: string;
  time_zone: string;
  core_tests: string[] | null;
}
const COLUMNS = 'clinic_id, name, time_zone, core_tests';
const tell = (row: Row): Clinic => ({
  id: row.clinic_id,
  name: row.name,
  timeZone: row.time_zone,
  coreTests: row.core_tests,
});

/** What a clinic decides for itself: the zone of its clock, and the tests that it does with everybody. */
@Injectable()
export class ClinicService {
  constructor(
    private readonly transactions: ClinicTransactions,
    private readonly audit: Deeds,
  ) {}

  /** The clinic of whoever asks. */
  read(who: Principal): Promise<Clinic> {
    return this.transactions.run(who.clinicId, async () => {
      const [row] = await this.transactions.query<Row>(`select ${COLUMNS} from clinic where clinic_id = $1`, [
        who.clinicId,
      ]);
      if (row === undefined) throw notFound();
      return tell(row);
    });
  }

  /** Changes what is given, all of it or nothing; 422 with a pointer to each entry that cannot be. */
  async change(who: Principal, change: ClinicChange): Promise<Clinic> {
    const fields = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    if (fields.length === 0) return this.read(who);
    return this.transactions.run(who.clinicId, async () => {
      const errors = [...(await this.zoneFaults(change.timeZone)), ...coreFaults(change.coreTests ?? [])];
      if (errors.length > 0) throw invalidInput(errors);
      const [row] = await this.transactions.query<Row>(
        `update clinic set time_zone = coalesce($2, time_zone), core_tests = case when $3 then $4::text[] else core_tests end
          where clinic_id = $1 returning ${COLUMNS}`,
        [who.clinicId, change.timeZone ?? null, change.coreTests !== undefined, change.coreTests ?? null],
      );
      if (row === undefined) throw notFound();
      await this.audit.record(who, 'clinic.changed', 'clinic', who.clinicId, null, {
        fields: fields.sort(),
        timeZone: row.time_zone,
        coreTests: row.core_tests?.length ?? null,
      });
      return tell(row);
    });
  }

  /** Paper reads a clock by the name of its zone and the database checks it: both must know it. */
  private async zoneFaults(zone: string | undefined): Promise<FieldError[]> {
    if (zone === undefined) return [];
    const known =
      isZoneName(zone) &&
      (await this.transactions.query('select 1 from pg_timezone_names where name = $1', [zone])).length > 0;
    if (known) return [];
    return [{ pointer: '/timeZone', code: 'not-allowed', detail: 'There is no such time zone.' }];
  }
}

const REFUSALS: Readonly<Record<NotChoosable, string>> = {
  danger: 'A danger sign is looked for with everybody and is not chosen.',
  detail: 'This is a detail of another test and comes with it.',
};

/** What is wrong with a choice of tests, entry by entry; a choice comes from outside and may hold anything. */
function coreFaults(chosen: readonly unknown[]): FieldError[] {
  return chosen.flatMap((code, index): FieldError[] => {
    const pointer = `/coreTests/${index}`;
    if (typeof code !== 'string')
      return [{ pointer, code: 'wrong-type', detail: 'The code of a test is needed.' }];
    const test = testByCode(catalogue, code);
    if (test === undefined) return [{ pointer, code: 'not-allowed', detail: 'There is no such test.' }];
    if (chosen.indexOf(code) !== index)
      return [{ pointer, code: 'duplicate', detail: 'This test stands in the list already.' }];
    const why = whyNotInCoreSet(test);
    return why === null ? [] : [{ pointer, code: 'not-allowed', detail: REFUSALS[why] }];
  });
}
