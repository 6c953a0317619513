/** Builds the reasons that travel with every conclusion. */
import type { SourceMark } from '@stride/clinical';
import type { Answers } from './answers';
import type { Prepared } from './prepare';
import type { Evidence } from './reasoning';

/** One recorded answer as evidence. A value marked within norm is told as such: nothing was measured. */
export function evidenceAt(
  prepared: Prepared,
  answers: Answers,
  slot: number,
  points: number,
  rule: string,
  cutoff: string,
  sources: readonly SourceMark[],
): Evidence {
  const owner = prepared.owner[slot];
  const value = answers.values[slot];
  if (owner === undefined || value === undefined) throw new RangeError(`Slot ${slot} holds no answer.`);
  const exception = answers.byException[slot] === true;
  return {
    code: owner.item.code,
    side: owner.side === -1 ? null : owner.side === 0 ? 'left' : 'right',
    ...(owner.site === null ? {} : { site: owner.site }),
    value: exception ? 'within-norm' : value,
    unit: exception ? null : owner.item.unit,
    points,
    rule,
    cutoff,
    sources,
  };
}

/** The patient's age as evidence. */
export function ageEvidence(answers: Answers, points: number, rule: string, cutoff: string, sources: readonly SourceMark[]): Evidence {
  return { code: 'age_years', side: null, value: answers.ageYears, unit: 'years', points, rule, cutoff, sources };
}
