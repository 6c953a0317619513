import { expect, test, type Page } from '@playwright/test';
import { clinicAway, clinicBack } from '../screens/away';
import { addPatient, answer, beginAssessment, birthDate, goTo, inTheClinic, signIn } from '../screens/clinic';

/** Everything that this browser keeps for the page, in bytes. */
async function storedBytes(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify({ ...localStorage })];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database could not be opened.'));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<object[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result as object[]);
        });
        for (const row of rows)
          for (const [field, value] of Object.entries(row)) parts.push(field, value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : String(value));
      }
      database.close();
    }
    return parts.join('\n');
  });
}

test('a draft that was opened once opens and records with the clinic away, and all of it arrives', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  await expect(page.getByRole('list', { name: 'Patients found' })).toBeVisible();
  const family = `Demo-Offline-${Date.now() % 100_000}`;
  await addPatient(page, { family, given: 'Kept', born: birthDate(), sex: 'Female' });
  const id = await beginAssessment(page);
  await answer(page, 'nprs_now', 4);
  await inTheClinic(page);
  await clinicAway(page);
  await page.reload();
  await expect(page.locator('[id="f-nprs_now--"]')).toHaveValue('4');
  await expect(page.getByRole('region', { name: 'Patient' })).toContainText('Kept');
  await expect(page.getByText('as the clinic had it at')).toBeVisible();
  await answer(page, 'nprs_worst', 8);
  await goTo(page, 'Standing');
  await expect(page.getByText(/1 field waiting, clinic not reached/)).toBeVisible();
  await page.goto('/patients');
  await expect(page.getByText('This list is on this tablet')).toBeVisible();
  await page.getByRole('link', { name: new RegExp(`${family.toUpperCase()}, Kept 1 waiting`) }).press('Enter');
  await expect(page.locator('[id="f-nprs_worst--"]')).toHaveValue('8');
  await clinicBack(page);
  await inTheClinic(page);
  const stored = (await (await page.request.get(`/api/v1/assessments/${id}`)).json()) as { history: Record<string, unknown> };
  expect([stored.history['nprs_now'], stored.history['nprs_worst']]).toEqual([4, 8]);
});

test('what this tablet keeps holds nothing about a patient in clear', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  const family = `Demo-Planted-${Date.now() % 100_000}`;
  await addPatient(page, { family, given: 'Phrase', born: birthDate(), sex: 'Male' });
  await beginAssessment(page);
  await expect(page.locator('#note-talking')).toBeVisible();
  await page.waitForTimeout(500);
  await page.goto('/patients');
  await expect(page.getByRole('list', { name: 'Patients found' })).toBeVisible();
  await page.goBack();
  await clinicAway(page);
  const phrase = 'planted phrase xyzzy';
  await page.locator('#note-talking').fill(phrase);
  await expect(page.getByText(/1 field waiting, clinic not reached/)).toBeVisible();
  const stored = await storedBytes(page);
  expect(stored).toContain('assessmentId');
  for (const word of [phrase, 'xyzzy', family, 'Planted', 'physio@demo.clinic', 'nprs']) expect([word, stored.includes(word)]).toEqual([word, false]);
});

test('signing out with work that is not in the clinic is held up until it was sent or kept in a file', async ({ page }) => {
  await signIn(page, 'physio@demo.clinic');
  await addPatient(page, { family: `Demo-Leaving-${Date.now() % 100_000}`, given: 'Held', born: birthDate(), sex: 'Other' });
  const id = await beginAssessment(page);
  await page.context().route('**/changes', (route) => route.abort());
  await answer(page, 'nprs_now', 6);
  await expect(page.getByText(/1 field waiting/)).toBeVisible();
  await page.goto('/patients');
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Not everything is in the clinic' });
  await expect(dialog).toContainText('1 change waits on this tablet');
  await expect(dialog.getByRole('button', { name: 'Sign out all the same' })).toHaveCount(0);
  await dialog.getByLabel(/A password for a file/).fill('a long file password');
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Keep an encrypted file' }).press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^stride-unsent-.*\.json$/);
  await expect(dialog.getByRole('button', { name: 'Sign out all the same' })).toBeVisible();
  await page.context().unroute('**/changes');
  await dialog.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('stride-tablet');
      request.onsuccess = () => resolve(request.result);
    });
    const count = (store: string): Promise<number> => new Promise((resolve) => {
      const request = database.transaction(store).objectStore(store).count();
      request.onsuccess = () => resolve(request.result);
    });
    return [await count('changes'), await count('copies'), await count('keys')];
  });
  expect(rows).toEqual([0, 0, 0]);
  await signIn(page, 'physio@demo.clinic');
  const stored = (await (await page.request.get(`/api/v1/assessments/${id}`)).json()) as { history: Record<string, unknown> };
  expect(stored.history['nprs_now']).toBe(6);
});

test.describe('with the program on the tablet', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a fresh tab opens with the network gone, and an opened draft records there', async ({ page, context }) => {
    await signIn(page, 'physio@demo.clinic');
    await addPatient(page, { family: `Demo-Fresh-${Date.now() % 100_000}`, given: 'Tab', born: birthDate(), sex: 'Female' });
    const id = await beginAssessment(page);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      for (let turn = 0; turn < 60 && (await caches.keys()).length < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 250));
    });
    await page.waitForTimeout(3000);
    await context.setOffline(true);
    const fresh = await context.newPage();
    await fresh.goto(`/assessments/${id}/talking`);
    await answer(fresh, 'nprs_now', 3);
    await expect(fresh.getByText(/1 field waiting/)).toBeVisible();
    const cached = await fresh.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
    expect(cached.filter((url) => url.includes('/api/'))).toEqual([]);
    await context.setOffline(false);
    await inTheClinic(fresh);
  });
});
