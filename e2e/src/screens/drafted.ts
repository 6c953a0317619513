/** A plan drafted from a named case, without the long way over the form: what a journey about plans begins with. */
import { expect, type Page } from '@playwright/test';
import type { Assessment, Patient, Plan } from '@stride/contracts';
import { birthDate, PASSWORD, vignette } from './clinic';

let made = 0;
/** A time-ordered id, as the tablet makes it. */
function newId(): string {
  made += 1;
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 14)}${String(made).padStart(4, '0')}`;
}

/** Records the case for a new patient, signs it and drafts the plan; who is signed in must be a physiotherapist. */
export async function draftedPlan(page: Page, caseId: string): Promise<Plan> {
  const { ageYears, sex, history, findings } = vignette(caseId);
  const origin = new URL(page.url()).origin;
  const send = async <T>(method: string, path: string, data: unknown): Promise<T> => {
    const answer = await page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  };
  const [day, month] = birthDate().split(' ').map((part) => part.padStart(2, '0'));
  const year = new Date().getFullYear() - ageYears - 1;
  const patient = await send<Patient>('POST', '/patients', { givenName: 'Plan', familyName: `Demo-Drafted-${newId().slice(-6)}`, birthDate: `${year}-${month}-${day}`, sex, confirmedNotDuplicate: true });
  const id = newId();
  await send('PUT', `/assessments/${id}`, { patientId: patient.id, kind: 'initial', startedAt: new Date().toISOString() });
  const at = new Date().toISOString();
  const changes = [{ history }, ...findings.map((finding) => ({ finding }))].map((set, index) => ({ seq: index + 1, at, set, baseVersion: 1 }));
  await send('POST', `/assessments/${id}/changes`, { deviceId: newId(), changes });
  const { version } = (await (await page.request.get(`/api/v1/assessments/${id}`)).json()) as Assessment;
  await send('POST', `/assessments/${id}/sign`, { password: PASSWORD, version });
  return send<Plan>('POST', `/assessments/${id}/plan`, {});
}
