import { Injectable } from '@nestjs/common';

/** What time it is. The demo clinic is played on a clock of its own; everything else on the real one. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
