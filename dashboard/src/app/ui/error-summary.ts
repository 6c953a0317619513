import { afterRenderEffect, ChangeDetectionStrategy, Component, ElementRef, inject, input, untracked, viewChild } from '@angular/core';

export interface SummaryError {
  text: string;
  /** The id of the field the line leads to. */
  field?: string;
  /** Or an address of the app. */
  href?: string;
}

/** What is wrong, on top of the page, in the same words as at the field. Focus goes here; each line leads to its field. */
@Component({
  selector: 'stride-error-summary',
  template: `@if (errors().length > 0) {
    <div #box class="errors" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        @for (error of errors(); track $index) {
          <li>
            @if (error.field !== undefined || error.href !== undefined) {
              <a [attr.href]="error.href ?? '#' + error.field" (click)="go($event, error)">{{ error.text }}</a>
            } @else {
              {{ error.text }}
            }
          </li>
        }
      </ul>
    </div>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorSummary {
  readonly errors = input.required<readonly SummaryError[]>();
  /** Said aloud and no more: the focus stays with who is typing, whose next keys would go nowhere. */
  readonly quiet = input(false);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterRenderEffect(() => {
      if (this.errors().length > 0 && !untracked(this.quiet)) this.box()?.nativeElement.focus();
    });
  }

  protected go(event: Event, error: SummaryError): void {
    if (error.field === undefined) return;
    event.preventDefault();
    const field = this.host.nativeElement.ownerDocument.getElementById(error.field);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }
}
