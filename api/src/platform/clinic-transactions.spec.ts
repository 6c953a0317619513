import { newClinic, newPatient, type TestClinic } from '../../test/builders';
import { startApi, type TestApi } from '../../test/start-api';
import { ClinicTransactions } from './clinic-transactions';

let api: TestApi;
let ours: TestClinic;
let other: TestClinic;
let transactions: ClinicTransactions;
beforeAll(async () => {
  api = await startApi();
  ours = await newClinic(api);
  other = await newClinic(api);
  await newPatient(ours.physiotherapist);
  await newPatient(other.physiotherapist);
  transactions = api.app.get(ClinicTransactions);
});
afterAll(() => api.stop());

describe('a question asked in one message', () => {
  it('sees the clinic it names and no other, whatever it asks for', async () => {
    const rows = await transactions.ask<{ clinic_id: string }>(ours.id, 'select clinic_id from patient', []);
    expect(rows).toEqual([{ clinic_id: ours.id }]);
    expect(await transactions.ask(ours.id, 'select 1 from patient where clinic_id = $1', [other.id])).toEqual(
      [],
    );
  });
  it('leaves no clinic named on the connection', async () => {
    await transactions.ask(ours.id, 'select 1', []);
    const rows = await Promise.all(
      Array.from({ length: 8 }, () =>
        transactions.query<{ clinic: string | null }>(
          "select nullif(current_setting('app.clinic_id', true), '') as clinic",
        ),
      ),
    );
    expect(rows.map(([row]) => row?.clinic)).toEqual(rows.map(() => null));
  });
  it('puts numbers, dates and nulls where they belong', async () => {
    const [row] = await transactions.ask<Record<string, unknown>>(
      ours.id,
      'select $1::integer as n, $2::date::text as d, $3::text as nothing, $10::integer as tenth',
      [7, '2026-11-24', null, 4, 5, 6, 7, 8, 9, 10],
    );
    expect(row).toEqual({ n: 7, d: '2026-11-24', nothing: null, tenth: 10 });
  });
  it.each(["'; drop table patient; --", "o'clock", '1 or 1=1', 1.5, Number.NaN])(
    'refuses %p as a parameter',
    async (value) => {
      await expect(transactions.ask(ours.id, 'select $1', [value])).rejects.toThrow(/Only ids, dates/);
    },
  );
  it('refuses a parameter that is missing, and a clinic that is no id', async () => {
    await expect(transactions.ask(ours.id, 'select $2', [1])).rejects.toThrow(/Only ids, dates/);
    await expect(transactions.ask("x'; select 1; --", 'select 1', [])).rejects.toThrow(/no UUID/);
  });
});
