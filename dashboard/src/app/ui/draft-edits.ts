/**
 * The edits of a document that stays a draft until somebody signs it: one after another, each on the version that the last
 * one made. What the clinic refuses is told on the page, and nobody signs over a refusal without knowing.
 */
import { signal, type WritableSignal } from '@angular/core';
import { RequestFailed } from '../client/api';
import type { SummaryError } from './error-summary';

export interface DraftEditsOf<Draft, Change> {
  draft: WritableSignal<Draft | null>;
  /** Sends an edit made on this version; answers the draft as it is then. */
  send: (change: Change, version: number) => Promise<Draft>;
  /** The field of the page behind each pointer that the clinic may name. */
  fields?: Readonly<Record<string, string>>;
}

export class DraftEdits<Draft extends { version: number }, Change> {
  readonly errors = signal<SummaryError[]>([]);
  /** Somebody else changed the draft: nothing of this page goes before it is read again. */
  readonly stale = signal(false);
  readonly saving = signal(false);
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly of: DraftEditsOf<Draft, Change>) {}

  /** Sends an edit once the ones before it are there; `done` is called only when this one is. */
  save(change: Change, done: () => void = () => undefined): void {
    this.saving.set(true);
    this.queue = this.queue.then(async () => {
      try {
        this.of.draft.set(await this.of.send(change, this.of.draft()?.version ?? 0));
        this.errors.set([]);
        done();
      } catch (error) {
        this.refused(error);
      } finally {
        this.saving.set(false);
      }
    });
  }

  /** Resolves when every edit so far has its answer. */
  settled(): Promise<void> {
    return this.queue;
  }

  /**
   * Signs once every edit is there. False, with nothing signed, when one of them was refused: it is not in the draft.
   * Rejects with what the clinic answers.
   */
  async sign(act: (version: number) => Promise<Draft>): Promise<boolean> {
    this.saving.set(true);
    try {
      await this.queue;
      if (this.errors().length > 0) return false;
      this.of.draft.set(await act(this.of.draft()?.version ?? 0));
      return true;
    } finally {
      this.saving.set(false);
    }
  }

  refused(error: unknown): void {
    this.stale.set(isStale(error));
    this.errors.set(faultsIn(error, 'The edit did not reach the clinic. Try again.', this.of.fields));
  }

  /** The draft was read again. */
  readAnew(): void {
    this.errors.set([]);
    this.stale.set(false);
    document.getElementById('main')?.focus();
  }
}

/** Somebody else was faster. */
export const isStale = (error: unknown): boolean => error instanceof RequestFailed && (error.is('stale-version') || error.status === 412);

/** What the clinic refused, each fault at its field where the page has one. */
export function faultsIn(error: unknown, otherwise: string, fields: Readonly<Record<string, string>> = {}): SummaryError[] {
  if (!(error instanceof RequestFailed)) return [{ text: otherwise }];
  const { errors, detail } = error.problem;
  if (errors === undefined) return [{ text: detail }];
  return errors.map((fault) => {
    const field = fields[fault.pointer];
    return { text: fault.detail, ...(field === undefined ? {} : { field }) };
  });
}
