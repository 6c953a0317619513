/**
 * The version of what an issued sheet does not keep: its template, its drawings, its fonts and the typesetter. Raise it
 * with any of them (`api/test/sheet-version.spec.ts` tells when): a sheet that was issued under another version may look
 * different now, and says so in its metadata.
 */
export const SHEET_VERSION = 4;
/** What version 4 consists of. */
export const SHEET_FINGERPRINT = 'ecd8e4a2e25743b1';
