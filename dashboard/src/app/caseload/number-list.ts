import { afterNextRender, ChangeDetectionStrategy, Component, computed, input, output, viewChild, type ElementRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseloadListItem } from '@stride/contracts';
import { dayInWords } from '../ui/dates';

/** A number of the page, and the list that it opens. */
export interface OpenedNumber {
  measure: string;
  /** The number in words: `Review overdue, Orla Demo`. */
  name: string;
  /** What belongs to it beside the period. */
  narrowing: Readonly<Record<string, string>>;
}

/** What the days of a list are days of. */
const SINCE: Readonly<Record<string, string>> = {
  'review-overdue': 'review due',
  active: 'last visit signed',
  'ready-to-discharge': 'last visit signed',
  'open-emergencies': 'last visit signed',
  unsigned: 'begun',
};

/** `review due 42 days ago`: never a number of days of something unsaid. */
export function sinceInWords(measure: string, days: number): string {
  const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  return `${SINCE[measure] ?? 'seen'} ${ago}`;
}

/** The records behind a number, under the chart or table that it stands in: longest waiting first, no clinical content. */
@Component({
  selector: 'stride-number-list',
  imports: [RouterLink],
  template: `<section class="open-list" aria-labelledby="list-title">
    <div class="head"><h3 #title id="list-title" tabindex="-1" [attr.aria-level]="level()">{{ number().name }}: {{ items().length }}{{ more() ? ' shown, more follow' : '' }}</h3><button class="btn" type="button" (click)="closed.emit()">Close the list</button></div>
    <ul class="list">
      @for (item of lines(); track $index) {
        <li><a class="line" [routerLink]="item.address"><span class="main-word num">No. {{ item.clinicNumber }}</span><span>{{ item.day }}</span><span class="q">{{ item.practitionerName }}</span><b class="num">{{ item.since }}</b></a></li>
      } @empty {
        <li class="q">None.</li>
      }
    </ul>
    @if (more()) {
      <button class="btn" type="button" (click)="asked.emit()">Show more</button>
    }
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumberList {
  readonly number = input.required<OpenedNumber>();
  readonly items = input.required<readonly CaseloadListItem[]>();
  readonly more = input.required<boolean>();
  /** Of its heading: under that of the section in which it stands. */
  readonly level = input.required<number>();
  readonly closed = output();
  readonly asked = output();
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  protected readonly lines = computed(() =>
    this.items().map((item) => ({
      ...item,
      address: ['/patients', item.patientId],
      day: item.startedAt === null ? '' : dayInWords(item.startedAt),
      since: sinceInWords(this.number().measure, item.ageDays),
    })),
  );

  constructor() {
    // The number may stand far above: who opened its list is led to it.
    afterNextRender(() => this.title().nativeElement.focus());
  }
}
