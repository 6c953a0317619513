/** Pain answers that contradict each other: best ≤ now ≤ worst, best ≤ average ≤ worst, back and leg each. */
import { catalogue, PAIN_ORDER } from '@stride/clinical';
import { validateHistoryTogether } from '@stride/assessment-engine';
import type { FieldError } from '@stride/contracts';
import { stampOf, type Document } from './document';

/** A history item that a batch answered: by which of its changes, and which version that change had seen. */
export interface Answered {
  index: number;
  baseVersion: number;
}

/**
 * Contradictions that the device could know of: within the batch, or against an answer that it gave itself or had seen.
 * Told at the change that made them. One between two devices that did not know of each other is no device's fault: both
 * answers stay, and the signature waits until somebody chooses.
 */
export function contradictionsOf(
  document: Document,
  device: string,
  answered: ReadonlyMap<string, Answered>,
): FieldError[] {
  return PAIN_ORDER.flatMap(([lower, higher]) => {
    const [code, other] = answered.has(lower) ? [lower, higher] : [higher, lower];
    const own = answered.get(code);
    if (own === undefined) return [];
    if (!answered.has(other) && !hasSeen(document, device, other, own.baseVersion)) return [];
    const pair = { [lower]: document.history[lower], [higher]: document.history[higher] };
    return validateHistoryTogether(catalogue, pair, '').map((error) => ({
      ...error,
      pointer: `/changes/${own.index}/set/history/${code}`,
    }));
  });
}

function hasSeen(document: Document, device: string, code: string, baseVersion: number): boolean {
  const stamp = stampOf(document, `history/${code}`);
  return stamp === undefined || stamp.device === device || stamp.v <= baseVersion;
}
