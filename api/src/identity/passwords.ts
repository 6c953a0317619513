/** Argon2id at the OWASP parameters; at most two hashes at once, so that sign-in cannot starve the clinic of CPU. */
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { ProblemError } from '../platform';

/** Argon2id (the library's own const enum cannot be read by an isolated compiler). */
const ARGON2ID = 2;
/** OWASP password storage: 19 MiB, two passes, one lane. */
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
/** About three seconds of hashing: whoever comes after that is asked to come again. */
const MOST_WAITING = 60;

@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private stranger: Promise<string> | undefined;

  /** A new password's hash. */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, OPTIONS));
  }

  /**
   * Whether the password fits; call it in turn. Without a stored hash the same work is done, so that time does not tell
   * who exists.
   */
  async fits(stored: string | undefined, password: string): Promise<boolean> {
    this.stranger ??= hash('no such practitioner', OPTIONS);
    const against = stored ?? (await this.stranger);
    const fits = await verify(against, password, OPTIONS).catch(() => false);
    return fits && stored !== undefined;
  }

  /**
   * Runs `work` when it is its turn: two at once, whoever else asks. Looking at the failures so far, checking and
   * counting belong into one turn: checked outside it, thirty guesses at once would all see none before them.
   */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= MOST_WAITING)
      throw new ProblemError(
        'too-many-requests',
        'Many people are signing in just now; try again in a moment.',
        undefined,
        { 'retry-after': '2' },
      );
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running--;
      else next();
    }
  }
}
