/**
 * Recording: the server's CPU for one saved change and for one whole signed assessment, and saved changes per second,
 * against a handler that writes the same rows and does nothing else.
 */
import crypto from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { freePort } from '../../embedded-postgres/embedded-postgres.mjs';
import { commitsPerSecond } from '../anchors/committer.mjs';
import { Connection, signedIn } from '../http-client.mjs';
import { end, startMetered, usageOf } from '../metered-process.mjs';
import { compared, inTurns } from '../ratios.mjs';

const CLIENTS = 8;
const ROUNDS = 5;
const CHANGES_A_CLIENT = 150;
const SIGNED_A_CLIENT = 3;
const ROWS_A_BATCH = 5;
const COMMIT_SECONDS = 2;
const PASSWORD = 'demo-clinic-2026';

/** A named case that can be signed as it stands, with as many findings as a real examination. */
function wholeCase({ catalogue, vignettes, reason, whatStopsSigning }) {
  const ready = vignettes
    .map((vignette) => ({ ...vignette, reasoning: reason(catalogue, vignette) }))
    .filter((vignette) => whatStopsSigning(catalogue, vignette, { domainReasons: {}, flagsActedOn: [], openConflicts: [] }).length === 0)
    .sort((a, b) => b.findings.length - a.findings.length)[0];
  if (ready === undefined) throw new Error('No named case can be signed as it stands.');
  const at = new Date().toISOString();
  const operations = [...Object.entries(ready.history).map(([code, value]) => ({ history: { [code]: value } })), ...ready.findings.map((finding) => ({ finding }))];
  return { findings: ready.findings.length, reasoning: ready.reasoning, changes: operations.map((set, index) => ({ seq: index + 1, at, set, baseVersion: 1 })) };
}

/** Plain copies of the tables, with their indexes and without their walls, locks and triggers. */
async function copyTables(client) {
  await client.query('drop schema if exists bare cascade');
  await client.query('create schema bare');
  for (const table of ['assessment', 'assessment_change', 'audit_event', 'caseload_rollup', 'caseload_day', 'episode']) await client.query(`create table bare.${table} (like public.${table} including defaults including indexes)`);
  // The chain's own index has no meaning without the chain.
  await client.query('drop index bare.audit_event_clinic_id_chain_position_idx');
}

/** @param {{ clinic: Awaited<ReturnType<typeof import('../../launcher/clinic.mjs').startClinic>>, knowledge: Awaited<ReturnType<typeof import('../knowledge.mjs').loadKnowledge>> }} bench */
export async function record({ clinic, knowledge }) {
  const whole = wholeCase(knowledge);
  const owner = new pg.Client({ connectionString: clinic.ownerUrl });
  await owner.connect();
  const ours = await Promise.all(Array.from({ length: CLIENTS }, () => signedIn(clinic.url, 'physio@demo.clinic')));
  const me = await ours[0].json('GET', '/api/v1/auth/me');
  const user = me.user ?? me;
  const { rows } = await owner.query('select password_hash from login where email = $1', ['physio@demo.clinic']);
  await copyTables(owner);
  const port = await freePort();
  const bare = await startMetered(path.join(import.meta.dirname, '../anchors/bare-handler.mjs'), {
    ...process.env, PORT: String(port), BENCH_DATABASE: clinic.ownerUrl, BENCH_CLINIC: user.clinicId, BENCH_PRACTITIONER: user.id, BENCH_PASSWORD_HASH: rows[0].password_hash,
  });
  const bareClients = Array.from({ length: CLIENTS }, () => new Connection(`http://127.0.0.1:${port}`));

  try {
    const begin = async (connection, prefix, extra = {}) => {
      const id = uuidv7();
      await connection.json('PUT', `${prefix}/assessments/${id}`, { kind: 'initial', startedAt: new Date().toISOString(), ...extra }, prefix === '' ? 200 : 201);
      return id;
    };
    const patients = [];
    for (let i = 0; i < CLIENTS; i++) patients.push((await ours[i].json('POST', '/api/v1/patients', { givenName: 'Bench', familyName: `Demo-Bench-${i}`, birthDate: '1974-02-03', sex: 'female' }, 201)).id);
    const somewhere = { patientId: crypto.randomUUID(), episodeId: crypto.randomUUID() };

    /** Each client its own draft with a whole examination in it, so that a change is written into a document of real size. */
    const drafts = async (connections, prefix) =>
      Promise.all(
        connections.map(async (connection, i) => {
          const id = await begin(connection, prefix, prefix === '' ? somewhere : { patientId: patients[i] });
          await connection.json('POST', `${prefix}/assessments/${id}/changes`, { deviceId: uuidv7(), changes: whole.changes });
          return { connection, id, device: uuidv7(), seq: 0, version: whole.changes.length + 1 };
        }),
      );
    const ourDrafts = await drafts(ours, '/api/v1');
    const bareDrafts = await drafts(bareClients, '');

    const saving = (child, writers, prefix) => async () => {
      const before = await usageOf(child);
      const began = performance.now();
      await Promise.all(
        writers.map(async (writer) => {
          for (let n = 0; n < CHANGES_A_CLIENT; n++) {
            writer.seq += 1;
            const change = { seq: writer.seq, at: new Date().toISOString(), set: { finding: { test: 'mtt_hip_ext_deg', side: n % 2 === 0 ? 'left' : 'right', value: (n % 50) - 25 } }, baseVersion: writer.version };
            writer.version = (await writer.connection.json('POST', `${prefix}/assessments/${writer.id}/changes`, { deviceId: writer.device, changes: [change] })).version;
          }
        }),
      );
      const seconds = (performance.now() - began) / 1000;
      const after = await usageOf(child);
      return { cpu: (after.cpuMs - before.cpuMs) / (writers.length * CHANGES_A_CLIENT), rate: (writers.length * CHANGES_A_CLIENT) / seconds };
    };

    const batches = Array.from({ length: Math.ceil(whole.changes.length / ROWS_A_BATCH) }, (_, i) => whole.changes.slice(i * ROWS_A_BATCH, (i + 1) * ROWS_A_BATCH));
    const counts = Array.from({ length: 42 }, () => 1);
    const signedOn = new Date().toISOString().slice(0, 10);
    const signing = (child, connections, prefix, password) => async () => {
      const before = await usageOf(child);
      await Promise.all(
        connections.map(async (connection, i) => {
          for (let n = 0; n < SIGNED_A_CLIENT; n++) {
            const id = await begin(connection, prefix, prefix === '' ? somewhere : { patientId: patients[i] });
            const deviceId = uuidv7();
            let version = 1;
            for (const batch of batches) version = (await connection.json('POST', `${prefix}/assessments/${id}/changes`, { deviceId, changes: batch.map((change) => ({ ...change, baseVersion: version })) })).version;
            await connection.json('POST', `${prefix}/assessments/${id}/sign`, prefix === '' ? { reasoning: whole.reasoning, counts, signedOn, ...(password ? { password: PASSWORD } : {}) } : { password: PASSWORD });
          }
        }),
      );
      const after = await usageOf(child);
      return (after.cpuMs - before.cpuMs) / (connections.length * SIGNED_A_CLIENT);
    };

    const saveOurs = saving(clinic.api, ourDrafts, '/api/v1');
    const saveBare = saving(bare, bareDrafts, '');
    await saveOurs();
    await saveBare();
    const saved = await inTurns(ROUNDS, saveOurs, saveBare);
    const commits = [];
    for (let round = 0; round < 3; round++)
      commits.push({
        ours: (await saveOurs()).rate,
        anchor: await commitsPerSecond({ url: clinic.ownerUrl, clinicId: user.clinicId, practitionerId: user.id, assessmentIds: bareDrafts.map((draft) => draft.id), seconds: COMMIT_SECONDS, document: JSON.stringify({ rows: whole.changes }) }),
      });
    const signOurs = signing(clinic.api, ours, '/api/v1', true);
    const signed = await inTurns(ROUNDS, signOurs, signing(bare, bareClients, '', true));
    const signedFree = await inTurns(3, signOurs, signing(bare, bareClients, '', false));
    const about = `${whole.findings} findings`;
    return [
      compared({ metric: 'record: server CPU per saved change', unit: 'ms', anchorName: 'bare Fastify + pg', rounds: saved.map(({ ours: o, anchor: a }) => ({ ours: o.cpu, anchor: a.cpu })), goal: '≤ 2.0×', holds: (ratio) => ratio <= 2 }),
      compared({ metric: `record: server CPU per signed assessment (${about}, password checked by both)`, unit: 'ms', anchorName: 'bare Fastify + pg', rounds: signed, goal: '≤ 2.0×', holds: (ratio) => ratio <= 2 }),
      compared({ metric: 'record: the same, password not checked by the anchor', unit: 'ms', anchorName: 'bare Fastify + pg', rounds: signedFree, goal: '(told)', holds: () => true }),
      compared({ metric: `record: saved changes per second, ${CLIENTS} clients`, unit: '/s', anchorName: 'commits of the same rows', rounds: commits, goal: '≥ 0.25', holds: (ratio) => ratio >= 0.25 }),
    ];
  } finally {
    await end(bare);
    await owner.query('drop schema if exists bare cascade');
    await owner.end();
    for (const connection of [...ours, ...bareClients]) connection.close();
  }
}
