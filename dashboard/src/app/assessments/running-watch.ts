/** The stopwatch that runs, wherever on the pages one is: it outlives its row, its position and a reload. */
import { Injectable, signal } from '@angular/core';
import type { Side } from '@stride/clinical';

export interface RunningTime {
  assessmentId: string;
  test: string;
  side: Side | null;
  /** When it was started, in milliseconds of the device's clock. */
  began: number;
}
const KEPT = 'stride.watch';
/** Nobody holds a position for this long: a watch that was forgotten, not a hold. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

@Injectable({ providedIn: 'root' })
export class RunningWatch {
  private readonly time = signal<RunningTime | null>(restored());
  readonly running = this.time.asReadonly();

  start(what: Omit<RunningTime, 'began'>): void {
    this.keep({ ...what, began: Date.now() });
  }

  /** Stops it; answers the whole seconds it ran, 0 when none ran. */
  stop(): number {
    const time = this.time();
    this.keep(null);
    return time === null ? 0 : Math.max(0, Math.floor((Date.now() - time.began) / 1000));
  }

  private keep(time: RunningTime | null): void {
    this.time.set(time);
    // Names a test and a moment, no answer and nobody.
    if (time === null) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, JSON.stringify(time));
  }
}

function restored(): RunningTime | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as RunningTime | null;
    return kept !== null && typeof kept.began === 'number' && Date.now() - kept.began < FORGOTTEN_AFTER_MS ? kept : null;
  } catch {
    return null;
  }
}
