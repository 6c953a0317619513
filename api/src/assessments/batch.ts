/** What a batch of one device's changes does to a draft; the database only keeps it. */
import type { Change, ChangesAccepted, FieldConflict } from '@stride/contracts';
import { applyChange, type Document } from './document';

type ToldConflict = ChangesAccepted['conflicts'][number];

/** What became of one change. */
export interface JournalEntry {
  change: Change;
  /** The version that its device is taken to have seen. */
  base: number;
  /** The version that it made. */
  version: number;
  written: string[];
  whole: boolean;
}

/** Applies changes that are not known yet, in their order, to the document, in place. */
export function applyBatch(
  document: Document,
  before: number,
  fresh: readonly Change[],
  { device, by }: { device: string; by: string },
): { version: number; conflicts: ToldConflict[]; journal: JournalEntry[] } {
  let version = before;
  const conflicts: ToldConflict[] = [];
  const journal: JournalEntry[] = [];
  for (const change of fresh) {
    // A base that does not exist yet proves no knowledge of what is there: it counts as having seen nothing.
    const base = change.baseVersion > version ? 0 : change.baseVersion;
    version += 1;
    const { seq, at } = change;
    const applied = applyChange(document, change, { seq, device, by, at, baseVersion: base, version });
    conflicts.push(...applied.conflicts.map(tellConflict));
    journal.push({ change, base, version, written: applied.written, whole: applied.whole });
  }
  return { version, conflicts, journal };
}

/** The conflicts that known changes made and nobody has settled: their answer may have been lost. */
export function openConflictsOfKnown(
  document: Document,
  device: string,
  known: ReadonlySet<number>,
): ToldConflict[] {
  return document.conflicts
    .filter((conflict) => conflict.deviceId === device && known.has(conflict.seq))
    .map(tellConflict);
}

function tellConflict({ seq, field, yours, theirs, by, at }: FieldConflict): ToldConflict {
  return { seq, field, yours, theirs, by, at };
}
