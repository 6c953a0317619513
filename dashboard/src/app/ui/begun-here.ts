import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { BegunForms } from './begun-forms';
import { Icon } from './icon';
import { keptTime } from './kept-time';

/** In a form that was begun: where what was typed is, and that it is not in the document yet. Its line is there from the beginning, so that nothing moves. */
@Component({
  selector: 'stride-begun-here',
  imports: [Icon],
  template: `<p class="save begun-here" role="status">
    @if (begun(); as begun) {
      @if (begun.isKept) {
        <stride-icon name="half" /> <span><b>On this tablet</b> since {{ time(begun.at) }}, not in the {{ document() }} yet</span>
      } @else {
        <stride-icon name="warning" /> <span><b>On this page only</b>, not in the {{ document() }} yet</span>
      }
    }
  </p>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BegunHere {
  readonly form = input.required<string>();
  readonly document = input.required<'plan' | 'letter'>();
  private readonly forms = inject(BegunForms, { optional: true });
  protected readonly begun = computed(() => this.forms?.at(this.form()) ?? null);
  protected readonly time = keptTime;
}

/** Begun forms whose place is gone: their item was removed, or the document is signed. What was typed can still be read. */
@Component({
  selector: 'stride-begun-elsewhere',
  imports: [Icon],
  template: `@for (begun of placeless(); track begun.id) {
    <section class="kept-edit" aria-label="Begun and not sent">
      <h2><stride-icon name="warning" /> Begun on this tablet at {{ time(begun.at) }}, not in the {{ document() }}</h2>
      <p>Its form is no longer here. {{ begun.what.slice(0, 1).toUpperCase() + begun.what.slice(1) }}: “{{ words(begun.values) }}”</p>
      <p class="formline"><button class="btn" type="button" (click)="drop(begun.name)">Drop it</button></p>
    </section>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BegunElsewhere {
  readonly document = input.required<'plan' | 'letter'>();
  private readonly forms = inject(BegunForms);
  protected readonly time = keptTime;
  protected readonly placeless = computed(() => (this.forms.looked() ? [...this.forms.forms().values()].filter(({ name }) => !this.forms.standing().has(name)) : []));

  protected words(values: Readonly<Record<string, string>>): string {
    return Object.values(values).join('; ');
  }
  protected drop(name: string): void {
    this.forms.letGo(name);
    setTimeout(() => window.document.getElementById('main')?.focus());
  }
}
