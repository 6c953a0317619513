/** The fingerprint of an issued plan: what was decided, and what the sheet says of it. */
import type { Plan } from '@stride/contracts';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';

/**
 * SHA-256 of the canonical JSON. Judgements are in it where there are any: plans that were issued before judgements were
 * kept have none, and their hashes go on being the ones of what they hold. What was judged at earlier visits is frozen
 * under the hashes of the plans of those visits.
 */
export function planHash(
  { id, assessmentId, items, note, goals, nextVisit, judgements }: Plan,
  frozen: { sheet: unknown; printed: unknown },
): string {
  const judged = Object.keys(judgements).length === 0 ? {} : { judgements };
  return crypto
    .createHash('sha256')
    .update(canonicalize({ id, assessmentId, items, note, goals, nextVisit, ...judged, ...frozen }) ?? '')
    .digest('hex');
}
