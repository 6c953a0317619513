/** The printed pages: from an issued plan to the sheet in the patient's hand, and the letter that goes with a referral. */
export * from './source';
export type { SheetExercise } from './exercises';
export { issuedSheet, keptSheet, type IssuedSheet } from './issued-sheet';
export { SHEET_FINGERPRINT, SHEET_VERSION } from './sheet-version';
export { EXERCISES_NOW, planSheet, sheetContent, type SheetContent } from './sheet';
export { letterContent, referralLetter, type LetterContent } from './letter';
export { assessmentRecord, recordContent, type RecordContent } from './record';
export type { RecordAnswers, RecordSource } from './record-source';
