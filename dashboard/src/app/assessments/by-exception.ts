/** What may be marked within norm by exception: never a danger sign or a nerve sign, never what somebody recorded or noted. */
import type { Finding } from '@stride/assessment-engine';
import { normFor } from '@stride/assessment-engine/recording';
import type { MovementTest, Side } from '@stride/clinical';
import type { Person } from './words';

type Field = readonly [test: string, side: Side | undefined, site: string | undefined];

/** How the fields stand. */
export interface FieldsSeen {
  /** Something is recorded there or stands there invalid. */
  isTouched: (...field: Field) => boolean;
  isNoted: (...field: Field) => boolean;
}

const rowOf = (test: string, side: Side | undefined, site: string | undefined): Finding => ({
  test,
  ...(side === undefined ? {} : { side }),
  ...(site === undefined ? {} : { site }),
  status: 'within-norm',
});

/**
 * The fields of these tests that one press may mark. A level of which one part was answered is answered to its end by
 * hand: pain is no sign of ease.
 */
export function restByException(core: readonly MovementTest[], person: Person | null, { isTouched, isNoted }: FieldsSeen): Finding[] {
  if (person === null) return [];
  const isBegun = (test: MovementTest, site: string | undefined): boolean => site !== undefined && !test.sided && core.some((part) => part.entry === test.entry && isTouched(part.code, undefined, site));
  const mayBeMarked = (test: MovementTest): boolean => normFor(test, person) !== null && test.clearlyNormal !== undefined && test.answeredOneByOne !== true && test.redFlagQuestion !== true;
  return core.filter(mayBeMarked).flatMap((test) =>
    (test.sided ? (['left', 'right'] as const) : [undefined]).flatMap((side) =>
      (test.sites?.map((site) => site.code) ?? [undefined]).flatMap((site) =>
        isBegun(test, site) || isTouched(test.code, side, site) || isNoted(test.code, side, site) ? [] : [rowOf(test.code, side, site)],
      ),
    ),
  );
}

/**
 * What "within norm" of one field marks: the other side with it, at the same level, where nothing stands there; both were
 * looked at in one go. It is one answer about one test in hand, so a nerve sign takes it too. In the order of the fields.
 */
export function oneByException(test: MovementTest, side: Side | undefined, site: string | undefined, { isTouched, isNoted }: FieldsSeen): Finding[] {
  const other: Side = side === 'left' ? 'right' : 'left';
  const alone = side === undefined || isTouched(test.code, other, site) || isNoted(test.code, other, site);
  const sides: readonly (Side | undefined)[] = alone ? [side] : ['left', 'right'];
  return sides.map((at) => rowOf(test.code, at, site));
}
