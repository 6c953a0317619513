import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Stopwatch } from '../ui/stopwatch';
import { Recorder } from './recorder';
import { RunningWatch } from './running-watch';
import { fieldId, nameOf, placeOf, testOf, type Place } from './words';

/** A stopwatch that runs although its row is not on the page: it can be stopped from anywhere and writes its field. */
@Component({
  selector: 'stride-watch-bar',
  imports: [Stopwatch],
  template: `@if (away(); as time) {
    <section class="watchbar" aria-label="Running stopwatch">
      <b>{{ name(time.test) }}</b>
      <stride-stopwatch [target]="time.side ?? ''" [began]="time.began" (started)="watch.start(time)" (stopped)="stop()" />
    </section>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WatchBar {
  readonly place = input.required<Place>();
  private readonly recorder = inject(Recorder);
  protected readonly watch = inject(RunningWatch);
  protected readonly name = nameOf;
  protected readonly away = computed(() => {
    const time = this.watch.running();
    return time !== null && time.assessmentId === this.recorder.assessment()?.id && placeOf(time.test) !== this.place() ? time : null;
  });

  protected stop(): void {
    const time = this.watch.running();
    if (time !== null) writeSeconds(this.recorder, time, this.watch.stop());
  }
}

/** Writes a time into the field it belongs to, no further than the field goes. */
export function writeSeconds(recorder: Recorder, { test, side }: { test: string; side: 'left' | 'right' | null }, seconds: number): void {
  const answer = testOf(test)?.answer;
  if (answer?.kind !== 'number') return;
  recorder.type(fieldId(test, side), null);
  recorder.setFinding(recorder.rowFor(test, side ?? undefined, undefined, { value: Math.min(answer.max, Math.max(answer.min, seconds)), tool: 'stopwatch' }));
}
