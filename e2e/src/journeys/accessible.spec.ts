import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addPatient, beginAssessment, birthDate, goTo, signIn, signOut } from '../screens/clinic';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

/** axe finds nothing, and nothing scrolls sideways, on a desk and on a phone. */
async function clean(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(80);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((violation) => `${name} at ${size.width}: ${violation.id} ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(size.width);
  }
  await page.setViewportSize(SIZES[0]);
}

test('every page of the physiotherapist is accessible', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/sign-in');
  await expect(page.getByText('DEMO DATA')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).press('Enter');
  await clean(page, 'sign in with errors');
  await signIn(page, 'physio@demo.clinic');
  await clean(page, 'patients');
  await page.goto('/patients/new');
  await clean(page, 'new patient');
  await addPatient(page, { family: `Demo-Axe-${Date.now() % 100_000}`, given: 'Axe', born: birthDate(), sex: 'Female' });
  await clean(page, 'patient without assessments');
  const id = await beginAssessment(page);
  await clean(page, 'talking');
  for (const position of ['Standing', 'Sitting', 'Supine', 'Side-lying', 'Prone']) {
    await goTo(page, position);
    await clean(page, position);
  }
  await page.goto(`/assessments/${id}/domains`);
  await expect(page.getByRole('heading', { name: 'By domain' })).toBeVisible();
  await clean(page, 'by domain');
  await page.goto(`/assessments/${id}/causes`);
  await expect(page.getByRole('heading', { level: 1, name: 'Causes' })).toBeVisible();
  await clean(page, 'causes');
  await page.goto(`/assessments/${id}/walk`);
  await expect(page.getByRole('button', { name: 'Start walking' })).toBeVisible();
  await clean(page, 'walk');
  await goTo(page, 'Supine');
  await page.locator('[id="f-ake_deficit_deg-left-"]').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('thomas');
  await clean(page, 'find line');
  await page.keyboard.press('Escape');
  await goTo(page, 'Review');
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await clean(page, 'review with errors');
  await page.goto(`/assessments/${id}/talking`);
  await page.locator('[id="f-rf_bowel_change--"] + button').press('Enter');
  await expect(page.getByText('EMERGENCY', { exact: true })).toBeVisible();
  await clean(page, 'emergency');
  await page.getByRole('button', { name: 'Record what was done' }).press('Enter');
  await clean(page, 'flag action dialog');
  const drafts = (await (await page.request.get('/api/v1/assessments?status=draft')).json()) as { items: { id: string }[] };
  await page.goto(`/assessments/${drafts.items.at(-1)?.id ?? ''}/causes`);
  await expect(page.getByRole('columnheader', { name: 'Family' })).toBeVisible();
  await clean(page, 'causes of a recorded case');
  const plans = (await (await page.request.get('/api/v1/plans?status=draft')).json()) as { items: { id: string; patientId: string }[] };
  const plan = plans.items[0];
  expect(plan).toBeDefined();
  await page.goto(`/plans/${plan?.id ?? ''}`);
  await page.getByRole('button', { name: /^Why/ }).first().press('Enter');
  await clean(page, 'plan with a reason open');
  await page.goto(`/patients/${plan?.patientId ?? ''}`);
  await expect(page.getByRole('heading', { name: 'Assessments and plans' })).toBeVisible();
  await clean(page, 'patient with an episode');
  await page.goto('/nowhere');
  await clean(page, 'not there');
});

test('the pages of the manager and the administrator are accessible', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'manager@demo.clinic');
  await expect(page.getByRole('heading', { name: 'By practitioner' })).toBeVisible();
  await page.getByRole('button', { name: /^Review overdue/ }).first().press('Enter');
  await clean(page, 'caseload with a list open');
  await page.getByRole('button', { name: 'Table' }).press('Enter');
  await clean(page, 'caseload with the chart’s table');
  await page.locator('.open-list a').first().press('Enter');
  await expect(page.getByRole('heading', { name: 'Why do you open this clinical record?' })).toBeVisible();
  await clean(page, 'reason dialog');
  await page.getByLabel('Reason').fill('Complaint of the family, file 12');
  await page.getByRole('button', { name: 'Open the record' }).press('Enter');
  await expect(page.locator('.banner .name')).toContainText('DEMO');
  await page.goto('/');
  await signOut(page);
  await signIn(page, 'admin@demo.clinic');
  await expect(page.getByRole('heading', { name: 'Practitioners', level: 1 })).toBeVisible();
  await clean(page, 'practitioners');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Clinic' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Core set' })).toBeVisible();
  await clean(page, 'clinic');
  await page.getByLabel('Time zone').fill('');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await clean(page, 'clinic with errors');
});
