import type { SheetContent } from './sheet';

/** Everything that the patient reads, line by line. */
export const linesOf = (content: SheetContent): string[] => {
  if (content.handover !== null) return [content.title, content.handover.why, ...content.handover.steps];
  return [
    content.title,
    ...content.found,
    ...content.first.flatMap(({ title, text }) => [title, text]),
    ...content.exercises.flatMap(({ title, side, why, steps, dose }) => [title, side, why, ...steps, dose]),
    ...content.pain,
    ...content.everyDay.flatMap(({ title, steps }) => [title, ...steps]),
    ...content.later.flatMap(({ phase, titles }) => [phase, titles]),
    content.laterNote,
    ...content.call,
    ...content.emergency,
    content.emergencyCall,
    content.visit,
  ];
};
