import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { PROBLEM_BASE, type Patient, type PatientChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { EditPatient } from './edit-patient';

const mary: Patient = { id: 'p1', clinicNumber: '00042', givenName: 'Mary', familyName: 'Byrne-Demo', birthDate: '1978-04-05', ageYears: 48, sex: 'female', phone: null, email: null, note: null, version: 3, createdAt: '2026-11-23T10:00:00Z' };

describe('the patient’s details', () => {
  let fixture: ComponentFixture<EditPatient>;
  let clinic = mary;
  const sent: { version: number; change: PatientChange }[] = [];
  const answers: (Patient | null)[] = [];
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    await fixture.whenStable();
    await new Promise((rest) => setTimeout(rest));
    await fixture.whenStable();
  };
  async function keep(values: Record<string, string>): Promise<void> {
    for (const [name, text] of Object.entries(values)) {
      const field = root().querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (field === null) throw new Error(`There is no field ${name}.`);
      field.value = text;
    }
    root().querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  }
  beforeEach(async () => {
    clinic = mary;
    sent.length = 0;
    answers.length = 0;
    const client = {
      get: () => Promise.resolve(clinic),
      change: (_id: string, version: number, change: PatientChange) => {
        sent.push({ version, change });
        if (version !== clinic.version) return Promise.reject(new RequestFailed(412, { type: `${PROBLEM_BASE}precondition-failed`, title: '', status: 412, detail: 'Changed.', instance: '' }));
        return Promise.resolve({ ...clinic, ...change, version: version + 1 });
      },
    };
    TestBed.configureTestingModule({ imports: [EditPatient], providers: [{ provide: PatientsClient, useValue: client }] });
    fixture = TestBed.createComponent(EditPatient);
    fixture.componentRef.setInput('patient', mary);
    fixture.componentInstance.done.subscribe((answer) => answers.push(answer));
    await settle();
  });

  it('sends what was mended with the version it was read at', async () => {
    await keep({ givenName: 'Maire', birthDate: '6 4 1978', phone: '01 555', note: 'Rings in the evening' });
    expect(sent).toEqual([{ version: 3, change: { familyName: 'Byrne-Demo', givenName: 'Maire', birthDate: '1978-04-06', sex: 'female', phone: '01 555', email: null, note: 'Rings in the evening' } }]);
    expect(answers[0]).toMatchObject({ givenName: 'Maire', version: 4 });
  });

  it('says beside each field what is missing, and sends nothing', async () => {
    await keep({ familyName: ' ', birthDate: '31 2 1978' });
    expect(sent).toEqual([]);
    expect([...root().querySelectorAll('[role=alert]')].map((line) => line.textContent?.trim())).toEqual(['Enter the family name.', 'Enter the birth date as day, month and year.']);
  });

  it('writes over nobody: what somebody else changed is read again first', async () => {
    clinic = { ...mary, phone: '01 777', version: 4 };
    await keep({ phone: '01 555' });
    expect(answers).toEqual([]);
    [...root().querySelectorAll('button')].find((button) => button.textContent === 'Read it again')?.click();
    await settle();
    expect(root().querySelector<HTMLInputElement>('[name=phone]')?.value).toBe('01 777');
    await keep({ phone: '01 888' });
    expect(sent.at(-1)).toMatchObject({ version: 4, change: { phone: '01 888' } });
    expect(answers).toHaveLength(1);
  });
});
