/**
 * Documents that were stored before the small form: every finding whole, every field's stamp written out. What is
 * signed is frozen and keeps its form, so it is read in both, for ever.
 */
import type { StoredFinding } from '@stride/contracts';
import { contentOf, emptyDocument, putStamp, type Document, type FieldStamp } from './document';

export interface WholeDocument extends Pick<Document, 'history' | 'notes' | 'domainReasons' | 'conflicts'> {
  findings: Record<string, StoredFinding>;
  fields: Record<string, FieldStamp>;
}

/** The document of a row, in whichever form it lies there. */
export function documentFrom(stored: Document | WholeDocument): Document {
  if (!('fields' in stored)) return stored;
  const { history, notes, domainReasons, conflicts, fields } = stored;
  const document: Document = { ...emptyDocument(), history, notes, domainReasons, conflicts };
  for (const [field, stamp] of Object.entries(fields)) putStamp(document, field, stamp);
  for (const [key, row] of Object.entries(stored.findings)) {
    const { recordedAt: _at, recordedBy: _by, method: _method, ...finding } = row;
    document.findings[key] = contentOf(finding);
  }
  return document;
}
