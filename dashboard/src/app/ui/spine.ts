import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One lumbar level seen from behind: shaded with bars when stiff, a triangle when painful. The words stand beside it. */
@Component({
  selector: 'stride-spine',
  template: `<svg class="spine" viewBox="-70 2 176 42" aria-hidden="true" focusable="false">
    <path d="M-28 16q-22-8-34-3q-4 5 1 9q14 3 33 8ZM28 16q22-8 34-3q4 5-1 9q-14 3-33 8Z" class="bone" [class.stiff]="stiff()" />
    <rect x="-28" y="6" width="56" height="33" rx="9" class="bone" [class.stiff]="stiff()" />
    @if (stiff()) {
      <path d="M-22 17h15M-22 24h15M7 17h15M7 24h15" class="bars" />
    }
    <path d="M-5 12q5-4 10 0l-1 26q-4 9-8 0Z" class="bone" />
    @if (painful()) {
      <path d="M85 12l9 16h-18z" class="pain" />
    }
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Spine {
  readonly stiff = input(false);
  readonly painful = input(false);
}
