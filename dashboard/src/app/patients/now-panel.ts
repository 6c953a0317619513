import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EpisodeSummary, Patient } from '@stride/contracts';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { LevelGlyph } from '../ui/level-glyph';
import { factorSide, LANGUAGE_NAMES } from './visit-words';

/** Where the patient stands now: what the last signed visit says, what is planned, and what nobody recorded. */
@Component({
  selector: 'stride-now-panel',
  imports: [Icon, LevelGlyph, RouterLink],
  template: `<h2>Now</h2>
    <dl class="now">
      <div>
        <dt>Red flags</dt>
        @if (signed(); as visit) {
          @for (flag of visit.redFlags; track flag.id) {
            <dd [class.out]="flag.urgency !== 'routine'"><stride-icon [name]="flag.urgency === 'routine' ? 'above' : 'warning'" /> {{ flagName(flag.id) }}, {{ flag.urgency }}</dd>
          } @empty {
            <dd><stride-icon name="check" /> None raised, all asked on {{ day(visit.signedAt) }}</dd>
          }
        } @else if (draftFlags().length === 0) {
          <dd>Not recorded</dd>
        }
        @for (flag of draftFlags(); track flag.id) {
          <dd [class.out]="flag.urgency !== 'routine'"><stride-icon [name]="flag.urgency === 'routine' ? 'above' : 'warning'" /> {{ flagName(flag.id) }}, {{ flag.urgency }}, in the draft</dd>
        }
      </div>
      <div>
        <dt>Main contributors</dt>
        @for (factor of signed()?.priorities ?? []; track factor.ref) {
          <dd class="contributor"><stride-level [level]="factor.level" /> <span>{{ factorName(factor.ref) }}{{ side(factor.side) }}</span></dd>
        } @empty {
          <dd>{{ signed() === undefined ? 'Not recorded' : 'None likely or possible' }}</dd>
        }
      </div>
      <div>
        <dt>Plan</dt>
        @if (plan(); as current) {
          <dd><a [routerLink]="['/plans', current.id]">{{ current.status === 'issued' ? 'Issued ' + day(current.issuedAt) : 'Draft, not issued' }}</a>, {{ current.items }} {{ current.items === 1 ? 'item' : 'items' }}</dd>
        } @else {
          <dd>None yet</dd>
        }
      </div>
      <div><dt>Walks before it hurts</dt><dd>{{ walks() }}</dd></div>
      <div><dt>Next visit</dt><dd>{{ plan()?.nextVisit ? day(plan()?.nextVisit) : 'Not recorded' }}</dd></div>
      <div><dt>Language of the sheet</dt><dd>{{ language() }}</dd></div>
      <div><dt>Telephone</dt><dd class="break">{{ patient()?.phone || 'Not recorded' }}</dd></div>
      <div><dt>Note</dt><dd class="break">{{ patient()?.note || 'Not recorded' }}</dd></div>
    </dl>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NowPanel {
  readonly patient = input.required<Patient | null>();
  /** The episode that counts: the open one, otherwise the latest. */
  readonly episode = input.required<EpisodeSummary | undefined>();
  readonly factorNames = input.required<ReadonlyMap<string, string>>();
  readonly flagNames = input.required<ReadonlyMap<string, string>>();
  protected readonly day = dayInWords;
  protected readonly side = factorSide;
  protected readonly signed = computed(() => this.episode()?.assessments.find(({ status }) => status === 'signed'));
  protected readonly draftFlags = computed(() => (this.episode()?.assessments ?? []).filter(({ status }) => status === 'draft').flatMap(({ redFlags }) => redFlags));
  protected readonly plan = computed(() => this.episode()?.plans.find(({ status }) => status !== 'superseded'));
  protected readonly language = computed(() => {
    const plan = this.plan();
    return plan === undefined ? 'Not recorded' : (LANGUAGE_NAMES[plan.language] ?? plan.language);
  });
  protected readonly walks = computed(() => {
    const told = (this.episode()?.assessments ?? []).filter((visit) => visit.status !== 'entered-in-error' && visit.walkingOnsetMin !== null);
    const [now, first] = [told[0], told.at(-1)];
    if (now === undefined || first === undefined) return 'Not recorded';
    return `${now.walkingOnsetMin ?? 0} min${first === now ? '' : `, was ${first.walkingOnsetMin ?? 0} on ${dayInWords(first.startedAt)}`}`;
  });
  protected factorName(ref: string): string {
    return this.factorNames().get(ref) ?? ref;
  }
  protected flagName(id: string): string {
    return this.flagNames().get(id) ?? id;
  }
}
