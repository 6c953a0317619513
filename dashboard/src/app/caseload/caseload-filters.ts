import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { Caseload } from '@stride/contracts';
import type { CaseloadQuery } from '../client/reports.client';
import { Session } from '../shell/session';
import { dayInWords, readDay } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { Icon } from '../ui/icon';

/** The period, and for a manager whose work: read when asked for, each wrong field told beside it and on top. */
@Component({
  selector: 'stride-caseload-filters',
  imports: [ErrorSummary, Icon],
  template: `<stride-error-summary [errors]="errors()" />
    <form class="formline filters" (submit)="apply($event, from.value, to.value)" novalidate>
      <label class="field" for="from">From <input #from id="from" autocomplete="off" [attr.aria-invalid]="fault('from') !== null" [attr.aria-describedby]="fault('from') === null ? 'day-form' : 'from-why'" [value]="shownDay(report()?.from)" /></label>
      <label class="field" for="to">To <input #to id="to" autocomplete="off" [attr.aria-invalid]="fault('to') !== null" [attr.aria-describedby]="fault('to') === null ? 'day-form' : 'to-why'" [value]="shownDay(report()?.to)" /></label>
      @if (isManager()) {
        <label class="field" for="who">Practitioner
          <select #who id="who" [value]="chosen()" (change)="chosen.set(who.value)">
            <option value="" [selected]="chosen() === ''">All practitioners</option>
            @for (person of people(); track person.practitionerId) {
              <option [value]="person.practitionerId" [selected]="chosen() === person.practitionerId">{{ person.name }}</option>
            }
          </select>
        </label>
      }
      <button class="btn" type="submit">Show</button>
      <span id="day-form" class="q">day month year</span>
      @for (error of errors(); track error.field) {
        <p class="why full" [id]="error.field + '-why'"><stride-icon name="error" /> {{ error.text }}</p>
      }
    </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseloadFilters {
  readonly report = input.required<Caseload | null>();
  readonly people = input.required<readonly { practitionerId: string; name: string }[]>();
  readonly asked = output<CaseloadQuery>();
  private readonly session = inject(Session);
  protected readonly isManager = computed(() => this.session.user()?.role === 'manager');
  protected readonly chosen = signal('');
  protected readonly errors = signal<(SummaryError & { field: string })[]>([]);

  protected fault(field: string): string | null {
    return this.errors().find((error) => error.field === field)?.text ?? null;
  }
  protected shownDay(date: string | undefined): string {
    return date === undefined ? '' : dayInWords(date);
  }

  protected apply(event: Event, from: string, to: string): void {
    event.preventDefault();
    const [begin, end] = [readDay(from), readDay(to)];
    const errors = [{ text: from, day: begin, field: 'from', word: 'From' }, { text: to, day: end, field: 'to', word: 'To' }]
      .filter(({ text, day }) => text.trim() !== '' && day === null)
      .map(({ field, word }) => ({ field, text: `${word}: enter day, month and year, for example 01-Nov-2026.` }));
    if (errors.length === 0 && begin !== null && end !== null && begin > end) errors.push({ field: 'from', text: 'From: the period begins after it ends. Enter a day that is not after the last one.' });
    this.errors.set(errors);
    if (errors.length > 0) return;
    this.asked.emit({ ...(begin === null ? {} : { from: begin }), ...(end === null ? {} : { to: end }), ...(this.chosen() === '' ? {} : { practitionerId: this.chosen() }) });
  }
}
