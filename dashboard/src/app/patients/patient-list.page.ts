import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientListItem } from '@stride/contracts';
import { RequestFailed } from '../client/api';
import { AssessmentsClient, type AssessmentListItem } from '../client/assessments.client';
import { PatientsClient } from '../client/patients.client';
import { dayInWords, momentInWords, SEX_WORDS } from '../ui/dates';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';

const TYPING_PAUSE_MS = 150;

/** Finds a patient while the name is typed, and shows what is still unsigned. */
@Component({
  selector: 'stride-patient-list',
  imports: [RouterLink, Icon, Skeleton],
  template: `<main id="main" class="page" tabindex="-1">
    <div class="head">
      <h1>Patients</h1>
      <a class="btn primary" routerLink="/patients/new"><stride-icon name="plus" /> New patient</a>
    </div>
    <label class="field wide" for="patient-search">
      Find by name, birth date or number
      <input id="patient-search" type="search" autocomplete="off" spellcheck="false" [value]="query()" (input)="type($event)" aria-describedby="patient-count" />
    </label>
    <p id="patient-count" class="q" role="status">{{ countInWords() }}</p>
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }} <button class="btn" type="button" (click)="search(query())">Try again</button></p>
    }
    @if (!loaded()) {
      <stride-skeleton label="Looking for patients" [rows]="8" />
    }
    @if (patients().length > 0) {
      <ul class="list" aria-label="Patients found">
        @for (patient of patients(); track patient.id) {
          <li>
            <a class="line" [routerLink]="['/patients', patient.id]">
              <span class="main-word">{{ patient.familyName.toUpperCase() }}, {{ patient.givenName }}</span>
              <span>{{ day(patient.birthDate) }} · {{ patient.ageYears }} y · {{ sex(patient) }}</span>
              <span class="q num">No. {{ patient.clinicNumber }}</span>
              <span class="q">{{ lastVisit(patient) }}</span>
            </a>
          </li>
        }
      </ul>
      @if (cursor() !== null) {
        <p><button class="btn" type="button" (click)="more()">Show more</button></p>
      }
    } @else if (loaded() && failed() === '' && query().trim() === '') {
      <p class="empty">No patients yet. <a class="btn" routerLink="/patients/new">Add the first patient</a></p>
    } @else if (loaded() && failed() === '') {
      <p class="empty">Nobody here is called that. <a class="btn" routerLink="/patients/new">New patient</a></p>
    }
    @if (drafts().length > 0) {
      <section aria-labelledby="drafts-title">
        <h2 id="drafts-title">Not signed yet</h2>
        <ul class="list">
          @for (draft of drafts(); track draft.id) {
            <li>
              <a class="line" [routerLink]="['/assessments', draft.id, 'talking']">
                <span class="main-word">{{ draft.patientName }}</span>
                <span class="q">{{ draft.kind }} assessment</span>
                <span class="q">begun {{ moment(draft.startedAt) }}</span>
                <span class="q">{{ draft.practitionerName }}</span>
              </a>
            </li>
          }
        </ul>
      </section>
    }
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PatientListPage {
  private readonly client = inject(PatientsClient);
  private readonly assessments = inject(AssessmentsClient);
  protected readonly query = signal('');
  protected readonly patients = signal<PatientListItem[]>([]);
  protected readonly cursor = signal<string | null>(null);
  protected readonly loaded = signal(false);
  protected readonly failed = signal('');
  protected readonly drafts = signal<AssessmentListItem[]>([]);
  protected readonly day = dayInWords;
  protected readonly moment = momentInWords;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  protected readonly countInWords = computed(() => {
    if (!this.loaded()) return '';
    const count = this.patients().length;
    const more = this.cursor() === null ? '' : ' or more';
    return count === 1 ? '1 patient' : `${count}${more} patients`;
  });

  constructor() {
    effect((onCleanup) => {
      onCleanup(() => clearTimeout(this.timer));
    });
    void this.search('');
    void this.assessments.drafts().then(
      (page) => this.drafts.set(page.items),
      () => undefined,
    );
  }

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.query.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(text), TYPING_PAUSE_MS);
  }

  protected async search(text: string): Promise<void> {
    const turn = ++this.asked;
    try {
      const page = await this.client.list(text.trim(), null);
      if (turn !== this.asked) return;
      this.patients.set(page.items);
      this.cursor.set(page.nextCursor);
      this.failed.set('');
    } catch (error) {
      if (turn === this.asked) this.failed.set(error instanceof RequestFailed ? error.problem.detail : 'The patients could not be read.');
    }
    this.loaded.set(true);
  }

  protected async more(): Promise<void> {
    const page = await this.client.list(this.query().trim(), this.cursor());
    this.patients.update((known) => [...known, ...page.items]);
    this.cursor.set(page.nextCursor);
  }

  protected sex(patient: PatientListItem): string {
    return SEX_WORDS[patient.sex];
  }

  protected lastVisit(patient: PatientListItem): string {
    const last = patient.lastAssessment;
    return last === null ? 'No assessment yet' : `Last: ${last.kind}, ${dayInWords(last.startedAt)}${last.status === 'draft' ? ', not signed' : ''}`;
  }
}
