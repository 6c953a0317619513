import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import type { PlanItem } from '@stride/contracts';
import { Icon } from '../ui/icon';
import { planLoad, wholeMinutes } from './plan-load-lines';

/** Of the bar, in its own units, and between two of its boxes. */
const WIDTH = 320;
const GAP = 3;

/** What the plan asks of a day at home, and a word of warning where it asks more than people do. */
@Component({
  selector: 'stride-plan-load',
  imports: [Icon],
  template: `<h2>A day at home</h2>
    <p class="answer">{{ load().minutes }} <span>minutes of exercise a day now@if (load().minutesWithLater > load().minutes) {, <span class="later">{{ load().minutesWithLater }} with what comes later</span>}</span></p>
    @if (bar().length > 0) {
      <svg class="load-bar" [attr.viewBox]="'0 0 ' + width + ' 16'" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        @for (part of bar(); track part.ref) {
          <rect [attr.x]="part.x" y="0" [attr.width]="part.width" height="16" [attr.class]="part.isWalk ? 'walk' : 'exercise'" />
        }
      </svg>
      <p class="legend">
        @for (kind of kinds(); track kind.name) {
          <span><i [class]="kind.id" aria-hidden="true"></i>{{ kind.name }} <b>{{ kind.minutes }} min</b></span>
        }
      </p>
    }
    <p class="q">Rounded up to five, as on the sheet.</p>
    @if (load().untimed.length > 0) {
      <p class="q">No time in the dose of: {{ load().untimed.join(', ') }}.</p>
    }
    <div role="status">
      @for (warning of load().warnings; track warning) {
        <p class="warns"><stride-icon name="warning" /> <span>{{ warning }}</span></p>
      } @empty {
        <p class="q">{{ load().now }} of at most 4 exercises now, {{ load().inAll }} of at most 6 in all.</p>
      }
    </div>
    <p>{{ load().needs.length === 0 ? 'Nothing is needed for it.' : 'Needed for it: ' + load().needs.join(', ') + '.' }}</p>`,
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanLoad {
  readonly items = input.required<readonly PlanItem[]>();
  protected readonly load = computed(() => planLoad(this.items()));
  protected readonly width = WIDTH;
  /** One box for each item that takes time, as long as it takes. */
  protected readonly bar = computed(() => {
    const { parts } = this.load();
    const scale = (WIDTH - GAP * (parts.length - 1)) / parts.reduce((sum, { seconds }) => sum + seconds, 0);
    let x = 0;
    return parts.map((part) => {
      const box = { ...part, x, width: part.seconds * scale };
      x += box.width + GAP;
      return box;
    });
  });
  protected readonly kinds = computed(() =>
    [
      { id: 'exercise', name: 'exercises', parts: this.load().parts.filter(({ isWalk }) => !isWalk) },
      { id: 'walk', name: 'walking', parts: this.load().parts.filter(({ isWalk }) => isWalk) },
    ]
      .filter(({ parts }) => parts.length > 0)
      .map(({ id, name, parts }) => ({ id, name, minutes: wholeMinutes(parts.reduce((sum, { seconds }) => sum + seconds, 0)) })),
  );
}
