import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { databaseOptions } from './data-source';
import { verifyRollup } from './reports';

const source = new DataSource(databaseOptions(process.env['DATABASE_URL'] ?? '', 2));
await source.initialize();
const clinics = await source.query<{ clinic_id: string }[]>('select distinct clinic_id from login');
const { assessments, differences } = await verifyRollup(
  source,
  clinics.map((row) => row.clinic_id),
);
await source.destroy();
for (const difference of differences) console.error(JSON.stringify(difference));
console.log(`${assessments} signed assessments recounted, ${differences.length} differences.`);
process.exit(differences.length === 0 ? 0 : 1);
