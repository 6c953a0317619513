import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Patient } from '@stride/contracts';
import { dayInWords, SEX_WORDS } from './dates';
import { Icon } from './icon';
import { tellHeight } from './pinned-height';

/** Who this is about, on every patient screen, always in the same place and order. */
@Component({
  selector: 'stride-patient-banner',
  imports: [RouterLink, Icon],
  template: `<section class="banner" aria-label="Patient">
    <a class="btn quiet icon back" [routerLink]="back()" [attr.aria-label]="backName()"><stride-icon name="back" /></a>
    @if (patient(); as p) {
      <div class="who">
        <span class="name">{{ p.familyName.toUpperCase() }}, {{ p.givenName }}</span>
        <dl>
          <div><dt>Born</dt><dd>{{ born() }}</dd></div>
          <div><dt>Age</dt><dd>{{ p.ageYears }} y</dd></div>
          <div><dt>Sex</dt><dd>{{ sex() }}</dd></div>
          <div><dt>No.</dt><dd>{{ p.clinicNumber }}</dd></div>
        </dl>
      </div>
    } @else {
      <div class="who"><span class="name q">Opening …</span></div>
    }
    @if (alarm() !== '') {
      <p class="alarm"><stride-icon name="octagon" /> {{ alarm() }}</p>
    }
    @if (demo()) {
      <span class="demo">DEMO DATA</span>
    }
    <ng-content />
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PatientBanner {
  readonly patient = input.required<Patient | null>();
  readonly back = input.required<string>();
  readonly backName = input('Back');
  /** The clinic's data is invented. */
  readonly demo = input(false);
  /** What must stay in sight for as long as it holds. */
  readonly alarm = input('');
  protected readonly born = computed(() => dayInWords(this.patient()?.birthDate));
  constructor() {
    tellHeight('--banner');
  }

  protected readonly sex = computed(() => SEX_WORDS[this.patient()?.sex ?? 'unknown']);
}
