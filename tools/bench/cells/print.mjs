/** Printing a plan over HTTP, warm, against Chromium printing the same words and drawings from a page. */
import { chromium } from '@playwright/test';
import pg from 'pg';
import { BROWSER_ARGUMENTS, findBrowser } from '../../browser/browser.mjs';
import { sheetPage } from '../anchors/sheet-page.mjs';
import { signedIn } from '../http-client.mjs';
import { compared, inTurns, median } from '../ratios.mjs';

const PLANS = 6;
const ROUNDS = 5;

export async function print({ clinic, knowledge: { catalogue, drawnSheet, sheetContent } }) {
  const owner = new pg.Client({ connectionString: clinic.ownerUrl });
  await owner.connect();
  const physio = await signedIn(clinic.url, 'physio@demo.clinic');
  const me = await physio.json('GET', '/api/v1/auth/me');
  const { rows: plans } = await owner.query("select id, sheet from plan where clinic_id = $1 and status = 'issued' order by jsonb_array_length(items) desc, id limit $2", [(me.user ?? me).clinicId, PLANS]);
  await owner.end();
  const pages = plans.map(({ sheet }) => sheetPage(drawnSheet(sheetContent(catalogue, sheet, 'en'), 'colour')));
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_ARGUMENTS, env: { ...process.env, ...found.env } });
  const timedEach = async (items, once) => {
    const times = [];
    for (const item of items) {
      const began = performance.now();
      const bytes = await once(item);
      times.push(performance.now() - began);
      if (bytes.subarray(0, 5).toString() !== '%PDF-' || bytes.length < 10_000) throw new Error('That is not a printed plan.');
    }
    return median(times);
  };
  const ours = () => timedEach(plans, async ({ id }) => (await physio.send('GET', `/api/v1/plans/${id}/print?lang=en`)).bytes);
  const theirs = () =>
    timedEach(pages, async (html) => {
      const page = await browser.newPage();
      await page.setContent(html);
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
      await page.close();
      return bytes;
    });
  try {
    await ours();
    await theirs();
    const rounds = await inTurns(ROUNDS, ours, theirs);
    return [compared({ metric: 'print: plan as PDF over HTTP, warm', unit: 'ms', anchorName: 'Chromium printing it', rounds, goal: '≤ 1/5', holds: (ratio) => ratio <= 0.2 })];
  } finally {
    await browser.close();
    physio.close();
  }
}
