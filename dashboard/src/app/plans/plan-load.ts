import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';
import type { PlanItem } from '@stride/contracts';
import { Icon } from '../ui/icon';
import { planLoad } from './plan-load-lines';

/** What the plan asks of a day at home, and a word of warning where it asks more than people do. */
@Component({
  selector: 'stride-plan-load',
  imports: [Icon],
  template: `<h2>A day at home</h2>
    <p class="answer">{{ load().minutes }} <span>minutes a day now@if (load().minutesWithLater > load().minutes) {, <span class="later">{{ load().minutesWithLater }} with what comes later</span>}</span></p>
    <p class="q">For the exercises, rounded up to five, as on the sheet.{{ load().walkingMinutes > 0 ? ' Walking takes ' + load().walkingMinutes + ' min besides.' : '' }}</p>
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
}
