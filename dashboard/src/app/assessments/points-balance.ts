import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const UNIT = 12;
const LEAST = { against: 6, for: 8 };

/** How far the points of a set of factors reach, so that all are drawn to one scale. */
export interface Reach {
  against: number;
  for: number;
}
export const reachOf = (factors: readonly { for: number; against: number; likelyAt: number }[]): Reach => ({
  against: Math.max(LEAST.against, ...factors.map(({ against }) => Math.ceil(against))),
  for: Math.max(LEAST.for, ...factors.map((factor) => Math.ceil(Math.max(factor.for, factor.likelyAt)))),
});

/** One square a point: filled for, outlined against; ticks where possible and likely begin. In words for a screen reader. */
@Component({
  selector: 'stride-balance',
  template: `<svg class="bal" [attr.viewBox]="'0 0 ' + width() + ' 22'" preserveAspectRatio="xMinYMid" role="img" [attr.aria-label]="words()" focusable="false">
    <path class="bal-axis" [attr.d]="'M0 19.5H' + width()" />
    <path class="bal-zero" [attr.d]="'M' + zero() + ' 1v21'" />
    <path class="bal-tick" [attr.d]="'M' + (zero() + possibleAt() * unit + 0.5) + ' 17v5M' + (zero() + likelyAt() * unit + 0.5) + ' 17v5'" />
    @for (square of squares(for()); track $index) {
      <rect class="bal-for" [attr.x]="zero() + 2 + $index * unit" y="4" [attr.width]="9 * square" height="11" rx="1.5" />
    }
    @for (square of squares(against()); track $index) {
      <rect class="bal-against" [attr.x]="zero() - 2.25 - $index * unit - 7.5 * square" y="4.75" [attr.width]="7.5 * square" height="9.5" rx="1.5" />
    }
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointsBalance {
  readonly for = input.required<number>();
  readonly against = input.required<number>();
  readonly possibleAt = input.required<number>();
  readonly likelyAt = input.required<number>();
  readonly reach = input.required<Reach>();
  protected readonly unit = UNIT;
  protected readonly zero = computed(() => this.reach().against * UNIT);
  protected readonly width = computed(() => this.zero() + this.reach().for * UNIT + 2);
  protected readonly words = computed(() => `${this.for()} ${this.for() === 1 ? 'point' : 'points'} for, ${this.against()} against; possible from ${this.possibleAt()}, likely from ${this.likelyAt()}`);

  /** A share of a point is a narrower square. */
  protected squares(points: number): number[] {
    return Array.from({ length: Math.ceil(points) }, (_, index) => Math.min(1, points - index));
  }
}
