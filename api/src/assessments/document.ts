/**
 * The current state of a draft, and how one change alters it. Fields are the unit of conflict: one history item, one
 * finding row, one note. Two devices that touch different fields both win; on the same field nothing is overwritten in
 * silence.
 */
import { findingKey, type Finding, type HistoryValue } from '@stride/assessment-engine';
import type { ChangeOperation, FieldConflict, OtherEdit, StoredFinding } from '@stride/contracts';

/** Who last changed a field, when, and in which version. */
export interface FieldStamp {
  v: number;
  device: string;
  by: string;
  at: string;
  /** The device's own number of that change; documents from before it was kept have none. */
  seq?: number;
}
/** A finding as it lies in the document: its test, side and site are its key, its who and when are its field's stamp. */
export type FindingContent = Omit<Finding, 'test' | 'side' | 'site'>;

/** Every saved change writes the whole document, so it is kept small: nothing stands in it twice. */
export interface Document {
  history: Record<string, HistoryValue>;
  /** `test|side|site` → what was found. */
  findings: Record<string, FindingContent>;
  notes: Record<string, string>;
  domainReasons: Record<string, string>;
  conflicts: OpenConflict[];
  /** Field → version in which it last changed, number of its writer, milliseconds since `since`, the writer's own number. */
  stamps: Record<string, readonly [version: number, writer: number, after: number, seq?: number]>;
  /** Device and practitioner. */
  writers: [device: string, by: string][];
  /** The first stamp's time, in milliseconds. */
  since: number;
}
/** A conflict that nobody has settled, with the version in which it came up. */
export interface OpenConflict extends FieldConflict {
  v: number;
}

export const emptyDocument = (): Document => ({
  history: {},
  findings: {},
  notes: {},
  domainReasons: {},
  conflicts: [],
  stamps: {},
  writers: [],
  since: 0,
});

/** Who last changed this field, and when; nothing for one that nobody touched. */
export function stampOf(document: Document, field: string): FieldStamp | undefined {
  const stamp = document.stamps[field];
  if (stamp === undefined) return undefined;
  const [v, writer, after, seq] = stamp;
  const [device = '', by = ''] = document.writers[writer] ?? [];
  const at = new Date(document.since + after).toISOString();
  return { v, device, by, at, ...(seq === undefined ? {} : { seq }) };
}

/** Writes down who changed a field. */
export function putStamp(document: Document, field: string, { v, device, by, at, seq }: FieldStamp): void {
  const time = Date.parse(at);
  if (document.writers.length === 0) document.since = time;
  let writer = document.writers.findIndex((known) => known[0] === device && known[1] === by);
  if (writer === -1) writer = document.writers.push([device, by]) - 1;
  const after = time - document.since;
  document.stamps[field] = seq === undefined ? [v, writer, after] : [v, writer, after, seq];
}

/** One field with its new value; undefined clears it. */
export interface FieldEdit {
  field: string;
  part: 'history' | 'findings' | 'notes' | 'domainReasons';
  key: string;
  value: HistoryValue | FindingContent | string | undefined;
}

/** The single-field edits of one operation. */
export function editsOf(operation: ChangeOperation): FieldEdit[] {
  const edits: FieldEdit[] = [];
  const { set, clear } = operation;
  if (set?.finding !== undefined) {
    const key = findingKey(set.finding);
    edits.push({ field: `finding/${key}`, part: 'findings', key, value: contentOf(set.finding) });
  }
  for (const [code, value] of Object.entries(set?.history ?? {}))
    edits.push({ field: `history/${code}`, part: 'history', key: code, value: value ?? undefined });
  for (const part of ['notes', 'domainReasons'] as const) {
    for (const [key, text] of Object.entries(set?.[part] ?? {}))
      edits.push({ field: `${part}/${key}`, part, key, value: text.trim() === '' ? undefined : text });
    for (const key of clear?.[part] ?? [])
      edits.push({ field: `${part}/${key}`, part, key, value: undefined });
  }
  if (clear?.finding !== undefined) {
    const key = findingKey(clear.finding);
    edits.push({ field: `finding/${key}`, part: 'findings', key, value: undefined });
  }
  for (const code of namesOf(clear?.history))
    edits.push({ field: `history/${code}`, part: 'history', key: code, value: undefined });
  return edits;
}

/** `clear` names history items as a list or as an object whose values do not matter. */
export function namesOf(clear: string[] | Record<string, unknown> | undefined): string[] {
  if (clear === undefined) return [];
  return Array.isArray(clear) ? clear : Object.keys(clear);
}

export interface Stamp {
  seq: number;
  device: string;
  by: string;
  at: string;
  baseVersion: number;
  /** The version that this change makes. */
  version: number;
}

/** What became of a change: the fields it wrote, and those it could not write because of another device. */
export interface Applied {
  written: string[];
  conflicts: FieldConflict[];
  /** Whether every field was written. */
  whole: boolean;
}

/**
 * Applies one change to the document, in place. A field that another device changed since the sender's base version,
 * to something else, is left alone and comes back as a conflict with both values. A field for which the same device has
 * said something later, which arrived earlier, is left alone too: its later word stands.
 */
export function applyChange(document: Document, operation: ChangeOperation, stamp: Stamp): Applied {
  const conflicts: FieldConflict[] = [];
  const written: string[] = [];
  const edits = editsOf(operation);
  for (const edit of edits) {
    const before = stampOf(document, edit.field);
    if (isOvertaken(document, edit.field, before, stamp)) continue;
    const theirs = document[edit.part][edit.key];
    const raced = before !== undefined && before.v > stamp.baseVersion && before.device !== stamp.device;
    if (raced && !isSame(theirs, edit.value)) {
      const conflict: FieldConflict = {
        seq: stamp.seq,
        deviceId: stamp.device,
        field: edit.field,
        yours: told(edit, edit.value),
        theirs: told(edit, theirs),
        by: before.by,
        at: before.at,
      };
      document.conflicts = document.conflicts.filter(
        (open) => open.field !== edit.field || open.deviceId !== stamp.device,
      );
      document.conflicts.push({ ...conflict, v: stamp.version });
      conflicts.push(conflict);
      continue;
    }
    write(document, edit, stamp);
    settle(document, edit, stamp);
    written.push(edit.field);
  }
  return { written, conflicts, whole: written.length === edits.length };
}

/** Whether the same device has a later word on this field, written or waiting in a conflict. */
function isOvertaken(
  document: Document,
  field: string,
  before: FieldStamp | undefined,
  { device, seq }: Stamp,
): boolean {
  if (before?.device === device && before.seq !== undefined && before.seq > seq) return true;
  return document.conflicts.some(
    (open) => open.field === field && open.deviceId === device && open.seq > seq,
  );
}

/**
 * Whoever writes a field after having seen the conflict on it has chosen, and it is settled. A device that had not seen
 * it goes on typing in good faith: the conflict stays open, now against the newer value, unless both say the same now.
 */
function settle(document: Document, edit: FieldEdit, stamp: Stamp): void {
  const theirs = told(edit, edit.value);
  document.conflicts = document.conflicts
    .filter(
      (open) =>
        open.field !== edit.field || (open.v > stamp.baseVersion && !isSame(open.yours, theirs)),
    )
    .map((open) =>
      open.field === edit.field ? { ...open, theirs, by: stamp.by, at: stamp.at } : open,
    );
}

function write(document: Document, edit: FieldEdit, stamp: Stamp): void {
  const { version: v, device, by, at, seq } = stamp;
  putStamp(document, edit.field, { v, device, by, at, seq });
  const part: Record<string, FieldEdit['value']> = document[edit.part];
  if (edit.value === undefined) delete part[edit.key];
  else part[edit.key] = edit.value;
}

/** What a finding says, without where it stands; its keys in one order, so that equal answers are equal. */
export function contentOf(finding: Finding): FindingContent {
  const { test: _test, side: _side, site: _site, ...content } = finding;
  return content;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

function comparable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a conflict shows: the value where that is all, otherwise the row; null where nothing is recorded. */
function told({ part, key }: FieldEdit, value: FieldEdit['value']): unknown {
  if (part !== 'findings' || value === undefined) return value ?? null;
  const content = value as FindingContent;
  const { value: only, status = 'recorded', ...more } = content;
  const isAll = only !== undefined && status === 'recorded' && Object.keys(more).length === 0;
  return isAll ? only : { ...placeOf(key), ...content };
}

/** What other devices wrote since a version, and still stands: a device that hears it has seen the document as it is. */
export function editsOfOthers(document: Document, seen: number, device: string): OtherEdit[] {
  return Object.keys(document.stamps).flatMap((field) => {
    const stamp = stampOf(document, field);
    if (stamp === undefined || stamp.v <= seen || stamp.device === device) return [];
    const slash = field.indexOf('/');
    const [name, key] = [field.slice(0, slash), field.slice(slash + 1)];
    const content = document.findings[key];
    const row = content === undefined ? null : { ...placeOf(key), ...content };
    const value = name === 'finding' ? row : (document[name as 'history' | 'notes' | 'domainReasons'][key] ?? null);
    return [{ field, value, by: stamp.by, at: stamp.at }];
  });
}

/** The conflicts that nobody has settled, as they are told. */
export const openConflictsOf = (document: Document): FieldConflict[] =>
  document.conflicts.map(({ v: _version, ...conflict }) => conflict);

/** Test, side and site of a key. */
function placeOf(key: string): Pick<Finding, 'test' | 'side' | 'site'> {
  const [test = '', side, site] = key.split('|');
  return {
    test,
    ...(side === 'left' || side === 'right' ? { side } : {}),
    ...(site === undefined || site === '' ? {} : { site }),
  };
}

/** The findings as rows, in a fixed order, each with who recorded it and when. */
export function findingRows(document: Document): StoredFinding[] {
  return Object.keys(document.findings)
    .sort()
    .map((key) => {
      const content = document.findings[key] ?? {};
      const stamp = stampOf(document, `finding/${key}`);
      return {
        ...placeOf(key),
        ...content,
        recordedAt: stamp?.at ?? '',
        recordedBy: stamp?.by ?? '',
        ...(content.status === 'within-norm' ? { method: 'by-exception' as const } : {}),
      };
    });
}

/** What is hashed and signed: the answers, in their fixed order, without the bookkeeping of devices. */
export function signedContent(document: Document): Record<string, unknown> {
  return {
    history: document.history,
    findings: findingRows(document),
    notes: document.notes,
    domainReasons: document.domainReasons,
  };
}
