/** The printed pages: from an issued plan to the sheet in the patient's hand, and the letter that goes with a referral. */
export * from './source';
export type { SheetExercise } from './exercises';
export { EXERCISES_NOW, planSheet, sheetContent, type SheetContent } from './sheet';
export { letterContent, referralLetter, type LetterContent } from './letter';
