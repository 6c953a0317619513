import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { NewReferralEvent, ReferralEventKind } from '@stride/contracts';
import { Session } from '../shell/session';
import { BegunHere } from '../ui/begun-here';
import { dayInWords, momentInWords, readDay } from '../ui/dates';
import { ErrorSummary, type SummaryError } from '../ui/error-summary';
import { HalfTyped } from '../ui/half-typed.directive';
import { Modal } from '../ui/modal';

interface Asked {
  title: string;
  who: string;
  note: string;
}
const ASKED: Readonly<Record<ReferralEventKind, Asked>> = {
  sent: { title: 'Record that it was sent', who: 'Who sent it', note: 'How it went (may stay empty)' },
  'no-answer': { title: 'Record that there is no answer', who: 'Who asked', note: 'Whom and how (may stay empty)' },
  acknowledged: { title: 'Record that it was acknowledged', who: 'Who said so', note: 'What they said (may stay empty)' },
  outcome: { title: 'Record the outcome', who: 'Who told it', note: 'What came of it' },
};

/** Asks when something became of a letter, who said so, and what. */
@Component({
  selector: 'stride-news-dialog',
  imports: [BegunHere, ErrorSummary, HalfTyped, Modal],
  template: `<stride-modal [heading]="asked().title" titleId="news-title" (closed)="cancelled.emit()">
    <stride-error-summary [errors]="shown()" />
    <form class="news-form" [strideHalfTyped]="'news ' + kind()" [what]="asked().title.toLowerCase()" (submit)="submit($event, day.value, time.value, who.value, note.value)">
      <div class="formline">
        <label class="field" for="news-day">Day <span class="q">day month year</span> <input #day id="news-day" name="day" [value]="today" autocomplete="off" [attr.aria-invalid]="isWrong('news-day')" /></label>
        <label class="field" for="news-time">Time <input #time id="news-time" name="time" type="time" [value]="now" [attr.aria-invalid]="isWrong('news-time')" /></label>
      </div>
      <label class="field" for="news-who">{{ asked().who }} <input #who id="news-who" name="who" [value]="first()" maxlength="200" autocomplete="off" [attr.aria-invalid]="isWrong('news-who')" /></label>
      <label class="field" for="news-note">{{ asked().note }} <textarea #note id="news-note" name="note" rows="3" maxlength="2000" [attr.aria-invalid]="isWrong('news-note')"></textarea></label>
      <stride-begun-here [form]="'news ' + kind()" document="letter" />
      <div class="actions">
        <button class="btn" type="button" (click)="cancelled.emit()">Cancel</button>
        <button class="btn primary" type="submit">{{ busy() ? 'Working …' : 'Record' }}</button>
      </div>
    </form>
  </stride-modal>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewsDialog {
  readonly kind = input.required<ReferralEventKind>();
  /** What the clinic refused. */
  readonly errors = input<readonly SummaryError[]>([]);
  readonly busy = input(false);
  readonly told = output<NewReferralEvent>();
  readonly cancelled = output();
  private readonly session = inject(Session);
  private readonly wrong = signal<readonly SummaryError[]>([]);
  protected readonly asked = computed(() => ASKED[this.kind()]);
  protected readonly shown = computed(() => (this.wrong().length > 0 ? this.wrong() : this.errors()));
  protected readonly today = dayInWords(localDay(new Date()));
  protected readonly now = momentInWords(new Date().toISOString()).slice(-5);
  /** Who sends it or asks again is usually whoever writes it down. */
  protected readonly first = computed(() => (this.kind() === 'sent' || this.kind() === 'no-answer' ? (this.session.user()?.name ?? '') : ''));

  protected isWrong(field: string): boolean {
    return this.shown().some((error) => error.field === field);
  }

  protected submit(event: Event, day: string, time: string, who: string, note: string): void {
    event.preventDefault();
    if (this.busy()) return;
    const at = momentOf(day, time);
    const wrong: SummaryError[] = [
      ...(at === null ? [{ text: 'Enter the day and the time, no later than now.', field: 'news-day' }] : []),
      ...(who.trim() === '' ? [{ text: `${this.asked().who}: enter a name.`, field: 'news-who' }] : []),
      ...(this.kind() === 'outcome' && note.trim() === '' ? [{ text: 'Say what came of it.', field: 'news-note' }] : []),
    ];
    this.wrong.set(wrong);
    if (wrong.length > 0 || at === null) return;
    this.told.emit({ kind: this.kind(), at, saidBy: who.trim(), ...(note.trim() === '' ? {} : { note: note.trim() }) });
  }
}

/** The day where this tablet is. */
const localDay = (at: Date): string => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;

/** A typed day and time as an instant; null when it is none, or still to come. */
function momentOf(day: string, time: string): string | null {
  const date = readDay(day);
  if (date === null || !/^\d{2}:\d{2}$/.test(time)) return null;
  const at = new Date(`${date}T${time}:00`);
  return Number.isNaN(at.getTime()) || at.getTime() > Date.now() ? null : at.toISOString();
}
