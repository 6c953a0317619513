/** Whether somebody has checked every word that a sheet prints. */
import type { IsWorse } from '../findings-in-words';
import type { PlanSheetSource } from '../source';
import type { LanguagePack } from './index';

/** What of a language a plan makes use of, as the reviews name it. */
const textsOf = ({ findings, compared }: LanguagePack, { items }: PlanSheetSource, isWorse: IsWorse): string[] => [
  'sheet',
  ...items.map(({ ref }) => `exercises/${ref}`),
  ...items.flatMap(({ because }) => because.flatMap(({ code }) => (code in findings ? [`findings/${code}`] : []))),
  ...items.flatMap(({ because }) =>
    because.flatMap((evidence) => (evidence.code in compared && isWorse(evidence) ? [`compared/${evidence.code}`] : [])),
  ),
];

/** English is what the others are made from and stands for itself. */
export const isReviewed = (pack: LanguagePack, source: PlanSheetSource, isWorse: IsWorse): boolean =>
  pack.reviews === null || textsOf(pack, source, isWorse).every((text) => pack.reviews?.[text] !== undefined);
