/**
 * The least a server can do to write the same rows: Fastify and pg, one transaction a request, nothing checked, nobody
 * signed in, no clinic walls, no audit chain, no triggers. Its tables are plain copies with the same indexes.
 */
import argon2 from '@node-rs/argon2';
import Fastify from 'fastify';
import crypto from 'node:crypto';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';

const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, max: 10 });
const clinicId = process.env.BENCH_CLINIC;
const practitionerId = process.env.BENCH_PRACTITIONER;
const passwordHash = process.env.BENCH_PASSWORD_HASH ?? '';
const app = Fastify({ bodyLimit: 1_048_576 });

async function inTransaction(work) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}
const audit = (client, id, deed, facts) =>
  client.query('insert into bare.audit_event (clinic_id, id, practitioner_id, deed, object_kind, object_id, facts, chain, position, hash) values ($1, $2, $3, $4, $5, $6, $7, 0, 0, $8)', [clinicId, uuidv7(), practitionerId, deed, 'assessment', id, JSON.stringify(facts), '']);

app.put('/assessments/:id', (request) =>
  inTransaction(async (client) => {
    const { patientId, episodeId, kind, startedAt } = request.body;
    await client.query(
      `insert into bare.assessment (clinic_id, id, patient_id, episode_id, practitioner_id, kind, status, version, catalogue_version, started_at, age_years, sex, document)
       values ($1, $2, $3, $4, $5, $6, 'draft', 1, '1.0.0', $7, 50, 'female', '{"history":{},"findings":{}}')`,
      [clinicId, request.params.id, patientId, episodeId, practitionerId, kind, startedAt],
    );
    await audit(client, request.params.id, 'assessment.begun', { kind });
    return { id: request.params.id };
  }),
);

app.post('/assessments/:id/changes', (request) =>
  inTransaction(async (client) => {
    const { id } = request.params;
    const { deviceId, changes } = request.body;
    const { rows } = await client.query('select version, document from bare.assessment where clinic_id = $1 and id = $2 for update', [clinicId, id]);
    const { document } = rows[0];
    let { version } = rows[0];
    for (const { set } of changes) {
      version += 1;
      if (set.finding !== undefined) document.findings[`${set.finding.test}|${set.finding.side ?? ''}|${set.finding.site ?? ''}`] = { ...set.finding, recordedAt: changes[0].at, recordedBy: practitionerId, version };
      else Object.assign(document.history, set.history);
    }
    for (const change of changes)
      await client.query('insert into bare.assessment_change (clinic_id, id, assessment_id, device_id, seq, entered_at, practitioner_id, base_version, version, operation, applied) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true)', [
        clinicId, uuidv7(), id, deviceId, change.seq, change.at, practitionerId, change.baseVersion, version, JSON.stringify({ set: change.set }),
      ]);
    await audit(client, id, 'assessment.changed', { changes: changes.length, version });
    await client.query('update bare.assessment set document = $3, version = $4 where clinic_id = $1 and id = $2', [clinicId, id, JSON.stringify(document), version]);
    return { version, acknowledged: changes.map((change) => change.seq), conflicts: [] };
  }),
);

app.post('/assessments/:id/sign', async (request) => {
  const { reasoning, counts, signedOn, password } = request.body;
  if (password !== undefined) await argon2.verify(passwordHash, password);
  return inTransaction(async (client) => {
    const { id } = request.params;
    const { rows } = await client.query('select document, episode_id from bare.assessment where clinic_id = $1 and id = $2 for update', [clinicId, id]);
    const hash = crypto.createHash('sha256').update(JSON.stringify(rows[0].document)).digest('hex');
    await client.query("update bare.assessment set status = 'signed', reasoning = $3, counts = $4, signed_at = now(), signed_on = $5, signed_by = $6, hash = $7 where clinic_id = $1 and id = $2", [
      clinicId, id, JSON.stringify(reasoning), counts, signedOn, practitionerId, hash,
    ]);
    for (const [table, column, key] of [['caseload_day', 'day', signedOn], ['caseload_rollup', 'month', `${signedOn.slice(0, 7)}-01`]])
      await client.query(
        `insert into bare.${table} as r (clinic_id, ${column}, practitioner_id, ${table === 'caseload_day' ? '' : 'shard, '}counts) values ($1, $2, $3, ${table === 'caseload_day' ? '' : '0, '}$4)
         on conflict (clinic_id, ${column}, practitioner_id${table === 'caseload_day' ? '' : ', shard'}) do update set counts = excluded.counts`,
        [clinicId, key, practitionerId, counts],
      );
    await client.query('update bare.episode set last_signed_at = now(), first_signed_on = $3, review_due_on = $3 where clinic_id = $1 and id = $2', [clinicId, rows[0].episode_id, signedOn]);
    await audit(client, id, 'assessment.signed', { version: 1 });
    const { rows: told } = await client.query('select * from bare.assessment where clinic_id = $1 and id = $2', [clinicId, id]);
    return told[0];
  });
});

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
process.on('SIGTERM', () => void app.close().then(() => pool.end()).then(() => process.exit(0)));
