import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { AssessmentReferrals, ReferralKind } from '@stride/contracts';
import { refusalInWords } from '../client/api';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { Icon } from '../ui/icon';
import { ReferralLines } from '../ui/referral-lines';
import { LETTER_NAMES } from '../ui/referral-words';
import { Recorder } from './recorder';

/** The letters of this assessment with where each stands, and those that its flags call for and nobody has drafted. */
@Component({
  selector: 'stride-letters-section',
  imports: [Icon, ReferralLines],
  template: `@if (letters(); as l) {
      @if (l.items.length > 0 || offers().length > 0) {
        <section aria-labelledby="letters-title">
          <h2 id="letters-title">Letters</h2>
          @if (l.items.length > 0) {
            <stride-referral-lines [letters]="l.items" name="Letters of this assessment" />
          }
          @for (offer of offers(); track offer.kind) {
            <p class="inline"><span>{{ offer.flags.join('; ') }}</span> <button class="btn" type="button" (click)="draft(offer.kind)">Draft: {{ kinds[offer.kind] }}</button></p>
          }
        </section>
      }
    }
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }} <button class="btn" type="button" (click)="load(id())">Try again</button></p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LettersSection {
  private readonly recorder = inject(Recorder);
  private readonly client = inject(ReferralsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly letters = signal<AssessmentReferrals | null>(null);
  protected readonly failed = signal('');
  protected readonly kinds = LETTER_NAMES;
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  /** Which letters are called for follows from these; a signed record's from its version too. */
  private readonly read = computed(() => `${this.id()} ${this.recorder.assessment()?.status} ${(this.recorder.reasoning()?.redFlags ?? []).map(({ id }) => id).join()}`);
  /** What is drafted already stands among the letters. */
  protected readonly offers = computed(() => {
    const { items = [], offers = [] } = this.letters() ?? {};
    if (this.session.user()?.role !== 'physiotherapist') return [];
    return offers.filter(({ kind }) => !items.some((item) => item.kind === kind && item.status !== 'withdrawn'));
  });

  constructor() {
    effect(() => {
      this.read();
      const id = this.id();
      // Read anew for these alone, not for every change on its way to the clinic.
      if (id !== '') untracked(() => void this.load(id));
    });
  }

  protected async load(id: string): Promise<void> {
    try {
      // The clinic must have the findings before it can know the flags.
      await this.recorder.queue.flush();
      this.letters.set(await this.client.ofAssessment(id));
      this.failed.set('');
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The letters could not be read.'));
    }
  }

  protected async draft(kind: ReferralKind): Promise<void> {
    try {
      await this.recorder.queue.flush();
      const letter = await this.client.draft(this.id(), kind);
      await this.router.navigate(['/referrals', letter.id]);
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The letter could not be drafted.'));
    }
  }
}
