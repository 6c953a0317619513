/**
 * Sends the changes of one assessment to the clinic: in order, in batches, for as long as it takes. A change that is
 * refused stays and says why; one that meets another device's edit comes back with both values.
 */
import { computed, inject, Injectable, signal } from '@angular/core';
import type { ChangeOperation, ChangesAccepted, FieldConflict, OtherEdit } from '@stride/contracts';
import { Api, RequestFailed } from '../client/api';
import { AssessmentsClient } from '../client/assessments.client';
import { PendingStore, type PendingChange } from '../tablet/pending-store';
import { refusedOf } from '../tablet/refused';

const BATCH = 100;
const FIRST_WAIT_MS = 800;
const LONGEST_WAIT_MS = 20_000;
/** Fields typed one after another go together. */
const GATHER_MS = 250;
/** Whoever types on without a pause holds nothing up for longer than this. */
const LONGEST_GATHER_MS = 1500;

export type SaveState = 'clinic' | 'tablet' | 'needs-you';

@Injectable()
export class ChangeQueue {
  private readonly client = inject(AssessmentsClient);
  private readonly store = inject(PendingStore);
  private readonly api = inject(Api);
  private assessmentId = '';
  private device = '';
  private sending: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_WAIT_MS;
  /** When what was entered first since the last sending goes at the latest. */
  private due: number | null = null;
  /** How often this page has sent: what was asked before the last time is old news. */
  private sendings = 0;
  private stopped = false;
  private isOpen: () => void = () => undefined;
  /** Told what the clinic took before the journal lets go of it: a copy on this tablet must hold it by then. */
  acknowledged: () => Promise<void> = () => Promise.resolve();
  /**
   * Told what other devices wrote into fields that nothing of this one is on its way to: it stands on the screen from then
   * on, except in the fields it answers, which are under the hand.
   */
  heard: (edits: readonly OtherEdit[]) => readonly string[] = () => [];
  /** Fields that the screen could not bring up to date yet, with the version that they show. */
  private unshown: ReadonlyMap<string, number> = new Map();
  /** Changes on their way into the journal, each with the version that was seen when it was made. */
  private handed: readonly { fields: readonly string[]; base: number }[] = [];
  private readonly opened = new Promise<void>((resolve) => (this.isOpen = resolve));

  readonly version = signal(0);
  readonly pending = signal<readonly PendingChange[]>([]);
  readonly conflicts = signal<readonly FieldConflict[]>([]);
  readonly lastSaved = signal<string | null>(null);
  readonly reachable = signal(true);
  /** Changes that this browser could not keep: they live as long as the page. */
  readonly unkept = this.store.unkept;
  /** Changes on their way into the journal. */
  readonly inHand = signal(0);
  readonly waiting = computed(() => this.pending().filter((entry) => entry.refused === null).length);
  /** Fields of which something is not in the clinic yet, however often each was changed. */
  readonly waitingFields = computed(() => new Set(this.pending().flatMap(({ refused, change }) => (refused === null ? fieldsOf(change) : []))).size);
  readonly refused = computed(() => this.pending().filter((entry) => entry.refused !== null));
  readonly state = computed<SaveState>(() => (this.refused().length > 0 || this.conflicts().length > 0 ? 'needs-you' : this.waiting() > 0 ? 'tablet' : 'clinic'));

  /** Begins with what an earlier visit to this page left behind. */
  async open(assessmentId: string, version: number, conflicts: readonly FieldConflict[]): Promise<readonly PendingChange[]> {
    this.assessmentId = assessmentId;
    this.version.set(version);
    this.conflicts.set(conflicts);
    const left = await this.store.of(assessmentId);
    this.device = await this.store.claimDevice(left.map((entry) => entry.device));
    this.pending.set(left);
    this.isOpen();
    globalThis.addEventListener('online', this.hurry);
    if (left.length > 0) this.soon(0);
    return left;
  }

  close(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    globalThis.removeEventListener('online', this.hurry);
    void this.flush();
  }

  /** Keeps a change on the device, then sends it; `decides` where it was chosen between the values of a conflict. */
  async add(operation: ChangeOperation, { decides = false } = {}): Promise<void> {
    // Nothing is kept before it is known under which name.
    this.inHand.update((count) => count + 1);
    await this.opened;
    const handed = { fields: fieldsOf(operation), base: this.seenOf(operation, decides) };
    this.handed = [...this.handed, handed];
    const pending = await this.store.add(this.assessmentId, this.device, { ...operation, at: new Date().toISOString(), baseVersion: handed.base });
    this.pending.update((all) => [...all, pending]);
    this.handed = this.handed.filter((entry) => entry !== handed);
    this.inHand.update((count) => count - 1);
    this.due ??= Date.now() + LONGEST_GATHER_MS;
    this.soon(Math.max(0, Math.min(GATHER_MS, this.due - Date.now())));
  }

  /**
   * The version whose value the hand had seen that makes this change. While an earlier entry in the same field is on its
   * way, the screen shows that one and not what another device may have written meanwhile. Who types into a field that
   * waits for a decision has not decided: one tap does.
   */
  private seenOf(operation: ChangeOperation, decides: boolean): number {
    const fields = new Set(fieldsOf(operation));
    if (!decides && this.conflicts().some((open) => fields.has(open.field))) return 0;
    const earlier = [...this.handed, ...this.pending().map(({ change }) => ({ fields: fieldsOf(change), base: change.baseVersion })), ...[...this.unshown].map(([field, base]) => ({ fields: [field], base }))];
    return Math.min(this.version(), ...earlier.filter((entry) => entry.fields.some((field) => fields.has(field))).map(({ base }) => base));
  }

  /**
   * The version that a copy of the screen may claim. What is still in hand dies with the page, and the copy shows it in
   * place of what another device may have written there: who goes on from that copy has not seen the other value.
   */
  versionOfScreen(): number {
    return Math.min(this.version(), ...this.handed.map(({ base }) => base), ...this.unshown.values());
  }

  /** Takes a refused change back: what was entered instead has its own change. */
  async drop(seq: number): Promise<void> {
    const dropped = this.pending().find((entry) => entry.change.seq === seq);
    if (dropped === undefined) return;
    await this.store.acknowledge(this.assessmentId, [seq], dropped.device);
    this.pending.update((all) => all.filter((entry) => entry !== dropped));
  }

  /** Sends all that is waiting; resolves when it is in the clinic, or when the clinic cannot be reached. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    for (let round = 0; round < 50 && this.waiting() > 0; round++) {
      const before = this.waiting();
      this.sending ??= this.send().finally(() => (this.sending = undefined));
      await this.sending;
      if (this.waiting() >= before) return;
    }
  }

  /**
   * Asks what others wrote meanwhile, where nothing of this page is on its way: what it sends is answered with that
   * anyway. Answers how the assessment stands in the clinic, null where it was not asked; fails where it is not reached.
   */
  async look(): Promise<ChangesAccepted['standing'] | null> {
    if (this.stopped || this.device === '' || this.waiting() > 0 || this.inHand() > 0 || this.sending !== undefined) return null;
    const { sendings } = this;
    const answer = await this.client.look(this.assessmentId, this.device, this.seen());
    if (this.stopped || sendings !== this.sendings) return null;
    this.reachable.set(true);
    // Without open conflicts there is nothing new, and those on the screen still stand.
    if (answer.openConflicts !== undefined && answer.version >= this.version()) {
      this.meet(answer, []);
      await this.acknowledged();
    }
    return answer.standing ?? null;
  }

  /** Fields in which the clinic has something newer than the screen. */
  unshownFields(): readonly string[] {
    return [...this.unshown.keys()];
  }

  /** The version that all of the screen shows. */
  private seen(): number {
    return Math.min(this.version(), ...this.unshown.values());
  }

  /** Whether the entry that could not be written was made under this page's name. */
  isOwn({ deviceId }: FieldConflict): boolean {
    return deviceId === this.device;
  }

  private readonly hurry = (): void => {
    this.wait = FIRST_WAIT_MS;
    this.soon(0);
  };

  private soon(ms: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async send(): Promise<void> {
    const waiting = this.pending().filter((entry) => entry.refused === null);
    const [first] = waiting;
    if (first === undefined) return;
    this.sendings++;
    this.due = null;
    // Each change under the name it was made with; what another page left behind goes in a batch of its own.
    const { device } = first;
    const entries = waiting.filter((entry) => entry.device === device).slice(0, BATCH);
    const batch = entries.map((entry) => entry.change);
    try {
      const answer = await this.client.change(this.assessmentId, { deviceId: device, changes: batch, seen: this.seen() });
      const done = new Set(answer.acknowledged);
      this.meet(answer, entries.filter((entry) => done.has(entry.change.seq)));
      await this.acknowledged();
      await this.store.acknowledge(this.assessmentId, answer.acknowledged, device);
      this.pending.update((all) => all.filter((entry) => entry.device !== device || !done.has(entry.change.seq)));
      this.lastSaved.set(new Date().toISOString());
      this.reachable.set(true);
      this.wait = FIRST_WAIT_MS;
      if (this.waiting() > 0) this.soon(0);
    } catch (error) {
      await this.failed(error, entries);
    }
  }

  /**
   * From here on this device stands where the clinic stands: what others wrote is on the screen, except where something
   * of this device is on its way or waits for a decision. Only now may the next change build on it.
   */
  private meet({ version, others = [], openConflicts = [] }: ChangesAccepted, taken: readonly PendingChange[]): void {
    const onTheirWay = this.pending().filter((entry) => !taken.includes(entry));
    const own = openConflicts.filter((open) => this.isOwn(open)).map(({ field }) => field);
    const under = new Set([...this.handed.flatMap(({ fields }) => fields), ...onTheirWay.flatMap(({ change }) => fieldsOf(change)), ...own]);
    const held = this.heard(others.filter(({ field }) => !under.has(field)));
    this.unshown = new Map(held.map((field) => [field, this.unshown.get(field) ?? this.version()]));
    this.conflicts.set(openConflicts);
    this.version.set(version);
  }

  private async failed(error: unknown, batch: readonly PendingChange[]): Promise<void> {
    if (error instanceof RequestFailed && error.status === 422) {
      await this.refuse(error, batch);
      return;
    }
    if (error instanceof RequestFailed && (error.status === 409 || error.status === 404 || error.status === 403)) {
      for (const entry of batch) await this.markRefused(entry, error.problem.detail);
      return;
    }
    // Not reached, signed out, busy: it stays on the tablet and goes again.
    this.reachable.set(!(error instanceof RequestFailed) || error.status !== 0);
    this.soon(this.api.sessionOver() ? 2000 : this.wait);
    this.wait = Math.min(LONGEST_WAIT_MS, this.wait * 2);
  }

  /** One bad change refuses its batch: the bad ones need a hand, the rest goes again. */
  private async refuse(error: RequestFailed, batch: readonly PendingChange[]): Promise<void> {
    for (const [entry, why] of refusedOf(error, batch)) await this.markRefused(entry, why);
    if (this.waiting() > 0) this.soon(0);
  }

  private async markRefused(refused: PendingChange, why: string): Promise<void> {
    await this.store.refuse(refused, why);
    this.pending.update((all) => all.map((entry) => (entry.device === refused.device && entry.change.seq === refused.change.seq ? { ...entry, refused: why } : entry)));
  }
}

/** The fields that a change writes, by the names the clinic gives them. */
export function fieldsOf({ set, clear }: ChangeOperation): string[] {
  const finding = (row: { test: string; side?: string; site?: string } | undefined): string[] => (row === undefined ? [] : [`finding/${row.test}|${row.side ?? ''}|${row.site ?? ''}`]);
  const cleared = clear?.history === undefined ? [] : Array.isArray(clear.history) ? clear.history : Object.keys(clear.history);
  const texts = (['notes', 'domainReasons'] as const).flatMap((part) => [...Object.keys(set?.[part] ?? {}), ...(clear?.[part] ?? [])].map((key) => `${part}/${key}`));
  return [...finding(set?.finding), ...finding(clear?.finding), ...[...Object.keys(set?.history ?? {}), ...cleared].map((code) => `history/${code}`), ...texts];
}
