import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Sex } from '@stride/clinical';
import type { NewPatient, PatientListItem } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { newId } from '../client/new-id';
import { PatientsClient } from '../client/patients.client';
import { dayInWords, readDay } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';

const SEXES: readonly { value: Sex; label: string }[] = [
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'other', label: 'Other' },
  { value: 'unknown', label: 'Not known' },
];

/** Adds a patient; people who may be the same are shown before, never merged in silence. */
@Component({
  selector: 'stride-new-patient',
  imports: [ErrorSummary, RouterLink, Icon],
  template: `<main id="main" class="page narrow" tabindex="-1">
    <h1>New patient</h1>
    <stride-error-summary [errors]="errors()" />
    @if (doubles().length > 0) {
      <section class="notice" aria-labelledby="doubles-title" role="alert">
        <h2 id="doubles-title" tabindex="-1">Is it one of these?</h2>
        <ul class="list">
          @for (patient of doubles(); track patient.id) {
            <li><a class="line" [routerLink]="['/patients', patient.id]"><span class="main-word">{{ patient.familyName.toUpperCase() }}, {{ patient.givenName }}</span><span>{{ day(patient.birthDate) }}</span><span class="q num">No. {{ patient.clinicNumber }}</span></a></li>
          }
        </ul>
        <p>If not, press “Add as a new patient”.</p>
      </section>
    }
    <form (submit)="submit($event, { givenName: given.value, familyName: family.value, birthDate: birth.value, phone: phone.value, email: email.value })" novalidate>
      <label class="field" for="familyName">Family name <input #family id="familyName" autocomplete="off" [attr.aria-invalid]="isWrong('familyName')" aria-describedby="familyName-why" /></label>
      @if (fault('familyName'); as words) {
        <p class="why at-field" id="familyName-why"><stride-icon name="error" /> {{ words }}</p>
      }
      <label class="field" for="givenName">Given name <input #given id="givenName" autocomplete="off" [attr.aria-invalid]="isWrong('givenName')" aria-describedby="givenName-why" /></label>
      @if (fault('givenName'); as words) {
        <p class="why at-field" id="givenName-why"><stride-icon name="error" /> {{ words }}</p>
      }
      <label class="field" for="birthDate">Birth date <span class="q">day month year, for example 5 4 1978</span> <input #birth id="birthDate" autocomplete="off" [attr.aria-invalid]="isWrong('birthDate')" (blur)="readBirth(birth.value)" aria-describedby="birthDate-why birth-read" /></label>
      @if (fault('birthDate'); as words) {
        <p class="why at-field" id="birthDate-why"><stride-icon name="error" /> {{ words }}</p>
      }
      <p id="birth-read" class="q" role="status">{{ birthRead() }}</p>
      <fieldset class="field">
        <legend>Sex</legend>
        @if (fault('sex-female'); as words) {
          <p class="why"><stride-icon name="error" /> {{ words }}</p>
        }
        <div class="chips">
          @for (option of sexes; track option.value) {
            <label class="chip radio"><input type="radio" name="sex" [id]="'sex-' + option.value" [value]="option.value" (change)="sex.set(option.value)" /> {{ option.label }}</label>
          }
        </div>
      </fieldset>
      <label class="field" for="phone">Phone <span class="q">if you like</span> <input #phone id="phone" type="tel" autocomplete="off" /></label>
      <label class="field" for="email">E-mail <span class="q">if you like</span> <input #email id="email" type="email" autocomplete="off" [attr.aria-invalid]="isWrong('email')" aria-describedby="email-why" /></label>
      @if (fault('email'); as words) {
        <p class="why at-field" id="email-why"><stride-icon name="error" /> {{ words }}</p>
      }
      <div class="actions">
        <a class="btn" routerLink="/patients">Cancel</a>
        <button class="btn primary" type="submit">{{ busy() ? 'Adding …' : doubles().length > 0 ? 'Add as a new patient' : 'Add patient' }}</button>
      </div>
    </form>
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewPatientPage {
  private readonly client = inject(PatientsClient);
  private readonly router = inject(Router);
  protected readonly sexes = SEXES;
  protected readonly sex = signal<Sex | null>(null);
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly doubles = signal<PatientListItem[]>([]);
  protected readonly birthRead = signal('');
  protected readonly busy = signal(false);
  protected readonly day = dayInWords;
  /** Made once, so that a second press adds nobody twice. */
  private readonly id = newId();
  private answered = '';

  protected fault(field: string): string {
    return this.errors().find((error) => error.field === field)?.text ?? '';
  }
  protected isWrong(field: string): boolean {
    return this.errors().some((error) => error.field === field);
  }

  protected readBirth(text: string): void {
    const day = readDay(text);
    this.birthRead.set(text.trim() === '' ? '' : day === null ? 'This is not read as a day yet.' : dayInWords(day));
  }

  protected async submit(event: Event, typed: { givenName: string; familyName: string; birthDate: string; phone: string; email: string }): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const birthDate = readDay(typed.birthDate);
    const sex = this.sex();
    const wrong: SummaryError[] = [];
    if (typed.familyName.trim() === '') wrong.push({ text: 'Enter the family name.', field: 'familyName' });
    if (typed.givenName.trim() === '') wrong.push({ text: 'Enter the given name.', field: 'givenName' });
    if (birthDate === null) wrong.push({ text: 'Enter the birth date as day, month and year.', field: 'birthDate' });
    if (sex === null) wrong.push({ text: 'Choose the sex; not known is an answer.', field: 'sex-female' });
    this.errors.set(wrong);
    if (wrong.length > 0 || birthDate === null || sex === null) return;
    const patient: NewPatient = { id: this.id, givenName: typed.givenName.trim(), familyName: typed.familyName.trim(), birthDate, sex, phone: typed.phone.trim() || null, email: typed.email.trim() || null };
    this.busy.set(true);
    try {
      const asked = `${patient.familyName}|${patient.givenName}|${birthDate}`;
      if (this.answered !== asked) {
        const { items } = await this.client.duplicates(patient);
        this.answered = asked;
        this.doubles.set(items);
        if (items.length > 0) {
          setTimeout(() => document.getElementById('doubles-title')?.focus());
          return;
        }
      }
      const added = await this.client.create(patient);
      await this.router.navigate(['/patients', added.id]);
    } catch (error) {
      this.errors.set(problemLines(error));
    } finally {
      this.busy.set(false);
    }
  }
}

function problemLines(error: unknown): SummaryError[] {
  if (!(error instanceof RequestFailed)) return [{ text: 'The patient could not be added. Try again.' }];
  const lines = (error.problem.errors ?? []).map(({ pointer, detail }) => ({ text: detail, field: pointer.split('/').at(-1) ?? '' }));
  return lines.length > 0 ? lines : [{ text: error.problem.detail }];
}
