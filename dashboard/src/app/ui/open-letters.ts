import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReferralCounts } from '@stride/contracts';
import { ReferralsClient } from '../client/referrals.client';
import { Icon } from './icon';

/** How many letters wait, in one line, and the way to them. Nothing is said where none do, or where nobody knows. */
@Component({
  selector: 'stride-open-letters',
  imports: [Icon, RouterLink],
  template: `@if (words(); as told) {
    <p class="inline"><span><stride-icon name="half" /> {{ told }}</span> <a routerLink="/referrals">Open letters</a></p>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OpenLetters {
  private readonly counts = signal<ReferralCounts | null>(null);
  protected readonly words = computed(() => {
    const counts = this.counts();
    return counts === null ? '' : countsInWords(counts);
  });

  constructor() {
    // The page works without them.
    void inject(ReferralsClient)
      .counts()
      .then(
        (counts) => this.counts.set(counts),
        () => undefined,
      );
  }
}

/** The counts that are not zero; empty when all are. */
export function countsInWords(counts: ReferralCounts): string {
  const open = counts.unsent + counts.sent + counts['no-answer'] + counts.acknowledged;
  const parts = [
    [counts.unsent, 'not sent'],
    [counts.sent, 'sent, no answer yet'],
    [counts['no-answer'], 'asked again, no answer'],
    [counts.acknowledged, 'acknowledged'],
  ].flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`]));
  const told = open === 0 ? [] : [`${open} ${open === 1 ? 'letter waits' : 'letters wait'} for an outcome: ${parts.join(', ')}.`];
  const drafts = counts.draft === 0 ? [] : [`${counts.draft} ${counts.draft === 1 ? 'letter is' : 'letters are'} not signed.`];
  return [...told, ...drafts].join(' ');
}
