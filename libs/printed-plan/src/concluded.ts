/** What a sheet takes from the reasoning. */
import type { Reasoning } from '@stride/assessment-engine';
import type { PlanSheetSource } from './source';

/** Leading factors first to last, the seek-help rules that hold, and the flags. */
export const concluded = ({
  causes,
  priorities,
  seekHelp,
  redFlags,
}: Reasoning): Pick<PlanSheetSource, 'causes' | 'seekHelp' | 'flags'> => ({
  causes: priorities
    .flatMap((ref) => causes.filter((cause) => cause.ref === ref))
    .map(({ ref, level, side, supports }) => ({ ref, level, side, supports })),
  seekHelp,
  flags: redFlags.map(({ id, urgency }) => ({ id, urgency })),
});

type SheetItem = PlanSheetSource['items'][number];

/** Of a plan's item what the sheet says. */
export const sheetItem = ({ ref, side, phase, dose, queued, because, note }: SheetItem): SheetItem => ({ ref, side, phase, dose, queued, because, note });

/** The suggested items as the first plan has them, before anybody edits it. */
export const suggestedItems = ({ plan }: Reasoning): PlanSheetSource['items'] => plan.items.map((item) => sheetItem({ ...item, note: null }));
