import { expect, test, type Page } from '@playwright/test';
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

test('the demo clinic gives the pictures of the README', async ({ page }) => {
  test.setTimeout(120_000);
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize(SIZE);
  await signIn(page, 'physio@demo.clinic');
  const drafts = (await (await page.request.get('/api/v1/assessments?status=draft')).json()) as { items: { id: string }[] };
  const files: string[] = [];
  const draft = drafts.items.at(-1);
  expect(draft).toBeDefined();
  await page.goto(`/assessments/${draft?.id ?? ''}/supine`);
  await expect(page.getByRole('heading', { level: 1, name: 'Supine' })).toBeVisible();
  await page.locator('[id="f-mtt_hip_ext_deg-left-"]').focus();
  files.push(await picture(page, 'record'));
  const panel = page.getByRole('complementary', { name: 'Contributing factors' });
  await page.goto(`/assessments/${draft?.id ?? ''}/standing`);
  await panel.locator('.cause button').first().press('Enter');
  files.push(await picture(page, 'factors'));
  const plans = (await (await page.request.get('/api/v1/plans?status=draft')).json()) as { items: { id: string }[] };
  await page.goto(`/plans/${plans.items[0]?.id ?? ''}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  files.push(await picture(page, 'plan'));
  await page.goto('/patients');
  await signOut(page);
  await signIn(page, 'manager@demo.clinic');
  await expect(page.getByRole('heading', { name: 'By practitioner' })).toBeVisible();
  files.push(await picture(page, 'caseload'));

  const images = files.map((file) => `<img width="590" src="data:image/png;base64,${fs.readFileSync(file).toString('base64')}">`).join('');
  await page.goto('about:blank');
  await page.setContent(`<body style="margin:0;display:grid;grid-template-columns:590px 590px;gap:8px;background:#d5dce2">${images}</body>`);
  await page.setViewportSize({ width: 1188, height: 828 });
  await picture(page, 'strip');
  for (const file of [...files, path.join(FOLDER, 'strip.png')]) expect(fs.statSync(file).size).toBeGreaterThan(20_000);
});
