import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** How a part looks; each differs by shade or pattern, never by hue alone. */
export type BarFill = 'solid' | 'white' | 'pale' | 'late' | 'none';
export interface BarRow {
  label: string;
  parts: readonly { name: string; value: number; fill: BarFill }[];
}

/** A part narrower than this share of the longest bar has no room for its number, which then stands beside the bar. */
const LEAST_FOR_TEXT = 0.05;

/** Bars one under another, in parts, each with its number: as readable on a phone as on paper. The table stands beside it. */
@Component({
  selector: 'stride-bar-rows',
  template: `<div class="bars" role="img" [attr.aria-label]="summary()">
    @for (row of drawn(); track row.label; let index = $index) {
      <span class="bar-label">{{ row.label }}</span>
      <svg class="bar" width="100%" height="24" focusable="false">
        <defs><pattern [attr.id]="id() + '-late-' + index" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="late-ground" /><path d="M0 0v7" class="late-line" /></pattern></defs>
        @for (part of row.parts; track part.name) {
          <rect [attr.x]="part.x + '%'" y="1" [attr.width]="part.w + '%'" height="22" [attr.class]="part.fill" [attr.fill]="part.fill === 'late' ? 'url(#' + id() + '-late-' + index + ')' : null" />
          @if (part.told) {
            <text [attr.x]="part.x + part.w / 2 + '%'" y="17" text-anchor="middle" [attr.class]="'on-' + part.fill">{{ part.value }}</text>
          }
        }
      </svg>
      <b class="bar-total">{{ row.total }}</b>
      @if (row.beside !== '') {
        <span class="bar-beside">{{ row.beside }}</span>
      }
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BarRows {
  readonly rows = input.required<readonly BarRow[]>();
  /** The chart in one sentence. */
  readonly summary = input.required<string>();
  /** Names its patterns on the page. */
  readonly id = input.required<string>();
  protected readonly drawn = computed(() => {
    const totals = this.rows().map((row) => row.parts.reduce((all, part) => all + part.value, 0));
    const most = Math.max(1, ...totals);
    return this.rows().map((row, index) => {
      let x = 0;
      const parts = row.parts
        .filter((part) => part.value > 0)
        .map((part) => {
          const w = (part.value / most) * 99.4;
          const at = { ...part, x, w, told: part.value / most >= LEAST_FOR_TEXT };
          x += w;
          return at;
        });
      const beside = parts.filter(({ told }) => !told).map(({ name, value }) => `${name} ${value}`).join(', ');
      return { label: row.label, parts, beside, total: totals[index] ?? 0 };
    });
  });
}
