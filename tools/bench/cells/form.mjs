/**
 * The recording form in the browser: how many bytes come before its first field can be used, and how long a key takes to
 * its paint at a quarter of the machine's speed, with the whole core set recorded so that the reasoning has all to do. What a
 * key changes beside its own field follows after that paint; how long until an emergency has the screen is told with it.
 */
import { chromium } from '@playwright/test';
import { uuidv7 } from 'uuidv7';
import { BROWSER_ARGUMENTS, findBrowser } from '../../browser/browser.mjs';
import { MEASURED, PATIENTS } from '../../drills/hands-patients.mjs';
import { alone } from '../ratios.mjs';

const SLOWER = 4;
const KEYS = 120;
const POSITIONS = ['standing', 'sitting', 'supine', 'side-lying', 'prone'];
const BYTES_GOAL = 130_000;
const PAINT_GOAL_MS = 50;
/** One moment for a person: who answers a danger sign sees at once what follows. */
const MOMENT_MS = 100;

const share = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** A draft in which every field of the core set is recorded; answers its id. */
async function fullDraft(request, origin) {
  const send = async (method, route, data) => (await request.fetch(`${origin}/api/v1${route}`, { method, data, headers: { origin } })).json();
  const { domains } = await send('GET', '/catalogue');
  const { id: patientId } = await send('POST', '/patients', { givenName: 'Form', familyName: 'Demo-Bench', birthDate: '1978-04-05', sex: 'female' });
  const id = uuidv7();
  await send('PUT', `/assessments/${id}`, { patientId, kind: 'initial', startedAt: new Date().toISOString() });
  const known = new Map([...PATIENTS.at(-1).abnormal, ...MEASURED].map((one) => [`${one.test}|${one.side}|${one.site}`, one.value]));
  const findings = domains.flatMap((domain) => domain.tests).filter((test) => test.coreOrder !== undefined).flatMap((test) =>
    (test.sided ? ['left', 'right'] : ['']).flatMap((side) => (test.sites?.map(({ code }) => code) ?? ['']).map((site) => {
      const value = known.get(`${test.code}|${side}|${site}`);
      return { test: test.code, ...(side === '' ? {} : { side }), ...(site === '' ? {} : { site }), value: value ?? test.clearlyNormal ?? test.answer.min ?? 'none' };
    })),
  );
  const changes = findings.map((finding, at) => ({ seq: at + 1, at: new Date().toISOString(), set: { finding }, baseVersion: 1 }));
  await send('POST', `/assessments/${id}/changes`, { deviceId: uuidv7(), changes });
  return id;
}

/** Bytes of page, scripts and styles as they came over the wire, without headers: all that was asked for before the first field stood there. */
async function bytesToForm(context, url) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watching = new MutationObserver(() => {
      if (document.querySelector('stride-position-view [data-cell]') === null) return;
      watching.disconnect();
      globalThis.formAt = performance.now();
    });
    watching.observe(document, { childList: true, subtree: true });
  });
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.formAt !== undefined);
  // What was asked for by then has arrived.
  await page.waitForLoadState('networkidle');
  const bytes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ entryType, name, startTime }) => startTime <= globalThis.formAt && (entryType === 'navigation' || /\.(?:js|css)$/.test(name)))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  await page.close();
  return bytes;
}

/** Milliseconds from each key in a field to the paint that follows it, and from each key that turns to another position, on the slowed machine. */
async function keysToPaint(context, address) {
  const page = await context.newPage();
  await page.goto(`${address}/standing`);
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    globalThis.paints = [];
    globalThis.turns = [];
    addEventListener(
      'keydown',
      ({ timeStamp, ctrlKey, target }) => ctrlKey || requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (target.matches('[data-cell]') ? globalThis.paints : globalThis.turns).push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
      true,
    );
  });
  for (const position of POSITIONS) {
    await page.getByRole('navigation', { name: 'Positions' }).getByRole('link', { name: new RegExp(`^${position}`, 'i') }).press('Enter');
    const fields = page.locator('stride-finding-row input[data-cell]');
    await fields.first().waitFor();
    await page.waitForTimeout(1500);
    for (let key = 0; key < KEYS / POSITIONS.length; key++) {
      const field = fields.nth(key % (await fields.count()));
      if (key % 3 === 0) {
        await field.focus();
        await page.keyboard.press('Control+A');
      }
      await page.waitForTimeout(120);
      await page.keyboard.press(key % 3 === 2 ? 'Enter' : String(1 + (key % 4)));
      await page.waitForTimeout(180);
    }
  }
  const { paints, turns } = await page.evaluate(() => ({ paints: globalThis.paints, turns: globalThis.turns }));
  await page.close();
  return { paints, turns };
}

/** Milliseconds from the key that answers a danger sign until the emergency has the screen, on the slowed machine. */
async function keyToEmergency(context, address) {
  const page = await context.newPage();
  await page.goto(`${address}/talking`);
  const answer = page.locator('[id="f-rf_bowel_change--"] + button');
  await answer.waitFor();
  await page.waitForLoadState('networkidle');
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => {
    addEventListener('keydown', ({ timeStamp }) => {
      const watching = new MutationObserver(() => {
        if (document.querySelector('stride-emergency') === null) return;
        watching.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (globalThis.emergencyAfter = performance.now() - timeStamp);
          port2.postMessage(null);
        });
      });
      watching.observe(document.body, { childList: true, subtree: true });
    }, { capture: true, once: true });
  });
  await answer.press('Enter');
  await page.waitForFunction(() => globalThis.emergencyAfter !== undefined);
  const after = await page.evaluate(() => globalThis.emergencyAfter);
  await page.close();
  return after;
}

export async function form({ clinic }) {
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGUMENTS, env: { ...process.env, ...found.env } });
  try {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, serviceWorkers: 'block' });
    await context.request.post(`${clinic.url}/api/v1/auth/sign-in`, { data: { email: 'physio@demo.clinic', password: 'demo-clinic-2026' }, headers: { origin: clinic.url } });
    const address = `${clinic.url}/assessments/${await fullDraft(context.request, clinic.url)}`;
    const bytes = await bytesToForm(context, `${address}/standing`);
    const { paints, turns } = await keysToPaint(context, address);
    const emergency = await keyToEmergency(context, address);
    return [
      alone({ metric: 'form: bytes to a usable recording form', unit: 'kB', ours: bytes / 1000, goal: '≤ 130 kB', holds: () => bytes <= BYTES_GOAL }),
      alone({ metric: `form: key to paint, CPU ÷ ${SLOWER}, p95 of ${paints.length}`, unit: 'ms', ours: share(paints, 0.95), goal: `p95 < ${PAINT_GOAL_MS} ms`, holds: (ours) => ours < PAINT_GOAL_MS }),
      alone({ metric: 'form: the same, median', unit: 'ms', ours: share(paints, 0.5), goal: '–', holds: () => true }),
      alone({ metric: `form: another position to paint, CPU ÷ ${SLOWER}, slowest of ${turns.length}`, unit: 'ms', ours: share(turns, 1), goal: '–', holds: () => true }),
      alone({ metric: `form: danger sign to emergency on screen, CPU ÷ ${SLOWER}`, unit: 'ms', ours: emergency, goal: `< ${MOMENT_MS} ms`, holds: (ours) => ours < MOMENT_MS }),
    ];
  } finally {
    await browser.close();
  }
}
