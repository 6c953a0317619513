import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ROLES, type Practitioner, type PractitionerChange, type Role } from '@stride/contracts';
import { PractitionersClient } from '../client/practitioners.client';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';
import { Modal } from '../ui/modal';
import { faultsOf, refusalOf } from './practitioner-faults';

/** Who works in the clinic: add, change the role, disable, set a new password. No clinical record opens from here. */
@Component({
  selector: 'stride-practitioners',
  imports: [ErrorSummary, Icon, Modal],
  template: `<main id="main" class="page" tabindex="-1">
    <div class="head"><h1>Practitioners</h1></div>
    <stride-error-summary [errors]="errors()" />
    <ul class="list">
      @for (person of people(); track person.id) {
        <li class="line person" [class.off]="!person.active">
          <span class="main-word">{{ person.name }} @if (person.id === me()) {<span class="q">you</span>}</span>
          <span class="break">{{ person.email }}</span>
          <label class="field inline" [attr.for]="'role-' + person.id"><span class="sr">Role of {{ person.name }}</span>
            <select #role [id]="'role-' + person.id" [disabled]="person.id === me()" (change)="ask(person, { role: roleNamed(role.value, person.role) })">
              @for (option of roles; track option) {
                <option [value]="option" [selected]="option === person.role">{{ option }}</option>
              }
            </select>
          </label>
          <span class="q">{{ !person.active ? 'disabled' : person.lastSignedInAt === null ? 'has never signed in' : 'last signed in ' + moment(person.lastSignedInAt) }}</span>
          <span class="chips">
            <button class="btn" type="button" (click)="beginReset(person)">New password</button>
            <button class="btn" type="button" [hidden]="person.id === me()" (click)="person.active ? ask(person, { active: false }) : change(person, { active: true })">{{ person.active ? 'Disable' : 'Enable' }}</button>
          </span>
        </li>
      }
    </ul>
    <section aria-labelledby="add-title">
      <h2 id="add-title">Add a practitioner</h2>
      <form class="stack" (submit)="add($event, name.value, email.value, role.value, password.value)" novalidate>
        <label class="field" for="name">Name <input #name id="name" autocomplete="off" [attr.aria-invalid]="fault('name') !== null" aria-describedby="name-why" /></label>
        @if (fault('name'); as words) {
          <p class="why at-field" id="name-why"><stride-icon name="error" /> {{ words }}</p>
        }
        <label class="field" for="email">E-mail <input #email id="email" type="email" autocomplete="off" [attr.aria-invalid]="fault('email') !== null" aria-describedby="email-why" /></label>
        @if (fault('email'); as words) {
          <p class="why at-field" id="email-why"><stride-icon name="error" /> {{ words }}</p>
        }
        <label class="field" for="role">Role <select #role id="role" [attr.aria-invalid]="fault('role') !== null" aria-describedby="role-why">@for (option of roles; track option) {<option [value]="option">{{ option }}</option>}</select></label>
        @if (fault('role'); as words) {
          <p class="why at-field" id="role-why"><stride-icon name="error" /> {{ words }}</p>
        }
        <label class="field" for="password">First password <span class="q">at least 12 characters</span> <input #password id="password" type="password" autocomplete="new-password" [attr.aria-invalid]="fault('password') !== null" aria-describedby="password-why" /></label>
        @if (fault('password'); as words) {
          <p class="why at-field" id="password-why"><stride-icon name="error" /> {{ words }}</p>
        }
        <div class="actions"><button class="btn primary" type="submit">Add</button></div>
      </form>
    </section>
  </main>
  @if (asked(); as change) {
    <stride-modal [heading]="change.question" titleId="ask-title" (closed)="refuse()">
      <p>{{ change.means }}</p>
      <div class="actions"><button class="btn" type="button" (click)="refuse()">Cancel</button><button class="btn primary" type="button" (click)="confirm()">{{ change.action }}</button></div>
    </stride-modal>
  }
  @if (resetting(); as person) {
    <stride-modal [heading]="'New password for ' + person.name" titleId="reset-title" (closed)="resetting.set(null)">
      <form (submit)="reset($event, person, fresh.value)" novalidate>
        <label class="field" for="fresh">New password <span class="q">at least 12 characters</span> <input #fresh id="fresh" type="password" autocomplete="new-password" [attr.aria-invalid]="resetError() !== ''" aria-describedby="fresh-why" /></label>
        @if (resetError() !== '') {
          <p class="why at-field" id="fresh-why" role="alert"><stride-icon name="error" /> {{ resetError() }}</p>
        }
        <div class="actions"><button class="btn" type="button" (click)="resetting.set(null)">Cancel</button><button class="btn primary" type="submit">Set the password</button></div>
      </form>
    </stride-modal>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PractitionersPage {
  private readonly client = inject(PractitionersClient);
  private readonly session = inject(Session);
  protected readonly roles = ROLES;
  protected readonly people = signal<Practitioner[]>([]);
  protected readonly errors = signal<SummaryError[]>([]);
  protected readonly resetting = signal<Practitioner | null>(null);
  protected readonly asked = signal<{ person: Practitioner; change: PractitionerChange; question: string; means: string; action: string } | null>(null);
  protected readonly resetError = signal('');
  protected readonly moment = momentInWords;
  protected readonly me = (): string => this.session.user()?.id ?? '';

  constructor() {
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.people.set(await this.client.list());
    } catch (error) {
      this.errors.set(refusalOf(error));
    }
  }

  /** The role that a choice names; the one that is there where it names none. */
  protected roleNamed(text: string, now: Role): Role {
    return ROLES.find((role) => role === text) ?? now;
  }

  /** Who may see what changes only when it is meant. */
  protected ask(person: Practitioner, change: PractitionerChange): void {
    const words =
      change.role === undefined
        ? { question: `Disable ${person.name}?`, means: 'They are signed out and cannot sign in until they are enabled again. Their records stay.', action: 'Disable' }
        : { question: `Make ${person.name} ${change.role === 'administrator' ? 'an' : 'a'} ${change.role}?`, means: `They are ${person.role === 'administrator' ? 'an' : 'a'} ${person.role} now. The role decides which records they may open.`, action: 'Change the role' };
    this.asked.set({ person, change, ...words });
  }

  /** The list shows again what holds. */
  protected refuse(): void {
    const person = this.asked()?.person;
    this.asked.set(null);
    const field = document.getElementById(`role-${person?.id ?? ''}`);
    if (field instanceof HTMLSelectElement && person !== undefined) field.value = person.role;
  }

  protected async confirm(): Promise<void> {
    const asked = this.asked();
    this.asked.set(null);
    if (asked !== null) await this.change(asked.person, asked.change);
  }

  protected async change(person: Practitioner, change: PractitionerChange): Promise<void> {
    try {
      await this.client.change(person.id, change);
      this.errors.set([]);
    } catch (error) {
      this.errors.set(refusalOf(error));
    }
    await this.load();
  }

  protected fault(field: string): string | null {
    return this.errors().find((error) => error.field === field)?.text ?? null;
  }

  protected beginReset(person: Practitioner): void {
    this.resetError.set('');
    this.resetting.set(person);
  }

  protected async add(event: Event, name: string, email: string, role: string, password: string): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const faults = faultsOf({ name, email, password });
    this.errors.set(faults);
    if (faults.length > 0) return;
    try {
      await this.client.create({ name: name.trim(), email: email.trim(), role: role as Role, password });
      form.reset();
      this.errors.set([]);
      await this.load();
    } catch (error) {
      this.errors.set(refusalOf(error));
    }
  }

  protected async reset(event: Event, person: Practitioner, password: string): Promise<void> {
    event.preventDefault();
    const [short] = faultsOf({ password });
    this.resetError.set(short?.text ?? '');
    if (short !== undefined) {
      document.getElementById('fresh')?.focus();
      return;
    }
    try {
      await this.client.change(person.id, { password });
      this.resetting.set(null);
    } catch (error) {
      this.resetError.set(refusalOf(error)[0]?.text ?? '');
    }
  }
}
