import { DOCUMENT } from '@angular/common';
import { inject, Injectable, signal } from '@angular/core';

const KEPT = 'stride.aloud';
const EVERY_S = 10;
const LAST_S = 5;

/**
 * What is said at a whole second of a hold: each ten seconds the time so far; before the norm of the test the last five
 * backwards, and the norm itself. Empty where nothing is said.
 */
export function saidAt(second: number, norm: number | null): string {
  if (second <= 0) return '';
  if (norm !== null && second < norm && norm - second <= LAST_S) return String(norm - second);
  if (second === norm) return `${second} seconds`;
  return second % EVERY_S === 0 ? String(second) : '';
}

/** Counts aloud with the voice of the device, when it has one and somebody wants it: hands and eyes are on the patient. */
@Injectable({ providedIn: 'root' })
export class SpokenCount {
  private readonly window = inject(DOCUMENT).defaultView;
  readonly isPossible = this.window !== null && 'speechSynthesis' in this.window;
  private readonly wants = signal(this.isPossible && this.window?.localStorage.getItem(KEPT) === 'yes');
  readonly wanted = this.wants.asReadonly();

  toggle(): void {
    this.wants.update((wanted) => !wanted);
    if (this.wants()) this.window?.localStorage.setItem(KEPT, 'yes');
    else {
      this.window?.localStorage.removeItem(KEPT);
      this.window?.speechSynthesis.cancel();
    }
  }

  /** Says it now: a number that is late is worse than none, so whatever is still being said ends. */
  say(words: string): void {
    if (!this.wants() || words === '' || this.window === null) return;
    this.window.speechSynthesis.cancel();
    const speech = new this.window.SpeechSynthesisUtterance(words);
    speech.lang = 'en-IE';
    this.window.speechSynthesis.speak(speech);
  }
}
