import { DestroyRef, Directive, effect, ElementRef, inject, input, signal } from '@angular/core';

/** How many fields hold text that is not told yet: until then nothing may say that it is kept. */
export const beingTyped = signal(0);

/**
 * Free text that is kept while it is typed: told a moment after the first key that is not told yet, however long somebody
 * types on, and at once when the field is left, taken away or the page is hidden. What stands in the field is never
 * written over while somebody types in it; what another device wrote appears as soon as nobody does.
 */
@Directive({
  selector: 'textarea[strideKept], input[strideKept]',
  host: { '(input)': 'typed()', '(change)': 'tell()', '(blur)': 'leave()', '(window:pagehide)': 'tell()' },
})
export class KeptText {
  /** The text as it is recorded. */
  readonly strideKept = input.required<string>();
  /** With the time that the tablet needs to keep it, at most 300 ms of typing go with a dead battery. */
  readonly waitMs = input(150);
  /** Keeps the text. A function and no output, because an output is silent once its page goes away. */
  readonly keep = input.required<(text: string) => void>();
  private readonly field = inject<ElementRef<HTMLTextAreaElement | HTMLInputElement>>(ElementRef).nativeElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The last text that was told, until something else is recorded. */
  private told: string | null = null;
  /** Texts of this stay in the field: they may come back late and trimmed, and are not another device's. */
  private readonly own = new Set<string>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.tell());
    effect(() => {
      const recorded = this.strideKept();
      const isOwn = this.own.has(recorded.trim());
      if (!isOwn) this.told = null;
      if (this.timer === undefined && !(isOwn && document.activeElement === this.field)) this.field.value = recorded;
    });
  }

  protected typed(): void {
    if (this.timer !== undefined) return;
    beingTyped.update((fields) => fields + 1);
    this.timer = setTimeout(() => this.tell(), this.waitMs());
  }

  protected tell(): void {
    // Whoever only looked at the field has said nothing.
    if (this.timer === undefined) return;
    beingTyped.update((fields) => fields - 1);
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.field.value;
    if (text === (this.told ?? this.strideKept())) return;
    this.told = text;
    this.own.add(text.trim());
    this.keep()(text);
  }

  protected leave(): void {
    this.tell();
    this.own.clear();
  }
}
