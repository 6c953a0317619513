import { ChangeDetectionStrategy, Component, effect, input, signal } from '@angular/core';
import type { CauseSide } from '@stride/assessment-engine';

/** One exercise as drawn on the patient's sheet; the drawings come after the page. */
@Component({
  selector: 'stride-drawing',
  template: `@if (source() !== '') {
    <img class="drawing" [src]="source()" [alt]="alt()" width="120" height="88" />
  } @else {
    <span class="drawing none" aria-hidden="true"></span>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Drawing {
  readonly pose = input<string | undefined>(undefined);
  readonly side = input<CauseSide | null>(null);
  readonly moment = input<'start' | 'end'>('end');
  protected readonly source = signal('');
  protected readonly alt = signal('');

  constructor() {
    effect(() => void this.draw(this.pose(), this.side(), this.moment()));
  }

  private async draw(pose: string | undefined, of: CauseSide | null, moment: 'start' | 'end'): Promise<void> {
    const drawings = await import('@stride/illustrations').catch(() => null);
    if (drawings === null || !drawings.hasDrawing(pose)) return;
    const side = of === 'left' || of === 'right' ? of : null;
    this.source.set(`data:image/svg+xml,${encodeURIComponent(drawings.drawExercise(pose, { side, moment }))}`);
    this.alt.set(drawings.describeExercise(pose, { side, moment }));
  }
}
