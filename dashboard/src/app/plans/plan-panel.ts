import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Plan, PlanListItem } from '@stride/contracts';
import { dayApart } from '../ui/dates';
import type { Whereabouts } from '../ui/draft-edits';
import { Later } from '../ui/later';
import { WhereKept } from '../ui/where-kept';
import { itemTrace, planLoadPart, whatIfSection } from './parts';
import { PlanReasons } from './plan-reasons';
import { exercisesAtHome, withoutRoom } from './plan-steps';
import { evidenceInWords, nameOf } from './plan-words';
import { withholdingFirst } from './withholding';

/** Beside the plan: what stands on the sheet now, what waits, and what the findings withhold, each with its reason. */
@Component({
  selector: 'stride-plan-panel',
  imports: [Later, RouterLink, WhereKept],
  template: `@if (plan().status === 'draft') {
      <stride-where-kept [where]="where()" [canRetry]="canRetry()" (retried)="retried.emit()" />
    }
    <stride-later [what]="planLoadPart" [with]="{ items: plan().items }" />
    <h2>Waiting {{ waiting().length }}</h2>
    <ul class="plain">
      @for (item of waiting(); track item.ref) {
        <li>{{ nameOf(item.ref) }} <span class="q">phase {{ item.phase }}</span></li>
      } @empty {
        <li class="q">Nothing waits.</li>
      }
    </ul>
    <h2>Withheld {{ plan().withheld.length }}</h2>
    <ul class="withheld">
      @for (item of plan().withheld; track item.ref) {
        <li>
          <i class="hatched" aria-hidden="true"></i>
          <div>
            <b>{{ nameOf(item.ref) }}</b>&ngsp;<span class="q">{{ item.ref }}</span>
            @for (line of reasons(item.because, item.ref); track $index) {
              <p class="q">{{ line }}</p>
            }
            @if (item.because.length > shown && opened() !== item.ref) {
              <button class="btn quiet" type="button" (click)="opened.set(item.ref)">All {{ item.because.length }} reasons<span class="sr">, {{ nameOf(item.ref) }}</span></button>
            }
            <button class="btn quiet" type="button" [attr.aria-expanded]="traced() === item.ref" (click)="traced.set(traced() === item.ref ? '' : item.ref)">Why<span class="sr"> {{ nameOf(item.ref) }} is withheld</span></button>
            @if (isAdded(item.ref)) {
              <p>In the plan all the same, by your decision.</p>
            } @else if (editable()) {
              <button class="btn quiet" type="button" (click)="added.emit(item.ref)">Add all the same …<span class="sr"> {{ nameOf(item.ref) }}</span></button>
            }
            @if (traced() === item.ref) {
              <stride-later [what]="itemTrace" [with]="{ ref: item.ref, name: nameOf(item.ref), because: item.because, planVersion: plan().catalogueVersion, assessment: from.assessment(), failed: from.failed() }" />
            }
          </div>
        </li>
      } @empty {
        <li class="q">Nothing is withheld.</li>
      }
    </ul>
    <stride-later [what]="whatIfSection" [with]="{ case: from.case(), assessmentId: plan().assessmentId, planVersion: plan().catalogueVersion, failed: from.failed() }" />
    @for (other of others().slice(0, 3); track other.id) {
      <p><a class="tall" [routerLink]="['/plans', plan().id, 'compare', other.id]">Compare with the plan of {{ day(other) }}</a></p>
    }
    <p><a class="tall" [routerLink]="['/plans', plan().id, 'reasons']">All reasons, to print</a></p>
    <p><a class="tall" [routerLink]="['/assessments', plan().assessmentId, 'review']">The assessment it comes from</a></p>
    @if (plan().hash; as hash) {
      <p class="q num break">Fingerprint {{ hash.slice(0, 16) }}…</p>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanPanel {
  readonly plan = input.required<Plan>();
  readonly where = input.required<Whereabouts>();
  readonly canRetry = input(false);
  readonly retried = output();
  readonly editable = input(false);
  /** The patient's other plans, newest first. */
  readonly others = input<readonly PlanListItem[]>([]);
  readonly added = output<string>();
  protected readonly shown = 2;
  protected readonly opened = signal('');
  /** The withheld item whose whole trace is open. */
  protected readonly traced = signal('');
  protected readonly itemTrace = itemTrace;
  protected readonly whatIfSection = whatIfSection;
  protected readonly planLoadPart = planLoadPart;
  protected readonly from = inject(PlanReasons);
  protected readonly nameOf = nameOf;
  protected readonly waiting = computed(() => [...withoutRoom(this.plan().items), ...exercisesAtHome(this.plan().items).filter(({ queued }) => queued)]);

  /** By its day; by the minute where this plan or another is of the same one. */
  protected day({ id, createdAt }: PlanListItem): string {
    return dayApart(createdAt, [this.plan(), ...this.others()].filter((plan) => plan.id !== id).map((plan) => plan.createdAt));
  }

  protected isAdded(ref: string): boolean {
    return this.plan().items.some((item) => item.ref === ref && !item.removed);
  }

  protected reasons(because: Plan['withheld'][number]['because'], ref: string): string[] {
    const ordered = withholdingFirst(because);
    return ordered.slice(0, this.opened() === ref ? ordered.length : this.shown).map(evidenceInWords);
  }
}
