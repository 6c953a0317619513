import { Directive, ElementRef, inject, input } from '@angular/core';
import { Pointer } from '../ui/pointer';
import { takeInHand } from './open-fields';
import { Recorder } from './recorder';
import type { Place } from './words';

/** Who goes on finds the first open field of the position in hand; a finger only where that opens no keyboard on the glass. */
export function howToGoOn(press: MouseEvent, pointer: Pointer): 'by-keys' | 'by-touch' | null {
  return press.detail === 0 ? 'by-keys' : pointer.keyboardless() || pointer.byMouse() ? 'by-touch' : null;
}

/** On a way to a position: its tab, the steps beside it, and the way on under its last field put the same field in hand. */
@Directive({ selector: 'a[strideGoesOn]', host: { '(click)': 'goOn($event)' } })
export class GoesOn {
  readonly strideGoesOn = input.required<Place>();
  private readonly recorder = inject(Recorder);
  private readonly pointer = inject(Pointer);
  private readonly link = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected goOn(press: MouseEvent): void {
    // What opens in another tab of the browser takes nothing in hand here; the review has no fields.
    if (press.ctrlKey || press.metaKey || press.shiftKey || this.strideGoesOn() === 'review') return;
    const how = howToGoOn(press, this.pointer);
    const here = this.link.getAttribute('aria-current') === null ? null : document.querySelector('stride-position-view');
    if (here === null) this.recorder.goesOn.set(how);
    else setTimeout(() => takeInHand(this.recorder, here, how));
  }
}
