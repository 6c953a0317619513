import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from '../ui/icon';
import { ReferralLines } from '../ui/referral-lines';
import { LETTER_NAMES } from '../ui/referral-words';
import { AssessmentLetters } from './assessment-letters';

/** The letters of this assessment with where each stands, and those that its flags call for and none tells yet. */
@Component({
  selector: 'stride-letters-section',
  imports: [Icon, ReferralLines],
  providers: [AssessmentLetters],
  template: `@if (letters.letters(); as l) {
      @if (l.items.length > 0 || letters.offers().length > 0) {
        <section aria-labelledby="letters-title">
          <h2 id="letters-title">Letters</h2>
          @if (l.items.length > 0) {
            <stride-referral-lines [letters]="l.items" [from]="letters.way().from" name="Letters of this assessment" />
          }
          @for (offer of letters.offers(); track offer.kind) {
            <p class="inline"><span>{{ offer.flags.join('; ') }}</span> <button class="btn" type="button" (click)="letters.open(offer.kind)">{{ letters.opening() === offer.kind ? 'Opening the letter …' : 'Draft: ' + kinds[offer.kind] }}</button></p>
          }
        </section>
      }
    }
    @if (letters.failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ letters.failed() }} <button class="btn" type="button" (click)="letters.load()">Try again</button></p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LettersSection {
  protected readonly letters = inject(AssessmentLetters);
  protected readonly kinds = LETTER_NAMES;

  constructor() {
    this.letters.watch(true);
  }
}
