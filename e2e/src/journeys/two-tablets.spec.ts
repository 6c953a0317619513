import { expect, test, type Browser, type Page } from '@playwright/test';
import { addPatient, answer, beginAssessment, birthDate, inTheClinic, signIn } from '../screens/clinic';

/** A second tablet with the same draft on it; nobody touches it. */
async function secondTablet(browser: Browser, id: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'physio@demo.clinic');
  await page.goto(`/assessments/${id}/talking`);
  await expect(page.locator('[id="f-nprs_now--"]')).toBeVisible();
  return page;
}
/** What its page does when somebody looks at it again. */
const lookedAt = (page: Page): Promise<void> => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

test('an idle tablet learns what the other recorded, takes nothing from under a hand, and shows both values where they meet', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, 'physio@demo.clinic');
  await addPatient(page, { family: `Demo-Two-${Date.now() % 100_000}`, given: 'Tablets', born: birthDate(), sex: 'Female' });
  const id = await beginAssessment(page);
  const other = await secondTablet(browser, id);
  const now = other.locator('[id="f-nprs_now--"]');
  const worst = other.locator('[id="f-nprs_worst--"]');

  // By itself, while its page is only open.
  const looks: string[] = [];
  other.on('request', (request) => {
    if (request.url().endsWith('/changes')) looks.push(request.headers()['x-unattended'] ?? 'by hand');
  });
  await answer(page, 'nprs_now', 4);
  await inTheClinic(page);
  await expect(now).toHaveValue('4', { timeout: 20_000 });
  expect(looks.every((look) => look === '1')).toBe(true);

  // At once when somebody looks at it; the field under the cursor waits until the hand has left it.
  await worst.focus();
  await answer(page, 'nprs_worst', 8);
  await answer(page, 'nprs_best', 2);
  await inTheClinic(page);
  await lookedAt(other);
  await expect(other.locator('[id="f-nprs_best--"]')).toHaveValue('2');
  await expect(worst).toHaveValue('');
  await worst.press('Tab');
  await expect(worst).toHaveValue('8');

  // Typed where the other has written meanwhile: both values, and one tap decides.
  await now.focus();
  await page.locator('[id="f-nprs_now--"]').fill('5');
  await inTheClinic(page);
  await lookedAt(other);
  await now.fill('6');
  await now.press('Tab');
  await other.getByRole('button', { name: /Needs you/ }).press('Enter');
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('6');
  await expect(dialog).toContainText('5');

  // The first tablet hears of the open question too.
  await lookedAt(page);
  await expect(page.getByRole('button', { name: /Needs you/ })).toBeVisible();
  await other.context().close();
});
