/** The printed pages: from an issued plan to the sheet in the patient's hand, and the letter that goes with a referral. */
export * from './source';
export { concluded, sheetItem } from './concluded';
export type { SheetExercise } from './exercises';
export { drawnSheet, type DrawnSheet } from './drawn-sheet';
export { issuedSheet, keptSheet, planSheet, type IssuedSheet } from './issued-sheet';
export { fitted, SHEET_INKS, SHEET_VARIANTS, type PrintOptions, type SheetInk, type SheetVariant } from './pages';
export { measuredSides } from './other-side';
export { readabilityOf, type Readability } from './readability';
export { SHEET_FINGERPRINT, SHEET_VERSION } from './sheet-version';
export { sheetContent, type SheetContent } from './sheet';
export { letterContent, letterDocument, referralLetter, type LetterContent } from './letter';
export { LETTER_FINGERPRINT, LETTER_VERSION } from './letter-version';
export { editedLetter, firstWords, flagsAsTold, markedWithdrawn, referralKindOf, type LetterEdit } from './referral';
export { assessmentRecord, recordContent, type RecordContent } from './record';
export type { RecordAnswers, RecordSource } from './record-source';
export { PAGE_SAMPLES, pageSample, type PageSample } from './page-samples';
export { WRITTEN_LANGUAGES } from './words';
export { wordsToAvoid } from './words/avoid';
