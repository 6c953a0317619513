/**
 * `npm run drill:hands`: how much hand an examination takes. Three reference patients (6, 10 and 14 abnormal findings,
 * the core set) are recorded in the real dashboard by keys, by keys with the rest within norm, and by touch; keys, taps
 * and the seconds of the keystroke-level model are counted, and what the clinic then holds is compared with what the
 * patient has. A fourth is measured on both sides throughout, every value typed, by a clinic that chose these tests for its
 * core set. Fails above the budgets. `--short` records the 14 by keys and by touch, and the fourth.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const os = await import('node:os');
const path = await import('node:path');
const { chromium } = await import('@playwright/test');
const { uuidv7 } = await import('uuidv7');
const { BROWSER_ARGUMENTS, findBrowser } = await import('../browser/browser.mjs');
const { freePort } = await import('../embedded-postgres/embedded-postgres.mjs');
const { nx } = await import('../launcher/build.mjs');
const { startClinic } = await import('../launcher/clinic.mjs');
const { fieldOf, MEASURED, PATIENTS, TYPED } = await import('./hands-patients.mjs');
const { playKeys, playTouch } = await import('./hands-players.mjs');

/** Keystroke-level model: a key, a tap with its reach, a decision, in seconds (Card, Moran and Newell 1980; tap: D). */
const SECONDS = { key: 0.2, tap: 1.1, decision: 1.35 };
const MOST_KEYS = 140;
const MOST_TYPED_KEYS = 110;
const MOST_TAPS = 75;
const MOST_SECONDS = 90;
const PERSON = { birthDate: '1978-04-05', sex: 'female' };

if (!nx(['run-many', '-t', 'build'])) process.exit(1);
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'stride-hands-'));
fs.chmodSync(data, 0o755);
const port = await freePort();
const clinic = await startClinic({ env: { ...process.env, PORT: String(port), DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'fatal' } });
const found = await findBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGUMENTS, env: { ...process.env, ...found.env } });
const short = process.argv.includes('--short');
const failures = [];
const rows = [];
try {
  for (const [at, patient] of PATIENTS.entries()) {
    if (short && at < PATIENTS.length - 1) continue;
    for (const way of short ? ['keys', 'touch'] : ['keys', 'keys, rest within norm', 'touch']) rows.push(await play({ ...patient, measured: MEASURED }, way));
  }
  await choose([...new Set(TYPED.abnormal.map(({ test }) => test))]);
  rows.push(await play(TYPED, 'every value typed', MOST_TYPED_KEYS));
} finally {
  await browser.close();
  await clinic.stop();
  fs.rmSync(data, { recursive: true, force: true });
}
console.table(Object.fromEntries(rows.map(({ name, ...figures }) => [name, figures])));
console.log(`Budgets: ${MOST_KEYS} keys (${MOST_TYPED_KEYS} where every value is typed), ${MOST_TAPS} taps, ${MOST_SECONDS} s.`);
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);

/** The clinic's administrator chooses its core set. */
async function choose(coreTests) {
  const { request } = await browser.newContext({ baseURL: clinic.url });
  const headers = { origin: clinic.url };
  await request.post('/api/v1/auth/sign-in', { data: { email: 'admin@demo.clinic', password: 'demo-clinic-2026' }, headers });
  const answer = await request.patch('/api/v1/clinic', { data: { coreTests }, headers });
  if (!answer.ok()) throw new Error(`The core set was not chosen: ${await answer.text()}`);
}

async function play(patient, way, mostKeys = MOST_KEYS) {
  const byTouch = way === 'touch';
  const context = await browser.newContext({ baseURL: clinic.url, viewport: { width: 1180, height: 820 }, hasTouch: byTouch });
  const page = await context.newPage();
  const send = async (method, route, body) => (await context.request.fetch(`/api/v1${route}`, { method, data: body, headers: { origin: clinic.url } })).json();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('physio@demo.clinic');
  await page.locator('input[type=password]').fill('demo-clinic-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  const catalogue = await send('GET', '/catalogue');
  const tests = new Map(catalogue.domains.flatMap((domain) => domain.tests).map((test) => [test.code, test]));
  const oneByOne = new Set([...tests.values()].filter((test) => test.answeredOneByOne === true).map(({ code }) => code));
  const { coreTests } = await send('GET', '/clinic');
  const core = new Set(coreTests ?? [...tests.values()].filter((test) => test.coreOrder !== undefined).map(({ code }) => code));
  const levels = [...tests.values()].filter((test) => !test.sided && test.sites !== undefined);
  const begun = new Set(patient.abnormal.flatMap(({ test, site }) => levels.filter((other) => other.code !== test && other.entry === tests.get(test).entry).map(({ code }) => fieldOf({ test: code, site }))));
  const labelOf = ({ test: code, value }) => {
    const test = tests.get(code);
    const wanted = value === undefined ? test.clearlyNormal : value;
    if (test.answer.kind === 'flag') return wanted ? 'Yes' : 'No';
    return test.answer.options?.find((option) => option.value === wanted)?.label ?? String(wanted);
  };
  const { id: patientId } = await send('POST', '/patients', { givenName: 'Hands', familyName: `Demo-Drill-${rows.length}`, ...PERSON });
  const id = uuidv7();
  await send('PUT', `/assessments/${id}`, { patientId, kind: 'initial', startedAt: new Date().toISOString() });
  await page.goto(`/assessments/${id}/standing`);
  const first = page.locator('stride-position-view [data-cell]').first();
  await first.waitFor();
  // Somebody who begins has looked at the page: what the next positions need is there by then.
  await page.waitForLoadState('networkidle');
  if (!byTouch) await first.focus();
  page.on('pageerror', (error) => failures.push(`${patient.name}, ${way}: ${error.message}`));
  const count = byTouch ? await playTouch(page, patient, { labelOf, oneByOne, core, begun }) : await playKeys(page, patient, { exceptions: way === 'keys, rest within norm', labelOf, oneByOne, core, begun });
  await settled(page);
  const kept = await send('GET', `/assessments/${id}`);
  compare(`${patient.name}, ${way}`, kept.findings, patient, [...tests.values()].filter(({ code }) => core.has(code)));
  await context.close();
  const seconds = count.keys * SECONDS.key + count.taps * SECONDS.tap + count.decisions * SECONDS.decision;
  const name = `${patient.name}, ${way}`;
  if (count.keys > mostKeys) failures.push(`${name}: ${count.keys} keys are more than ${mostKeys}.`);
  if (count.taps > MOST_TAPS) failures.push(`${name}: ${count.taps} taps are more than ${MOST_TAPS}.`);
  if (seconds > MOST_SECONDS) failures.push(`${name}: ${seconds.toFixed(0)} s are more than ${MOST_SECONDS} s.`);
  console.log(`${name}: ${count.keys} keys, ${count.taps} taps, ${count.decisions} decisions`);
  return { name, keys: count.keys, taps: count.taps, decisions: count.decisions, seconds: Number(seconds.toFixed(1)) };
}

/** Waits until all is in the clinic: said twice in a row, because the last key may not have been drawn yet at the first look. */
async function settled(page) {
  const inClinic = page.locator('stride-save-state').getByText('In the clinic');
  for (let seen = 0; seen < 2; ) {
    await inClinic.waitFor({ timeout: 20_000 });
    await page.waitForTimeout(500);
    seen = (await inClinic.isVisible()) ? seen + 1 : 0;
  }
}

/** Every field of the core set holds what the patient has: the abnormal and measured values, all else within norm. */
function compare(name, findings, patient, core) {
  const held = new Map(findings.map((row) => [`${row.test}|${row.side ?? ''}|${row.site ?? ''}`, row]));
  const wanted = new Map([...patient.abnormal, ...patient.measured].map((one) => [`${one.test}|${one.side}|${one.site}`, one.value]));
  for (const test of core)
    for (const side of test.sided ? ['left', 'right'] : [''])
      for (const site of test.sites?.map(({ code }) => code) ?? ['']) {
        const key = `${test.code}|${side}|${site}`;
        const row = held.get(key);
        const ok = wanted.has(key) ? row?.value === wanted.get(key) : row?.status === 'within-norm' || row?.value === test.clearlyNormal;
        if (!ok) failures.push(`${name}: ${key} holds ${JSON.stringify(row?.value ?? row?.status ?? null)}, not ${JSON.stringify(wanted.get(key) ?? 'within norm')}.`);
      }
}
