import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Stands where something is being read: nothing for 300 ms, then bars in place of the lines that come. */
@Component({
  selector: 'stride-skeleton',
  template: `<div class="skeleton" role="status">
    <span class="sr">{{ label() }}</span>
    @for (line of lines(); track line) {
      <i aria-hidden="true"></i>
    }
  </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Skeleton {
  readonly label = input.required<string>();
  readonly rows = input(6);
  protected readonly lines = computed(() => Array.from({ length: this.rows() }, (_, index) => index));
}
