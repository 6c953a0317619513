/**
 * The version of what a signed letter does not keep: its template, its fonts and the typesetter. Raise it with any of
 * them (`api/test/letter-version.spec.ts` tells when): a letter that was signed under another version may look different
 * now, and says so in its metadata. Letters of before there were versions were signed as 0.
 */
export const LETTER_VERSION = 1;
/** What version 1 consists of. */
export const LETTER_FINGERPRINT = 'eca6dc7b0039d012';
