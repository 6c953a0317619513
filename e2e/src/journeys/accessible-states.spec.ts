import { expect, test, type Page } from '@playwright/test';
import { clean } from '../screens/accessible';
import { clinicAway, clinicBack } from '../screens/away';
import { addPatient, answer, beginAssessment, birthDate, inTheClinic, PASSWORD, signIn } from '../screens/clinic';

/** States that only come when something goes wrong: each is as accessible as the page it comes over. */
async function begun(page: Page, given: string): Promise<string> {
  await signIn(page, 'physio@demo.clinic');
  await addPatient(page, { family: `Demo-State-${Date.now() % 100_000}`, given, born: birthDate(), sex: 'Female' });
  return beginAssessment(page);
}

/** Another device writes a field, having seen everything. */
async function otherWrites(page: Page, id: string, seq: number, history: Record<string, unknown>): Promise<void> {
  const address = `/api/v1/assessments/${id}`;
  const { version } = (await (await page.request.get(address)).json()) as { version: number };
  const answered = await page.request.post(`${address}/changes`, {
    data: { deviceId: '01900000-0000-7000-8000-0000000000aa', changes: [{ seq, at: new Date().toISOString(), baseVersion: version, set: { history } }] },
  });
  expect(answered.status()).toBe(200);
}

test('what needs a hand is accessible: full, empty again, and the notice', async ({ page }) => {
  test.setTimeout(120_000);
  const id = await begun(page, 'Needs');
  // Longer than the clinic keeps: refused. And two devices that did not know of each other.
  await page.locator('#note-talking').fill('x'.repeat(4001));
  await expect(page.getByRole('button', { name: 'Needs you (1)' })).toBeVisible();
  await page.context().route('**/changes', (route) => route.abort());
  await answer(page, 'nprs_now', 5);
  await otherWrites(page, id, 1, { nprs_now: 3 });
  await page.context().unroute('**/changes');
  const notice = page.getByRole('button', { name: 'Needs you (2)' });
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await clean(page, 'something needs a hand');
  await notice.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'These entries need you' });
  await expect(dialog).toContainText('two devices recorded different values');
  await clean(page, 'needs you');
  await dialog.getByRole('button', { name: 'Take this entry back' }).press('Enter');
  // The other device decides while the question stands here.
  await otherWrites(page, id, 2, { nprs_now: 3 });
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
  await expect(dialog).toContainText('Nothing needs you any more');
  await clean(page, 'needs you, empty');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('signing in over a page whose session has ended is accessible, also after a wrong password', async ({ page }) => {
  test.setTimeout(120_000);
  await begun(page, 'Session');
  // Everything that the page asks for when it opens is there, however long its program takes to ask.
  await expect(page.locator('[id="f-nprs_now--"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.context().clearCookies();
  await answer(page, 'nprs_now', 5);
  const dialog = page.getByRole('dialog', { name: 'Sign in to go on' });
  await expect(dialog).toBeVisible();
  await clean(page, 'sign in again');
  await page.getByLabel('Your password').fill('not the password');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await clean(page, 'sign in again with an error');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await inTheClinic(page);
  await expect(page.locator('[id="f-nprs_now--"]')).toHaveValue('5');
});

test('with the clinic away every page that still opens is accessible', async ({ page }) => {
  test.setTimeout(120_000);
  const id = await begun(page, 'Away');
  await inTheClinic(page);
  await page.goto('/patients');
  await expect(page.getByRole('list', { name: 'Patients found' })).toBeVisible();
  await page.goto(`/assessments/${id}/talking`);
  await inTheClinic(page);
  await clinicAway(page);
  await answer(page, 'nprs_now', 5);
  await expect(page.getByText(/1 field waiting, clinic not reached/)).toBeVisible();
  await clean(page, 'recording with the clinic away');
  await page.reload();
  await expect(page.locator('[id="f-nprs_now--"]')).toHaveValue('5');
  await clean(page, 'opened with the clinic away');
  await page.goto('/patients');
  await expect(page.getByText('This list is on this tablet')).toBeVisible();
  await clean(page, 'patients with the clinic away');
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Not everything is in the clinic' })).toBeVisible();
  await clean(page, 'signing out over unsent work');
  await page.keyboard.press('Escape');
  await page.goto('/caseload');
  await expect(page.getByRole('button', { name: 'Try again' }).or(page.getByRole('alert')).first()).toBeVisible();
  await clean(page, 'caseload with the clinic away');
  await clinicBack(page);
});
