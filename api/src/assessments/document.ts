/**
 * The current state of a draft, and how one change alters it. Fields are the unit of conflict: one history item, one
 * finding row, one note. Two devices that touch different fields both win; on the same field nothing is overwritten in
 * silence.
 */
import { findingKey, type Finding, type HistoryValue } from '@stride/assessment-engine';
import type { ChangeOperation, FieldConflict, StoredFinding } from '@stride/contracts';

export interface FieldStamp {
  /** The version in which the field last changed. */
  v: number;
  device: string;
  by: string;
  at: string;
}
export interface Document {
  history: Record<string, HistoryValue>;
  findings: Record<string, StoredFinding>;
  notes: Record<string, string>;
  domainReasons: Record<string, string>;
  fields: Record<string, FieldStamp>;
  conflicts: OpenConflict[];
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
  fields: {},
  conflicts: [],
});

/** One field with its new value; undefined clears it. */
export interface FieldEdit {
  field: string;
  part: 'history' | 'findings' | 'notes' | 'domainReasons';
  key: string;
  value: HistoryValue | Finding | string | undefined;
}

/** The single-field edits of one operation. */
export function editsOf(operation: ChangeOperation): FieldEdit[] {
  const edits: FieldEdit[] = [];
  const { set, clear } = operation;
  if (set?.finding !== undefined) {
    const key = findingKey(set.finding);
    edits.push({ field: `finding/${key}`, part: 'findings', key, value: set.finding });
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

/**
 * Applies one change to the document, in place. A field that another device changed since the sender's base version,
 * to something else, is left alone and comes back as a conflict with both values.
 */
export function applyChange(document: Document, operation: ChangeOperation, stamp: Stamp): FieldConflict[] {
  const conflicts: FieldConflict[] = [];
  for (const edit of editsOf(operation)) {
    const before = document.fields[edit.field];
    const theirs = currentValue(document, edit);
    const yours = comparable(edit.value);
    const raced = before !== undefined && before.v > stamp.baseVersion && before.device !== stamp.device;
    if (raced && JSON.stringify(theirs ?? null) !== JSON.stringify(yours ?? null)) {
      const conflict: FieldConflict = {
        seq: stamp.seq,
        deviceId: stamp.device,
        field: edit.field,
        yours: told(yours),
        theirs: told(theirs),
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
  }
  return conflicts;
}

/**
 * Whoever writes a field after having seen the conflict on it has chosen, and it is settled. A device that had not seen
 * it goes on typing in good faith: the conflict stays open, now against the newer value.
 */
function settle(document: Document, edit: FieldEdit, stamp: Stamp): void {
  document.conflicts = document.conflicts
    .filter((open) => open.field !== edit.field || open.v > stamp.baseVersion)
    .map((open) =>
      open.field === edit.field
        ? { ...open, theirs: told(comparable(edit.value)), by: stamp.by, at: stamp.at }
        : open,
    );
}

function write(document: Document, edit: FieldEdit, stamp: Stamp): void {
  document.fields[edit.field] = { v: stamp.version, device: stamp.device, by: stamp.by, at: stamp.at };
  if (edit.value === undefined) {
    const { [edit.key]: _gone, ...rest } = document[edit.part];
    (document as unknown as Record<string, unknown>)[edit.part] = rest;
  } else if (edit.part === 'findings') {
    const finding = edit.value as Finding;
    document.findings[edit.key] = {
      ...finding,
      recordedAt: stamp.at,
      recordedBy: stamp.by,
      ...(finding.status === 'within-norm' ? { method: 'by-exception' as const } : {}),
    };
  } else {
    (document[edit.part] as Record<string, unknown>)[edit.key] = edit.value;
  }
}

function currentValue(document: Document, edit: FieldEdit): unknown {
  return comparable(document[edit.part][edit.key]);
}

/** A finding without who and when, so that equal answers are equal. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { recordedAt: _at, recordedBy: _by, method: _method, ...rest } = value as Partial<StoredFinding>;
  return Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a conflict shows: the value itself where there is one, otherwise the row; null where nothing is recorded. */
function told(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && 'test' in value)
    return 'value' in value ? (value as Finding).value : value;
  return value ?? null;
}

/** The findings as rows, in a fixed order. */
export function findingRows(document: Document): StoredFinding[] {
  return Object.keys(document.findings)
    .sort()
    .flatMap((key) => document.findings[key] ?? []);
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
