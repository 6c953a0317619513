/**
 * Checks the audit trail of every clinic. Prints the ends of its chains as JSON: kept somewhere else and given back as
 * AUDIT_ANCHORS (a file), they also show a tail that was cut off.
 */
import 'reflect-metadata';
import fs from 'node:fs';
import { DataSource } from 'typeorm';
import { verifyAudit, type AuditAnchor } from './audit';
import { databaseOptions } from './data-source';

const file = process.env['AUDIT_ANCHORS'];
const known = file === undefined ? [] : (JSON.parse(fs.readFileSync(file, 'utf8')) as AuditAnchor[]);
const source = await new DataSource(databaseOptions(process.env['DATABASE_URL'] ?? '', 2)).initialize();
const clinics = await source.query<{ clinic_id: string }[]>('select distinct clinic_id from login');
const { events, anchors, broken } = await verifyAudit(
  source,
  clinics.map((row) => row.clinic_id),
  known,
);
await source.destroy();
for (const chain of broken) console.error(JSON.stringify(chain));
console.log(JSON.stringify(anchors));
console.error(`${events} audit events checked, ${broken.length} faults.`);
process.exit(broken.length === 0 ? 0 : 1);
