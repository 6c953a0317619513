import { DestroyRef, Directive, effect, ElementRef, inject, input, signal } from '@angular/core';

/** How many fields hold text that is not told yet: until then nothing may say that it is kept. */
export const beingTyped = signal(0);

/**
 * Free text that is kept while it is typed: told a moment after the last key, and at once when the field is left, taken
 * away or the page is hidden. What stands in the field is never written over while somebody types in it.
 */
@Directive({
  selector: 'textarea[strideKept], input[strideKept]',
  host: { '(input)': 'typed()', '(change)': 'tell()', '(blur)': 'tell()', '(window:pagehide)': 'tell()' },
})
export class KeptText {
  /** The text as it is recorded. */
  readonly strideKept = input.required<string>();
  readonly waitMs = input(300);
  /** Keeps the text. A function and no output, because an output is silent once its page goes away. */
  readonly keep = input.required<(text: string) => void>();
  private readonly field = inject<ElementRef<HTMLTextAreaElement | HTMLInputElement>>(ElementRef).nativeElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: string | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.tell());
    effect(() => {
      const recorded = this.strideKept();
      if (this.timer === undefined && document.activeElement !== this.field) this.field.value = recorded;
    });
  }

  protected typed(): void {
    if (this.timer === undefined) beingTyped.update((fields) => fields + 1);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), this.waitMs());
  }

  protected tell(): void {
    if (this.timer !== undefined) beingTyped.update((fields) => fields - 1);
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.field.value;
    if (text === (this.told ?? this.strideKept())) return;
    this.told = text;
    this.keep()(text);
  }
}
