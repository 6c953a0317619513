import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReferralListItem } from '@stride/contracts';
import { momentInWords } from './dates';
import { Icon } from './icon';
import { LETTER_NAMES, letterStanding } from './referral-words';

/** Letters as lines, each leading to its page, with where it stands. */
@Component({
  selector: 'stride-referral-lines',
  imports: [Icon, RouterLink],
  template: `<ul class="list letters" [attr.aria-label]="name()">
    @for (letter of letters(); track letter.id) {
      <li>
        <a class="line" [routerLink]="['/referrals', letter.id]" [queryParams]="from() === '' ? null : { from: from() }">
          <span class="main-word">{{ withPatient() ? letter.patientName : kinds[letter.kind] }}</span>
          <span>{{ withPatient() ? kinds[letter.kind] : letter.recipient }}</span>
          <span class="q">{{ withPatient() ? 'No. ' + letter.clinicNumber + ', ' + letter.createdByName : 'Drafted ' + day(letter.createdAt) }}</span>
          @if (standing(letter); as state) {
            <span [class.out]="state.waits"><stride-icon [name]="state.icon" /> {{ state.words }}</span>
          }
        </a>
      </li>
    }
  </ul>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralLines {
  readonly letters = input.required<readonly ReferralListItem[]>();
  readonly name = input('Letters');
  /** On a list of many patients each line begins with its patient. */
  readonly withPatient = input(false);
  /** The place of their assessment to which a letter leads back. */
  readonly from = input('');
  protected readonly kinds = LETTER_NAMES;
  protected readonly standing = letterStanding;
  protected readonly day = (instant: string): string => momentInWords(instant).slice(0, 11);
}
