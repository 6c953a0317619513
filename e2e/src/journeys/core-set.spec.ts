import { expect, test, type Page } from '@playwright/test';
import { clinicAway, clinicBack } from '../screens/away';
import { addPatient, beginAssessment, birthDate, goTo, signIn, signOut } from '../screens/clinic';

/** The administrator's page of the clinic, by keyboard. */
async function settings(page: Page): Promise<void> {
  await signIn(page, 'admin@demo.clinic');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Clinic' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Core set' })).toBeVisible();
}
const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
};

test('a clinic takes a test into its core set and another out, and records by it', async ({ page }) => {
  test.setTimeout(120_000);
  await settings(page);
  await page.getByLabel('FABER', { exact: true }).press('Space');
  await page.getByLabel('FADIR', { exact: true }).press('Space');
  await save(page);
  await signOut(page);
  try {
    await signIn(page, 'physio@demo.clinic');
    await addPatient(page, { family: `Demo-Set-${Date.now() % 100_000}`, given: 'Core', born: birthDate(), sex: 'Female' });
    await beginAssessment(page);
    await goTo(page, 'Supine');
    await expect(page.locator('[id^="f-fadir-"]').first()).toBeVisible();
    await expect(page.locator('[id^="f-rf_pulsatile_abdominal_mass-"]').first()).toBeVisible();
    await expect(page.locator('[id^="f-faber-"]')).toHaveCount(0);
    await page.getByRole('button', { name: /^Show \d+ more/ }).press('Enter');
    await expect(page.locator('[id^="f-faber-"]').first()).toBeVisible();
    // The tablet knows the choice when the clinic is away, also on a page that is opened then.
    await clinicAway(page);
    await page.reload();
    await expect(page.getByText('as the clinic had it at')).toBeVisible();
    await expect(page.locator('[id^="f-fadir-"]').first()).toBeVisible();
    await expect(page.locator('[id^="f-faber-"]')).toHaveCount(0);
    await clinicBack(page);
    await page.goto('/');
    await signOut(page);
  } finally {
    await clinicBack(page);
    // The other journeys record by the catalogue's set.
    await page.context().clearCookies();
    await settings(page);
    await page.getByRole('button', { name: 'Default' }).press('Enter');
    await save(page);
  }
});
