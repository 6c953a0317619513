/** Whether somebody has checked every word that a sheet prints. */
import type { PlanSheetSource } from '../source';
import type { LanguagePack } from './index';

/** What of a language a plan makes use of, as the reviews name it. */
const textsOf = ({ findings }: LanguagePack, { items }: PlanSheetSource): string[] => [
  'sheet',
  ...items.map(({ ref }) => `exercises/${ref}`),
  ...items.flatMap(({ because }) => because.flatMap(({ code }) => (code in findings ? [`findings/${code}`] : []))),
];

/** English is what the others are made from and stands for itself. */
export const isReviewed = (pack: LanguagePack, source: PlanSheetSource): boolean =>
  pack.reviews === null || textsOf(pack, source).every((text) => pack.reviews?.[text] !== undefined);
