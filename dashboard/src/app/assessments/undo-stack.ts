/** What Ctrl+Z takes back, newest last; what was done together is taken back together. */
import { computed, signal } from '@angular/core';
import type { ChangeOperation } from '@stride/contracts';
import { textOf } from './change-inverse';

const MOST_KEPT = 50;

export class UndoStack {
  private readonly groups = signal<readonly (readonly ChangeOperation[])[]>([]);
  readonly size = computed(() => this.groups().length);
  readonly latest = computed(() => this.groups().at(-1) ?? null);

  /** Keeps what would take a deed back. A text is told many times while it is typed: one undo takes all of it back. */
  push(undo: readonly ChangeOperation[]): void {
    if (undo.length === 0) return;
    if (textOf(undo) !== null && textOf(undo) === textOf(this.groups().at(-1))) return;
    this.groups.update((groups) => [...groups, undo].slice(-MOST_KEPT));
  }

  /** What takes the last deed back, once. */
  pop(): readonly ChangeOperation[] {
    const latest = this.latest() ?? [];
    this.groups.update((groups) => groups.slice(0, -1));
    return latest;
  }
}
