import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import type { Position } from '@stride/clinical';
import { filter } from 'rxjs';
import { refusalInWords } from '../client/api';
import { Session } from '../shell/session';
import { Icon } from '../ui/icon';
import { fetchAhead, Later } from '../ui/later';
import { oncePainted } from '../ui/after-paint';
import { PatientBanner } from '../ui/patient-banner';
import { Skeleton } from '../ui/skeleton';
import { BulkMark } from './bulk-mark';
import { ChangeQueue } from './change-queue';
import { causesPanel, causesView, domainView, emergencyView, findLine, FORM_PARTS, keysCard, LATER_PARTS, reviewView, urgentBar, walkRecorder, watchBar } from './parts';
import { GoesOn } from './goes-on';
import { arrive } from './open-fields';
import { listenForOtherDevices } from './other-devices';
import { PositionView } from './position-view';
import { Reasoner } from './reasoner';
import { Recorder } from './recorder';
import { RunningWatch } from './running-watch';
import { KeptFields } from './kept-where';
import { SaveStateView } from './save-state';
import { doneAt, hasFault, openInTalking, talkingCount, testTicks, topicTicks } from './progress';
import { PLACE_NAMES, PLACES, testsAt, type Place } from './words';

/** While the clinic is away it is asked this often whether it is back. */
const CLINIC_BACK_MS = 5000;
/** By then the form of a position stands on the page. */
const DRAWN_MS = 60;

/** Other views of the last position. */
type ReviewView = 'domains' | 'causes';
const isReviewView = (place: string): place is ReviewView => place === 'domains' || place === 'causes';

/** The examination: banner, positions in their order, one position at a time, the factors beside it. */
@Component({
  selector: 'stride-assessment',
  imports: [GoesOn, PatientBanner, RouterLink, PositionView, Later, Skeleton, SaveStateView, Icon],
  providers: [Recorder, BulkMark, ChangeQueue, KeptFields],
  host: { '(document:keydown.escape)': 'showFactors(false)', '(document:keydown)': 'takeBack($event)' },
  template: `@if (failed() === '' || recorder.patient() !== null) {
    <stride-patient-banner [patient]="recorder.patient()" [back]="back()" backName="Back to the patient" [alarm]="alarm()" [demo]="session.demo()"><stride-save-state /></stride-patient-banner>
    }
    @if (failed() !== '') {
      <main id="main" class="page" tabindex="-1"><h1>The assessment could not be opened</h1><p class="why" role="alert"><stride-icon name="error" /> {{ failed() }}</p><p class="chips"><a class="btn primary" routerLink="/">To the start</a><button class="btn" type="button" (click)="load(id())">Try again</button></p></main>
    } @else if (recorder.assessment()) {
      @if (emergency()) {
        <stride-later [what]="emergencyView" />
      } @else {
        @if (reasoner.failed()) {
          <p class="urgentbar" role="alert"><span class="w"><stride-icon name="warning" /> Incomplete</span> <span>What the findings add up to could not be fetched: no danger is told until it is. What is recorded is kept.</span> <button class="btn" type="button" (click)="reasoner.loadAgain()">Try again</button></p>
        }
        @if (recorder.reasoning() !== null) {
          <stride-later [what]="urgentBar" />
        }
        <nav class="posrail" aria-label="Positions">
          @for (stop of stops(); track stop.place) {
            <a class="pos" [routerLink]="['/assessments', id(), stop.place]" [strideGoesOn]="stop.place" [attr.aria-current]="stop.place === position() ? 'step' : null">
              <span class="t">{{ stop.name }} <span class="num">@if (stop.faults > 0) {<stride-icon name="error" /><span class="sr">{{ stop.faults }} need you, </span>} {{ stop.count }}</span></span>
              <span class="ticks" aria-hidden="true">@for (tick of stop.ticks; track $index) {<i [class.r]="tick === 'r'" [class.u]="tick === 'u'" [class.e]="tick === 'e'"></i>}</span>
            </a>
          }
        </nav>
        <nav class="stepper" aria-label="Positions, one by one">
          @if (before(); as place) {
            <a class="btn icon" [routerLink]="['/assessments', id(), place]" [strideGoesOn]="place" [attr.aria-label]="'Back to ' + names[place]"><stride-icon name="back" /></a>
          }
          <select #chosen aria-label="Position" (change)="goTo(chosen.value)">
            @for (stop of stops(); track stop.place) {
              <option [value]="stop.place" [selected]="stop.place === position()">{{ stop.name }}, {{ stop.count }}{{ stop.faults > 0 ? ', ' + stop.faults + ' need you' : '' }}</option>
            }
          </select>
          @if (after(); as place) {
            <a class="btn icon" [routerLink]="['/assessments', id(), place]" [strideGoesOn]="place" [attr.aria-label]="'On to ' + names[place]"><stride-icon name="next" /></a>
          }
        </nav>
        <div class="work">
          <main id="main" class="main" tabindex="-1">
            @if (watch.running() !== null) {
              <stride-later [what]="watchBar" [with]="{ place: position() }" />
            }
            @if (tabs()) {
              <nav class="tabs" aria-label="Views of the review"><a [routerLink]="['/assessments', id(), 'review']" [attr.aria-current]="current() === 'review' ? 'page' : null">{{ recorder.isDraft() ? 'Before signing' : 'Signed record' }}</a><a [routerLink]="['/assessments', id(), 'domains']" [attr.aria-current]="current() === 'domains' ? 'page' : null">By domain</a><a [routerLink]="['/assessments', id(), 'causes']" [attr.aria-current]="current() === 'causes' ? 'page' : null">Causes</a></nav>
            }
            @if (current() === 'walk') {
              <stride-later [what]="walkRecorder" />
            } @else if (recorder.reasoning() === null && tabs() && current() !== 'domains') {
              <stride-skeleton label="Working out what the findings support" />
            } @else if (current() === 'review') {
              <stride-later [what]="reviewView" />
            } @else if (current() === 'domains') {
              <stride-later [what]="domainView" />
            } @else if (current() === 'causes') {
              <stride-later [what]="causesView" />
            } @else {
              @for (place of [position()]; track place) {
                <stride-position-view [place]="place" />
              }
            }
          </main>
          @if (current() !== 'causes') {
            <aside class="panel" [class.sheet]="sheet()" aria-label="Contributing factors">
              @if (sheet()) {
                <button id="close-factors" class="btn" type="button" (click)="showFactors(false)">Close</button>
              }
              @if (recorder.reasoning() !== null) {
                <stride-later [what]="causesPanel" />
              } @else if (!reasoner.failed()) {
                <p class="q"><stride-icon name="half" /> What the findings add up to is being worked out. Until then no danger is told.</p>
              }
            </aside>
          }
        </div>
        @if (recorder.asked(); as asked) {
          <stride-later [what]="asked === 'find' ? findLine : keysCard" (done)="recorder.asked.set(null)" />
        }
        @if (current() !== 'causes') {
          <button id="open-factors" class="causebar" type="button" [attr.aria-expanded]="sheet()" (click)="showFactors(true)"><span class="n">Factors</span><span class="q">{{ barWords() }}</span></button>
        }
      }
    } @else {
      <main id="main" class="page" tabindex="-1"><stride-skeleton label="Opening the assessment" /></main>
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssessmentPage {
  readonly id = input.required<string>();
  readonly place = input.required<string>();
  /** False for the page that the browser itself opened: there the beginning of the page is the place to begin. */
  private readonly cameFromAnotherPage = inject(Router).currentNavigation()?.previousNavigation != null;
  /** Set when a wrong entry behind an emergency is being corrected. */
  readonly correct = input<string | undefined>(undefined);
  protected readonly recorder = inject(Recorder);
  protected readonly reasoner = inject(Reasoner);
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly failed = signal('');
  protected readonly sheet = signal(false);
  protected readonly watch = inject(RunningWatch);
  protected readonly watchBar = watchBar;
  protected readonly emergencyView = emergencyView;
  protected readonly urgentBar = urgentBar;
  protected readonly causesPanel = causesPanel;
  protected readonly causesView = causesView;
  protected readonly reviewView = reviewView;
  protected readonly domainView = domainView;
  protected readonly findLine = findLine;
  protected readonly walkRecorder = walkRecorder;
  protected readonly keysCard = keysCard;
  /** A wrong entry behind an emergency is being corrected: for as long as the page is open, never over a reload. */
  protected readonly correcting = signal(false);
  protected readonly current = computed<Place | ReviewView | 'walk'>(() => {
    const asked = this.place();
    return asked === 'walk' || isReviewView(asked) ? asked : (PLACES as readonly string[]).includes(asked) ? (asked as Place) : 'talking';
  });
  protected readonly names = PLACE_NAMES;
  protected readonly before = computed(() => PLACES[PLACES.indexOf(this.position()) - 1] ?? null);
  protected readonly after = computed(() => PLACES[PLACES.indexOf(this.position()) + 1] ?? null);
  protected readonly position = computed<Place>(() => {
    const current = this.current();
    return current === 'walk' ? 'standing' : isReviewView(current) ? 'review' : current;
  });
  protected readonly tabs = computed(() => this.position() === 'review');
  protected readonly back = computed(() => {
    const patient = this.recorder.assessment()?.patientId;
    return patient === undefined ? '/patients' : `/patients/${patient}`;
  });
  protected readonly emergency = computed(() => this.recorder.isDraft() && !this.correcting() && this.recorder.unansweredFlags().some((flag) => flag.urgency === 'emergency'));
  /** An emergency stays one, whatever was done about it. */
  protected readonly alarm = computed(() => ((this.recorder.reasoning()?.redFlags ?? []).some((flag) => flag.urgency === 'emergency') ? 'EMERGENCY: plan blocked' : ''));
  protected readonly stops = computed(() => {
    const { findings: rows = [], history = {} } = this.recorder.painted().case ?? {};
    const open = openInTalking(history);
    const wrong = this.recorder.faults().map(({ field }) => field);
    const chosen = this.recorder.coreSet.chosen();
    return PLACES.map((place) => {
      const name = PLACE_NAMES[place];
      if (place === 'review') return { place, name, count: this.recorder.isDraft() ? 'sign' : 'signed', ticks: [] as string[], faults: 0 };
      if (place === 'talking') {
        const ticks = topicTicks(history, wrong);
        return { place, name, count: talkingCount(open, ticks), ticks, faults: ticks.filter((tick) => tick === 'e').length };
      }
      const { core, more } = testsAt(place as Position, chosen);
      const { done, of } = doneAt(place as Position, chosen, rows);
      return { place, name, count: `${done}/${of}`, ticks: testTicks(place as Position, chosen, rows, wrong), faults: [...core, ...more].filter((test) => hasFault(test, wrong)).length };
    });
  });
  protected readonly barWords = computed(() => {
    const reasoning = this.recorder.reasoning();
    if (reasoning === null) return this.reasoner.failed() ? 'could not be fetched' : 'being worked out, no danger is told yet';
    const raised = reasoning.causes.filter((cause) => cause.level === 'likely' || cause.level === 'possible');
    return raised.length === 0 ? 'none likely or possible yet' : `${raised.length} likely or possible: ${raised.map((cause) => this.reasoner.nameOfFactor(cause.ref)).join(', ')}`;
  });

  constructor() {
    effect(() => void this.load(this.id()));
    // The tablet's copy is on the screen: the clinic is asked until it is back, and as soon as it took what waited here.
    effect((onCleanup) => {
      if (this.recorder.copiedAt() === null) return;
      this.recorder.queue.lastSaved();
      const asking = setInterval(() => void this.recorder.meetClinic(), CLINIC_BACK_MS);
      untracked(() => void this.recorder.meetClinic());
      onCleanup(() => clearInterval(asking));
    });
    // A link out of the sheet leads to what it names, not behind the sheet.
    effect(() => {
      this.current();
      this.sheet.set(false);
    });
    // Another tablet may write the same draft while nobody types here.
    effect((onCleanup) => {
      if (this.recorder.isDraft() && this.recorder.copiedAt() === null) onCleanup(listenForOtherDevices(() => this.recorder.lookAround(), () => this.recorder.queue.unshownFields().length > 0));
    });
    inject(DestroyRef).onDestroy(() => this.recorder.queue.close());
    // What had the focus before an emergency took the page gets it back when the page returns.
    let before: () => HTMLElement | null = () => null;
    let shown = false;
    effect(() => {
      const now = this.emergency();
      if (now && !shown) before = placeOfFocus();
      if (!now && shown) setTimeout(() => document.activeElement === document.body && (before() ?? document.getElementById('main'))?.focus());
      shown = now;
    });
    // The address must not carry it on: whoever opens that again sees the emergency.
    const { router } = this;
    const opened = this.cameFromAnotherPage;
    effect(() => {
      if (this.correct() === undefined) return;
      if (opened || this.recorder.assessment() !== null) this.correcting.set(true);
      void router.navigate([], { queryParams: { correct: null }, queryParamsHandling: 'merge', preserveFragment: true, replaceUrl: true });
    });
    effect(() => {
      if (!this.recorder.unansweredFlags().some((flag) => flag.urgency === 'emergency')) this.correcting.set(false);
    });
    // A link to a field brings it into view and into focus once its position is on the page, also when it is this one.
    const moved = toSignal(router.events.pipe(filter((event) => event instanceof NavigationEnd)));
    effect(() => {
      moved();
      if (this.recorder.assessment() !== null && location.hash !== '') setTimeout(() => goToField(decodeURIComponent(location.hash.slice(1))), 60);
    });
  }

  /** Ctrl+Z takes the last change of the examination back; in free text it stays the browser's. */
  protected takeBack(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !this.recorder.isDraft()) return;
    const { target } = event;
    if (target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.closest('dialog') !== null)) return;
    event.preventDefault();
    this.recorder.undo();
  }

  protected goTo(place: string): void {
    void this.router.navigate(['/assessments', this.id(), place]);
  }

  protected showFactors(open: boolean): void {
    if (this.sheet() === open) return;
    this.sheet.set(open);
    setTimeout(() => document.getElementById(open ? 'close-factors' : 'open-factors')?.focus());
  }

  protected async load(id: string): Promise<void> {
    try {
      this.failed.set('');
      await this.recorder.open(id);
      if (this.cameFromAnotherPage && location.hash === '') setTimeout(() => arrive(this.recorder), DRAWN_MS);
      oncePainted(() => {
        void this.reasoner.load();
        fetchAhead(FORM_PARTS, 0);
        fetchAhead(LATER_PARTS);
      });
    } catch (error) {
      this.failed.set(refusalInWords(error, 'The assessment could not be read. Try again.'));
    }
  }
}

/** Finds what has the focus now again, after its part of the page was drawn anew: a field, or one answer of its row. */
function placeOfFocus(): () => HTMLElement | null {
  const element = document.activeElement;
  const row = element?.closest('.chips');
  const first = row?.querySelector('[data-cell]')?.id ?? '';
  if (element === null || row == null || first === '') return () => document.getElementById(element?.id ?? '');
  const turn = [...row.children].indexOf(element);
  return () => {
    const answer = document.getElementById(first)?.closest('.chips')?.children[turn];
    return answer instanceof HTMLElement ? answer : null;
  };
}

/** The field may belong to a part that is still on its way. */
function goToField(id: string, tries = 20): void {
  const field = document.getElementById(id);
  if (field === null && tries > 0) setTimeout(() => goToField(id, tries - 1), 50);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
