import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const PATHS = {
  back: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  up: 'm3 10 5-5 5 5',
  down: 'm3 6 5 5 5-5',
  plus: 'M8 3v10M3 8h10',
  check: 'm3 8 3.5 4L13 4',
  undo: 'M6 4 3 7l3 3M3 7h6a4 4 0 0 1 0 8',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM10 10l4 4',
} as const;
const FILLED = {
  above: 'M8 3l6 10H2z',
  below: 'M8 13 2 3h12z',
  error: 'M2 2h12v12H2zM5.2 4 4 5.2 6.8 8 4 10.8 5.2 12 8 9.2l2.8 2.8 1.2-1.2L9.2 8 12 5.2 10.8 4 8 6.8z',
  warning: 'M8 1.5 15.5 15H.5zM7.2 6v4.5h1.6V6zM7.2 11.6v1.7h1.6v-1.7z',
  octagon: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 4v5h1.8V4zM7.1 10.3v1.8h1.8v-1.8z',
  play: 'M4 2.5v11l9.5-5.5z',
  stop: 'M3 3h10v10H3z',
  pen: 'm11.5 1.5 3 3-9 9L2 14.5 2.5 11z',
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2H13v7.5H3V7zM6.3 7h3.4V5a1.7 1.7 0 0 0-3.4 0z',
  dot: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  half: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 3.6v8.8a4.4 4.4 0 0 1 0-8.8z',
} as const;
export type IconName = keyof typeof PATHS | keyof typeof FILLED;

/** A small mark beside words; never the only sign of anything, so hidden from screen readers. */
@Component({
  selector: 'stride-icon',
  template: `<svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    @if (stroke(); as path) {
      <path [attr.d]="path" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    } @else {
      <path [attr.d]="fill()" fill-rule="evenodd" />
    }
  </svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly stroke = computed(() => (PATHS as Partial<Record<IconName, string>>)[this.name()]);
  protected readonly fill = computed(() => (FILLED as Partial<Record<IconName, string>>)[this.name()] ?? '');
}
