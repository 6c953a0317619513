import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { civilToday, dayInWords, readDay } from '../ui/dates';
import { Icon } from '../ui/icon';

/** A review further away than this is unlikely, yet possible: it is asked about once. */
const WEEKS_UNASKED = 26;
const DAY_MS = 86_400_000;

const weeksUntil = (day: string): number => Math.floor((Date.parse(day) - Date.parse(civilToday())) / DAY_MS / 7);

/** The day of the next visit. What is no day or is past stays in its field and is told; what is far away waits for a word. */
@Component({
  selector: 'stride-next-visit',
  imports: [Icon],
  template: `<label class="field wide" for="next-visit">Next visit, for the review <span class="q">day month year</span> <input #visit id="next-visit" autocomplete="off" aria-describedby="next-visit-far" [value]="date() === null ? '' : dayInWords(date())" (change)="read(visit.value)" /></label>
    <div id="next-visit-far" role="status">
      @if (far(); as day) {
        <p class="notice-line"><stride-icon name="warning" /> <span>{{ dayInWords(day) }} is {{ weeks() }} weeks away, more than half a year. It is not in the plan yet.</span></p>
      }
    </div>
    @if (far(); as day) {
      <p class="chips"><button class="btn primary" type="button" (click)="keep(day)">Keep {{ dayInWords(day) }}</button></p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextVisit {
  /** As the plan has it, `YYYY-MM-DD`. */
  readonly date = input.required<string | null>();
  readonly kept = output<string | null>();
  /** Why what was typed cannot be a next visit. */
  readonly refused = output<string>();
  protected readonly dayInWords = dayInWords;
  /** The day that waits for a word; a plan that is read anew has its own. */
  protected readonly far = linkedSignal<string | null, string | null>({ source: this.date, computation: () => null });
  protected readonly weeks = computed(() => weeksUntil(this.far() ?? civilToday()));
  /** What stands in the field is not in the plan. */
  private readonly faulty = linkedSignal<string | null, boolean>({ source: this.date, computation: () => false });
  readonly waits = computed(() => this.faulty() || this.far() !== null);

  protected read(text: string): void {
    const day = readDay(text);
    const fault = text.trim() === '' ? '' : day === null ? 'Enter the next visit as day, month and year.' : day < civilToday() ? 'The next visit is today or later.' : '';
    this.faulty.set(fault !== '');
    this.far.set(fault === '' && day !== null && weeksUntil(day) >= WEEKS_UNASKED && day !== this.date() ? day : null);
    if (fault !== '') this.refused.emit(fault);
    else if (this.far() === null) this.kept.emit(day);
  }

  protected keep(day: string): void {
    this.far.set(null);
    this.kept.emit(day);
    document.getElementById('next-visit')?.focus();
  }
}
