import { afterNextRender, ChangeDetectionStrategy, Component, DestroyRef, type ElementRef, inject, input, output, viewChild } from '@angular/core';

/** A dialog on the browser's own element: focus stays inside, Escape closes, focus returns to where it was. */
@Component({
  selector: 'stride-modal',
  template: `<dialog #dialog class="modal" [attr.aria-labelledby]="titleId()" (cancel)="cancel($event)" (close)="closed.emit()">
    <h2 [id]="titleId()">{{ heading() }}</h2>
    <ng-content />
  </dialog>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Modal {
  readonly heading = input.required<string>();
  readonly titleId = input('modal-title');
  /** Set for a dialog that must be answered. */
  readonly mustAnswer = input(false);
  readonly closed = output();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    // The element goes with its page's state, not by its own close: what had the focus gets it back here.
    const before = document.activeElement;
    inject(DestroyRef).onDestroy(() =>
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const to = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : document.getElementById('main');
        to?.focus();
      }),
    );
    afterNextRender(() => {
      const element = this.dialog().nativeElement;
      if (typeof element.showModal === 'function') element.showModal();
    });
  }

  protected cancel(event: Event): void {
    if (this.mustAnswer()) event.preventDefault();
  }
}
