import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientListItem, PatientWorklist, PatientWorklistCounts } from '@stride/contracts';
import { isAway, RequestFailed } from '../client/api';
import { PatientsClient } from '../client/patients.client';
import { Copies } from '../tablet/copies';
import { KeptFileReader } from '../tablet/kept-file-reader';
import { OnThisTablet } from '../tablet/on-this-tablet';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/icon';
import { OpenLetters } from '../ui/open-letters';
import { Skeleton } from '../ui/skeleton';
import { standingInWords } from './standing';

const TYPING_PAUSE_MS = 150;
/** The clinic counts no further. */
const MOST_COUNTED = 1000;
const LISTS: readonly { worklist: PatientWorklist | null; name: string }[] = [
  { worklist: null, name: 'All in the clinic' },
  { worklist: 'mine', name: 'Mine' },
  { worklist: 'draft', name: 'Draft or unsigned' },
  { worklist: 'overdue', name: 'Review overdue' },
  { worklist: 'flagged', name: 'Flags' },
];

/** Finds a patient while the name is typed, and shows who waits for what. */
@Component({
  selector: 'stride-patient-list',
  imports: [RouterLink, Icon, KeptFileReader, OpenLetters, Skeleton, OnThisTablet],
  styleUrl: './patient-list.css',
  encapsulation: ViewEncapsulation.None,
  template: `<main id="main" class="page wide patients" tabindex="-1">
    <div class="find">
      <h1>Patients</h1>
      <div class="search">
        <stride-icon name="search" />
        <input id="patient-search" type="search" autocomplete="off" spellcheck="false" aria-label="Find by name, birth date or number" aria-describedby="patient-count" [value]="query()" (input)="type($event)" />
      </div>
      <a class="btn primary" routerLink="/patients/new"><stride-icon name="plus" /> New patient</a>
      <p id="patient-count" class="q" role="status">Name, birth date or clinic number.{{ countInWords() }}</p>
    </div>
    <div class="chips" role="group" aria-label="Which patients">
      @for (list of lists; track list.name) {
        <button class="chip" type="button" [class.on]="list.worklist === worklist()" [attr.aria-pressed]="list.worklist === worklist()" (click)="choose(list.worklist)">@if (list.worklist === worklist()) {<stride-icon name="check" />}{{ list.name }}{{ counted(list.worklist) }}</button>
      }
    </div>
    <stride-open-letters />
    @if (failed() !== '') {
      <p class="why" role="alert"><stride-icon name="error" /> {{ failed() }} <button class="btn" type="button" (click)="search()">Try again</button></p>
    }
    <stride-on-this-tablet [away]="copiedAt() !== null || failed() !== ''" />
    @if (copiedAt(); as at) {
      <p class="why" role="status"><stride-icon name="half" /> The clinic cannot be reached. This list is on this tablet, as the clinic had it at {{ time(at) }}. <button class="btn" type="button" (click)="search()">Try again</button></p>
    }
    @if (!loaded()) {
      <stride-skeleton label="Looking for patients" [rows]="8" />
    }
    @if (patients().length > 0) {
      <div class="listhead" aria-hidden="true"><span>Name</span><span>Born</span><span>Clinic no.</span><span>Clinician</span><span>Last seen</span><span>State</span></div>
      <ul class="list" aria-label="Patients found">
        @for (patient of patients(); track patient.id) {
          <li>
            <a class="line" [routerLink]="['/patients', patient.id]">
              <span class="main-word">{{ patient.familyName.toUpperCase() }}, {{ patient.givenName }}</span>
              <span><span class="narrow">Born&ngsp;</span>{{ day(patient.birthDate) }}</span>
              <span class="num"><span class="narrow">No.&ngsp;</span>{{ patient.clinicNumber }}</span>
              <span class="q">{{ patient.practitionerName ?? '' }}</span>
              <span><span class="narrow">Seen&ngsp;</span>{{ seen(patient) }}</span>
              @if (standing(patient); as state) {
                <span [class]="'state ' + state.tone">@if (state.icon; as icon) {<stride-icon [name]="icon" />} {{ state.words }}</span>
              }
            </a>
          </li>
        }
      </ul>
      @if (cursor() !== null) {
        <p class="more"><button class="btn" type="button" (click)="more()">Show more</button></p>
      }
    } @else if (loaded() && failed() === '' && query().trim() === '' && worklist() === null) {
      <p class="empty">No patients yet. <a class="btn" routerLink="/patients/new">Add the first patient</a></p>
    } @else if (loaded() && failed() === '' && query().trim() === '') {
      <p class="empty">Nobody stands in this list. <button class="btn" type="button" (click)="choose(null)">All in the clinic</button></p>
    } @else if (loaded() && failed() === '') {
      <p class="empty">Nobody here is called that. <a class="btn" routerLink="/patients/new">New patient</a></p>
    }
    <stride-kept-file-reader />
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PatientListPage {
  private readonly client = inject(PatientsClient);
  private readonly copies = inject(Copies);
  /** When the clinic said so, while it is away and the list is this tablet's. */
  protected readonly copiedAt = signal<number | null>(null);
  protected readonly lists = LISTS;
  protected readonly query = signal('');
  protected readonly worklist = signal<PatientWorklist | null>(null);
  protected readonly counts = signal<PatientWorklistCounts | null>(null);
  protected readonly patients = signal<PatientListItem[]>([]);
  protected readonly cursor = signal<string | null>(null);
  protected readonly loaded = signal(false);
  protected readonly failed = signal('');
  protected readonly day = dayInWords;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  protected readonly countInWords = computed(() => {
    if (!this.loaded()) return '';
    const count = this.patients().length;
    return this.cursor() === null ? ` ${count} ${count === 1 ? 'patient' : 'patients'}.` : ` The first ${count} shown.`;
  });

  constructor() {
    effect((onCleanup) => {
      onCleanup(() => clearTimeout(this.timer));
    });
    void this.search();
    // The lists work without their counts.
    void this.client.worklists().then(
      (counts) => this.counts.set(counts),
      () => undefined,
    );
  }

  protected type(event: Event): void {
    this.query.set((event.target as HTMLInputElement).value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(), TYPING_PAUSE_MS);
  }

  protected choose(worklist: PatientWorklist | null): void {
    this.worklist.set(worklist);
    void this.search();
  }

  protected async search(): Promise<void> {
    const turn = ++this.asked;
    try {
      const page = await this.client.list(this.query().trim(), this.worklist(), null);
      if (turn !== this.asked) return;
      this.patients.set(page.items);
      this.cursor.set(page.nextCursor);
      this.failed.set('');
      this.copiedAt.set(null);
      if (this.query().trim() === '') void this.copies.keep(listName(this.worklist()), page.items);
    } catch (error) {
      if (isAway(error) && (await this.fromTablet(turn))) return;
      if (turn === this.asked) this.failed.set(error instanceof RequestFailed ? error.problem.detail : 'The patients could not be read.');
    }
    this.loaded.set(true);
  }

  /** The clinic is away: the list as this tablet keeps it. Answers whether there is one. */
  private async fromTablet(turn: number): Promise<boolean> {
    const copy = await this.copies.read<PatientListItem[]>(listName(this.worklist()));
    if (copy === null || turn !== this.asked) return copy !== null;
    const asked = this.query().trim().toLowerCase();
    this.patients.set(copy.value.filter((patient) => `${patient.familyName} ${patient.givenName} ${patient.familyName} ${patient.clinicNumber} ${patient.birthDate}`.toLowerCase().includes(asked)));
    this.cursor.set(null);
    this.failed.set('');
    this.copiedAt.set(copy.at);
    this.loaded.set(true);
    return true;
  }

  protected async more(): Promise<void> {
    try {
      const page = await this.client.list(this.query().trim(), this.worklist(), this.cursor());
      this.patients.update((known) => [...known, ...page.items]);
      this.cursor.set(page.nextCursor);
      this.failed.set('');
    } catch (error) {
      this.failed.set(error instanceof RequestFailed ? error.problem.detail : 'The patients could not be read.');
    }
  }

  protected counted(worklist: PatientWorklist | null): string {
    const count = worklist === null ? undefined : this.counts()?.[worklist];
    return count === undefined ? '' : ` ${count >= MOST_COUNTED ? `${MOST_COUNTED} or more` : count}`;
  }

  protected time(at: number): string {
    return new Date(at).toTimeString().slice(0, 5);
  }

  protected seen({ lastAssessment }: PatientListItem): string {
    return lastAssessment === null ? 'Never' : dayInWords(lastAssessment.startedAt);
  }

  protected readonly standing = ({ standing }: PatientListItem): ReturnType<typeof standingInWords> => standingInWords(standing, new Date());
}

const listName = (worklist: PatientWorklist | null): string => `list/${worklist ?? 'all'}`;
