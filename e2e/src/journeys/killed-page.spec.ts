import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Plan, Referral } from '@stride/contracts';
import { clean } from '../screens/accessible';
import { clinicAway, clinicBack } from '../screens/away';
import { addPatient, answer, beginAssessment, birthDate, inTheClinic, signIn } from '../screens/clinic';
import { draftedPlan } from '../screens/drafted';

/** At the latest after this what is typed is on the tablet. */
const KEPT_WITHIN_MS = 2000;

/** The page is gone as in a crash: nothing of it runs any more. */
async function kill(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

async function typeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Types with the clinic away, still in the field when the page is killed. */
async function typeAndDie(context: BrowserContext, address: string, label: string | RegExp, text: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByLabel(label)).toBeVisible();
  await clinicAway(page);
  await typeInto(page, label, text);
  await page.waitForTimeout(KEPT_WITHIN_MS);
  await kill(page);
}

async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function draftedLetter(page: Page): Promise<Referral> {
  await addPatient(page, { family: `Demo-Killed-${Date.now() % 100_000}`, given: 'Letter', born: birthDate(), sex: 'Female' });
  const id = await beginAssessment(page);
  await answer(page, 'rf_cancer_history', true);
  await inTheClinic(page);
  const answered = await page.request.post(`/api/v1/assessments/${id}/referrals`, { data: { kind: 'urgent' }, headers: { origin: new URL(page.url()).origin } });
  expect(answered.ok(), await answered.text()).toBe(true);
  return (await answered.json()) as Referral;
}
const read = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(`/api/v1${path}`)).json()) as T;

test('words in a plan and in a letter outlive a killed page with the clinic away, and arrive', async ({ page, context }) => {
  test.setTimeout(180_000);
  await signIn(page, 'physio@demo.clinic');
  const plan = await draftedPlan(page, 'tight-left-hip');
  const letter = await draftedLetter(page);
  const drafts = [
    { address: `/plans/${plan.id}`, label: /^A note for the patient/, words: 'Slowly on the stairs.', stored: async () => (await read<Plan>(page, `/plans/${plan.id}`)).note },
    { address: `/referrals/${letter.id}`, label: /^What the reader should know/, words: 'She lives alone.', stored: async () => (await read<Referral>(page, `/referrals/${letter.id}`)).ownWords },
  ];
  for (const { address, label, words, stored } of drafts) {
    await typeAndDie(context, address, label, words);
    const again = await openAgain(context, address);
    await expect(again.getByText(/^Kept on this tablet at \d\d:\d\d, not in the clinic$/)).toBeVisible();
    await expect(again.getByText(words)).toBeVisible();
    await clean(again, `kept words of ${address}, the clinic away`);
    expect(await stored()).not.toBe(words);
    await clinicBack(again);
    await again.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(again.getByText(/^Kept on this tablet at \d\d:\d\d, in the clinic now\.$/)).toBeVisible();
    await expect(again.getByLabel(label)).toHaveValue(words);
    await inTheClinic(again);
    expect(await stored()).toBe(words);
    await again.close();
  }
});

test('words that a killed page left of a plan that changed meanwhile stand beside it, and go by one press', async ({ page, context }) => {
  await signIn(page, 'physio@demo.clinic');
  const plan = await draftedPlan(page, 'tight-left-hip');
  const address = `/plans/${plan.id}`;
  await typeAndDie(context, address, /^A note for the patient/, 'Slowly on the stairs.');
  const changed = await page.request.patch(`/api/v1${address}`, { data: { note: 'By another.', version: plan.version }, headers: { origin: new URL(page.url()).origin } });
  expect(changed.ok(), await changed.text()).toBe(true);
  await clinicBack(page);
  const again = await openAgain(context, address);
  const beside = again.getByRole('region', { name: 'Not in the plan' });
  await expect(beside).toContainText('What you had typed is not in the plan: “Slowly on the stairs.”');
  await expect(beside).toContainText('In the clinic now: “By another.”');
  await expect(again.getByLabel(/^A note for the patient/)).toHaveValue('By another.');
  await clean(again, 'kept words beside a plan that changed');
  // Nobody leaves without them either.
  await again.getByRole('link', { name: 'Patients', exact: true }).press('Enter');
  await again.getByRole('button', { name: 'Sign out' }).press('Enter');
  const held = again.getByRole('dialog', { name: 'Not everything is in the clinic' });
  await expect(held).toContainText('1 change waits on this tablet');
  await held.getByRole('button', { name: 'Stay signed in' }).press('Enter');
  await again.getByRole('link', { name: /^The plan/ }).press('Enter');
  await beside.getByRole('button', { name: 'Put it into the plan' }).press('Enter');
  await expect(again.getByLabel(/^A note for the patient/)).toHaveValue('Slowly on the stairs.');
  await inTheClinic(again);
  expect((await read<Plan>(page, address)).note).toBe('Slowly on the stairs.');
  await again.reload();
  await expect(again.getByLabel(/^A note for the patient/)).toHaveValue('Slowly on the stairs.');
  await expect(beside).toHaveCount(0);
});

test('a form that was begun outlives a killed page and a way to another page, and goes when it is sent', async ({ page, context }) => {
  test.setTimeout(120_000);
  await signIn(page, 'physio@demo.clinic');
  const plan = await draftedPlan(page, 'tight-left-hip');
  const address = `/plans/${plan.id}`;
  const first = await context.newPage();
  await first.goto(address);
  await first.locator('#edit-H-01').press('Enter');
  await typeInto(first, /^Why is it different/, 'Tires early.');
  await typeInto(first, /^In the patient’s words/, 'Walk to the shop');
  await expect(first.getByText(/^On this tablet since \d\d:\d\d, not in the plan yet$/)).toHaveCount(2);
  await clean(first, 'begun forms of a plan');
  await kill(first);
  const again = await openAgain(context, address);
  await expect(again.getByLabel(/^Why is it different/)).toHaveValue('Tires early.');
  await expect(again.getByLabel(/^In the patient’s words/)).toHaveValue('Walk to the shop');
  await expect(again.getByText(/^On this tablet since \d\d:\d\d, not in the plan yet$/)).toHaveCount(2);
  // Nobody is asked on the way to another page: nothing is lost.
  await again.getByRole('link', { name: 'Patients', exact: true }).press('Enter');
  await expect(again.getByRole('link', { name: /^The plan of .*, begun: a new goal/ })).toBeVisible();
  await clean(again, 'patients with begun forms on this tablet');
  await again.getByRole('button', { name: 'Sign out' }).press('Enter');
  const held = again.getByRole('dialog', { name: 'Not everything is in the clinic' });
  await expect(held).toContainText('2 changes wait on this tablet');
  await held.getByRole('button', { name: 'Stay signed in' }).press('Enter');
  await again.getByRole('link', { name: /^The plan of .*, begun: a new goal/ }).press('Enter');
  await again.getByRole('button', { name: 'Put it away' }).press('Enter');
  await expect(again.getByLabel(/^In the patient’s words/)).toHaveValue('');
  await typeInto(again, /^Sets/, '1');
  await again.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
  await inTheClinic(again);
  expect((await read<Plan>(page, address)).items.find(({ ref }) => ref === 'H-01')).toMatchObject({ reason: 'Tires early.', dose: { sets: 1 } });
  await again.reload();
  await expect(again.getByText('Tires early.')).toBeVisible();
  await expect(again.getByText(/^On this tablet since/)).toHaveCount(0);
});
