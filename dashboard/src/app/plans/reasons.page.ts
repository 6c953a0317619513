import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PHASE_NAMES } from '@stride/clinical';
import type { Patient, Plan, PlanItem } from '@stride/contracts';
import { refusalInWords } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { momentInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { PatientBanner } from '../ui/patient-banner';
import { Skeleton } from '../ui/skeleton';
import { ItemTrace } from './item-trace';
import { doseChips, nameOf, sideInWords } from './plan-words';
import { PlanReasons } from './plan-reasons';
import { overridden, overriddenInWords } from './withholding';

/** The reasons of a whole plan on paper: every item and everything withheld, each with its trace. */
@Component({
  selector: 'stride-plan-reasons',
  imports: [Icon, ItemTrace, PatientBanner, RouterLink, Skeleton],
  providers: [PlanReasons],
  styleUrl: './reasons.css',
  encapsulation: ViewEncapsulation.None,
  template: `@if (failed() === '') {
      <stride-patient-banner [patient]="patient()" [back]="'/plans/' + id()" backName="Back to the plan" [demo]="session.demo()" />
    }
    <main id="main" class="reasons" tabindex="-1">
      @if (plan(); as p) {
        <div class="head">
          <h1>Reasons of the plan</h1>
          <p class="sum">{{ status(p) }} Catalogue {{ p.catalogueVersion }}.</p>
          <button class="btn primary" type="button" (click)="print()">Print the reasons</button>
        </div>
        <div class="pad">
          <p class="q">Contributing factors are findings that go together; they are no diagnosis. V verified, C computed, D agreed in the clinic, R recalled.</p>
          @for (item of items(); track item.ref) {
            @let against = overridden(item, p);
            <section class="reason" [attr.aria-labelledby]="'r-' + item.ref">
              <h2 [id]="'r-' + item.ref">{{ name(item.ref) }} <span class="q">{{ where(item) }}</span></h2>
              @if (against !== null) {
                <p><b>{{ overriddenInWords(against) }}</b></p>
              }
              @if (item.removed) {
                <p>Removed by the physiotherapist: {{ item.reason }}</p>
              } @else if (item.reason !== null && item.reason !== '') {
                <p>The physiotherapist’s reason: {{ item.reason }}</p>
              }
              <stride-item-trace [ref]="item.ref" [name]="name(item.ref)" [because]="against ?? item.because" [override]="against !== null" [planVersion]="p.catalogueVersion" [assessment]="reasons.assessment()" [failed]="reasons.failed()" />
            </section>
          }
          @for (item of withheld(); track item.ref) {
            <section class="reason" [attr.aria-labelledby]="'w-' + item.ref">
              <h2 [id]="'w-' + item.ref">Withheld: {{ name(item.ref) }} <span class="q">{{ item.ref }}</span></h2>
              <stride-item-trace [ref]="item.ref" [name]="name(item.ref)" [because]="item.because" [planVersion]="p.catalogueVersion" [assessment]="reasons.assessment()" [failed]="reasons.failed()" />
            </section>
          }
        </div>
      } @else if (failed() !== '') {
        <div class="pad"><h1>The plan could not be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p><p class="chips"><a class="btn primary" routerLink="/">To the start</a></p></div>
      } @else {
        <stride-skeleton label="Opening the reasons" />
      }
    </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonsPage {
  readonly id = input.required<string>();
  private readonly plans = inject(PlansClient);
  private readonly patients = inject(PatientsClient);
  protected readonly reasons = inject(PlanReasons);
  protected readonly session = inject(Session);
  protected readonly plan = signal<Plan | null>(null);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly failed = signal('');
  protected readonly name = nameOf;
  protected readonly overridden = overridden;
  protected readonly overriddenInWords = overriddenInWords;
  /** What was added all the same stands among the items. */
  protected readonly withheld = computed(() => (this.plan()?.withheld ?? []).filter(({ ref }) => !this.items().some((item) => item.ref === ref && !item.removed)));
  protected readonly items = computed(() => [...(this.plan()?.items ?? [])].sort((a, b) => a.phase - b.phase));

  constructor() {
    effect(() => void this.load(this.id()));
  }

  private async load(id: string): Promise<void> {
    try {
      const plan = await this.plans.get(id);
      this.plan.set(plan);
      void this.reasons.read(plan.assessmentId);
      this.patient.set(await this.patients.get(plan.patientId));
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The plan could not be read. Try again.'));
    }
  }

  protected status(plan: Plan): string {
    return plan.status === 'draft' ? `Draft of ${momentInWords(plan.createdAt)}.` : `Issued ${momentInWords(plan.issuedAt)} by ${plan.issuedByName ?? ''}.`;
  }
  /** Side, phase and dose beside the name. */
  protected where({ ref, side, phase, dose }: PlanItem): string {
    const done = sideInWords({ ref, side });
    return [ref, ...(done === '' ? [] : [done]), `phase ${phase} ${PHASE_NAMES[phase]}`, ...doseChips(dose)].join(' · ');
  }
  protected print(): void {
    window.print();
  }
}
