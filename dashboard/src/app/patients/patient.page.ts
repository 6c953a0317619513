import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AssessmentKind, EpisodeSummary, Patient } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { newId } from '../client/new-id';
import { PatientsClient } from '../client/patients.client';
import { Session } from '../shell/session';
import { dayInWords, momentInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { PatientBanner } from '../ui/patient-banner';
import { Skeleton } from '../ui/skeleton';
import { EditPatient } from './edit-patient';

const KINDS: readonly { kind: AssessmentKind; name: string }[] = [
  { kind: 'initial', name: 'First assessment' },
  { kind: 'review', name: 'Review' },
  { kind: 'discharge', name: 'Discharge assessment' },
  { kind: 'mini', name: 'Mini-assessment' },
];

/** One patient: the open episode first, what was found at each visit, and the plans. */
@Component({
  selector: 'stride-patient',
  imports: [EditPatient, PatientBanner, RouterLink, Icon, Skeleton],
  template: `<stride-patient-banner [patient]="patient()" [back]="home()" backName="Back to the list" />
    <main id="main" class="page" tabindex="-1">
      <h1 class="sr">Patient</h1>
      @if (failed() !== '') {
        <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p>
      }
      @if (!loaded()) {
        <stride-skeleton label="Opening the patient" />
      }
      @if (maySee()) {
        <div class="head">
          <h2>{{ episodes().length === 0 ? 'No episode of care yet' : 'Episodes of care' }}</h2>
          @if (canRecord()) {
            <button id="edit-details" class="btn" type="button" (click)="editing.set(true)">Edit details</button>
            <div class="chips">
              @if (begun(); as draft) {
                <a class="btn primary" [routerLink]="['/assessments', draft.id, 'talking']">Continue: {{ name(draft.kind) }}</a>
              }
              @for (choice of kinds(); track choice.kind) {
                <button class="btn" [class.primary]="$first && begun() === undefined" type="button" (click)="start(choice.kind)">{{ $first ? 'Start: ' : '' }}{{ choice.name }}</button>
              }
            </div>
          }
        </div>
        @if (loaded() && episodes().length === 0) {
          <p class="empty">No assessments yet. Start with the first assessment.</p>
        }
        @for (episode of episodes(); track episode.id) {
          <section class="episode" [attr.aria-label]="'Episode opened ' + day(episode.openedAt)">
            <h3>{{ episode.status === 'open' ? 'Open' : 'Closed' }} episode <span class="q">since {{ day(episode.openedAt) }}{{ episode.closedAt === null ? '' : ' until ' + day(episode.closedAt) }}</span></h3>
            <ul class="list">
              @for (assessment of episode.assessments; track assessment.id) {
                <li>
                  <a class="line" [routerLink]="['/assessments', assessment.id, assessment.status === 'draft' ? 'talking' : 'review']">
                    <span class="main-word">{{ name(assessment.kind) }}</span>
                    <span>{{ day(assessment.startedAt) }}</span>
                    <span [class.out]="assessment.urgency === 'urgent' || assessment.urgency === 'emergency'">{{ findings(assessment.priorities, assessment.urgency, assessment.status) }}</span>
                    <span class="q">{{ assessment.status === 'signed' ? 'Signed ' + moment(assessment.signedAt) + ', ' + assessment.practitionerName : assessment.status === 'draft' ? 'Not signed yet' : 'Entered in error' }}</span>
                  </a>
                </li>
              }
              @for (plan of episode.plans; track plan.id) {
                <li>
                  <a class="line" [routerLink]="['/plans', plan.id]">
                    <span class="main-word">Plan</span>
                    <span>{{ day(plan.createdAt) }}</span>
                    <span>{{ plan.status === 'issued' ? 'Issued ' + moment(plan.issuedAt) : plan.status === 'draft' ? 'Draft, not issued' : 'Replaced by a newer plan' }}</span>
                    <span class="q"></span>
                  </a>
                </li>
              }
            </ul>
          </section>
        }
      }
    </main>
    @if (editing()) {
      @if (patient(); as p) {
        <stride-edit-patient [patient]="p" (done)="edited($event)" />
      }
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PatientPage {
  readonly id = input.required<string>();
  private readonly patients = inject(PatientsClient);
  private readonly assessments = inject(AssessmentsClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly episodes = signal<EpisodeSummary[]>([]);
  protected readonly loaded = signal(false);
  protected readonly failed = signal('');
  protected readonly editing = signal(false);
  protected readonly day = dayInWords;
  protected readonly moment = momentInWords;
  protected readonly canRecord = computed(() => this.session.user()?.role === 'physiotherapist' && this.patient() !== null);
  protected readonly maySee = computed(() => this.patient() !== null);
  protected readonly home = computed(() => (this.session.user()?.role === 'manager' ? '/caseload' : '/patients'));
  /** What comes next stands first: a review once something is signed in the open episode. */
  protected readonly kinds = computed(() => {
    const open = this.episodes().find((episode) => episode.status === 'open');
    const signed = open?.assessments.some((assessment) => assessment.status === 'signed') === true;
    return signed ? [...KINDS.slice(1, 3), KINDS[0], KINDS[3]].flatMap((kind) => kind ?? []) : [...KINDS];
  });

  /** An examination that waits to be finished comes before a new one. */
  protected readonly begun = computed(() => this.episodes().flatMap((episode) => episode.assessments).find((assessment) => assessment.status === 'draft'));
  private readonly factors = signal<ReadonlyMap<string, string>>(new Map());

  constructor() {
    effect(() => void this.load(this.id()));
    // The names come after the page, and are there when the examination opens.
    void import('@stride/clinical').then(({ catalogue }) => this.factors.set(new Map(catalogue.causes.map((cause) => [cause.ref, cause.name]))));
  }

  private async load(id: string): Promise<void> {
    try {
      this.patient.set(await this.patients.get(id));
      this.episodes.set(await this.patients.episodes(id));
      this.failed.set('');
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? error.problem.detail : 'The patient could not be read.');
    }
    this.loaded.set(true);
  }

  protected edited(patient: Patient | null): void {
    this.editing.set(false);
    if (patient !== null) this.patient.set(patient);
    setTimeout(() => document.getElementById('edit-details')?.focus());
  }

  protected name(kind: AssessmentKind): string {
    return KINDS.find((entry) => entry.kind === kind)?.name ?? kind;
  }

  protected findings(priorities: readonly string[], urgency: string, status: string): string {
    if (status === 'draft') return 'In progress';
    const flag = urgency === 'emergency' ? 'Emergency. ' : urgency === 'urgent' ? 'Urgent. ' : '';
    return `${flag}${priorities.length === 0 ? 'No contributing factor likely or possible' : priorities.map((words) => this.named(words)).join(' · ')}`;
  }

  /** `C1 likely left` as `Tight hip flexors, likely left`. */
  private named(words: string): string {
    const [ref = '', ...rest] = words.split(' ');
    return `${this.factors().get(ref) ?? ref}, ${rest.join(' ')}`;
  }

  protected async start(kind: AssessmentKind): Promise<void> {
    const id = newId();
    try {
      await this.assessments.begin(id, { patientId: this.id(), kind, startedAt: new Date().toISOString() });
      await this.router.navigate(['/assessments', id, 'talking']);
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? (error.problem.errors?.[0]?.detail ?? error.problem.detail) : 'The assessment could not be started.');
    }
  }
}
