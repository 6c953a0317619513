/** What is judged of the criteria to advance, as the plan's page shows it, and how it is said. */
import type { PlanJudgement, PlanJudgements, PlanJudgementsChange } from '@stride/contracts';
import { dayApart } from '../ui/dates';

/** Null takes the judgement back. */
export type JudgementChange = PlanJudgementsChange[string];
/** In the clinic with who judged it and when; on its way there without. */
export type JudgementShown = Pick<PlanJudgement, 'met' | 'note'> & Partial<PlanJudgement>;

/** Those of the plan, with what is pressed and not in the clinic yet. */
export function shownJudgements(held: PlanJudgements, unsent: PlanJudgementsChange = {}): Readonly<Record<string, JudgementShown>> {
  const shown = new Map<string, JudgementShown>(Object.entries(held));
  for (const [criterion, judgement] of Object.entries(unsent)) {
    const known = held[criterion];
    const note = judgement?.note === undefined ? (known?.note ?? null) : judgement.note;
    if (judgement === null) shown.delete(criterion);
    else if (known?.met !== judgement.met || known.note !== note) shown.set(criterion, { met: judgement.met, note });
  }
  return Object.fromEntries(shown);
}

export const verdictInWords = (met: boolean | null): string => (met === null ? 'not judged' : met ? 'met' : 'not met');

/** `Judged by Orla Demo on 12-Oct-2026.`; empty while it is on its way. */
export const judgedInWords = ({ judgedByName, judgedAt }: JudgementShown): string =>
  judgedByName === undefined || judgedAt === undefined ? '' : `Judged by ${judgedByName} on ${dayApart(judgedAt, [])}.`;

/** `Before: met, 12-Oct-2026.`, with its note, as an earlier visit judged it. */
export const beforeInWords = ({ met, note, judgedAt }: PlanJudgement): string =>
  `Before: ${verdictInWords(met)}, ${dayApart(judgedAt, [])}${note === null ? '.' : `: “${note}”`}`;
