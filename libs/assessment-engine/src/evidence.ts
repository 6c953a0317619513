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
  const { item, site } = owner;
  const side = owner.side === -1 ? null : owner.side === 0 ? 'left' : 'right';
  const told = exception ? 'within-norm' : value;
  const unit = exception ? null : item.unit;
  // Two literals instead of a spread: this is built some hundred times a case.
  if (site === null) return { code: item.code, side, value: told, unit, points, rule, cutoff, sources };
  return { code: item.code, side, site, value: told, unit, points, rule, cutoff, sources };
}

/** The patient's age as evidence. */
export function ageEvidence(answers: Answers, points: number, rule: string, cutoff: string, sources: readonly SourceMark[]): Evidence {
  return { code: 'age_years', side: null, value: answers.ageYears, unit: 'years', points, rule, cutoff, sources };
}
