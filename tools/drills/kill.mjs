/**
 * `npm run drill:kill`: kills the API with SIGKILL again and again while several devices write through …/changes, then
 * compares what was acknowledged with what is stored. Retries carry the same numbers. Goal: nothing acknowledged lost,
 * nothing twice, nothing without its audit event. Seeded; `--short` for CI, `--kills N`, `--seed N`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { fork } = await import('node:child_process');
const fs = await import('node:fs');
const os = await import('node:os');
const path = await import('node:path');
const { default: pg } = await import('pg');
const { uuidv7 } = await import('uuidv7');
const { freePort } = await import('../embedded-postgres/embedded-postgres.mjs');
const { nx, root } = await import('../launcher/build.mjs');
const { startClinic } = await import('../launcher/clinic.mjs');

const option = (name, fallback) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : fallback);
const KILLS = option('--kills', process.argv.includes('--short') ? 4 : 20);
const SEED = option('--seed', 1);
const DEVICES = 8;
const BETWEEN_KILLS_MS = 700;

let state = SEED >>> 0;
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 4_294_967_296;
};
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

if (!nx(['run', 'api:build'])) process.exit(1);
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'stride-kill-'));
fs.chmodSync(data, 0o755);
const port = await freePort();
const env = { ...process.env, PORT: String(port), DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'fatal' };
const clinic = await startClinic({ env });
let api = clinic.api;
const base = `http://127.0.0.1:${port}`;

async function restart() {
  api = fork(path.join(root, 'dist/api/main.mjs'), [], { cwd: root, env: { ...env, DATABASE_URL: clinic.appUrl, STRIDE_PARENT_PID: String(process.pid) }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await new Promise((resolve, reject) => {
    api.on('message', resolve);
    api.on('exit', () => reject(new Error('The API did not come back.')));
  });
  api.removeAllListeners('exit');
}
async function send(method, route, body, cookie) {
  const answer = await fetch(base + route, { method, headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }, body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json(), cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] };
}

const { cookie } = await send('POST', '/api/v1/auth/sign-in', { email: 'physio@demo.clinic', password: 'demo-clinic-2026' });
const assessments = [];
for (let i = 0; i < DEVICES; i++) {
  const patient = await send('POST', '/api/v1/patients', { givenName: 'Kill', familyName: `Demo-Drill-${i}`, birthDate: '1980-01-01', sex: 'unknown' }, cookie);
  const id = uuidv7();
  await send('PUT', `/api/v1/assessments/${id}`, { patientId: patient.body.id, kind: 'initial', startedAt: new Date().toISOString() }, cookie);
  assessments.push({ id, device: uuidv7(), seq: 0, version: 1, acknowledged: [], retries: 0 });
}

let writing = true;
/** One device: sends its next batch until it is acknowledged, however often the API dies meanwhile. */
async function write(one) {
  while (writing) {
    const changes = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      one.seq += 1;
      return { seq: one.seq, at: new Date().toISOString(), set: { finding: { test: 'mtt_hip_ext_deg', side: random() < 0.5 ? 'left' : 'right', value: Math.floor(random() * 60) - 30 } }, baseVersion: one.version };
    });
    for (;;) {
      const answer = await send('POST', `/api/v1/assessments/${one.id}/changes`, { deviceId: one.device, changes }, cookie).catch(() => null);
      if (answer?.status === 200) {
        one.acknowledged.push(...answer.body.acknowledged);
        one.version = answer.body.version;
        break;
      }
      if (answer !== null && answer.status < 500) throw new Error(`Refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
      one.retries += 1;
      await sleep(20 + random() * 60);
    }
  }
}

const writers = assessments.map(write);
for (let kill = 0; kill < KILLS; kill++) {
  await sleep(BETWEEN_KILLS_MS * (0.5 + random()));
  const dead = new Promise((resolve) => api.on('exit', resolve));
  api.kill('SIGKILL');
  await dead;
  await restart();
}
await sleep(300);
writing = false;
await Promise.all(writers);

const client = new pg.Client({ connectionString: clinic.ownerUrl });
await client.connect();
let [acknowledged, lost, twice, unaudited, wrongVersion] = [0, 0, 0, 0, 0];
for (const one of assessments) {
  const { rows } = await client.query('select seq::int as seq, count(*)::int as n from assessment_change where assessment_id = $1 and device_id = $2 group by seq', [one.id, one.device]);
  const stored = new Map(rows.map((row) => [row.seq, row.n]));
  for (const seq of one.acknowledged) if (!stored.has(seq)) lost += 1;
  for (const n of stored.values()) if (n > 1) twice += n - 1;
  acknowledged += one.acknowledged.length;
  const { rows: audit } = await client.query("select coalesce(sum((facts->>'changes')::int), 0)::int as n from audit_event where object_id = $1 and deed = 'assessment.changed'", [one.id]);
  unaudited += Math.abs(stored.size - audit[0].n);
  const { rows: row } = await client.query('select version from assessment where id = $1', [one.id]);
  if (row[0].version !== stored.size + 1) wrongVersion += 1;
}
await client.end();
api.removeAllListeners('exit');
api.kill('SIGTERM');
await sleep(300);
await clinic.stop();
fs.rmSync(data, { recursive: true, force: true });
const retries = assessments.reduce((all, one) => all + one.retries, 0);
console.log(`seed ${SEED}: ${KILLS} kills, ${acknowledged} changes acknowledged, ${retries} retries, ${lost} lost, ${twice} twice, ${unaudited} without audit event, ${wrongVersion} wrong versions`);
process.exit(lost + twice + unaudited + wrongVersion === 0 && acknowledged > 0 ? 0 : 1);
