/**
 * What a factor reads of a case. While none of it is recorded, the factor says the same in every case: it then need not
 * be judged again, nor all of its missing answers be put on trial.
 */
import type { Catalogue, Cause, Condition } from '@stride/clinical';
import type { Tables } from './prepare';
import type { FamilyItem, PreparedFamily } from './prepare-causes';

export interface Ground {
  /** Every slot that may have a say in the factor. */
  slots: readonly number[];
  /** The patient's age or sex has a say in it too. */
  readsPatient: boolean;
}

interface Read {
  codes: Set<string>;
  readsPatient: boolean;
  /** Something that is no answer has a say: another factor, a flag, the body chart, an earlier assessment. */
  readsMore: boolean;
}

/** What the factor reads, or null where more than answers, age and sex has a say in it. */
export function groundOf(cause: Cause, families: readonly PreparedFamily[], items: readonly FamilyItem[], tables: Tables): Ground | null {
  const { signs } = tables.catalogue;
  const read: Read = { codes: new Set(items.map(({ item }) => item.code)), readsPatient: false, readsMore: false };
  const when = (condition: Condition | undefined): void => {
    if (condition !== undefined) readCondition(condition, signs, read);
  };
  for (const condition of [cause.gatePossible, cause.alsoPossible, cause.gateLikely, cause.capsAtPossible?.when]) when(condition);
  for (const note of cause.notesWhen ?? []) when(note.when);
  for (const code of cause.sideAlsoMeasuredBy ?? []) read.codes.add(code);
  if (cause.sideDifference !== undefined) read.codes.add(cause.sideDifference.code);
  for (const family of families) {
    if (family.ages !== null || family.ageBands !== null) read.readsPatient = true;
    if (family.onlyWithAnswer !== null) read.codes.add(family.onlyWithAnswer.code);
    for (const rule of [...family.together, ...family.instead, ...family.afterCap]) when(rule.when);
    for (const { weights } of family.items) {
      for (const { weight } of weights) {
        when(weight.when);
        for (const band of weight.bands) {
          if (band.sex !== undefined || band.belowShareOfExpected !== undefined) read.readsPatient = true;
          if (band.alongside !== undefined) read.codes.add(band.alongside.code);
        }
      }
    }
  }
  if (read.readsMore) return null;
  return { slots: [...read.codes].flatMap((code) => tables.items.get(code)?.slots[2] ?? []), readsPatient: read.readsPatient };
}

function readCondition(condition: Condition, signs: Catalogue['signs'], into: Read): void {
  const inner = (next: Condition): void => readCondition(next, signs, into);
  if ('code' in condition) {
    into.codes.add(condition.code);
    if (condition.sex !== undefined || condition.belowShareOfExpected !== undefined) into.readsPatient = true;
    if (condition.alongside !== undefined) into.codes.add(condition.alongside.code);
  } else if ('all' in condition) condition.all.forEach(inner);
  else if ('any' in condition) condition.any.forEach(inner);
  else if ('of' in condition) condition.of.forEach(inner);
  else if ('unless' in condition) inner(condition.unless);
  else if ('onOneSide' in condition) inner(condition.onOneSide);
  else if ('sign' in condition) inner(signs[condition.sign]);
  else if ('age' in condition) into.readsPatient = true;
  else if (!('family' in condition)) into.readsMore = true;
}
