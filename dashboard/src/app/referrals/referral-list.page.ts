import { ChangeDetectionStrategy, Component, inject, signal, ViewEncapsulation } from '@angular/core';
import type { ReferralList, ReferralListItem } from '@stride/contracts';
import { refusalInWords } from '../client/api';
import { ReferralsClient } from '../client/referrals.client';
import { Icon } from '../ui/icon';
import { ReferralLines } from '../ui/referral-lines';
import { Skeleton } from '../ui/skeleton';

const LISTS: readonly { list: ReferralList; name: string; none: string }[] = [
  { list: 'open', name: 'Open', none: 'No letter waits for an outcome.' },
  { list: 'draft', name: 'Not signed', none: 'No letter waits to be signed.' },
  { list: 'closed', name: 'Outcome known', none: 'No letter has an outcome yet.' },
  { list: 'withdrawn', name: 'Withdrawn', none: 'No letter was withdrawn.' },
];

/** The letters of the clinic: first those whose loop is not closed, the most urgent first. */
@Component({
  selector: 'stride-referral-list',
  imports: [Icon, ReferralLines, Skeleton],
  styleUrl: './referral.css',
  encapsulation: ViewEncapsulation.None,
  template: `<main id="main" class="page wide letters-page" tabindex="-1">
    <div class="head"><h1>Letters</h1></div>
    <p class="q">Open is what is signed and has no outcome yet. The most urgent stand first, then those that wait longest.</p>
    <div class="chips filters" role="group" aria-label="Which letters">
      @for (choice of lists; track choice.list) {
        <button class="chip" type="button" [class.on]="choice.list === list()" [attr.aria-pressed]="choice.list === list()" (click)="choose(choice.list)">@if (choice.list === list()) {<stride-icon name="check" />}{{ choice.name }}</button>
      }
    </div>
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }} <button class="btn" type="button" (click)="choose(list())">Try again</button></p>
    }
    @if (!loaded()) {
      <stride-skeleton label="Looking for letters" />
    }
    <p class="sr" role="status">{{ told() }}</p>
    @if (letters().length > 0) {
      <stride-referral-lines [letters]="letters()" [withPatient]="true" name="Letters found" />
      @if (cursor() !== null) {
        <p class="more"><button class="btn" type="button" (click)="more()">Show more</button></p>
      }
    } @else if (loaded() && failed() === '') {
      <p class="empty">{{ none() }}</p>
    }
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralListPage {
  private readonly client = inject(ReferralsClient);
  protected readonly lists = LISTS;
  protected readonly list = signal<ReferralList>('open');
  protected readonly letters = signal<ReferralListItem[]>([]);
  protected readonly cursor = signal<string | null>(null);
  protected readonly loaded = signal(false);
  protected readonly failed = signal('');
  protected readonly told = signal('');
  private asked = 0;

  constructor() {
    void this.choose('open');
  }

  protected none(): string {
    return LISTS.find(({ list }) => list === this.list())?.none ?? '';
  }

  protected async choose(list: ReferralList): Promise<void> {
    this.list.set(list);
    const turn = ++this.asked;
    try {
      const { items, nextCursor } = await this.client.list(list, null);
      if (turn !== this.asked) return;
      this.letters.set(items);
      this.cursor.set(nextCursor);
      this.failed.set('');
      this.told.set(nextCursor === null ? `${items.length} ${items.length === 1 ? 'letter' : 'letters'}.` : `The first ${items.length} shown.`);
    } catch (error) {
      if (turn !== this.asked) return;
      this.letters.set([]);
      this.cursor.set(null);
      this.failed.set(refusalInWords(error, 'The letters could not be read.'));
    }
    this.loaded.set(true);
  }

  protected async more(): Promise<void> {
    const turn = this.asked;
    try {
      const { items, nextCursor } = await this.client.list(this.list(), this.cursor());
      if (turn !== this.asked) return;
      this.letters.update((known) => [...known, ...items]);
      this.cursor.set(nextCursor);
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The letters could not be read.'));
    }
  }
}
