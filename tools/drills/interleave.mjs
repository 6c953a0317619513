/**
 * `npm run drill:interleave`: two devices on one field and on two, their typing, requests, lost answers, reloads and
 * decisions in any order. First 20,000 drawn orders each through the clinic's own deciding function, then a few hundred
 * through the dashboard's own queue and the real API. Goal: no value overwritten in silence, no conflict that nobody saw.
 * Seeded; `--short` for CI, `--orders N`, `--http N`, `--seed N`.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { spawnSync } = await import('node:child_process');
const path = await import('node:path');
const { default: fc } = await import('fast-check');
const { default: pg } = await import('pg');
const { uuidv7 } = await import('uuidv7');
const { nx, root } = await import('../launcher/build.mjs');
const { clinicUnderFire, send, signIn } = await import('./clinic-under-fire.mjs');
const { judge } = await import('./converge-check.mjs');
const { fieldsIn } = await import('./field-values.mjs');
const { asBrowser, Device } = await import('./interleave-http.mjs');
const { isShort, option } = await import('./seeded.mjs');
const { bundleTabletClient } = await import('./tablet-client.mjs');

const ORDERS = option('--orders', isShort ? 2000 : 20_000);
const HTTP = option('--http', isShort ? 40 : 400);
const SEED = option('--seed', 1);

const pure = spawnSync(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', path.join(root, 'node_modules/jest/bin/jest.js'), '-c', 'api/jest.config.mjs', 'interleavings'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, INTERLEAVINGS: String(ORDERS), INTERLEAVINGS_SEED: String(SEED) },
});

const step = fc.record({
  who: fc.nat(1),
  field: fc.nat(1),
  turn: fc.nat(3),
  what: fc.constantFrom('type', 'type', 'type', 'clear', 'deliver', 'deliver', 'deliver', 'send', 'send', 'arrive', 'arrive', 'answer', 'answer', 'lose', 'ghost', 'reload', 'yours', 'theirs'),
});
const drawn = fc.sample(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), { numRuns: HTTP, seed: SEED });

if (!nx(['run', 'api:build'])) process.exit(1);
const { newPage } = await import(await bundleTabletClient());
const clinic = await clinicUnderFire('interleave');
const { cookie } = await signIn(clinic.url);
asBrowser(clinic.url, cookie);
const ask = (method, route, body) => send(clinic.url, method, `/api/v1${route}`, body, cookie);
const totals = { changes: 0, conflicts: 0, lost: 0, twice: 0, silent: 0, dropped: 0, unequal: 0 };
const client = new pg.Client({ connectionString: clinic.ownerUrl });
const words = [];
try {
  await client.connect();
  const patient = await ask('POST', '/patients', { givenName: 'Inter', familyName: 'Demo-Leave', birthDate: '1980-01-01', sex: 'unknown' });
  for (const [index, steps] of drawn.entries()) {
    const id = uuidv7();
    await ask('PUT', `/assessments/${id}`, { patientId: patient.body.id, kind: 'initial', startedAt: new Date().toISOString() });
    const devices = [new Device(newPage, id, 'one'), new Device(newPage, id, 'other')];
    for (const device of devices) await device.open();
    // Half of the drafts have one field, the other half two.
    for (const one of steps) await devices[one.who].step(index % 2 === 0 ? { ...one, field: 0 } : one);
    for (const device of devices) await device.drain();
    const { rows } = await client.query('select device_id as device, seq::int as seq, version, base_version as base, operation, applied from assessment_change where assessment_id = $1 order by version', [id]);
    const { faults, examples, document } = judge(rows, devices.map(({ witness }) => witness));
    const now = (await ask('GET', `/assessments/${id}`)).body;
    let unequal = JSON.stringify(Object.entries(fieldsIn(now)).sort()) === JSON.stringify(Object.entries(document).sort()) ? 0 : 1;
    for (const { page, witness } of devices) {
      await page.recorder.reload();
      if (JSON.stringify(Object.entries(witness.screenOf(page)).sort()) !== JSON.stringify(Object.entries(document).sort())) unequal += 1;
    }
    totals.changes += rows.length;
    totals.conflicts += rows.filter(({ applied }) => !applied).length;
    for (const [kind, n] of Object.entries({ ...faults, unequal })) totals[kind] += n;
    if (examples.length > 0 || unequal > 0) words.push(`order ${index}: ${examples.join('; ')}${unequal > 0 ? ` ${unequal} unequal` : ''}\n      ${steps.map(({ who, field, what }) => `${who}:${what}${what === 'type' ? field : ''}`).join(' ')}`);
  }
} finally {
  await client.end();
  await clinic.stop();
}
for (const one of words.slice(0, 5)) console.log(`   ${one}`);
const bad = totals.lost + totals.twice + totals.silent + totals.dropped + totals.unequal;
console.log(`seed ${SEED}: 2 × ${ORDERS} orders in memory ${pure.status === 0 ? 'hold' : 'FAILED'}; ${HTTP} orders against the API: ${totals.changes} changes, ${totals.conflicts} conflicts; lost ${totals.lost}, twice ${totals.twice}, silent ${totals.silent}, dropped ${totals.dropped}, unequal ${totals.unequal}`);
process.exit(bad === 0 && pure.status === 0 && totals.conflicts > 0 ? 0 : 1);
