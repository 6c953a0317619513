import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Level } from '@stride/assessment-engine';

const BARS: Record<Level, number> = { likely: 3, possible: 2, unlikely: 1, not_assessed: 0 };
export const LEVEL_WORDS: Record<Level, string> = { likely: 'Likely', possible: 'Possible', unlikely: 'Unlikely', not_assessed: 'Not assessed' };

/** A level as three bars and its word. */
@Component({
  selector: 'stride-level',
  template: `<span class="lvl"
    ><svg viewBox="0 0 20 14" aria-hidden="true" focusable="false">
      @for (bar of [0, 1, 2]; track bar) {
        <rect [attr.x]="1 + bar * 6.5" [attr.y]="9 - bar * 4" width="5" [attr.height]="4 + bar * 4" [attr.fill]="bar < bars() ? 'currentColor' : 'none'" stroke="currentColor" stroke-width="1.2" />
      }
    </svg>
    {{ words() }}</span
  >`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LevelGlyph {
  readonly level = input.required<Level>();
  protected readonly bars = computed(() => BARS[this.level()]);
  protected readonly words = computed(() => LEVEL_WORDS[this.level()]);
}
