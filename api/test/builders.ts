/** Builds what a spec needs: clinics with a practitioner of every role, patients, assessments, plans. */
import { hash } from '@node-rs/argon2';
import type { AssessmentCase } from '@stride/assessment-engine';
import {
  ROLES,
  type Assessment,
  type AssessmentKind,
  type ChangeOperation,
  type ChangesAccepted,
  type NewPatient,
  type Patient,
  type Plan,
  type Referral,
  type ReferralKind,
  type Role,
} from '@stride/contracts';
import { uuidv7 } from 'uuidv7';
import { changesOf, signableCase } from './cases';
import { Client, type Answer } from './client';
import type { TestApi } from './start-api';

export const PASSWORD = 'a password only for specs';
/** The manager's reason, where a spec is not about reasons. */
export const REASON = { 'x-access-reason': 'Answering a complaint' };

export interface TestClinic {
  id: string;
  name: string;
  emails: Record<Role, string>;
  practitionerIds: Record<Role, string>;
  physiotherapist: Client;
  manager: Client;
  administrator: Client;
}

let cheapHash: Promise<string> | undefined;
/** The cheapest hash that the library makes: the specs are not about its cost. */
const passwordHash = (): Promise<string> =>
  (cheapHash ??= hash(PASSWORD, { algorithm: 2, memoryCost: 64, timeCost: 1, parallelism: 1 }));

/** A clinic with one practitioner of each role, all signed in. */
export async function newClinic(api: TestApi, name = `Clinic ${uuidv7().slice(-6)}`): Promise<TestClinic> {
  const id = uuidv7();
  await api.asOwner('insert into clinic (clinic_id, name, contact, demo) values ($1, $2, $3, true)', [
    id,
    name,
    '01 555 0100',
  ]);
  const emails: Partial<Record<Role, string>> = {};
  const practitionerIds: Partial<Record<Role, string>> = {};
  const clients: Partial<Record<Role, Client>> = {};
  for (const role of ROLES) {
    const person = await newPractitioner(api, id, role);
    emails[role] = person.email;
    practitionerIds[role] = person.id;
    clients[role] = await signIn(api, person.email);
  }
  return { id, name, emails, practitionerIds, ...clients } as TestClinic;
}

/** One more practitioner of a clinic, with a login. */
export async function newPractitioner(
  api: TestApi,
  clinicId: string,
  role: Role,
): Promise<{ id: string; email: string }> {
  const id = uuidv7();
  const email = `${role}-${id.slice(-8)}@spec.example`;
  await api.asOwner(
    'insert into practitioner (clinic_id, id, name, email, role, active, created_at) values ($1, $2, $3, $4, $5, true, now())',
    [clinicId, id, `Spec ${role}`, email, role],
  );
  await api.asOwner(
    'insert into login (email, clinic_id, practitioner_id, password_hash, active) values ($1, $2, $3, $4, true)',
    [email, clinicId, id, await passwordHash()],
  );
  return { id, email };
}

/** Signs in over HTTP and keeps the cookie. */
export async function signIn(api: TestApi, email: string, password = PASSWORD): Promise<Client> {
  const answer = await new Client(api).post('/api/v1/auth/sign-in', { email, password });
  if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status}: ${answer.text}`);
  return new Client(api, cookieOf(answer));
}

/** The session cookie of an answer, as a client sends it back. */
export const cookieOf = (answer: Answer<unknown>): string =>
  (answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';

export const patientInput = (overrides: Partial<NewPatient> = {}): NewPatient => ({
  givenName: 'Rowan',
  familyName: 'Demo-Alder',
  birthDate: '1978-04-05',
  sex: 'female',
  ...overrides,
});

export async function newPatient(client: Client, overrides: Partial<NewPatient> = {}): Promise<Patient> {
  return must(await client.post<Patient>('/api/v1/patients', patientInput(overrides)), 201);
}

/** Begins an assessment of a patient, a new one unless told. */
export async function newAssessment(
  client: Client,
  given: { patientId?: string; kind?: AssessmentKind; id?: string; startedAt?: string } = {},
): Promise<Assessment> {
  const patientId = given.patientId ?? (await newPatient(client)).id;
  return must(
    await client.put<Assessment>(`/api/v1/assessments/${given.id ?? uuidv7()}`, {
      patientId,
      kind: given.kind ?? 'initial',
      startedAt: given.startedAt ?? new Date().toISOString(),
    }),
    201,
  );
}

/** One device that numbers its changes, as a tablet does. */
export class Device {
  private seq = 0;
  constructor(
    readonly client: Client,
    readonly assessmentId: string,
    readonly id: string = uuidv7(),
  ) {}

  /** The next changes of this device, made when it had seen `baseVersion`. */
  changes(
    operations: readonly ChangeOperation[],
    baseVersion = 0,
  ): { deviceId: string; changes: Record<string, unknown>[] } {
    return {
      deviceId: this.id,
      changes: operations.map((operation) => ({
        seq: ++this.seq,
        at: new Date().toISOString(),
        baseVersion,
        ...operation,
      })),
    };
  }
  post(batch: unknown): Promise<Answer<ChangesAccepted>> {
    return this.client.post<ChangesAccepted>(`/api/v1/assessments/${this.assessmentId}/changes`, batch);
  }
  send(operations: readonly ChangeOperation[], baseVersion = 0): Promise<Answer<ChangesAccepted>> {
    return this.post(this.changes(operations, baseVersion));
  }
}

/** A fresh draft with two devices that write it. */
export async function twoDevices(
  client: Client,
): Promise<{ one: Device; other: Device; id: string; version: number }> {
  const { id, version } = await newAssessment(client);
  return { one: new Device(client, id), other: new Device(client, id), id, version };
}

/** An assessment with a whole case recorded in it; ready to be signed unless the case is changed. */
export async function recordedAssessment(
  client: Client,
  input: Pick<AssessmentCase, 'history' | 'findings'> = signableCase(),
  given: Parameters<typeof newAssessment>[1] = {},
): Promise<Assessment> {
  const assessment = await newAssessment(client, given);
  must(await new Device(client, assessment.id).send(changesOf(input), assessment.version), 200);
  return must(await client.get<Assessment>(`/api/v1/assessments/${assessment.id}`), 200);
}

export async function signedAssessment(
  client: Client,
  input: Pick<AssessmentCase, 'history' | 'findings'> = signableCase(),
  given: Parameters<typeof newAssessment>[1] = {},
): Promise<Assessment> {
  const assessment = await recordedAssessment(client, input, given);
  return must(
    await client.post<Assessment>(`/api/v1/assessments/${assessment.id}/sign`, { password: PASSWORD }),
    200,
  );
}

/** A draft plan of a signed assessment. */
export async function draftPlan(client: Client, assessmentId?: string): Promise<Plan> {
  const id = assessmentId ?? (await signedAssessment(client)).id;
  return must(await client.post<Plan>(`/api/v1/assessments/${id}/plan`, {}), 201);
}

/** A plan in the patient's hand. */
export async function issuedPlan(client: Client, assessmentId?: string): Promise<Plan> {
  const draft = await draftPlan(client, assessmentId);
  return must(await client.post<Plan>(`/api/v1/plans/${draft.id}/issue`, { password: PASSWORD }), 200);
}

/** A case in which cancer stands in the history: an urgent flag, which blocks nothing. */
export const cancerCase = (): ReturnType<typeof signableCase> => {
  const quiet = signableCase();
  return { ...quiet, history: { ...quiet.history, rf_cancer_history: true } };
};

/** Signs a recorded assessment after saying what was done about each of its flags. */
export async function signedWithFlags(
  client: Client,
  input: Pick<AssessmentCase, 'history' | 'findings'> = cancerCase(),
): Promise<Assessment> {
  const { id, flagsAwaitingAction } = await recordedAssessment(client, input);
  for (const flag of flagsAwaitingAction)
    must(
      await client.post(`/api/v1/assessments/${id}/flag-actions`, {
        flag,
        action: 'Rang the general practitioner.',
        takenBy: 'Spec physiotherapist',
        at: new Date().toISOString(),
      }),
      200,
    );
  return must(await client.post<Assessment>(`/api/v1/assessments/${id}/sign`, { password: PASSWORD }), 200);
}

/** A draft letter of an assessment, of a signed one with an urgent flag unless told. */
export async function draftReferral(
  client: Client,
  assessmentId?: string,
  kind: ReferralKind = 'urgent',
): Promise<Referral> {
  const id = assessmentId ?? (await signedWithFlags(client)).id;
  return must(await client.post<Referral>(`/api/v1/assessments/${id}/referrals`, { kind }), 201);
}

/** A signed letter. */
export async function signedReferral(client: Client, assessmentId?: string): Promise<Referral> {
  const draft = await draftReferral(client, assessmentId);
  return must(await client.post<Referral>(`/api/v1/referrals/${draft.id}/sign`, { password: PASSWORD }), 200);
}

/** Corrects a signed assessment; `set` and `clear` as in any change. */
export async function amended(
  client: Client,
  assessmentId: string,
  ...changes: ChangeOperation[]
): Promise<Assessment> {
  return must(
    await client.post<Assessment>(`/api/v1/assessments/${assessmentId}/amendments`, {
      reason: 'Asked again on the telephone.',
      changes,
    }),
    201,
  );
}

/** Withdraws a signed assessment that was entered in error. */
export async function withdrawn(client: Client, assessmentId: string): Promise<Assessment> {
  return must(
    await client.post<Assessment>(`/api/v1/assessments/${assessmentId}/entered-in-error`, {
      reason: 'Recorded for the wrong patient.',
      password: PASSWORD,
    }),
    200,
  );
}

/** The body of an answer that must have this status. */
export function must<T>(answer: Answer<T>, status: number): T {
  if (answer.status !== status)
    throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text.slice(0, 600)}`);
  return answer.body;
}
