import { expect, test, type Page } from '@playwright/test';
import { addPatient, answer, beginAssessment, birthDate, inTheClinic, signIn } from '../screens/clinic';

/** What has the focus, whether it shows that, and whether it would raise a keyboard on the glass. */
const inHand = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { boxShadow } = getComputedStyle(element);
    return { id: element.id, words: element.textContent.trim(), isRinged: boxShadow.includes('5px'), asksForKeyboard: element instanceof HTMLInputElement && element.inputMode !== 'none' };
  });

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

test('a finger on the tab of a position finds its first open field in hand, ringed, with no keyboard on the glass', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  await addPatient(page, { family: `Demo-Finger-${Date.now() % 100_000}`, given: 'Touch', born: birthDate(), sex: 'Female' });
  const id = await beginAssessment(page);
  const tabs = page.getByRole('navigation', { name: 'Positions' });
  for (const position of ['Standing', 'Supine', 'Prone', 'Talking'] as const) {
    await tabs.getByRole('link', { name: new RegExp(`^${position}`) }).tap();
    await expect(page.getByRole('heading', { level: 1, name: position })).toBeVisible();
    await expect.poll(async () => (await inHand(page)).id).toMatch(/^f-/);
    const first = await page.locator('stride-position-view [data-cell]').first().getAttribute('id');
    expect([position, await inHand(page)]).toEqual([position, { id: first, words: expect.any(String), isRinged: true, asksForKeyboard: false }]);
  }
  // What is answered is passed by.
  await answer(page, 'nprs_now', 4);
  await inTheClinic(page);
  await tabs.getByRole('link', { name: /^Standing/ }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Standing' })).toBeVisible();
  await tabs.getByRole('link', { name: /^Talking/ }).tap();
  await expect.poll(async () => (await inHand(page)).id).toBe('f-nprs_worst--');

  // One answer of several: the touch goes on, and the answer in hand shows it.
  await tabs.getByRole('link', { name: /^Standing/ }).tap();
  const row = page.locator('stride-finding-row', { has: page.locator('.mid .chips > :nth-child(3)') }).first();
  await row.locator('.chip').nth(1).tap();
  await expect.poll(async () => (await inHand(page)).id).toMatch(/^f-/);
  expect(await inHand(page)).toMatchObject({ isRinged: true, asksForKeyboard: false });
  // Touched again it is taken back, and stays in hand.
  const touched = row.locator('.chip').nth(1);
  await touched.tap();
  await expect(touched).toHaveAttribute('aria-pressed', 'false');
  await expect(touched).toBeFocused();
  expect((await inHand(page)).isRinged).toBe(true);

  // The tab of the position that stands there leads to its first open field too.
  await tabs.getByRole('link', { name: /^Standing/ }).tap();
  await expect.poll(async () => (await inHand(page)).id).toBe(await page.locator('stride-position-view [data-cell]').first().getAttribute('id'));
  expect(page.url()).toContain(id);
});
