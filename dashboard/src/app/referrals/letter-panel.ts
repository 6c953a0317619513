import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Referral, ReferralEventKind } from '@stride/contracts';
import { momentInWords } from '../ui/dates';
import type { Whereabouts } from '../ui/draft-edits';
import { Icon } from '../ui/icon';
import { letterStanding, NEWS_NAMES } from '../ui/referral-words';
import { WhereKept } from '../ui/where-kept';

const RECORD: Readonly<Record<ReferralEventKind, string>> = {
  sent: 'Record: sent',
  'no-answer': 'Record: no answer',
  acknowledged: 'Record: acknowledged',
  outcome: 'Record: outcome',
};

/** Beside the letter: where it stands, what became of it so far, and what can be written down next. */
@Component({
  selector: 'stride-letter-panel',
  imports: [Icon, RouterLink, WhereKept],
  template: `@if (editable()) {
      <stride-where-kept [where]="where()" [canRetry]="canRetry()" (retried)="retried.emit()" />
    }
    <h2>Where it stands</h2>
    <p class="stands" role="status" [class.out]="standing().waits"><stride-icon [name]="standing().icon" /> {{ standing().words }}</p>
    <h2 id="news-list">What became of it</h2>
    <ol class="news" aria-labelledby="news-list">
      <li><b>Drafted</b>&ngsp;<span class="q">{{ moment(letter().createdAt) }}, {{ letter().createdByName }}</span></li>
      @if (letter().signedAt; as at) {
        <li><b>Signed</b>&ngsp;<span class="q">{{ moment(at) }}, {{ letter().signedByName }}</span></li>
      }
      @for (event of letter().events; track event.id) {
        <li><b>{{ names[event.kind] }}</b>&ngsp;<span class="q">{{ moment(event.at) }}, {{ event.saidBy }}</span>@if (event.note; as note) {<p>{{ note }}</p>}</li>
      }
      @if (letter().withdrawnAt; as at) {
        <li><b>Withdrawn</b>&ngsp;<span class="q">{{ moment(at) }}</span><p>{{ letter().withdrawnReason }}</p></li>
      }
    </ol>
    @if (canRecord() && next().length > 0) {
      <div class="next-news" role="group" aria-label="Record what became of it">
        @for (kind of next(); track kind) {
          <button class="btn" type="button" [class.primary]="$first && letter().standing !== 'outcome'" (click)="recorded.emit(kind)">{{ name(kind) }} …</button>
        }
      </div>
    }
    @if (canRecord() && letter().status !== 'withdrawn') {
      <p><button class="btn quiet" type="button" (click)="withdrawn.emit()">Withdraw this letter …</button></p>
    }
    <p><a class="inline-target" [routerLink]="['/assessments', letter().assessmentId, 'review']">The assessment it comes from</a></p>
    @if (letter().hash; as hash) {
      <p class="q num break">Fingerprint {{ hash.slice(0, 16) }}…</p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LetterPanel {
  readonly letter = input.required<Referral>();
  readonly where = input.required<Whereabouts>();
  readonly canRetry = input(false);
  readonly retried = output();
  readonly editable = input(false);
  readonly canRecord = input(false);
  readonly recorded = output<ReferralEventKind>();
  readonly withdrawn = output();
  protected readonly names = NEWS_NAMES;
  protected readonly moment = momentInWords;
  protected readonly standing = computed(() => letterStanding({ standing: this.letter().standing, since: sinceOf(this.letter()) }));
  /** What was told once is told again, never in place of what stands there. */
  protected name(kind: ReferralEventKind): string {
    const again = this.letter().events.some((event) => event.kind === kind);
    return again && (kind === 'sent' || kind === 'outcome') ? `${RECORD[kind]} again` : RECORD[kind];
  }
  /** What can come next; it is sent before anything else can come of it. */
  protected readonly next = computed((): readonly ReferralEventKind[] => {
    if (this.letter().status !== 'signed') return [];
    const order: Readonly<Partial<Record<Referral['standing'], readonly ReferralEventKind[]>>> = {
      unsent: ['sent'],
      sent: ['acknowledged', 'no-answer', 'outcome', 'sent'],
      'no-answer': ['acknowledged', 'no-answer', 'outcome', 'sent'],
      acknowledged: ['outcome', 'no-answer', 'sent'],
      outcome: ['outcome'],
    };
    return order[this.letter().standing] ?? [];
  });
}

/** Since when a letter stands where it does. */
function sinceOf({ standing, events, withdrawnAt, signedAt, createdAt }: Referral): string {
  if (standing === 'withdrawn') return withdrawnAt ?? createdAt;
  const last = events.filter(({ kind }) => kind === standing).at(-1);
  return last?.at ?? signedAt ?? createdAt;
}
