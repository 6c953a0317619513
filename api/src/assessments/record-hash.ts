import { catalogue } from '@stride/clinical';
import canonicalize from 'canonicalize';
import crypto from 'node:crypto';
import { signedContent, type Document } from './document';
import type { StoredRow } from './stored-assessment';

/** SHA-256 over the canonical JSON of what is signed; an amendment also binds the hash of the original. */
export function hashOf(row: StoredRow, document: Document, original: string | null = null): string {
  const content = {
    id: row.id,
    patientId: row.patient_id,
    kind: row.kind,
    startedAt: row.started_at.toISOString(),
    catalogueVersion: catalogue.version,
    ...signedContent(document),
    ...(original === null ? {} : { original }),
  };
  return crypto
    .createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}
