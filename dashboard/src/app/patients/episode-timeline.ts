import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisitSummary } from '@stride/contracts';
import { dayInWords } from '../ui/dates';
import { visitName } from './visit-words';

/** More than these do not stand side by side; the earlier ones are in the table below. */
const MOST_SHOWN = 6;

/** The visits of an episode from first to latest, each a link: signed filled, a draft in the accent, withdrawn crossed out. */
@Component({
  selector: 'stride-episode-timeline',
  imports: [RouterLink],
  template: `@if (earlier() > 0) {
      <p class="q">{{ earlier() }} earlier {{ earlier() === 1 ? 'visit is' : 'visits are' }} in the table below.</p>
    }
    <ol class="timeline">
      @for (visit of shown(); track visit.id) {
        <li [class.draft]="visit.status === 'draft'" [class.gone]="visit.status === 'entered-in-error'">
          <span class="when">{{ day(visit.startedAt).slice(0, 6) }}</span>
          <svg class="dot" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" [attr.r]="visit.status === 'draft' ? 9 : 8" /></svg>
          <a [routerLink]="['/assessments', visit.id, visit.status === 'draft' ? 'talking' : 'review']">{{ name(visit.kind) }}</a>
          <span class="q">{{ visit.status === 'draft' ? 'draft' : visit.status === 'signed' ? (visit.amendedAt === null ? 'signed' : 'signed, amended') : 'entered in error' }}</span>
        </li>
      }
    </ol>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EpisodeTimeline {
  /** Newest first, as the clinic answers them. */
  readonly visits = input.required<readonly VisitSummary[]>();
  protected readonly shown = computed(() => this.visits().slice(0, MOST_SHOWN).reverse());
  protected readonly earlier = computed(() => Math.max(0, this.visits().length - MOST_SHOWN));
  protected readonly day = dayInWords;
  protected readonly name = visitName;
}
