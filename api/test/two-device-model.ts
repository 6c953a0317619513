/**
 * Two devices and the clinic, without machines: the clinic's own code decides, the devices keep and send as the dashboard
 * does. Everything that was typed is remembered with what had been seen, so that it can be asked afterwards where it went.
 */
import type { Change, ChangesAccepted, FieldConflict } from '@stride/contracts';
import { applyBatch, openConflictsOfKnown } from '../src/assessments/batch';
import { editsOf, editsOfOthers, emptyDocument, openConflictsOf } from '../src/assessments/document';

export const FIELDS = ['notes/standing', 'finding/hip_ir_deg|left|'] as const;
export type Field = (typeof FIELDS)[number];
type Text = string | null;
/** What was typed, by whom, and all that this one had seen of the field by then. */
export interface Typed {
  device: string;
  seq: number;
  field: Field;
  text: Text;
  seen: ReadonlySet<Text>;
  /** One tap between the two values of a conflict. */
  isDecision: boolean;
}
interface Post {
  device: Device;
  changes: Change[];
  seen: number;
  /** Answered to a page that still waits for it; a ghost arrives and its answer goes nowhere. */
  answer?: ChangesAccepted;
}
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** The comment carries the text of a finding: it is there to be shown and kept too. */
const textOf = (value: unknown): Text => (typeof value === 'object' && value !== null && 'comment' in value ? String(value.comment) : typeof value === 'string' && value !== '' ? value : null);

export class Clinic {
  readonly document = emptyDocument();
  version = 1;
  readonly journal: { device: string; seq: number; field: Field; text: Text; isWritten: boolean; over: { device: string; text: Text } | null }[] = [];
  private readonly known = new Set<string>();

  /** As the service does it within its transaction. */
  take({ device: { name }, changes, seen }: Post): ChangesAccepted {
    const known = new Set(changes.filter(({ seq }) => this.known.has(`${name} ${seq}`)).map(({ seq }) => seq));
    const fresh = changes.filter(({ seq }) => !known.has(seq));
    const conflicts: ChangesAccepted['conflicts'] = [];
    for (const change of fresh) {
      const [edit] = editsOf(change);
      const field = edit?.field as Field;
      const last = this.journal.findLast((entry) => entry.field === field && entry.isWritten);
      const done = applyBatch(this.document, this.version, [change], { device: name, by: 'physio' });
      this.version = done.version;
      conflicts.push(...done.conflicts);
      this.known.add(`${name} ${change.seq}`);
      const isWritten = done.journal[0]?.whole === true;
      this.journal.push({ device: name, seq: change.seq, field, text: textOf(edit?.value), isWritten, over: last === undefined ? null : { device: last.device, text: last.text } });
    }
    const acknowledged = changes.map(({ seq }) => seq);
    return clone({ version: this.version, acknowledged, conflicts: [...openConflictsOfKnown(this.document, name, known), ...conflicts], others: editsOfOthers(this.document, seen, name), openConflicts: openConflictsOf(this.document) });
  }
  current(field: Field): Text {
    return field === 'notes/standing' ? textOf(this.document.notes['standing']) : textOf(this.document.findings['hip_ir_deg|left|']);
  }
}

export class Device {
  readonly screen = new Map<Field, Text>();
  readonly typed: Typed[] = [];
  pending: Change[] = [];
  conflicts: readonly FieldConflict[] = [];
  /** The one request that this page waits for. */
  post: Post | null = null;
  private seq = 0;
  private version = 1;
  private readonly seen = new Map<Field, Set<Text>>();
  /** Conflicts of its own that ever stood on the screen, with both values. */
  readonly shown: { seq: number; field: string; yours: Text; theirs: Text }[] = [];

  constructor(readonly name: string) {}

  private see(field: Field, text: Text): void {
    this.seen.set(field, (this.seen.get(field) ?? new Set<Text>()).add(text));
  }
  private fieldOf(change: Change): Field {
    return editsOf(change)[0]?.field as Field;
  }

  type(field: Field, text: Text, isDecision = false): void {
    this.see(field, this.screen.get(field) ?? null);
    for (const conflict of this.conflicts) for (const value of [conflict.yours, conflict.theirs]) this.see(conflict.field as Field, textOf(value));
    // What an earlier entry in this field had seen, while that one is on its way. Typing decides no conflict.
    const isWaiting = !isDecision && this.conflicts.some((open) => open.field === field);
    const baseVersion = Math.min(isWaiting ? 0 : this.version, ...this.pending.filter((change) => this.fieldOf(change) === field).map((change) => change.baseVersion));
    const finding = { test: 'hip_ir_deg', side: 'left' } as const;
    const operation = field === 'notes/standing' ? { set: { notes: { standing: text ?? '' } } } : text === null ? { clear: { finding } } : { set: { finding: { ...finding, value: 30, comment: text } } };
    this.pending.push({ ...operation, seq: ++this.seq, at: new Date(this.seq * 1000).toISOString(), baseVersion });
    this.typed.push({ device: this.name, seq: this.seq, field, text, seen: new Set(this.seen.get(field)), isDecision });
    this.screen.set(field, text);
    this.see(field, text);
  }

  /** One tap: the chosen value is written, the conflict leaves the screen. */
  decide(turn: number, keep: 'yours' | 'theirs'): void {
    const conflict = this.conflicts[turn % Math.max(1, this.conflicts.length)];
    if (conflict === undefined) return;
    this.type(conflict.field as Field, textOf(conflict[keep]), true);
    this.conflicts = this.conflicts.filter((other) => other !== conflict);
  }

  /** Sends what waits; from a later one on, when two senders share a journal and the other one has the first. */
  send(most: number, from = 0): Post | null {
    const changes = clone(this.pending.slice(from, from + most));
    if (this.post !== null || changes.length === 0) return null;
    this.post = { device: this, changes, seen: this.version };
    return this.post;
  }

  hear({ version, acknowledged, others = [], openConflicts = [] }: ChangesAccepted): void {
    this.pending = this.pending.filter(({ seq }) => !acknowledged.includes(seq));
    const own = openConflicts.filter(({ deviceId }) => deviceId === this.name).map(({ field }) => field as Field);
    const under = new Set([...this.pending.map((change) => this.fieldOf(change)), ...own]);
    for (const { field, value } of others) if (!under.has(field as Field)) this.screen.set(field as Field, textOf(value));
    this.show(openConflicts);
    this.version = version;
    this.post = null;
  }

  /** The page is opened anew over the same journal; what was on its way may still arrive. */
  reload(clinic: Clinic): void {
    this.post = null;
    this.version = clinic.version;
    for (const field of FIELDS) this.screen.set(field, clinic.current(field));
    for (const change of this.pending) this.screen.set(this.fieldOf(change), textOf(editsOf(change)[0]?.value));
    this.show(clone(openConflictsOf(clinic.document)));
  }

  private show(conflicts: readonly FieldConflict[]): void {
    this.conflicts = conflicts;
    for (const { deviceId, seq, field, yours, theirs } of conflicts) if (deviceId === this.name) this.shown.push({ seq, field, yours: textOf(yours), theirs: textOf(theirs) });
  }
}
