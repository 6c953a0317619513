import { ChangeDetectionStrategy, Component, DestroyRef, effect, inject, Injector, input, output, signal, ViewContainerRef, type ComponentRef, type Type } from '@angular/core';
import { PageAnew } from './page-anew';

export type Parts = () => Promise<Type<unknown>>;

/** A part of the page that comes when it is needed: the form is there first. What cannot be fetched says so and is asked for again. */
@Component({
  selector: 'stride-later',
  template: `@if (failed()) {
    <p class="why" role="alert">This part could not be fetched; what is recorded is kept. <button class="btn" type="button" (click)="again()">Try again</button></p>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Later {
  readonly what = input.required<Parts>();
  /** Its inputs. */
  readonly with = input<Readonly<Record<string, unknown>>>({});
  readonly done = output();
  protected readonly failed = signal(false);
  private readonly place = inject(ViewContainerRef);
  private readonly injector = inject(Injector);
  private readonly part = signal<ComponentRef<unknown> | null>(null);
  private gone = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => (this.gone = true));
    effect(() => void this.fetch());
    effect(() => {
      const part = this.part();
      for (const [name, value] of Object.entries(this.with())) part?.setInput(name, value);
    });
  }

  protected async again(): Promise<void> {
    await this.fetch();
    if (this.failed()) await this.injector.get(PageAnew).whereSafe();
  }

  protected async fetch(): Promise<void> {
    const load = this.what();
    try {
      const type = await load();
      if (this.gone) return;
      this.failed.set(false);
      this.place.clear();
      const part = this.place.createComponent(type);
      for (const [name, value] of Object.entries(this.with())) part.setInput(name, value);
      const { instance } = part;
      if (hasDone(instance)) instance.done.subscribe(() => this.done.emit());
      this.part.set(part);
    } catch {
      this.failed.set(true);
    }
  }
}

function hasDone(instance: unknown): instance is { done: { subscribe(then: () => void): unknown } } {
  return typeof instance === 'object' && instance !== null && 'done' in instance;
}

/** Fetches parts before they are asked for, once the page is at rest; a failure is told only when the part is needed. */
export function fetchAhead(parts: readonly Parts[], afterMs = 400): void {
  setTimeout(() => void Promise.allSettled(parts.map((load) => load())), afterMs);
}
