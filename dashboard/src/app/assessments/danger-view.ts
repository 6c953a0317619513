import { NgTemplateOutlet } from '@angular/common';
import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, signal, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import { catalogue } from '@stride/clinical';
import type { Evidence, RaisedFlag } from '@stride/assessment-engine';
import type { FlagAction, ReferralListItem } from '@stride/contracts';
import { Icon } from '../ui/icon';
import { dayInWords, momentInWords } from '../ui/dates';
import { Later } from '../ui/later';
import { tellHeight } from '../ui/pinned-height';
import { letterStanding } from '../ui/referral-words';
import { AssessmentLetters } from './assessment-letters';
import { flagAction } from './parts';
import { Recorder } from './recorder';
import { evidenceInWords, fieldId, nameOf, placeOf } from './words';

/** What is written when the first step is done; it can be worded otherwise before it is recorded. */
const CALLED = 'Telephoned the emergency department or an ambulance';

/** An emergency takes the screen: what was found, what to do now, and the letter. It stays until something was done about it. */
@Component({
  selector: 'stride-emergency',
  imports: [Icon, Later, RouterLink],
  providers: [AssessmentLetters],
  styleUrl: './danger.css',
  encapsulation: ViewEncapsulation.None,
  template: `<main id="main" class="emergency" tabindex="-1" aria-labelledby="emergency-title">
    <div class="now">
      <p class="w" role="alert"><stride-icon name="octagon" /> EMERGENCY</p>
      @for (flag of flags(); track flag.id) {
        <section>
          <h1 [attr.id]="$first ? 'emergency-title' : null">{{ headline(flag) }}</h1>
          <p class="do"><b>{{ name(flag.id) }}.</b>{{ rest(flag) }}</p>
          <h2>What raised this</h2>
          <ul>
            @for (entry of flag.because; track $index) {
              <li><b>{{ words(entry) }}</b>&ngsp;<a [routerLink]="['/assessments', id(), place(entry.code)]" [queryParams]="{ correct: 1 }" [fragment]="field(entry.code)">correct a wrong entry</a></li>
            }
          </ul>
        </section>
      }
      <h2>Do now, in this order</h2>
      <ol class="steps">
        <li><b aria-hidden="true">1</b>&ngsp;<span>Stop the examination. Telephone the emergency department or an ambulance.</span>&ngsp;<button class="btn big" type="button" (click)="recordCall()">Record the call</button></li>
        <li><b aria-hidden="true">2</b>&ngsp;<span>Give the letter. Tell the patient why.</span>&ngsp;@if (letters.canDraft()) {<button class="btn big" type="button" (click)="letters.open('emergency')">{{ letters.opening() === null ? 'Open the letter' : 'Opening the letter …' }}</button>} @else if (letters.letterOf('emergency'); as letter) {<a class="btn big" [routerLink]="['/referrals', letter.id]" [queryParams]="letters.way()">Open the letter</a>}</li>
        @for (flag of flags(); track flag.id) {
          <li><b aria-hidden="true">3</b>&ngsp;<span>Say who took over, and when{{ flags().length > 1 ? ': ' + name(flag.id) : '' }}.</span>&ngsp;<button class="btn big" type="button" (click)="begin(flag)">Record what was done</button></li>
        }
      </ol>
      @if (letters.failed() !== '') {
        <p class="letter-failed" role="alert"><stride-icon name="warning" /> <span>{{ letters.failed() }} Until then print this page and give it along.</span></p>
      }
      @for (flag of flags(); track flag.id) {
        <p class="override">The plan stays blocked. <button class="link" type="button" (click)="begin(flag, true)">Override{{ flags().length > 1 ? ', ' + name(flag.id) + ',' : '' }} with a written reason</button></p>
      }
    </div>
    <aside class="letter" aria-labelledby="letter-title">
      <h2 id="letter-title">Emergency letter</h2>
      @if (letters.letterOf('emergency'); as letter) {
        @let state = standing(letter);
        <p class="stands"><stride-icon [name]="state.icon" /> {{ state.words }}</p>
        @if (letters.isBehind('emergency') && letter.status === 'signed') {
          <p><stride-icon name="warning" /> It was signed before what stands here now: opening the letter drafts another.</p>
        }
      } @else if (letters.letters() !== null) {
        <p class="stands"><stride-icon name="pen" /> Not drafted yet</p>
      }
      @if (recorder.patient(); as p) {
        <p><b>{{ p.familyName.toUpperCase() }}, {{ p.givenName }}</b>, born {{ day(p.birthDate) }}, {{ p.ageYears }} years, No. {{ p.clinicNumber }}</p>
      }
      @for (flag of flags(); track flag.id) {
        <p><b>{{ name(flag.id) }}.</b> {{ flag.because.length }} {{ flag.because.length === 1 ? 'finding' : 'findings' }}, as on this page.</p>
      }
      @if (notAsked().length > 0) {
        <p><b>Not answered, so never taken as “no”:</b> {{ notAsked().join('; ') }}.</p>
      }
      <p class="q">Open the letter to read, sign and print all of it, with the findings of the examination.</p>
      <p><button class="btn" type="button" (click)="print()">Print this page</button></p>
      <p class="q">This page prints also while the clinic cannot be reached.</p>
    </aside>
  </main>
  @if (acting(); as how) {
    <stride-later [what]="flagAction" [with]="how" (done)="acting.set(null)" />
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmergencyView {
  protected readonly recorder = inject(Recorder);
  protected readonly letters = inject(AssessmentLetters);
  protected readonly standing = letterStanding;
  /** What the dialog opens on. */
  protected readonly acting = signal<Readonly<Record<string, unknown>> | null>(null);
  protected readonly flagAction = flagAction;
  protected readonly day = dayInWords;
  protected readonly notAsked = computed(() => (this.recorder.reasoning()?.openQuestions ?? []).map(nameOf));
  protected readonly words = evidenceInWords;
  protected readonly place = placeOf;
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  protected readonly flags = computed(() => this.recorder.unansweredFlags().filter((flag) => flag.urgency === 'emergency'));

  constructor() {
    this.letters.watch(true);
    // The field that raised it is gone from the page: without this the keyboard would be nowhere.
    afterNextRender(() => document.getElementById('main')?.focus());
  }
  /** The browser prints what stands here, with or without the clinic. */
  protected print(): void {
    window.print();
  }
  protected begin(flag: RaisedFlag, override = false): void {
    this.acting.set({ flag, override });
  }
  /** One call is about all that was found: it is told once, and recorded for each. */
  protected recordCall(): void {
    const [flag, ...also] = this.flags();
    if (flag !== undefined) this.acting.set({ flag, also, happened: CALLED });
  }
  /** What to do first, in one sentence; the rest of it stands below. */
  protected headline({ action }: RaisedFlag): string {
    return /^[^.;:]+/.exec(action)?.[0] ?? action;
  }
  protected rest(flag: RaisedFlag): string {
    const rest = flag.action.slice(this.headline(flag).length).replace(/^[.;:]\s*/, '');
    return rest === '' ? '' : ` ${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
  }
  protected name(id: string): string {
    return catalogue.redFlags.find((rule) => rule.id === id)?.name ?? id;
  }
  protected field(code: string): string {
    return fieldId(code);
  }
}

/** Urgent flags pin a bar under the banner until an action is recorded. */
@Component({
  selector: 'stride-urgent-bar',
  imports: [Icon, Later, NgTemplateOutlet, RouterLink],
  providers: [AssessmentLetters],
  host: { '[class.pinned]': 'open().length > 0' },
  template: `<section aria-label="Red flags" [hidden]="open().length + acted().length === 0">
    @for (flag of open(); track flag.id) {
      <div class="urgentbar" role="alert">
        <span class="w"><stride-icon name="warning" /> {{ flag.urgency === 'emergency' ? 'EMERGENCY' : 'URGENT' }}</span>
        <p><b>{{ name(flag.id) }}.</b> {{ flag.action }} <span class="q">Because: {{ because(flag) }}.</span>{{ letterState(flag) }}</p>
        @if (flag.because[0]; as first) {
          <a class="btn" [routerLink]="['/assessments', id(), place(first.code)]" [fragment]="field(first)">See the finding</a>
        }
        <button class="btn" type="button" (click)="acting.set(flag)">Record what was done</button>
        <ng-container [ngTemplateOutlet]="letter" [ngTemplateOutletContext]="{ $implicit: flag }" />
      </div>
    }
    @for (flag of acted(); track flag.id) {
      <div class="urgentbar done" [class.stays]="isEmergency(flag.id)">
        @if (isEmergency(flag.id)) {
          <span class="w"><stride-icon name="octagon" /> EMERGENCY</span>
        } @else {
          <span class="w"><stride-icon name="warning" /> URGENT</span>
        }
        <p><b>{{ name(flag.id) }}.</b> {{ isEmergency(flag.id) ? 'The plan stays blocked. ' : '' }}Recorded: @for (line of flag.recorded; track line) {<span>{{ line }}{{ $last ? '.' : '; ' }}</span>}{{ letterState(flag) }}</p>
        <ng-container [ngTemplateOutlet]="letter" [ngTemplateOutletContext]="{ $implicit: flag }" />
      </div>
    }
    @if (letters.failed() !== '') {
      <p class="why letter-failed" role="alert"><stride-icon name="error" /> {{ letters.failed() }}</p>
    }
    </section>
    <ng-template #letter let-flag>
      @if (kindOf(flag); as kind) {
        @if (letters.canDraft()) {
          <button class="btn" type="button" [attr.aria-label]="'Letter about: ' + name(flag.id)" (click)="letters.open(kind)">{{ letters.opening() === kind ? 'Opening …' : 'Letter' }}</button>
        } @else if (letters.letterOf(kind); as known) {
          <a class="btn" [routerLink]="['/referrals', known.id]" [queryParams]="letters.way()" [attr.aria-label]="'Letter about: ' + name(flag.id)">Letter</a>
        }
      }
    </ng-template>
    @if (acting(); as flag) {
      <stride-later [what]="flagAction" [with]="{ flag }" (done)="acting.set(null)" />
    }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UrgentBar {
  private readonly recorder = inject(Recorder);
  protected readonly letters = inject(AssessmentLetters);
  protected readonly acting = signal<RaisedFlag | null>(null);
  protected readonly flagAction = flagAction;
  protected readonly place = placeOf;
  protected readonly id = computed(() => this.recorder.assessment()?.id ?? '');
  protected readonly open = computed(() => this.recorder.unansweredFlags());
  protected readonly acted = computed(() => {
    const actions = this.recorder.flagActions();
    // A flag stands here once, with each thing that was done about it.
    return (this.recorder.reasoning()?.redFlags ?? []).flatMap(({ id, urgency }) => {
      const recorded = [...new Set(actions.filter((action) => action.flag === id).map(actionInWords))];
      return recorded.length === 0 ? [] : [{ id, urgency, recorded }];
    });
  });

  constructor() {
    this.letters.watch(false);
    // What is pinned under the banner pushes down what else is pinned there.
    tellHeight('--bars', () => this.open().length > 0);
  }

  protected name(id: string): string {
    return catalogue.redFlags.find((rule) => rule.id === id)?.name ?? id;
  }
  protected isEmergency(id: string): boolean {
    return catalogue.redFlags.find((rule) => rule.id === id)?.urgency === 'emergency';
  }
  /** Each of these urgencies has one letter for all its flags; a routine one waits for the signature, and stands in the review. */
  protected kindOf({ urgency }: Pick<RaisedFlag, 'urgency'>): 'emergency' | 'urgent' | null {
    return urgency === 'routine' ? null : urgency;
  }
  /** Where the letter of a flag stands. */
  protected letterState(flag: Pick<RaisedFlag, 'urgency'>): string {
    const kind = this.kindOf(flag);
    const letter = kind === null ? null : this.letters.letterOf(kind);
    if (kind === null || letter === null) return '';
    return ` Letter: ${standingInWords(letter)}${this.letters.isBehind(kind) ? ', before the findings of now' : ''}.`;
  }
  protected field({ code, side, site }: Evidence): string {
    return fieldId(code, side, site ?? null);
  }
  protected because(flag: RaisedFlag): string {
    return flag.because.map(evidenceInWords).join('; ');
  }
}

/** Where a letter stands, within a sentence. */
function standingInWords(letter: ReferralListItem): string {
  const { words } = letterStanding(letter);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** What was done about a flag, by whom and when, or why it was overridden. */
function actionInWords({ action, takenBy, at, overrideReason }: FlagAction): string {
  return overrideReason === null ? `${action ?? ''} (${takenBy ?? ''}, ${momentInWords(at)})` : `Overridden: ${overrideReason}`;
}
