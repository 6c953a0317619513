/** What a person does in the clinic, in their words: every step by keyboard. */
import { expect, type Page } from '@playwright/test';
import { vignettes, type Vignette, type VignetteFinding } from '@stride/clinical';

export const PASSWORD = 'demo-clinic-2026';

export function vignette(id: string): Vignette {
  const found = vignettes.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no case called ${id}.`);
  return found;
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** Adds a patient by keyboard and answers the address of the patient's page. */
export async function addPatient(page: Page, patient: { family: string; given: string; born: string; sex: string }): Promise<string> {
  await page.goto('/patients/new');
  await page.getByLabel('Family name').focus();
  for (const text of [patient.family, patient.given, patient.born]) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.getByLabel(patient.sex, { exact: true }).press('Space');
  await page.getByRole('button', { name: 'Add patient' }).press('Enter');
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]{36}$/);
  return page.url();
}

/** The demo clinic's patients are born on the 28th at the latest: nobody of a journey has a birthday of theirs. */
const MONTHS_WITH_THIRTY_DAYS = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const firstBorn = Math.floor(Date.now() / 1000);
let born = 0;
/** A birth date that no other patient has, so that nobody looks like a double. */
export function birthDate(): string {
  born += 1;
  const turn = firstBorn + born;
  return `${29 + (turn % 2)} ${MONTHS_WITH_THIRTY_DAYS[Math.floor(turn / 2) % 11]} ${1960 + (Math.floor(turn / 22) % 40)}`;
}

/** Begins the first assessment from the patient's page; answers its id. */
export async function beginAssessment(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Start: / }).press('Enter');
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]{36}\/talking$/);
  return /assessments\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

export async function goTo(page: Page, position: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Positions' }).getByRole('link', { name: new RegExp(`^${position}`) }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: position === 'Review' ? /Review|Signed/ : position })).toBeVisible();
}

/** Answers one history item by keyboard, whatever its kind. */
export async function answer(page: Page, code: string, value: unknown): Promise<void> {
  const field = page.locator(`[id="f-${code}--"]`);
  await field.focus();
  if (await field.evaluate((element) => element.tagName === 'INPUT')) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Tab');
    return;
  }
  await pressChip(page, field.locator('xpath=..'), value);
}

async function pressChip(page: Page, group: ReturnType<Page['locator']>, value: unknown): Promise<void> {
  const words: Record<string, string> = { true: 'Yes', false: 'No', none: 'None', left: 'Left', right: 'Right', both: 'Both' };
  const name = words[String(value)] ?? String(value);
  const chip = group.getByRole('button', { name: new RegExp(`^${name}$`, 'i') });
  await chip.press('Enter');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
}

/** Records one finding by keyboard, whatever its kind. */
export async function record(page: Page, finding: VignetteFinding): Promise<void> {
  const field = page.locator(`[id="f-${finding.test}-${finding.side ?? ''}-${finding.site ?? ''}"]`);
  await field.focus();
  const tag = await field.evaluate((element) => element.tagName);
  if (tag === 'INPUT') {
    await page.keyboard.type(String(finding.value));
    await page.keyboard.press('Enter');
  } else if (tag === 'SELECT') {
    await field.selectOption(String(finding.value));
  } else {
    const labels: Record<string, string> = { hypo: 'Stiff', hyper: 'Loose', anterior: 'Forward', posterior: 'Backward' };
    await pressChip(page, field.locator('xpath=..'), labels[String(finding.value)] ?? finding.value);
  }
}

/** Waits until everything typed is in the clinic. */
export async function inTheClinic(page: Page): Promise<void> {
  // What was just entered is told with the next paint.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100))));
  await expect(page.getByText('In the clinic', { exact: true })).toBeVisible({ timeout: 20_000 });
}
