import { expect, test, type Page } from '@playwright/test';
import type { Plan, PlanListItem } from '@stride/contracts';
import { clean } from '../screens/accessible';
import { signIn } from '../screens/clinic';
import { draftedPlan } from '../screens/drafted';

const get = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(`/api/v1${path}`)).json()) as T;
const listed = async (page: Page): Promise<PlanListItem[]> => (await get<{ items: PlanListItem[] }>(page, '/plans?limit=100')).items;

test('a physiotherapist follows an item down to its finding, judges a criterion, sees what would change the plan, and takes the sheet in another language', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'physio@demo.clinic');
  const plan = await draftedPlan(page, 'tight-left-hip');
  await page.goto(`/plans/${plan.id}`);

  const stretch = page.getByRole('article', { name: /Half-kneeling hip flexor stretch/ });
  await stretch.getByRole('button', { name: /^Why \(\d+\) ?, / }).press('Enter');
  const trace = stretch.locator('.trace');
  await expect(trace.getByText('Rule PLAN-C1', { exact: true })).toBeVisible();
  await expect(trace.getByText(/points reach the \d that (likely|possible) asks for/)).toBeVisible();
  await expect(trace.getByText(/^Modified Thomas test, hip angle, (left|right): −?\d+°, \+\d points?$/).first()).toBeVisible();
  await expect(trace.getByText(/Recorded \d\d-\w{3}-\d{4} \d\d:\d\d by /).first()).toBeVisible();
  await expect(trace.getByText(/^V\d+[a-c]?: /).first()).toBeVisible();

  const panel = page.getByRole('complementary', { name: 'About this plan' });
  await expect(panel.getByRole('heading', { name: 'What would change this plan' })).toBeVisible();
  const all = panel.getByRole('button', { name: /^All \d+ single findings/ });
  await expect(all).toBeVisible();
  await all.press('Enter');
  await expect(panel.getByText(/^Modified Thomas test, hip angle, (left|right) were −?\d+(\.\d)?° instead of −?\d+(\.\d)?°/).first()).toBeVisible();
  await expect(page.getByText('No earlier visit to compare with.').first()).toBeVisible();
  const slept = page.getByRole('button', { name: /^Met ?, Sleep broken by pain/ });
  await slept.press('Enter');
  await expect(slept).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^Judged by .+ on \d\d-\w{3}-\d{4}\.$/)).toBeVisible();
  await page.locator('summary', { hasText: 'Discharge when, by the visit of' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Not met ?, Self-management plan signed/ })).toBeVisible();
  expect((await get<Plan>(page, `/plans/${plan.id}`)).judgements['night-waking']?.met).toBe(true);
  await stretch.getByRole('button', { name: 'Dose' }).press('Enter');
  await stretch.getByLabel('Note for the patient').focus();
  await page.keyboard.type('Keep your pelvis still when you move, and breathe.');
  await expect(stretch.getByText('“pelvis”: better “hips”.')).toBeVisible();
  await clean(page, 'plan with a trace, all that would change it and a reading hint');
  await stretch.getByRole('button', { name: 'Cancel' }).press('Enter');

  const choices = page.getByText('Language and layout of the sheet:');
  await choices.press('Enter');
  await page.getByLabel('Layout', { exact: true }).selectOption('Large print');
  await page.getByLabel('Ink').selectOption('Grey');
  await page.getByLabel('Language', { exact: true }).selectOption('Polski');
  const link = page.getByRole('link', { name: 'Preview the sheet' });
  await expect(link).toHaveAttribute('href', /lang=pl&variant=standard&ink=colour$/);
  await clean(page, 'plan with the choices of the sheet');
  const sheet = await page.request.get((await link.getAttribute('href')) ?? '');
  expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await expect.poll(async () => (await get<Plan>(page, `/plans/${plan.id}`)).language).toBe('pl');
  await page.reload();
  await expect(page.getByText('Polski, standard, colour')).toBeVisible();
  await page.getByText('Language and layout of the sheet:').press('Enter');
  await page.getByLabel('Language', { exact: true }).selectOption('English');
  await expect(link).toHaveAttribute('href', /lang=en&variant=large&ink=grey$/);

  await stretch.getByRole('button', { name: 'Progress, regress' }).press('Enter');
  await clean(page, 'plan with progression and regression');
  await stretch.getByRole('button', { name: /^Regress to Supine/ }).press('Enter');
  await expect(page.getByRole('article', { name: /Supine edge-of-bed/ })).toContainText('Added by you: Regressed from H-01');
  await expect(stretch.getByText('Removed: Regressed to H-02')).toBeVisible();

  await panel.getByRole('link', { name: 'All reasons, to print' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Reasons of the plan' })).toBeVisible();
  await expect(page.locator('.trace').first()).toBeVisible();
  await clean(page, 'reasons of a plan');
});

test('two plans of a patient stand side by side', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  const plans = await listed(page);
  const twice = plans.find(({ id, patientId }) => plans.some((other) => other.patientId === patientId && other.id !== id));
  if (twice === undefined) throw new Error('No patient has two plans.');
  await page.goto(`/plans/${twice.id}`);
  await page.getByRole('link', { name: /^Compare with the plan of/ }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Two plans' })).toBeVisible();
  await expect(page.getByText(/^\d+ added, \d+ removed, \d+ changed, \d+ as before\.$/)).toBeVisible();
  await clean(page, 'two plans');
});
