import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import type { Sex } from '@stride/clinical';
import type { Patient, PatientChange } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { dayInWords, readDay } from '../ui/dates';
import { Icon } from '../ui/icon';
import { Modal } from '../ui/modal';

const SEXES: readonly { value: Sex; label: string }[] = [
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'other', label: 'Other' },
  { value: 'unknown', label: 'Not known' },
];
type Field = 'familyName' | 'givenName' | 'birthDate' | 'sex' | 'phone' | 'email' | 'note';

/** Mends who the patient is and how to reach them; only when nobody else did so meanwhile. */
@Component({
  selector: 'stride-edit-patient',
  imports: [Modal, Icon],
  template: `<stride-modal heading="Patient details" titleId="edit-title" (closed)="done.emit(null)">
    <form (submit)="submit($event)" novalidate>
      @if (wrong()['']; as words) {
        <p class="why" role="alert"><stride-icon name="error" /> {{ words }}</p>
        @if (stale()) {
          <button class="btn" type="button" (click)="readAgain()">Read it again</button>
        }
      }
      @for (field of fields; track field.name) {
        <label class="field" [attr.for]="'edit-' + field.name">{{ field.word }} <span class="q">{{ field.hint }}</span>
          <input [id]="'edit-' + field.name" [name]="field.name" [type]="field.type" autocomplete="off" [value]="shown(field.name)" [attr.aria-invalid]="wrong()[field.name] !== undefined" [attr.aria-describedby]="wrong()[field.name] === undefined ? null : 'edit-' + field.name + '-why'" />
        </label>
        @if (wrong()[field.name]; as words) {
          <p class="why at-field" role="alert" [id]="'edit-' + field.name + '-why'"><stride-icon name="error" /> {{ words }}</p>
        }
      }
      <label class="field" for="edit-sex">Sex
        <select id="edit-sex" name="sex">
          @for (option of sexes; track option.value) {
            <option [value]="option.value" [selected]="option.value === current().sex">{{ option.label }}</option>
          }
        </select>
      </label>
      <label class="field" for="edit-note">Note <span class="q">never printed</span> <textarea id="edit-note" name="note" rows="3" [value]="current().note ?? ''"></textarea></label>
      @if (wrong()['note']; as words) {
        <p class="why at-field" role="alert"><stride-icon name="error" /> {{ words }}</p>
      }
      <div class="actions"><button class="btn" type="button" (click)="done.emit(null)">Cancel</button><button class="btn primary" type="submit">{{ busy() ? 'Keeping …' : 'Keep the details' }}</button></div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditPatient {
  readonly patient = input.required<Patient>();
  /** The patient as the clinic has it now, or nothing when it was left as it is. */
  readonly done = output<Patient | null>();
  private readonly client = inject(PatientsClient);
  protected readonly sexes = SEXES;
  protected readonly fields = [
    { name: 'familyName', word: 'Family name', hint: '', type: 'text' },
    { name: 'givenName', word: 'Given name', hint: '', type: 'text' },
    { name: 'birthDate', word: 'Birth date', hint: 'day month year', type: 'text' },
    { name: 'phone', word: 'Phone', hint: 'if you like', type: 'tel' },
    { name: 'email', word: 'E-mail', hint: 'if you like', type: 'email' },
  ] as const;
  protected readonly wrong = signal<Partial<Record<Field | '', string>>>({});
  protected readonly stale = signal(false);
  protected readonly busy = signal(false);
  private readonly read = signal<Patient | null>(null);
  protected readonly current = (): Patient => this.read() ?? this.patient();

  protected shown(field: 'familyName' | 'givenName' | 'birthDate' | 'phone' | 'email'): string {
    return field === 'birthDate' ? dayInWords(this.current().birthDate) : (this.current()[field] ?? '');
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: Field): string => String(data.get(name) ?? '').trim();
    const birthDate = readDay(text('birthDate'));
    const wrong: Partial<Record<Field, string>> = {};
    if (text('familyName') === '') wrong.familyName = 'Enter the family name.';
    if (text('givenName') === '') wrong.givenName = 'Enter the given name.';
    if (birthDate === null) wrong.birthDate = 'Enter the birth date as day, month and year.';
    this.tell(wrong);
    if (birthDate === null || Object.keys(wrong).length > 0) return;
    const change: PatientChange = { familyName: text('familyName'), givenName: text('givenName'), birthDate, sex: text('sex') as Sex, phone: text('phone') || null, email: text('email') || null, note: text('note') || null };
    this.busy.set(true);
    try {
      this.done.emit(await this.client.change(this.patient().id, this.current().version, change));
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy.set(false);
    }
  }

  private refused(error: unknown): void {
    this.stale.set(error instanceof RequestFailed && error.status === 412);
    if (this.stale()) this.tell({ '': 'Somebody else changed these details. Read them again; what was typed here is then gone.' });
    else if (error instanceof RequestFailed && error.problem.errors !== undefined && error.problem.errors.length > 0) this.tell(Object.fromEntries(error.problem.errors.map(({ pointer, detail }) => [pointer.slice(1), detail])));
    else this.tell({ '': error instanceof RequestFailed ? error.problem.detail : 'The details could not be kept. Try again.' });
  }

  /** Each message at its field, and the focus in the first of them. */
  private tell(wrong: Partial<Record<Field | '', string>>): void {
    this.wrong.set(wrong);
    const [first] = Object.keys(wrong);
    if (first !== undefined && first !== '') setTimeout(() => document.getElementById(`edit-${first}`)?.focus());
  }

  protected async readAgain(): Promise<void> {
    try {
      this.read.set(await this.client.get(this.patient().id));
      this.stale.set(false);
      this.wrong.set({});
    } catch (error) {
      this.refused(error);
    }
  }
}
