import { expect, test } from '@playwright/test';
import { catalogue } from '@stride/clinical';
import { addPatient, answer, beginAssessment, goTo, inTheClinic, PASSWORD, record, signIn, signOut, vignette } from '../screens/clinic';

const POSITIONS = [
  ['Standing', 'standing'],
  ['Sitting', 'sitting'],
  ['Supine', 'supine'],
  ['Side-lying', 'side-lying'],
  ['Prone', 'prone'],
] as const;

test('a physiotherapist takes a new patient from the first question to the printed plan, by keyboard only', async ({ page }) => {
  test.setTimeout(180_000);
  const story = vignette('tight-left-hip');
  await signIn(page, 'physio@demo.clinic');
  const family = `Demo-Journey-${Date.now() % 100_000}`;
  const patientUrl = await addPatient(page, { family, given: 'First', born: '5 4 1991', sex: 'Female' });
  await beginAssessment(page);
  // The hand is where the examination begins.
  await expect(page.locator('[id="f-nprs_now--"]')).toBeFocused();

  for (const [code, value] of Object.entries(story.history)) await answer(page, code, value);
  await expect(page.getByText('All red-flag questions answered').or(page.getByText(/2 red-flag questions are open/))).toBeVisible();
  const positionOf = new Map(catalogue.domains.flatMap((domain) => domain.tests).map((entry) => [entry.code, entry.position]));
  for (const [name, position] of POSITIONS) {
    await goTo(page, name);
    for (const finding of story.findings.filter((row) => positionOf.get(row.test) === position)) await record(page, finding);
  }

  const panel = page.getByRole('complementary', { name: 'Contributing factors' });
  const factor = panel.getByRole('button', { name: /Tight hip flexors.*Likely/ });
  await expect(factor).toBeVisible();
  await factor.press('Enter');
  await expect(panel.getByText(/Modified Thomas test, hip angle, left: −12°/)).toBeVisible();
  await inTheClinic(page);

  await goTo(page, 'Review');
  await expect(page.getByText('Nothing stops the signature.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await page.getByLabel('Your password').focus();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Signed assessment' })).toBeVisible();

  await page.getByRole('button', { name: 'Draft the plan' }).press('Enter');
  await expect(page).toHaveURL(/\/plans\//);
  const stretch = page.getByRole('article', { name: /Half-kneeling hip flexor stretch/ });
  await expect(stretch).toContainText('left');
  await stretch.getByRole('button', { name: 'Dose' }).press('Enter');
  const hold = stretch.getByLabel('Hold, seconds');
  await hold.focus();
  await hold.press('ControlOrMeta+a');
  await page.keyboard.type('20');
  await stretch.getByLabel(/Why is it different/).focus();
  await page.keyboard.type('Shorter for the first week');
  await page.keyboard.press('Enter');
  await expect(stretch.getByText('20 s hold')).toBeVisible();
  const tilt = page.getByRole('article', { name: /Posterior pelvic tilt/ });
  await tilt.getByRole('button', { name: 'Remove' }).press('Enter');
  await tilt.getByLabel('Why is it removed?').focus();
  await page.keyboard.type('Too much for the first week');
  await page.keyboard.press('Enter');
  await expect(tilt.getByText('Removed: Too much for the first week')).toBeVisible();
  await page.getByRole('button', { name: 'Issue', exact: true }).press('Enter');
  await page.getByLabel('Your password').focus();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Issued/)).toBeVisible();

  const sheet = await page.getByRole('link', { name: 'Print the sheet' }).getAttribute('href');
  const [first, second] = [await page.request.get(sheet ?? ''), await page.request.get(sheet ?? '')];
  expect(first.headers()['content-type']).toBe('application/pdf');
  expect((await first.body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await first.body()).equals(await second.body())).toBe(true);
  await signOut(page);

  await signIn(page, 'manager@demo.clinic');
  const row = page.getByRole('row', { name: /Demo Physiotherapist/ });
  await expect(row.getByRole('button', { name: /^Signed, Demo Physiotherapist: \d+/ })).toBeVisible();
  await signOut(page);

  await signIn(page, 'physio@second.clinic');
  await page.getByLabel(/Find by name/).focus();
  await page.keyboard.type(family);
  await expect(page.getByText('Nobody here is called that.')).toBeVisible();
  await page.goto(patientUrl);
  await expect(page.getByText('There is nothing here, or it is not yours to see.')).toBeVisible();
});
