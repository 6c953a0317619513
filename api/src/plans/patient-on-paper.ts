import type { Sex } from '@stride/clinical';
import { notFound, type ClinicTransactions } from '../platform';

/** How a patient and their clinic are named on paper. */
export interface PatientOnPaper {
  given_name: string;
  family_name: string;
  birth_date: string;
  sex: Sex;
  clinic_number: string;
  clinic_name: string;
  contact: string;
  demo: boolean;
  time_zone: string;
}

/** Reads it in the clinic's running transaction; 404 when the patient is not there or not this clinic's. */
export async function patientOnPaper(
  transactions: ClinicTransactions,
  clinicId: string,
  id: string,
): Promise<PatientOnPaper> {
  const [row] = await transactions.query<PatientOnPaper>(
    `select p.given_name, p.family_name, to_char(p.birth_date, 'YYYY-MM-DD') as birth_date, p.sex, p.clinic_number, c.name as clinic_name, c.contact, c.demo, c.time_zone
       from patient p join clinic c on c.clinic_id = p.clinic_id where p.clinic_id = $1 and p.id = $2`,
    [clinicId, id],
  );
  if (row === undefined) throw notFound();
  return row;
}
