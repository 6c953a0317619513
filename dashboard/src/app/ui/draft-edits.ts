/**
 * The edits of a document that stays a draft until somebody signs it: one after another, each on the version that the last
 * one made. An edit that did not reach the clinic stays here and goes when the clinic can be reached again; what the clinic
 * refuses is told on the page, and nobody signs over a refusal without knowing.
 */
import { computed, DestroyRef, effect, inject, signal, type WritableSignal } from '@angular/core';
import { Api, isAway, RequestFailed } from '../client/api';
import type { SummaryError } from './error-summary';
import { keepPage } from './half-typed';

export interface DraftEditsOf<Draft, Change> {
  draft: WritableSignal<Draft | null>;
  /** Sends an edit made on this version; answers the draft as it is then. */
  send: (change: Change, version: number) => Promise<Draft>;
  /** The field of the page behind each pointer that the clinic may name. */
  fields?: Readonly<Record<string, string>>;
}

/** Where the draft's edits are. Only what the clinic has answered is in the clinic. */
export type Whereabouts = 'going' | 'needs you' | 'in the clinic';

interface Edit<Change> {
  change: Change;
  done: () => void;
}

/** Made where something can be injected: it listens for as long as its page lives. */
export class DraftEdits<Draft extends { version: number }, Change extends object> {
  readonly errors = signal<SummaryError[]>([]);
  /** Somebody else changed the draft: nothing of this page goes before it is read again. */
  readonly stale = signal(false);
  readonly saving = signal(false);
  /** The texts of edits that were overtaken: they are in no draft, and who typed them may still want them. */
  readonly overtaken = signal<readonly string[]>([]);
  private readonly edits = signal<readonly Edit<Change>[]>([]);
  /** All that is not in the clinic yet, the last of each field. The next edit starts from here and takes nothing of it back. */
  readonly unsent = computed<Partial<Change>>(() => Object.assign({}, ...this.edits().map(({ change }) => change)) as Partial<Change>);
  readonly whereabouts = computed((): Whereabouts => (this.saving() ? 'going' : this.errors().length > 0 || this.edits().length > 0 ? 'needs you' : 'in the clinic'));
  /** An edit waits for the clinic to be within reach. */
  readonly canRetry = computed(() => !this.saving() && !this.stale() && this.edits().length > 0);
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly of: DraftEditsOf<Draft, Change>) {
    const again = (): void => {
      if (this.canRetry()) this.retry();
    };
    window.addEventListener('online', again);
    const forget = keepPage(() => this.edits().length > 0);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', again);
      forget();
    });
    const { sessionOver } = inject(Api);
    let wasOver = false;
    effect(() => {
      const isOver = sessionOver();
      if (wasOver && !isOver) again();
      wasOver = isOver;
    });
  }

  /** Sends an edit once the ones before it are there; `done` is called only when this one is. */
  save(change: Change, done: () => void = () => undefined): void {
    this.edits.update((edits) => [...edits, { change, done }]);
    this.retry();
  }

  /** Sends what has not reached the clinic, in its order. */
  retry(): void {
    this.saving.set(true);
    this.queue = this.queue.then(async () => {
      try {
        await this.sendAll();
      } finally {
        this.saving.set(false);
      }
    });
  }

  private async sendAll(): Promise<void> {
    for (let edit = this.edits()[0]; edit !== undefined; edit = this.edits()[0]) {
      try {
        this.of.draft.set(await this.of.send(edit.change, this.of.draft()?.version ?? 0));
      } catch (error) {
        this.refused(error);
        if (staysUnsent(error)) return;
        this.edits.update((edits) => edits.slice(1));
        continue;
      }
      this.edits.update((edits) => edits.slice(1));
      this.errors.set([]);
      edit.done();
    }
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
      if (this.whereaboutsAtRest() !== 'in the clinic') return false;
      this.of.draft.set(await act(this.of.draft()?.version ?? 0));
      return true;
    } finally {
      this.saving.set(false);
    }
  }
  private whereaboutsAtRest(): Whereabouts {
    return this.errors().length > 0 || this.edits().length > 0 ? 'needs you' : 'in the clinic';
  }

  /** Opens the document behind a link once it tells every edit; over a refusal it opens nothing and leads to what is wrong. */
  async open(press: Event): Promise<void> {
    if (this.whereabouts() === 'in the clinic') return;
    const { href } = press.currentTarget as HTMLAnchorElement;
    press.preventDefault();
    await this.queue;
    if (this.whereaboutsAtRest() === 'in the clinic') window.open(href, '_blank', 'noopener');
    else this.errors.update((errors) => [...errors]);
  }

  refused(error: unknown): void {
    this.stale.set(isStale(error));
    this.errors.set(faultsIn(error, 'The edit did not reach the clinic. Try again.', this.of.fields));
  }

  /** The draft was read again. What was overtaken is not sent over somebody else's words, and not thrown away unseen. */
  readAnew(): void {
    const texts = Object.values(this.unsent()).filter((value): value is string => typeof value === 'string' && value.trim() !== '');
    this.overtaken.set(texts);
    this.edits.set([]);
    this.errors.set([]);
    this.stale.set(false);
    document.getElementById('main')?.focus();
  }
}

/** Somebody is in the middle of a text that is kept while it is typed. */
export const isInText = (): boolean => document.activeElement instanceof HTMLTextAreaElement;

/** Somebody else was faster. */
export const isStale = (error: unknown): boolean => error instanceof RequestFailed && (error.is('stale-version') || error.status === 412);

/** The edit itself is sound: out of reach, not signed in, overtaken. Another answer refuses it for good. */
const staysUnsent = (error: unknown): boolean => !(error instanceof RequestFailed) || isAway(error) || isStale(error) || [401, 408, 429, 500].includes(error.status);

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
