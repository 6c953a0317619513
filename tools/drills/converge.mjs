/**
 * `npm run drill:converge`: two tablets type into one draft through a bad network while the API is killed every two
 * seconds and PostgreSQL every ten; pages are opened anew in the middle. The tablets run the dashboard's own recorder,
 * queue and sealed journal. Goal: no kept change lost, none applied twice, none written over a value that its device had
 * not seen, each conflict shown with both values, and both screens equal to the clinic once one tap has decided each.
 * `--short` for CI; `--seeds N`, `--edits N`, `--seed N` (the first one), `--at-once N`, `--pace MS`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const path = await import('node:path');
const { Worker } = await import('node:worker_threads');
const { default: pg } = await import('pg');
const { uuidv7 } = await import('uuidv7');
const { nx } = await import('../launcher/build.mjs');
const { clinicUnderFire, send, signIn } = await import('./clinic-under-fire.mjs');
const { judge } = await import('./converge-check.mjs');
const { fieldsIn } = await import('./field-values.mjs');
const { roughNetwork } = await import('./rough-network.mjs');
const { chance, isShort, option } = await import('./seeded.mjs');
const { bundleTabletClient } = await import('./tablet-client.mjs');

const SEEDS = option('--seeds', isShort ? 3 : 10);
const EDITS = option('--edits', isShort ? 70 : 500);
const FIRST = option('--seed', 1);
const AT_ONCE = option('--at-once', 5);
const PACE_MS = option('--pace', 120);

if (!nx(['run', 'api:build'])) process.exit(1);
const bundle = await bundleTabletClient();
const clinic = await clinicUnderFire('converge');
const { cookie, user } = await signIn(clinic.url);

async function newDraft(seed) {
  const patient = await send(clinic.url, 'POST', '/api/v1/patients', { givenName: 'Converge', familyName: `Demo-Seed-${seed}`, birthDate: '1980-01-01', sex: 'unknown' }, cookie);
  const id = uuidv7();
  await send(clinic.url, 'PUT', `/api/v1/assessments/${id}`, { patientId: patient.body.id, kind: 'initial', startedAt: new Date().toISOString() }, cookie);
  return id;
}

function startDevice(device, seed, assessmentId, base) {
  const worker = new Worker(path.join(import.meta.dirname, 'converge-device.mjs'), { workerData: { bundle, base, cookie, user, device, seed: seed * 10 + device, assessmentId, pace: PACE_MS } });
  const waiting = new Map();
  let last = 0;
  worker.on('message', ({ id, answer, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(answer);
    else reject(new Error(error));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return {
    ask: (call, argument) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, call, argument });
      }),
    end: () => worker.terminate(),
  };
}

async function stored(id) {
  const client = new pg.Client({ connectionString: clinic.ownerUrl });
  await client.connect();
  const { rows } = await client.query('select device_id as device, seq::int as seq, version, base_version as base, operation, applied from assessment_change where assessment_id = $1 order by version, id', [id]);
  await client.end();
  return rows;
}

const drafts = await Promise.all(
  Array.from({ length: SEEDS }, async (_, index) => {
    const seed = FIRST + index;
    const network = await roughNetwork({ seed, to: clinic.port });
    return { seed, id: await newDraft(seed), network };
  }),
);

/** Types for one seed; the answer is judged once nothing is killed any more. */
async function typeAll(draft) {
  draft.devices = [1, 2].map((device) => startDevice(device, draft.seed, draft.id, draft.network.url));
  await Promise.all(draft.devices.map((device) => device.ask('type', EDITS)));
}

async function judgeOne({ seed, id, network, devices }) {
  const began = Date.now();
  const same = (a, b) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
  network.heal();
  const drained = await Promise.all(devices.map((device) => device.ask('drain')));
  const drainMs = Date.now() - began;
  const records = await Promise.all(devices.map((device) => device.ask('record')));
  const tablets = records.map((record) => ({ ...record, shown: new Map(record.shown) }));
  const rows = await stored(id);
  const verdict = judge(rows, tablets);
  const { faults, examples } = verdict;
  const now = (await send(clinic.url, 'GET', `/api/v1/assessments/${id}`, undefined, cookie)).body;
  // What waits for a decision must stand on the screen of the tablet whose entry it is, without a reload.
  const names = tablets.map(({ kept }) => new Set(kept.map(({ name }) => name)));
  for (const open of now.openConflicts) {
    const owner = names.findIndex((own) => own.has(open.deviceId));
    if (owner !== -1 && !drained[owner].conflicts.some(({ field, seq }) => field === open.field && seq === open.seq)) {
      faults.dropped += 1;
      examples.push(`dropped: ${open.field} waits for a decision and tablet ${owner + 1} does not show it`);
    }
  }
  const refused = drained.flatMap((one) => one.refused);
  if (refused.length > 0) examples.push(`refused: ${JSON.stringify(refused[0])}`);
  let taps = 0;
  for (let round = 0; round < 6; round++) for (const device of devices) taps += await device.ask('settle');
  const after = (await send(clinic.url, 'GET', `/api/v1/assessments/${id}`, undefined, cookie)).body;
  const screens = await Promise.all(devices.map((device) => device.ask('look')));
  const document = fieldsIn(after);
  const unequal = screens.filter(({ screen, conflicts, waiting }) => !same(screen, document) || conflicts.length > 0 || waiting > 0).length + (same(judge(await stored(id), tablets).document, document) ? 0 : 1) + (after.version === (await stored(id)).length + 1 ? 0 : 1);
  await Promise.all(devices.map((device) => device.ask('end').then(() => device.end())));
  await network.close();
  const bad = faults.lost + faults.twice + faults.silent + faults.dropped + unequal + refused.length + after.openConflicts.length;
  const conflicts = rows.filter((row) => !row.applied).length;
  const sum = (name) => tablets.reduce((all, tablet) => all + tablet[name], 0);
  console.log(
    `seed ${seed}: ${rows.length} changes stored, ${conflicts} met another device's (${taps} taps), ${sum('pages')} pages (${sum('deaths')} died, ${sum('lostInHand')} in hand); lost ${faults.lost}, twice ${faults.twice}, silent ${faults.silent}, dropped ${faults.dropped}, refused ${refused.length}, unequal ${unequal}; network ${Object.entries(network.drawn).map(([fate, n]) => `${n} ${fate}`).join(', ')}; drained in ${(drainMs / 1000).toFixed(1)} s${bad > 0 ? '   BROKEN' : ''}`,
  );
  for (const example of examples) console.log(`   ${example}`);
  return bad;
}

let bad = 0;
const kills = { api: 0, postgres: 0 };
try {
  for (let first = 0; first < drafts.length; first += AT_ONCE) {
    const some = drafts.slice(first, first + AT_ONCE);
    const fire = clinic.underFire(chance(FIRST + first + 1000));
    await Promise.all(some.map(typeAll));
    await fire.stop();
    kills.api += fire.kills.api;
    kills.postgres += fire.kills.postgres;
    for (const found of await Promise.all(some.map(judgeOne))) bad += found;
  }
} finally {
  await clinic.stop();
}
console.log(`${SEEDS} seeds, 2 devices × ${EDITS} edits, ${kills.api} kills of the API, ${kills.postgres} of PostgreSQL: ${bad === 0 ? 'nothing lost, nothing twice, no conflict dropped, both equal to the clinic' : `${bad} faults`}`);
process.exit(bad === 0 ? 0 : 1);
