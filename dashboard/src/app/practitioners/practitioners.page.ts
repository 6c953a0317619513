import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { ROLES, type Practitioner, type PractitionerChange, type Role } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { PractitionersClient } from '../client/practitioners.client';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Modal } from '../ui/modal';

/** Who works in the clinic: add, change the role, disable, set a new password. No clinical record opens from here. */
@Component({
  selector: 'stride-practitioners',
  imports: [ErrorSummary, Modal],
  template: `<main id="main" class="page" tabindex="-1">
    <div class="head"><h1>Practitioners</h1></div>
    <stride-error-summary [errors]="errors()" />
    <ul class="list">
      @for (person of people(); track person.id) {
        <li class="line person" [class.off]="!person.active">
          <span class="main-word">{{ person.name }} @if (person.id === me()) {<span class="q">you</span>}</span>
          <span class="break">{{ person.email }}</span>
          <label class="field inline" [attr.for]="'role-' + person.id"><span class="sr">Role of {{ person.name }}</span>
            <select #role [id]="'role-' + person.id" [disabled]="person.id === me()" (change)="ask(person, { role: $any(role.value) })">
              @for (option of roles; track option) {
                <option [value]="option" [selected]="option === person.role">{{ option }}</option>
              }
            </select>
          </label>
          <span class="q">{{ person.active ? 'last signed in ' + moment(person.lastSignedInAt) : 'disabled' }}</span>
          <span class="chips">
            <button class="btn" type="button" (click)="resetting.set(person)">New password</button>
            <button class="btn" type="button" [hidden]="person.id === me()" (click)="person.active ? ask(person, { active: false }) : change(person, { active: true })">{{ person.active ? 'Disable' : 'Enable' }}</button>
          </span>
        </li>
      }
    </ul>
    <section aria-labelledby="add-title">
      <h2 id="add-title">Add a practitioner</h2>
      <form class="stack" (submit)="add($event, name.value, email.value, role.value, password.value)" novalidate>
        <label class="field" for="name">Name <input #name id="name" autocomplete="off" /></label>
        <label class="field" for="email">E-mail <input #email id="email" type="email" autocomplete="off" /></label>
        <label class="field" for="role">Role <select #role id="role">@for (option of roles; track option) {<option [value]="option">{{ option }}</option>}</select></label>
        <label class="field" for="password">First password <span class="q">at least 12 characters</span> <input #password id="password" type="password" autocomplete="new-password" /></label>
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
      <form (submit)="reset($event, person, fresh.value)">
        <label class="field" for="fresh">New password <span class="q">at least 12 characters</span> <input #fresh id="fresh" type="password" autocomplete="new-password" /></label>
        @if (resetError() !== '') {
          <p class="why" role="alert">{{ resetError() }}</p>
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
      this.errors.set(linesOf(error));
    }
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
      this.errors.set(linesOf(error));
    }
    await this.load();
  }

  protected async add(event: Event, name: string, email: string, role: string, password: string): Promise<void> {
    event.preventDefault();
    try {
      await this.client.create({ name: name.trim(), email: email.trim(), role: role as Role, password });
      (event.target as HTMLFormElement).reset();
      this.errors.set([]);
      await this.load();
    } catch (error) {
      this.errors.set(linesOf(error));
    }
  }

  protected async reset(event: Event, person: Practitioner, password: string): Promise<void> {
    event.preventDefault();
    try {
      await this.client.change(person.id, { password });
      this.resetError.set('');
      this.resetting.set(null);
    } catch (error) {
      this.resetError.set(linesOf(error)[0]?.text ?? '');
    }
  }
}

function linesOf(error: unknown): SummaryError[] {
  if (!(error instanceof RequestFailed)) return [{ text: 'That did not work. Try again.' }];
  const lines = (error.problem.errors ?? []).map(({ pointer, detail }) => ({ text: `${pointer.slice(1)}: ${detail}`, field: pointer.slice(1) }));
  return lines.length > 0 ? lines : [{ text: error.problem.detail }];
}
