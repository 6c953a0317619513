import { expect, test, type Page } from '@playwright/test';
import { clean } from '../screens/accessible';
import { addPatient, answer, beginAssessment, birthDate, goTo, inTheClinic, PASSWORD, signIn, signOut } from '../screens/clinic';

/** Writes into a field by keyboard, in place of what stands there. */
async function write(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
const record = async (page: Page, what: string): Promise<void> => {
  await page.getByRole('button', { name: `Record: ${what} …` }).press('Enter');
  await expect(page.getByRole('dialog', { name: /^Record / })).toBeVisible();
};

test('a letter goes from the flag that calls for it to its outcome, and nobody loses sight of it', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'physio@demo.clinic');
  const family = `Demo-Letter-${Date.now() % 100_000}`;
  const patient = await addPatient(page, { family, given: 'Urgent', born: birthDate(), sex: 'Female' });
  const id = await beginAssessment(page);
  await answer(page, 'rf_cancer_history', true);
  await inTheClinic(page);
  await goTo(page, 'Review');
  // The record is not signed: an urgent letter does not wait for that.
  await page.getByRole('button', { name: 'Draft: Urgent letter' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Urgent letter' })).toBeVisible();
  const table = page.getByRole('table', { name: /^Cancer history with spinal pain/ });
  await expect(table.getByRole('row')).toHaveCount(2);
  await clean(page, 'draft of a letter');

  await write(page, /^To /, 'Dr Demo-Byrne');
  await write(page, /^What the reader should know/, 'She would like to be rung in the morning.');
  await page.keyboard.press('Tab');
  await inTheClinic(page);
  const address = (await page.getByRole('link', { name: 'Preview the letter' }).getAttribute('href')) ?? '';
  expect((await page.request.get(address)).headers()['content-type']).toBe('application/pdf');
  await page.reload();
  await expect(page.getByLabel(/^To /)).toHaveValue('Dr Demo-Byrne');
  await page.getByRole('button', { name: 'Sign', exact: true }).press('Enter');
  await clean(page, 'signing a letter');
  await page.getByLabel('Your password').focus();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Signed, not sent')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await clean(page, 'signed letter');

  await record(page, 'sent');
  await clean(page, 'recording that a letter was sent');
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /Sent .*, no answer yet$/ })).toBeVisible();

  await page.goto('/patients');
  await expect(page.getByText(/wait[s]? for an outcome/)).toBeVisible();
  await page.getByRole('link', { name: 'Open letters' }).press('Enter');
  const line = page.getByRole('link', { name: new RegExp(family, 'i') });
  await expect(line).toContainText('no answer yet');
  await clean(page, 'open letters');
  await line.press('Enter');
  await record(page, 'outcome');
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await clean(page, 'outcome with errors');
  await write(page, 'Who told it', 'Dr Demo-Byrne');
  await write(page, 'What came of it', 'MRI of the spine: nothing found.');
  await page.getByRole('button', { name: 'Record', exact: true }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /Outcome known / })).toBeVisible();
  await clean(page, 'letter with its outcome');

  await page.goto('/referrals');
  await expect(page.getByRole('heading', { level: 1, name: 'Letters' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /letters?\.$/ })).toHaveCount(1);
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Outcome known' }).press('Enter');
  await expect(line).toBeVisible();
  await page.goto(patient);
  await expect(page.getByRole('list', { name: 'Letters of this patient' }).getByRole('link')).toContainText('Outcome known');
  await clean(page, 'patient with a letter');
  await page.goto(`/assessments/${id}/review`);
  await expect(page.getByRole('list', { name: 'Letters of this assessment' })).toContainText('Outcome known');
  await expect(page.getByRole('button', { name: /^Draft: / })).toHaveCount(0);
  await clean(page, 'review with a letter');
});

test('a manager sees how many letters wait, and opens them with a reason', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'physio@demo.clinic');
  const family = `Demo-Waits-${Date.now() % 100_000}`;
  await addPatient(page, { family, given: 'Waits', born: birthDate(), sex: 'Male' });
  const id = await beginAssessment(page);
  await answer(page, 'rf_cancer_history', true);
  await inTheClinic(page);
  const letter = (await (await page.request.post(`/api/v1/assessments/${id}/referrals`, { data: { kind: 'urgent' } })).json()) as { id: string };
  expect((await page.request.post(`/api/v1/referrals/${letter.id}/sign`, { data: { password: PASSWORD } })).status()).toBe(200);
  await page.goto('/');
  await signOut(page);
  await signIn(page, 'manager@demo.clinic');
  await expect(page.getByText(/wait[s]? for an outcome: .*not sent/)).toBeVisible();
  await page.getByRole('link', { name: 'Open letters' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Why do you open this clinical record?' })).toBeVisible();
  await page.getByLabel('Reason').fill('Letters without an outcome, weekly round');
  await page.getByRole('button', { name: 'Open the record' }).press('Enter');
  await page.getByRole('link', { name: new RegExp(family, 'i') }).press('Enter');
  await expect(page.getByText('Signed, not sent')).toBeVisible();
  await expect(page.getByRole('button', { name: /Record|Withdraw|Sign$/ })).toHaveCount(0);
  await clean(page, 'letter as a manager reads it');
});
