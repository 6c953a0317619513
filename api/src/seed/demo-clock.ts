import { Injectable } from '@nestjs/common';
import { Clock } from '../platform';

/** A clock that the story sets: last year's visits are signed last year. */
@Injectable()
export class DemoClock extends Clock {
  private at: Date | null = null;

  override now(): Date {
    return this.at ?? super.now();
  }
  set(at: string): void {
    this.at = new Date(at);
  }
}
