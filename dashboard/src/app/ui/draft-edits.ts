/**
 * The edits of a document that stays a draft until somebody signs it: one after another, each on the version that the last
 * one made. An edit is kept on the tablet before it is sent, and let go once the clinic has answered: with the page gone, the
 * next page of the document takes it up. It goes by itself while the document is as it was; otherwise it stands beside it
 * until somebody decides. What the clinic refuses is told on the page, and nobody signs over a refusal without knowing.
 */
import { computed, DestroyRef, effect, inject, signal, untracked, type WritableSignal } from '@angular/core';
import { Api, isAway, RequestFailed } from '../client/api';
import { newId } from '../client/new-id';
import { HeldEdits } from '../tablet/held-edits';
import { isIn } from '../tablet/is-in';
import { KeptEdits, type DraftDocument, type KeptEdit } from '../tablet/kept-edits';
import type { SummaryError } from './error-summary';
import { keepPage } from './half-typed';

export interface DraftEditsOf<Draft, Change> {
  document: () => DraftDocument;
  /** Whose document it is, where the page knows it. */
  patient?: () => { familyName: string; givenName: string } | null;
  draft: WritableSignal<Draft | null>;
  /** Sends an edit made on this version; answers the draft as it is then. */
  send: (change: Change, version: number) => Promise<Draft>;
  /** The field of the page behind each pointer that the clinic may name. */
  fields?: Readonly<Record<string, string>>;
}

/** Where the draft's edits are. Only what the clinic has answered is in the clinic. */
export type Whereabouts = 'going' | 'on this tablet' | 'needs you' | 'in the clinic';

/** A tablet that hesitates does not hold up what could already be in the clinic. */
const KEPT_WITHIN_MS = 2000;

interface Edit<Change extends object> {
  change: Change;
  at: number;
  done: () => void;
  /** As an earlier page left it on this tablet. */
  kept?: KeptEdit<Change>;
}
/** An edit that stands beside the document; `onPage` where the tablet could not keep it. */
export interface BesideEdit<Change extends object = object> extends KeptEdit<Change> {
  onPage: boolean;
}

/** Made where something can be injected: it listens for as long as its page lives. */
export class DraftEdits<Draft extends { id: string; version: number; status: string }, Change extends object> {
  readonly errors = signal<SummaryError[]>([]);
  /** Somebody else changed the draft: nothing of this page goes before it is read again. */
  readonly stale = signal(false);
  readonly saving = signal(false);
  /** What was made on another version, or refused as such: never sent over somebody else's words, and not thrown away unseen. */
  readonly beside = signal<readonly BesideEdit<Change>[]>([]);
  /** Left by an earlier page and not looked at against the document yet. */
  private readonly found = signal<readonly KeptEdit<Change>[]>([]);
  /** What an earlier page left, and this one has brought to the clinic. */
  readonly arrived = signal<readonly KeptEdit<Change>[]>([]);
  private readonly edits = signal<readonly Edit<Change>[]>([]);
  /** All that is not in the clinic yet, the last of each field. The next edit starts from here and takes nothing of it back. */
  readonly unsent = computed<Partial<Change>>(() => Object.assign({}, ...this.edits().map(({ change }) => change)) as Partial<Change>);
  /** What an earlier page left and what is not in the clinic yet, for who opens the document. */
  readonly waiting = computed(() => [...this.found(), ...this.edits().flatMap(({ kept }) => (kept === undefined ? [] : [kept]))]);
  /** The draft with the words that an earlier page left, while they are on their way. */
  readonly shown = computed(() => {
    const draft = this.of.draft();
    return draft === null ? null : this.edits().reduce((shown, { change, kept }) => (kept === undefined ? shown : { ...shown, ...wordsOf(change) }), draft);
  });
  private readonly isSettled = computed(() => this.errors().length === 0 && this.edits().length === 0);
  readonly whereabouts = computed((): Whereabouts => {
    if (this.saving()) return 'going';
    if (this.isSettled() && this.beside().length === 0) return 'in the clinic';
    return this.isAway() && this.isKept() && this.beside().length === 0 ? 'on this tablet' : 'needs you';
  });
  /** The last one was not answered: it goes by itself once the clinic is back. */
  private readonly isAway = signal(false);
  /** Every edit that waits is on the tablet as well. */
  private readonly isKept = signal(false);
  /** An edit waits for the clinic to be within reach. */
  readonly canRetry = computed(() => !this.saving() && !this.stale() && this.edits().length > 0);
  private queue: Promise<void> = Promise.resolve();
  /** What is being written on the tablet; one after another. */
  private keeping: Promise<unknown> = Promise.resolve();
  private hasRecord = false;
  private isLeaving = false;
  /** Under this the edits of this page are kept. */
  private readonly id = newId();
  private readonly tablet = inject(KeptEdits);

  constructor(private readonly of: DraftEditsOf<Draft, Change>) {
    const letGo = inject(HeldEdits).hold(this.id, { send: () => this.retry() });
    const leave = (event: Event): void => void (this.isLeaving = event.type === 'pagehide');
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', leave);
    const again = (): void => {
      if (this.canRetry()) void this.retry();
    };
    window.addEventListener('online', again);
    const forget = keepPage(() => this.edits().length > 0 && !this.isKept());
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', again);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', leave);
      forget();
      // A field that goes with the page tells its last words just after this.
      letGo(async () => {
        await new Promise((rest) => setTimeout(rest));
        await this.queue;
        await this.keeping;
      });
    });
    effect(() => void this.look(of.document()));
    effect(() => {
      const [draft, found] = [of.draft(), this.found()];
      if (draft !== null && found.length > 0 && found.every(({ document }) => document.id === draft.id)) untracked(() => this.takeUp(draft, found));
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
    this.add({ change, done, at: Date.now() });
  }

  private add(edit: Edit<Change>): void {
    this.edits.update((edits) => [...edits, edit]);
    this.keepEdits();
    void this.retry();
  }

  /** Sends what has not reached the clinic, in its order. */
  retry(): Promise<void> {
    this.saving.set(true);
    this.queue = this.queue.then(async () => {
      try {
        await this.sendAll();
      } finally {
        this.saving.set(false);
      }
    });
    return this.queue;
  }

  private async sendAll(): Promise<void> {
    for (let edit = this.edits()[0]; edit !== undefined; edit = this.edits()[0]) {
      // Who leaves has no time to wait: then it is kept and sent at once.
      if (!this.isLeaving) await Promise.race([this.keeping, new Promise((rest) => setTimeout(rest, KEPT_WITHIN_MS))]);
      try {
        this.of.draft.set(await this.of.send(edit.change, this.of.draft()?.version ?? 0));
      } catch (error) {
        this.refused(error);
        if (staysUnsent(error)) return;
        // Words at fault are mended in their field; anything else, for example a plan that was issued, is no fault of theirs.
        if (!isFaulty(error) || edit.kept !== undefined) this.putBeside(edit.change, edit.at);
        this.hasAnswer();
        continue;
      }
      const { kept } = edit;
      if (kept !== undefined) this.arrived.update((arrived) => [...arrived, kept]);
      this.hasAnswer();
      this.errors.set([]);
      edit.done();
    }
  }

  /** The first of the edits is let go, here and on the tablet. */
  private hasAnswer(): void {
    this.edits.update((edits) => edits.slice(1));
    this.keepEdits();
  }

  /** All that is not in the clinic is one record on the tablet; nothing is none. */
  private keepEdits(): void {
    this.isKept.set(false);
    this.keeping = this.keeping.then(async () => {
      const edits = this.edits();
      if (edits.length > 0) {
        const at = Math.max(...edits.map((edit) => edit.at));
        const isKept = await this.tablet.keep(this.record(this.id, this.unsent(), at));
        this.hasRecord ||= isKept;
        if (this.edits() === edits) this.isKept.set(isKept);
        if (isKept) for (const { kept } of edits) if (kept !== undefined) await this.tablet.drop(kept.id);
      } else if (this.hasRecord) {
        await this.tablet.drop(this.id);
        this.hasRecord = false;
      }
    });
  }
  private record(id: string, change: Partial<Change>, at: number, base = this.of.draft()?.version ?? UNDECIDED): KeptEdit<Change> {
    const patient = this.of.patient?.() ?? null;
    const about = patient === null ? {} : { about: `${patient.familyName.toUpperCase()}, ${patient.givenName}` };
    return { id, document: this.of.document(), base, change, at, ...about };
  }

  /** What earlier pages of this document left on the tablet. */
  private async look(document: DraftDocument): Promise<void> {
    const found = await this.tablet.of<Change>(document);
    this.found.set(found);
  }

  /** Made on the document as it is, it goes; what the document says already is let go; over anything else somebody decides. */
  private takeUp(draft: Draft, found: readonly KeptEdit<Change>[]): void {
    this.found.set([]);
    for (const edit of found) {
      if (isIn(draft, edit.change)) void this.tablet.drop(edit.id);
      else if (draft.status === 'draft' && draft.version === edit.base && this.edits().length === 0) this.sendKept(edit);
      else this.beside.update((beside) => [...beside, { ...edit, onPage: false }]);
    }
  }
  private sendKept(kept: KeptEdit<Change>): void {
    this.add({ change: kept.change as Change, at: kept.at, kept, done: () => undefined });
  }

  /** Takes an edit over into the document as it is now. */
  takeOver(edit: BesideEdit<Change>): void {
    this.decide(edit);
    this.sendKept(edit);
  }
  drop(edit: BesideEdit<Change>): void {
    this.decide(edit);
    void this.tablet.drop(edit.id);
  }
  private decide({ id }: BesideEdit<Change>): void {
    this.beside.update((beside) => beside.filter((other) => other.id !== id));
    this.errors.set([]);
  }

  private putBeside(change: Partial<Change>, at: number): void {
    const edit = this.record(newId(), change, at, UNDECIDED);
    this.beside.update((beside) => [...beside, { ...edit, onPage: true }]);
    this.keeping = this.keeping.then(async () => {
      if (await this.tablet.keep(edit)) this.beside.update((beside) => beside.map((other) => (other.id === edit.id ? { ...other, onPage: false } : other)));
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
      if (this.beside().length > 0) this.errors.set([{ text: 'An edit that is not in here waits for you: take it over or drop it first.', field: BESIDE }]);
      if (!this.isSettled()) return false;
      this.of.draft.set(await act(this.of.draft()?.version ?? 0));
      return true;
    } finally {
      this.saving.set(false);
    }
  }

  /** Opens the document behind a link once it tells every edit; over a refusal it opens nothing and leads to what is wrong. */
  async open(press: Event): Promise<void> {
    if (!this.saving() && this.isSettled()) return;
    const { href } = press.currentTarget as HTMLAnchorElement;
    press.preventDefault();
    await this.queue;
    if (this.isSettled()) window.open(href, '_blank', 'noopener');
    else this.errors.update((errors) => [...errors]);
  }

  refused(error: unknown): void {
    this.stale.set(isStale(error));
    this.isAway.set(isAway(error));
    this.errors.set(faultsIn(error, 'The edit did not reach the clinic. Try again.', this.of.fields));
  }

  /** The draft was read again. What it does not say stands beside it. */
  readAnew(): void {
    const [change, draft] = [this.unsent(), this.of.draft()];
    if (this.edits().length > 0 && (draft === null || !isIn(draft, change))) this.putBeside(change, Math.max(...this.edits().map(({ at }) => at)));
    this.edits.set([]);
    this.keepEdits();
    this.errors.set([]);
    this.stale.set(false);
    document.getElementById('main')?.focus();
  }
}

/** No document is at this version: what is kept with it never goes by itself. */
const UNDECIDED = 0;

/** Where the edits stand that wait for somebody. */
export const BESIDE = 'edits-beside';

/** Texts and days stand in their fields; a list is told beside. */
const wordsOf = <Change extends object>(change: Change): Partial<Change> => Object.fromEntries(Object.entries(change).filter(([, value]) => typeof value === 'string' || value === null)) as Partial<Change>;

/** Somebody is in the middle of a text that is kept while it is typed. */
export const isInText = (): boolean => document.activeElement instanceof HTMLTextAreaElement;

/** Somebody else was faster. */
export const isStale = (error: unknown): boolean => error instanceof RequestFailed && (error.is('stale-version') || error.status === 412);

/** The edit itself is sound: out of reach, not signed in, overtaken. Another answer refuses it for good. */
const staysUnsent = (error: unknown): boolean => !(error instanceof RequestFailed) || isAway(error) || isStale(error) || [401, 408, 429, 500].includes(error.status);

/** The clinic found something wrong with the words themselves. */
const isFaulty = (error: unknown): boolean => error instanceof RequestFailed && [400, 413, 422].includes(error.status);

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
