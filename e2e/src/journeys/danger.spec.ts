import { expect, test } from '@playwright/test';
import { clean } from '../screens/accessible';
import { addPatient, answer, beginAssessment, birthDate, goTo, inTheClinic, signIn } from '../screens/clinic';

test('an emergency takes the screen over until something was done about it, and stays after reloading', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  const family = `Demo-Danger-${Date.now() % 100_000}`;
  await addPatient(page, { family, given: 'Emergency', born: birthDate(), sex: 'Male' });
  await beginAssessment(page);
  await page.locator('[id="f-rf_urinary_change--"] + button').press('Enter');
  await expect(page.getByRole('heading', { name: 'Send to the emergency department now' })).toBeVisible();
  await expect(page.getByText('Bladder change: yes')).toBeVisible();
  await page.waitForTimeout(1200);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Send to the emergency department now' })).toBeVisible();
  // One press leads to the letter's own page, with the findings that raised it; the emergency waits behind it.
  await page.getByRole('button', { name: 'Open the letter' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Emergency letter' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toContainText(['Finding', 'Bladder change']);
  await clean(page, 'emergency letter of a draft');
  const printed = await page.request.get((await page.getByRole('link', { name: 'Preview the letter' }).getAttribute('href')) ?? '');
  expect(printed.headers()['content-type']).toBe('application/pdf');
  const address = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Back to the assessment' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Send to the emergency department now' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Emergency letter' })).toContainText('Draft, not signed');
  await clean(page, 'emergency with its letter');
  await page.getByRole('button', { name: 'Record what was done' }).press('Enter');
  await page.getByLabel('What was done').focus();
  await page.keyboard.type('Ambulance called, letter given');
  await page.getByLabel('Who took over').focus();
  await page.keyboard.type('Demo ambulance crew');
  await page.getByRole('button', { name: 'Record the action' }).press('Enter');
  await expect(page.getByText(/Ambulance called, letter given/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Talking' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Patient' }).getByText('EMERGENCY: plan blocked')).toBeInViewport();
  await page.mouse.wheel(0, 3000);
  await expect(page.getByRole('region', { name: 'Patient' }).getByText('EMERGENCY: plan blocked')).toBeInViewport();
  // The bar leads to the same letter.
  await page.getByRole('button', { name: /^Letter about: / }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Emergency letter' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(address);
  // Nobody has to open the draft to learn of it.
  await page.goto('/patients');
  await page.getByRole('button', { name: /^Flags/ }).press('Enter');
  await expect(page.getByRole('link', { name: new RegExp(family, 'i') })).toContainText('Emergency in draft');
});

test('an unanswered red flag stays open and stops the signature, each line leading to its field', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  await addPatient(page, { family: `Demo-Open-${Date.now() % 100_000}`, given: 'Open', born: birthDate(), sex: 'Other' });
  await beginAssessment(page);
  await goTo(page, 'Review');
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Bladder change/ }).press('Enter');
  await expect(page.locator('[id="f-rf_urinary_change--"]')).toBeFocused();
});

test('what is typed while the clinic is away stays on this tablet and arrives later', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  await addPatient(page, { family: `Demo-Away-${Date.now() % 100_000}`, given: 'Away', born: birthDate(), sex: 'Female' });
  const id = await beginAssessment(page);
  await page.route('**/changes', (route) => route.abort());
  await answer(page, 'nprs_now', 4);
  await expect(page.getByText('On this tablet', { exact: true })).toBeVisible();
  // The field says so itself.
  await expect(page.locator('.ask', { has: page.locator('[id="f-nprs_now--"]') }).getByText('on this tablet', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator('[id="f-nprs_now--"]')).toHaveValue('4');
  await page.unroute('**/changes');
  await inTheClinic(page);
  const stored = (await (await page.request.get(`/api/v1/assessments/${id}`)).json()) as { history: Record<string, unknown> };
  expect(stored.history['nprs_now']).toBe(4);
});
