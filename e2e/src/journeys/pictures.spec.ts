import { expect, test, type Page } from '@playwright/test';
import type { Reasoning } from '@stride/assessment-engine';
import type { Plan } from '@stride/contracts';
import fs from 'node:fs';
import path from 'node:path';
import { signIn, signOut } from '../screens/clinic';

/** The README's pictures, made from the demo clinic. They go to `docs/screens` when asked for, otherwise beside the test results. */
const FOLDER = process.env['STRIDE_SCREENSHOTS'] === '1' ? path.resolve('docs/screens') : path.resolve('test-results/screens');
const SIZE = { width: 1180, height: 820 };

async function picture(page: Page, name: string): Promise<string> {
  await page.waitForTimeout(300);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}

const read = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(`/api/v1${path}`)).json()) as T;
/** The picture shows a case that has something to say, and no flag above it. */
const likely = ({ causes, urgency }: Reasoning): number => (urgency === 'none' ? causes.filter(({ level }) => level === 'likely' || level === 'possible').length : 0);

test('the demo clinic gives the pictures of the README', async ({ page, browser }) => {
  test.setTimeout(120_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize(SIZE);
  await signIn(page, 'physio@demo.clinic');
  const files: string[] = [];
  const drafts = await read<{ items: { id: string }[] }>(page, '/assessments?status=draft');
  const told = await Promise.all(drafts.items.map(async ({ id }) => ({ id, count: likely(await read<Reasoning>(page, `/assessments/${id}/reasoning`)) })));
  const draft = told.sort((one, other) => other.count - one.count)[0];
  expect(draft).toBeDefined();
  await page.goto(`/assessments/${draft?.id ?? ''}/supine`);
  await expect(page.getByRole('heading', { level: 1, name: 'Supine' })).toBeVisible();
  await page.locator('[id="f-mtt_hip_ext_deg-left-"]').focus();
  files.push(await picture(page, 'record'));
  const panel = page.getByRole('complementary', { name: 'Contributing factors' });
  await page.goto(`/assessments/${draft?.id ?? ''}/standing`);
  await panel.locator('.cause button').first().press('Enter');
  files.push(await picture(page, 'factors'));
  const plans = await read<{ items: { id: string }[] }>(page, '/plans?status=draft');
  const wholes = await Promise.all(plans.items.map(({ id }) => read<Plan>(page, `/plans/${id}`)));
  const plan = wholes.sort((one, other) => other.items.length - one.items.length)[0];
  await page.goto(`/plans/${plan?.id ?? ''}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  files.push(await picture(page, 'plan'));
  await page.goto('/patients');
  await signOut(page);
  await signIn(page, 'manager@demo.clinic');
  await expect(page.getByRole('heading', { name: 'By practitioner' })).toBeVisible();
  files.push(await picture(page, 'caseload'));

  const images = files.map((file) => `<img width="590" src="data:image/png;base64,${fs.readFileSync(file).toString('base64')}">`).join('');
  // A page of its own: one that comes from the clinic keeps its rules and refuses styles written in place.
  const sheet = await browser.newPage({ viewport: { width: 1188, height: 828 } });
  await sheet.setContent(`<body style="margin:0;display:grid;grid-template-columns:590px 590px;gap:8px;background:#d5dce2">${images}</body>`);
  await expect.poll(() => sheet.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0))).toBe(true);
  expect(await sheet.evaluate(() => document.images[3]?.getBoundingClientRect().x)).toBe(598);
  await picture(sheet, 'strip');
  await sheet.close();
  for (const file of [...files, path.join(FOLDER, 'strip.png')]) expect(fs.statSync(file).size).toBeGreaterThan(20_000);
});
