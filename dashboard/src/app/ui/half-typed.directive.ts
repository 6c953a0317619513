import { afterNextRender, DestroyRef, Directive, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { BegunForms } from './begun-forms';
import { countBegun, keepPage } from './half-typed';

/** What is typed is on the tablet this long after the first key that is not, and at once when the page is hidden. */
const KEPT_AFTER_MS = 300;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * On a form whose text goes nowhere before it is sent: what was typed is kept on the tablet under the form's name, and
 * stands in it again when the form does. What stands in it as at the beginning is nothing to lose. Whoever sends the form
 * or puts it away lets go of it by its name.
 */
@Directive({ selector: 'form[strideHalfTyped]', host: { '(input)': 'look()', '(change)': 'look()', '(reset)': 'putAway()', '(window:pagehide)': 'tell()', '(focusout)': 'tell()' } })
export class HalfTyped {
  /** Names the form among those of its page. */
  readonly strideHalfTyped = input.required<string>();
  /** What it is, for lists. */
  readonly what = input('');
  private readonly form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  private readonly begunForms = inject(BegunForms, { optional: true });
  private begun = false;
  private before: Readonly<Record<string, string>> = {};
  private readonly drawn = signal(false);
  private filled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => {
      this.before = this.content();
      this.drawn.set(true);
      this.begunForms?.stand(this.strideHalfTyped(), () => this.forget());
    });
    const forget = keepPage(() => this.begun && this.begunForms?.at(this.strideHalfTyped())?.isKept !== true);
    inject(DestroyRef).onDestroy(() => {
      this.tell();
      forget();
      this.mark(false);
      this.begunForms?.stand(this.strideHalfTyped(), null);
    });
    effect(() => {
      const left = this.drawn() ? (this.begunForms?.at(this.strideHalfTyped()) ?? null) : null;
      if (left !== null && !this.filled && !this.begun) untracked(() => this.fill(left.values));
    });
  }

  /** As it was left, without a key being pressed: nothing of it is newer than it was. */
  private fill(values: Readonly<Record<string, string>>): void {
    this.filled = true;
    for (const field of this.fields()) {
      const value = values[field.name];
      if (value === undefined) continue;
      field.value = value;
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    }
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  protected look(): void {
    this.mark(Object.keys(this.typed()).length > 0);
    this.filled = true;
    this.timer ??= setTimeout(() => this.tell(), KEPT_AFTER_MS);
  }

  protected tell(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const values = this.typed();
    if (Object.keys(values).length === 0) this.begunForms?.letGo(this.strideHalfTyped());
    else this.begunForms?.keep({ name: this.strideHalfTyped(), what: this.what(), values });
  }

  protected putAway(): void {
    this.forget();
    this.begunForms?.letGo(this.strideHalfTyped());
  }

  /** Sent or put away: what stands in it is told nobody any more. */
  private forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.mark(false);
  }

  private mark(isBegun: boolean): void {
    if (isBegun === this.begun) return;
    this.begun = isBegun;
    countBegun(isBegun ? 1 : -1);
  }
  private fields(): Field[] {
    return [...this.form.querySelectorAll<Field>('input[name], textarea[name], select[name]')];
  }
  private content(): Record<string, string> {
    return Object.fromEntries(this.fields().map(({ name, value }) => [name, value]));
  }
  private typed(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.content()).filter(([name, value]) => value !== (this.before[name] ?? '')));
  }
}
