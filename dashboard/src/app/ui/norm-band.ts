import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const WIDTH = 192;
const HEIGHT = 14;

/** The norm as a band with the value on it: ● within, ▼ below, ▲ above, ○ last visit. The words stand beside it. */
@Component({
  selector: 'stride-norm-band',
  template: `<svg class="bandv" [attr.viewBox]="'0 0 ' + width + ' ' + height" aria-hidden="true" focusable="false">
    <line x1="0" [attr.x2]="width" y1="7" y2="7" class="axis" />
    @if (band(); as b) {
      <rect [attr.x]="b.x" y="2" [attr.width]="b.w" height="10" class="band" />
      @if (from() !== null) {
        <line [attr.x1]="b.x" [attr.x2]="b.x" y1="0" y2="14" class="end" />
      }
      @if (to() !== null) {
        <line [attr.x1]="b.x + b.w" [attr.x2]="b.x + b.w" y1="0" y2="14" class="end" />
      }
    }
    @if (lastX(); as x) {
      <circle [attr.cx]="x" cy="7" r="5" class="last-mark" />
    }
    @if (valueX(); as x) {
      @if (zone() === 'below') {
        <path [attr.d]="'M' + (x - 6) + ' 2h12l-6 10z'" class="mark-out" />
      } @else if (zone() === 'above') {
        <path [attr.d]="'M' + (x - 6) + ' 12h12l-6 -10z'" class="mark-out" />
      } @else {
        <circle [attr.cx]="x" cy="7" r="5.5" class="mark" />
      }
    }
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NormBand {
  readonly from = input.required<number | null>();
  readonly to = input.required<number | null>();
  readonly min = input.required<number>();
  readonly max = input.required<number>();
  readonly value = input<number | null>(null);
  readonly last = input<number | null>(null);
  readonly zone = input('within');
  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;

  /** The stretch of the scale that is drawn: around the norm, wide enough for what was measured. */
  private readonly window = computed<[number, number]>(() => {
    const known = [this.from(), this.to(), this.value(), this.last()].filter((n) => n !== null);
    const low = Math.min(...known, Math.max(this.min(), Math.min(0, this.min())));
    // Above an upper limit there is room to be above it.
    const [from, to] = [this.from(), this.to()];
    const room = to === null ? 0 : Math.max(Math.abs(to), to - (from ?? 0), (this.max() - this.min()) * 0.1);
    const edge = to !== null ? to + room * (from === null ? 1 : 0.5) : (this.from() === null ? this.max() : Math.max((this.from() ?? 0) * 2.2, (this.from() ?? 0) + 15));
    const high = Math.max(...known, Math.min(this.max(), edge));
    return [Math.max(this.min(), low), Math.max(high, low + 1)];
  });
  private x(value: number): number {
    const [low, high] = this.window();
    return Math.max(6, Math.min(WIDTH - 6, 6 + ((value - low) / (high - low)) * (WIDTH - 12)));
  }
  protected readonly band = computed(() => {
    if (this.from() === null && this.to() === null) return null;
    const [low, high] = this.window();
    const x = this.x(this.from() ?? low);
    return { x, w: Math.max(2, this.x(this.to() ?? high) - x) };
  });
  protected readonly valueX = computed(() => (this.value() === null ? null : this.x(this.value() ?? 0)));
  protected readonly lastX = computed(() => (this.last() === null ? null : this.x(this.last() ?? 0)));
}
