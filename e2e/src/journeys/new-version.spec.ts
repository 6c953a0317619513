import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { addPatient, answer, beginAssessment, birthDate, goTo, signIn } from '../screens/clinic';
import { MARKED, releasedFrom, type Released } from '../screens/released';

test.use({ serviceWorkers: 'allow' });

const releaseOf = (page: Page): Promise<string> => page.evaluate(MARKED);

/** The program is on the tablet: the service worker holds a whole version and serves this page. */
async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (let turn = 0; turn < 80 && !(await caches.keys()).some((name) => name.endsWith(':assets:program:cache')); turn++) await new Promise((resolve) => setTimeout(resolve, 250));
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

test.describe('a new release', () => {
  let clinic: Released;
  test.beforeEach(async ({ baseURL }) => {
    clinic = await releasedFrom(baseURL ?? '');
  });
  test.afterEach(() => clinic.close());

  /** An examination that is being written when the next release comes: its page, and what offers the new version. */
  async function writing(browser: Browser): Promise<{ page: Page; id: string; offer: Locator }> {
    const context = await browser.newContext({ baseURL: clinic.url, serviceWorkers: 'allow' });
    const page = await context.newPage();
    await signIn(page, 'physio@demo.clinic');
    await installed(page);
    await addPatient(page, { family: `Demo-Release-${Date.now() % 100_000}`, given: 'Two', born: birthDate(), sex: 'Female' });
    const id = await beginAssessment(page);
    await answer(page, 'nprs_now', 4);
    clinic.release();
    // Another tab of this tablet is opened: that is when the service worker looks for a newer program.
    await (await context.newPage()).goto('/patients');
    // The frame that offers it is not on the screen of an examination.
    const offer = page.getByRole('button', { name: 'A new version is ready', includeHidden: true });
    await expect(offer).toBeAttached({ timeout: 60_000 });
    await expect(offer).toBeHidden();
    expect(await releaseOf(page)).toBe('');
    return { page, id, offer };
  }

  test('never takes the page from under a hand, and comes with the way to a list', async ({ browser }) => {
    test.setTimeout(150_000);
    const { page, id } = await writing(browser);
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.locator('#note-talking').pressSequentially('stops at the bench');
    await goTo(page, 'Standing');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'sameDocument') as unknown)).toBe(true);
    await page.getByRole('link', { name: 'Back to the patient' }).press('Enter');
    expect(await releaseOf(page)).toBe('');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patients' }).press('Enter');
    await expect.poll(() => releaseOf(page)).toBe('2');
    await expect(page).toHaveURL(/\/patients$/);
    await expect(page.getByRole('list', { name: 'Patients found' })).toBeVisible();
    await page.goto(`/assessments/${id}/talking`);
    await expect(page.locator('#note-talking')).toHaveValue('stops at the bench');
    await expect(page.locator('[id="f-nprs_now--"]')).toHaveValue('4');
    await page.context().close();
  });

  test('is offered on the way, and comes at once where somebody asks for it, with what was just typed', async ({ browser }) => {
    test.setTimeout(150_000);
    const { page, id, offer } = await writing(browser);
    await page.locator('#note-talking').pressSequentially('stops twice');
    await page.getByRole('link', { name: 'Back to the patient' }).press('Enter');
    await expect(offer).toBeVisible();
    const patient = page.url();
    await offer.press('Enter');
    await expect.poll(() => releaseOf(page)).toBe('2');
    await expect(page).toHaveURL(patient);
    await expect(offer).toHaveCount(0);
    await page.goto(`/assessments/${id}/talking`);
    await expect(page.locator('#note-talking')).toHaveValue('stops twice');
    await page.context().close();
  });
});
