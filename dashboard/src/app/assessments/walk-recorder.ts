import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon';
import { Recorder } from './recorder';
import { after, metresOf, newWalk, POSTURES, saidBy, secondsOf, WALK_PLACES, type Posture, type Walk, type WalkEvent, type WalkPlace } from './walk';

const KEPT = 'stride.walk';
const TICK_MS = 250;
const PLACE_WORDS: Record<WalkPlace, string> = { back: 'Low back', buttock: 'Buttock', 'left-leg': 'Left leg', 'right-leg': 'Right leg' };
const POSTURE_WORDS: Record<Posture, string> = { sitting: 'Sitting', 'forward-bend': 'Bending forward', 'standing-still': 'Standing still' };
const STEPS = [
  { step: 'own', name: 'Own stride' },
  { step: 'ease', name: 'Ease' },
  { step: 'short', name: 'Short steps' },
] as const;

/** The walk in front of one: one thumb, big buttons, each event a finding or a history item at once. It outlives a reload. */
@Component({
  selector: 'stride-walk-recorder',
  imports: [Icon, RouterLink],
  styleUrl: './walk-recorder.css',
  encapsulation: ViewEncapsulation.None,
  template: `<div class="walk">
    <h1 class="sr">Walk with a clock</h1>
    <ol class="walk-steps">
      @for (entry of steps; track entry.step; let index = $index) {
        <li [class.on]="index <= stepIndex()" [attr.aria-current]="entry.step === walk().step ? 'step' : null"><b>{{ index + 1 }}</b> {{ entry.name }}</li>
      }
    </ol>
    @if (walk().step !== 'done') {
      <p class="walk-what">{{ what() }}</p>
      <p class="walk-clock" role="timer" aria-live="off">{{ clock() }}</p>
    }
    @switch (walk().step) {
      @case ('own') {
        <div class="walk-laps">
          <button class="btn tall" type="button" aria-label="One lap less" (click)="tell({ kind: 'lap', by: -1 })">−</button>
          <p role="status"><b>{{ walk().laps }} {{ walk().laps === 1 ? 'lap' : 'laps' }}</b><span class="q">{{ metres() }} m at <input #metresOfLap class="box" inputmode="numeric" aria-label="Metres of a lap" [value]="walk().lapMetres" (change)="lapLength(metresOfLap.value)" /> m</span></p>
          <button class="btn tall" type="button" (click)="tell({ kind: 'lap', by: 1 })">+ lap</button>
        </div>
        @if (walk().onset; as onset) {
          <p class="walk-onset"><span class="q">Pain began</span> <b>{{ words(onset.seconds) }}</b>{{ onset.metres > 0 ? ' ' + onset.metres + ' m' : '' }} <button class="btn" type="button" (click)="tell({ kind: 'onset', at: now() })">Change to now</button></p>
          <h2>Where?</h2>
          <div class="walk-choices" role="group" aria-label="Where does it hurt?">
            @for (place of places; track place) {
              <button class="chip" type="button" [class.on]="walk().places.includes(place)" [attr.aria-pressed]="walk().places.includes(place)" (click)="tell({ kind: 'place', place })">@if (walk().places.includes(place)) {<stride-icon name="check" />}{{ placeWords[place] }}</button>
            }
          </div>
        }
        <div class="walk-big">
          @if (walk().began === null) {
            <button class="btn primary" type="button" (click)="tell({ kind: 'start', at: now() })"><stride-icon name="play" /> Start walking</button>
          } @else {
            @if (walk().onset === null) {
              <button class="btn" type="button" (click)="tell({ kind: 'onset', at: now() })">Pain begins</button>
            }
            <button class="btn primary" type="button" (click)="tell({ kind: 'stop', at: now() })"><stride-icon name="stop" /> {{ walk().onset === null ? 'Stop' : 'Has to stop' }}</button>
          }
        </div>
      }
      @case ('ease') {
        <div class="walk-choices" role="group" aria-label="Which posture is tried?">
          @for (posture of postures; track posture) {
            <button class="chip" type="button" [class.on]="walk().posture === posture" [attr.aria-pressed]="walk().posture === posture" (click)="tell({ kind: 'posture', posture, at: now() })">{{ postureWords[posture] }}</button>
          }
        </div>
        <div class="walk-big">
          @if (walk().posture !== null) {
            <button class="btn primary" type="button" (click)="tell({ kind: 'eased', how: 'gone', at: now() })">Gone</button>
            <button class="btn" type="button" (click)="tell({ kind: 'eased', how: 'less', at: now() })">Less</button>
            <button class="btn" type="button" (click)="tell({ kind: 'eased', how: 'none', at: now() })">No change</button>
          }
          <button class="btn quiet" type="button" (click)="tell({ kind: 'skip' })">Skip this</button>
        </div>
      }
      @case ('short') {
        <div class="walk-big">
          @if (walk().began === null) {
            <button class="btn primary" type="button" (click)="tell({ kind: 'walk-short', at: now() })"><stride-icon name="play" /> Walk with shorter steps, or a slight lean</button>
          } @else {
            <button class="btn primary" type="button" (click)="tell({ kind: 'short-steps', felt: 'easier' })">Easier</button>
            <button class="btn" type="button" (click)="tell({ kind: 'short-steps', felt: 'same' })">The same</button>
          }
          <button class="btn quiet" type="button" (click)="tell({ kind: 'skip' })">Skip this</button>
        </div>
      }
      @case ('done') {
        <h2>Recorded</h2>
        <ul class="plain">
          @for (line of recorded(); track line) {
            <li>{{ line }}</li>
          } @empty {
            <li>Nothing was marked, so nothing is recorded.</li>
          }
        </ul>
        <div class="walk-big">
          <a class="btn primary" [routerLink]="['/assessments', recorder.assessment()?.id, 'standing']">Back to standing</a>
          <button class="btn" type="button" (click)="again()">Walk again</button>
        </div>
      }
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WalkRecorder {
  protected readonly recorder = inject(Recorder);
  protected readonly steps = STEPS;
  protected readonly places = WALK_PLACES;
  protected readonly postures = POSTURES;
  protected readonly placeWords = PLACE_WORDS;
  protected readonly postureWords = POSTURE_WORDS;
  protected readonly walk = signal<Walk>(restored(this.recorder.assessment()?.id ?? ''));
  private readonly tick = signal(Date.now());
  protected readonly stepIndex = computed(() => { const at = STEPS.findIndex(({ step }) => step === this.walk().step); return at === -1 ? STEPS.length : at; });
  protected readonly metres = computed(() => metresOf(this.walk()));
  protected readonly clock = computed(() => clockOf(secondsOf(this.walk(), this.tick())));
  protected readonly what = computed(() => {
    const { step, began, posture } = this.walk();
    if (step === 'own') return began === null ? 'Ready to walk, own stride' : 'Walking, own stride';
    if (step === 'ease') return posture === null ? 'What eases it? Choose what is tried' : `${POSTURE_WORDS[posture]}: until it eases`;
    return began === null ? 'Once more, with shorter steps or a slight lean from the hips' : 'Walking, shorter steps';
  });
  protected readonly recorded = computed(() => {
    const { onset, stop, places, relief, shortSteps } = this.walk();
    return [
      ...(onset === null ? [] : [`Pain began after ${clockOf(onset.seconds)}${onset.metres > 0 ? `, ${onset.metres} m` : ''}${places.length === 0 ? '' : `: ${places.map((place) => PLACE_WORDS[place].toLowerCase()).join(', ')}`}`]),
      ...(stop === null || stop.metres === 0 ? [] : [`Stopped after ${clockOf(stop.seconds)}, ${stop.metres} m`]),
      ...(relief === null ? [] : [`${POSTURE_WORDS[relief.posture]}: ${{ gone: 'pain gone', less: 'pain less', none: 'no change' }[relief.how]}${relief.how === 'none' ? '' : ` after ${clockOf(relief.seconds)}`}`]),
      ...(shortSteps === null ? [] : [`Shorter steps: ${shortSteps === 'easier' ? 'easier' : 'the same'}`]),
    ];
  });

  constructor() {
    const timer = setInterval(() => this.tick.set(Date.now()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected now(): number {
    return Date.now();
  }
  protected words(seconds: number): string {
    return clockOf(seconds);
  }

  /** Takes one event in, and records at once what the walk says by now. */
  protected tell(event: WalkEvent): void {
    if (!this.recorder.isDraft()) return;
    const before = saidBy(this.walk());
    const walk = after(this.walk(), event);
    this.walk.set(walk);
    this.tick.set(Date.now());
    sessionStorage.setItem(KEPT, JSON.stringify({ assessmentId: this.recorder.assessment()?.id, walk }));
    const { history, walkedMetres } = saidBy(walk);
    // Only what this event changed: an answer that was corrected by hand since stays as it was corrected.
    for (const [code, value] of Object.entries(history)) if (before.history[code] !== value) this.recorder.setHistory(code, value);
    if (walkedMetres !== null && walkedMetres !== before.walkedMetres) this.recorder.setFinding({ test: 'walk_test_m', value: walkedMetres });
  }

  protected lapLength(text: string): void {
    const metres = Number(text.trim());
    if (Number.isInteger(metres) && metres > 0 && metres <= 500) this.tell({ kind: 'lap-length', metres });
  }

  protected again(): void {
    this.walk.set(newWalk());
    sessionStorage.removeItem(KEPT);
  }
}

function clockOf(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A walk that a reload interrupted goes on. It names times and laps, nobody. */
function restored(assessmentId: string): Walk {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as { assessmentId: string; walk: Walk } | null;
    return kept?.assessmentId === assessmentId && assessmentId !== '' ? kept.walk : newWalk();
  } catch {
    return newWalk();
  }
}
