import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Icon } from './icon';
import { saidAt, SpokenCount } from './spoken-count';

const TICK_MS = 100;

/**
 * Shows a time that runs and asks for its start and stop. Who started it keeps it: the figures tick, nothing moves, and
 * the button that was pressed stays the one that has the focus.
 */
@Component({
  selector: 'stride-stopwatch',
  imports: [Icon],
  template: `<div class="watch" role="group" [attr.aria-label]="'Stopwatch' + (target() === '' ? '' : ', ' + target())">
    <span class="t" role="timer" aria-live="off">{{ shown() }}<small> s</small></span>
    <button class="btn big" [class.primary]="running()" type="button" (click)="press()"><stride-icon [name]="running() ? 'stop' : 'play'" /> {{ running() ? 'Stop, write' : 'Start' }}{{ target() === '' ? '' : (running() ? ' ' : ', ') + target() }}</button>
    @if (running()) {
      <button class="btn big" type="button" (click)="started.emit()">Start again</button>
      <span class="live"><stride-icon name="play" /> running</span>
    }
    @if (spoken.isPossible) {
      <button class="btn" type="button" [attr.aria-pressed]="spoken.wanted()" (click)="spoken.toggle()">@if (spoken.wanted()) {<stride-icon name="check" /> }Count aloud</button>
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stopwatch {
  /** Which field is written, in words: `left`, `right`, or nothing for a midline one. */
  readonly target = input('');
  /** When it began, in milliseconds of the device's clock; null while it stands. */
  readonly began = input<number | null>(null);
  /** The norm of the test in seconds, which the count leads up to. */
  readonly norm = input<number | null>(null);
  readonly started = output();
  readonly stopped = output();
  protected readonly running = computed(() => this.began() !== null);
  protected readonly spoken = inject(SpokenCount);
  private readonly tenths = signal(0);
  private readonly second = computed(() => Math.floor(this.tenths() / 10));
  protected readonly shown = computed(() => (this.tenths() / 10).toFixed(1));

  constructor() {
    let timer: ReturnType<typeof setInterval> | undefined;
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    effect(() => {
      const began = this.began();
      clearInterval(timer);
      if (began === null) return;
      const tick = (): void => this.tenths.set(Math.max(0, Math.floor((Date.now() - began) / TICK_MS)));
      tick();
      timer = setInterval(tick, TICK_MS);
    });
    effect(() => {
      const second = this.second();
      untracked(() => this.running() && this.spoken.say(saidAt(second, this.norm())));
    });
  }

  protected press(): void {
    if (this.running()) this.stopped.emit();
    else {
      this.tenths.set(0);
      this.started.emit();
    }
  }
}
