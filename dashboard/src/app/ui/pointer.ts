import { computed, inject, Injectable, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';

/** Knows whether a finger or a button is down: what is pressed must not move away before it is let go. */
@Injectable({ providedIn: 'root' })
export class Pointer {
  private readonly byTouch = signal(false);
  /** The last press was a mouse's: a field that it brings to hand opens no keyboard on the glass. */
  readonly byMouse = signal(false);
  /** Somebody asked for the keyboard on the glass. */
  readonly wantsKeyboard = signal(false);
  /** Fields that have values to touch keep the keyboard on the glass away from a finger, until it is asked for. */
  readonly keyboardless = computed(() => this.byTouch() && !this.wantsKeyboard());
  private readonly fingers = signal(isForFingers());
  /**
   * What a finger gets is on the page: from the beginning on a screen made for fingers, else from the last click on. A press
   * never tells it: the buttons that it brings would stand between the finger and what it aims at, and take its click.
   */
  readonly isTouch = this.fingers.asReadonly();
  private isDown = false;
  private waiting: (() => void)[] = [];

  constructor() {
    const page = inject(DOCUMENT);
    page.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        this.isDown = true;
        this.byTouch.set(pointerType === 'touch');
        this.byMouse.set(pointerType === 'mouse');
      },
      true,
    );
    // A key that presses a button says nothing of fingers.
    page.addEventListener('click', ({ detail }) => detail > 0 && this.fingers.set(this.byTouch()), true);
    for (const end of ['pointerup', 'pointercancel'] as const) page.addEventListener(end, () => this.rest(), true);
  }

  /** Now, or once the click that is under way has reached what it was meant for. */
  whenUp(act: () => void): void {
    if (this.isDown) this.waiting.push(act);
    else act();
  }

  private rest(): void {
    this.isDown = false;
    // The click follows the release in the same turn.
    setTimeout(() => this.waiting.splice(0).forEach((act) => act()));
  }
}

function isForFingers(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
}
