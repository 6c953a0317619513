import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { OutcomeMeasure } from '@stride/clinical';
import type { AssessmentKind, EpisodeSummary, Patient, ReferralListItem, VisitSummary } from '@stride/contracts';
import { refusalInWords, RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { newId } from '../client/new-id';
import { PatientsClient } from '../client/patients.client';
import { ReferralsClient } from '../client/referrals.client';
import { Session } from '../shell/session';
import { dayInWords, momentInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { alarmOf, currentEpisode } from '../ui/patient-alarm';
import { PatientBanner } from '../ui/patient-banner';
import { ReferralLines } from '../ui/referral-lines';
import { Skeleton } from '../ui/skeleton';
import { EditPatient } from './edit-patient';
import { EpisodeCourse } from './episode-course';
import { EpisodeTimeline } from './episode-timeline';
import { NowPanel } from './now-panel';
import { factorSide, VISIT_KINDS, visitName } from './visit-words';

/** One patient: the open episode first with its visits and its course, where things stand now, then every record. */
@Component({
  selector: 'stride-patient',
  imports: [EditPatient, EpisodeCourse, EpisodeTimeline, Icon, NowPanel, PatientBanner, ReferralLines, RouterLink, Skeleton],
  styleUrl: './patient.css',
  encapsulation: ViewEncapsulation.None,
  template: `@if (failed() === '' || patient() !== null) {
      <stride-patient-banner [patient]="patient()" [back]="home()" backName="Back to the list" [alarm]="alarm()" [demo]="session.demo()" />
    }
    <div class="work norail patient-page">
      <main id="main" class="main" tabindex="-1">
        @if (failed() !== '' && patient() === null) {
          <div class="page"><h1>This patient cannot be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p><p class="chips"><a class="btn primary" [routerLink]="home()">To the list</a><button class="btn" type="button" (click)="load(id())">Try again</button></p></div>
        } @else if (failed() !== '') {
          <p class="why pad" role="alert"><stride-icon name="error" /> {{ failed() }}</p>
        }
        @if (!loaded()) {
          <h1 class="sr">Patient</h1>
          <stride-skeleton class="pad" label="Opening the patient" />
        }
        @if (loaded() && maySee()) {
          <div class="head">
            <h1>{{ current() === undefined ? 'No episode of care yet' : 'Low back pain when walking' }}</h1>
            @if (current(); as episode) {
              <p class="sum">Episode {{ episodes().length }}, {{ episode.status === 'open' ? 'open since ' + day(episode.openedAt) : day(episode.openedAt) + ' to ' + day(episode.closedAt) }}</p>
            } @else {
              <p class="sum"></p>
            }
            @if (canRecord()) {
              @if (begun(); as draft) {
                <a class="btn primary" [routerLink]="['/assessments', draft.id, 'talking']">Continue: {{ name(draft.kind) }}</a>
              } @else if (kinds()[0]; as first) {
                <button class="btn primary" type="button" (click)="start(first.kind)">Start: {{ first.name }}</button>
              }
            }
          </div>
          @if (canRecord()) {
            <div class="chips starts" role="group" aria-label="Begin another assessment">
              @for (choice of others(); track choice.kind) {
                <button class="btn" type="button" (click)="start(choice.kind)">{{ choice.name }}</button>
              }
              <button id="edit-details" class="btn" type="button" (click)="editing.set(true)">Edit details</button>
            </div>
          }
          @if (current(); as episode) {
            <stride-episode-timeline [visits]="episode.assessments" />
            <section class="sec"><stride-episode-course [visits]="episode.assessments" [pain]="pain()" /></section>
          } @else {
            <p class="empty pad">No assessments yet. Start with the first assessment.</p>
          }
          @if (letters().length > 0) {
            <section class="sec" aria-labelledby="letters-title">
              <div class="sectionhead"><h2 id="letters-title">Letters</h2></div>
              <stride-referral-lines [letters]="letters()" name="Letters of this patient" />
            </section>
          }
          @for (episode of episodes(); track episode.id; let index = $index) {
            <section class="sec" [attr.aria-label]="'Episode opened ' + day(episode.openedAt)">
              <div class="sectionhead"><h2>{{ index === 0 ? 'Assessments and plans' : 'Earlier episode, ' + day(episode.openedAt) + ' to ' + day(episode.closedAt) }}</h2></div>
              <ul class="list records">
                @for (assessment of episode.assessments; track assessment.id) {
                  <li>
                    <a class="line" [routerLink]="['/assessments', assessment.id, assessment.status === 'draft' ? 'talking' : 'review']">
                      <span>{{ day(assessment.startedAt) }}</span>
                      <span class="main-word">{{ name(assessment.kind) }}</span>
                      <span [class.out]="assessment.urgency === 'urgent' || assessment.urgency === 'emergency'">{{ findings(assessment) }}</span>
                      <span class="q"><stride-icon [name]="assessment.status === 'draft' ? 'pen' : assessment.status === 'signed' ? 'lock' : 'close'" /> {{ state(assessment) }}</span>
                    </a>
                  </li>
                }
                @for (plan of episode.plans; track plan.id) {
                  <li>
                    <a class="line" [routerLink]="['/plans', plan.id]">
                      <span>{{ day(plan.createdAt) }}</span>
                      <span class="main-word">Plan</span>
                      <span>{{ plan.items }} {{ plan.items === 1 ? 'item' : 'items' }}</span>
                      <span class="q"><stride-icon [name]="plan.status === 'draft' ? 'pen' : 'lock'" /> {{ plan.status === 'issued' ? 'Issued ' + moment(plan.issuedAt) : plan.status === 'draft' ? 'Draft, not issued' : 'Replaced by a newer plan' }}</span>
                    </a>
                  </li>
                }
              </ul>
            </section>
          }
        }
      </main>
      @if (loaded() && maySee()) {
        <aside class="panel" aria-label="Now"><stride-now-panel [patient]="patient()" [episode]="current()" [factorNames]="factors()" [flagNames]="flags()" /></aside>
      }
    </div>
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
  private readonly referrals = inject(ReferralsClient);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly patient = signal<Patient | null>(null);
  protected readonly episodes = signal<EpisodeSummary[]>([]);
  /** Newest first. */
  protected readonly letters = signal<ReferralListItem[]>([]);
  protected readonly loaded = signal(false);
  protected readonly failed = signal('');
  protected readonly editing = signal(false);
  protected readonly day = dayInWords;
  protected readonly moment = momentInWords;
  protected readonly canRecord = computed(() => this.session.user()?.role === 'physiotherapist' && this.patient() !== null);
  protected readonly maySee = computed(() => this.patient() !== null);
  protected readonly home = computed(() => (this.session.user()?.role === 'manager' ? '/caseload' : '/patients'));
  protected readonly alarm = computed(() => alarmOf(this.episodes()));
  protected readonly current = computed(() => currentEpisode(this.episodes()));
  /** What comes next stands first: a review once something is signed in the open episode. */
  protected readonly kinds = computed(() => {
    const open = this.episodes().find((episode) => episode.status === 'open');
    const signed = open?.assessments.some((assessment) => assessment.status === 'signed') === true;
    const order: readonly AssessmentKind[] = signed ? ['review', 'discharge', 'initial', 'mini'] : ['initial', 'review', 'discharge', 'mini'];
    return order.flatMap((kind) => VISIT_KINDS.find((entry) => entry.kind === kind) ?? []);
  });
  /** An examination that waits to be finished comes before a new one. */
  protected readonly begun = computed(() => this.episodes().flatMap((episode) => episode.assessments).find((assessment) => assessment.status === 'draft'));
  protected readonly others = computed(() => (this.begun() === undefined ? this.kinds().slice(1) : this.kinds()));
  protected readonly factors = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly flags = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly pain = signal<OutcomeMeasure | null>(null);
  protected readonly name = visitName;

  constructor() {
    effect(() => void this.load(this.id()));
    // The names come after the page, and are there when the examination opens.
    void import('@stride/clinical').then(({ catalogue }) => {
      this.factors.set(new Map(catalogue.causes.map((cause) => [cause.ref, cause.name])));
      this.flags.set(new Map(catalogue.redFlags.map((flag) => [flag.id, flag.name])));
      this.pain.set(catalogue.outcomeMeasures.find(({ id }) => id === 'nprs') ?? null);
    });
  }

  protected async load(id: string): Promise<void> {
    try {
      this.patient.set(await this.patients.get(id));
      this.episodes.set(await this.patients.episodes(id));
      this.letters.set((await this.referrals.ofPatient(id)).sort((a, b) => b.createdAt.localeCompare(a.createdAt)));
      this.failed.set('');
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The patient could not be read.'));
    }
    this.loaded.set(true);
  }

  protected edited(patient: Patient | null): void {
    this.editing.set(false);
    if (patient !== null) this.patient.set(patient);
    setTimeout(() => document.getElementById('edit-details')?.focus());
  }

  protected findings({ priorities, urgency, status }: VisitSummary): string {
    if (status === 'draft') return 'In progress';
    const flag = urgency === 'emergency' ? 'Emergency. ' : urgency === 'urgent' ? 'Urgent. ' : '';
    const told = priorities.map(({ ref, level, side }) => `${this.factors().get(ref) ?? ref}, ${level}${factorSide(side)}`);
    return `${flag}${told.length === 0 ? 'No contributing factor likely or possible' : told.join(' · ')}`;
  }

  protected state({ status, signedAt, amendedAt, practitionerName }: VisitSummary): string {
    if (status === 'draft') return 'Draft, not signed';
    if (status === 'entered-in-error') return 'Entered in error';
    return `Signed ${momentInWords(signedAt)}, ${practitionerName}${amendedAt === null ? '' : `; amended ${dayInWords(amendedAt)}`}`;
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
