import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { Icon } from './icon';

/** Times a hold and writes it into the field it names. The figures tick; nothing moves. */
@Component({
  selector: 'stride-stopwatch',
  imports: [Icon],
  template: `<div class="watch" role="group" [attr.aria-label]="'Stopwatch' + (target() === '' ? '' : ', ' + target())">
    <span class="t" role="timer" aria-live="off">{{ shown() }}<small> s</small></span>
    @if (running()) {
      <button class="btn primary big" type="button" (click)="stop()"><stride-icon name="stop" /> Stop, write{{ target() === '' ? '' : ' ' + target() }}</button>
      <button class="btn big" type="button" (click)="start()">Start again</button>
      <span class="live"><stride-icon name="play" /> running</span>
    } @else {
      <button class="btn big" type="button" (click)="start()"><stride-icon name="play" /> Start{{ target() === '' ? '' : ', ' + target() }}</button>
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stopwatch {
  /** Which field is written, in words: `left`, `right`, or nothing for a midline one. */
  readonly target = input('');
  readonly stopped = output<number>();
  protected readonly running = signal(false);
  private readonly tenths = signal(0);
  protected readonly shown = computed(() => (this.tenths() / 10).toFixed(1));
  private began = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.timer));
  }

  protected start(): void {
    clearInterval(this.timer);
    this.began = performance.now();
    this.tenths.set(0);
    this.running.set(true);
    this.timer = setInterval(() => this.tenths.set(Math.floor((performance.now() - this.began) / 100)), 100);
  }

  protected stop(): void {
    clearInterval(this.timer);
    this.running.set(false);
    const seconds = (performance.now() - this.began) / 1000;
    this.tenths.set(Math.floor(seconds * 10));
    this.stopped.emit(Math.floor(seconds));
  }
}
