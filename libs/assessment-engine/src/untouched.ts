/**
 * What a factor says while nothing of it is recorded, kept from one case to the next: only the catalogue and the
 * patient's age and sex have a say in it. Every new case begins so, and many a factor stays so.
 */
import type { Sex } from '@stride/clinical';
import type { Answers } from './answers';
import type { CauseResult } from './causes';
import type { Findings } from './conditions';
import type { PreparedCause } from './prepare-causes';

interface Untouched {
  ageYears: number;
  sex: Sex;
  result: CauseResult;
}

/** The last one of each factor: while one patient is examined, age and sex stay as they are. */
const remembered = new WeakMap<PreparedCause, Untouched>();

/** The factor as `assess` finds it, found anew only where the case has a say in it. */
export function onceWhileUntouched(prepared: PreparedCause, findings: Findings, assess: (prepared: PreparedCause, findings: Findings) => CauseResult): CauseResult {
  const { answers } = findings;
  if (isTouched(prepared.ground, answers)) return assess(prepared, findings);
  const { ageYears, sex } = answers;
  const known = remembered.get(prepared);
  if (known?.ageYears === ageYears && known.sex === sex) return known.result;
  const result = assess(prepared, findings);
  freeze(result.assessment);
  remembered.set(prepared, { ageYears, sex, result });
  return result;
}

function isTouched(slots: readonly number[], { values, byException }: Answers): boolean {
  for (const slot of slots) if (values[slot] !== undefined || byException[slot] === true) return true;
  return false;
}

/** Several reasonings share it: none of their readers may change it for the others. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
