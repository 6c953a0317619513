import { Injectable } from '@nestjs/common';

/** What time it is. The demo clinic is played on a clock of its own; everything else on the real one. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** How far ahead a device's clock may be before its time is refused as the future: a day covers every time zone. */
export const AHEAD_MS = 24 * 3_600_000;
