/**
 * A frozen reasoning in the order in which the engine writes it. PostgreSQL keeps what is frozen, but not the order of its
 * keys, and the same conclusion is told in the same bytes before and after the signature.
 */
import { catalogue } from '@stride/clinical';
import type { DraftPlanItem, Reasoning } from '@stride/assessment-engine';

const REASONING =
  'catalogueVersion urgency redFlags openQuestions seekHelp telltale irritable priorities notices causes plan';
const EVIDENCE = 'code side site value unit points rule cutoff sources';
const FLAG = 'id urgency action because';
const CAUSE = 'ref id level side score limitedData conflict sides families supports against missing notes';
const SIDES = 'left right';
const SIDE = 'level score limitedData conflict';
const FAMILY = 'id score floor cap';
const MISSING = 'test side couldBecome';
const PLAN = 'blocked blockedBecause items withheld';
const ITEM = 'ref id side phase dose queued because';
const WITHHELD = 'ref because';

/** The same object with its keys in this order; a key that is not named comes last. */
function ordered<T extends object>(value: T, order: string | readonly string[]): T {
  const names = typeof order === 'string' ? order.split(' ') : order;
  const keys = Object.keys(value);
  const sorted = [
    ...names.filter((name) => keys.includes(name)),
    ...keys.filter((key) => !names.includes(key)),
  ];
  return Object.fromEntries(sorted.map((key) => [key, value[key as keyof T]])) as T;
}

const list = <T extends object>(values: readonly T[], order: string): T[] =>
  values.map((value) => ordered(value, order));
const reasoned = <T extends { because: readonly object[] }>(values: readonly T[], order: string): T[] =>
  values.map((value) => ordered({ ...value, because: list(value.because, EVIDENCE) }, order));

/** A dose has the order of the library, which a plan takes it from. */
function withDose(item: DraftPlanItem): DraftPlanItem {
  const known = catalogue.interventions.find(({ ref }) => ref === item.ref);
  return { ...item, dose: ordered(item.dose, Object.keys(known?.dose ?? {})) };
}

export const inEngineOrder = (frozen: Reasoning): Reasoning =>
  ordered(
    {
      ...frozen,
      redFlags: reasoned(frozen.redFlags, FLAG),
      causes: frozen.causes.map((cause) =>
        ordered(
          {
            ...cause,
            ...(cause.sides === undefined
              ? {}
              : {
                  sides: ordered(
                    { left: ordered(cause.sides.left, SIDE), right: ordered(cause.sides.right, SIDE) },
                    SIDES,
                  ),
                }),
            families: list(cause.families, FAMILY),
            supports: list(cause.supports, EVIDENCE),
            against: list(cause.against, EVIDENCE),
            missing: list(cause.missing, MISSING),
          },
          CAUSE,
        ),
      ),
      plan: ordered(
        {
          ...frozen.plan,
          items: reasoned(frozen.plan.items.map(withDose), ITEM),
          withheld: reasoned(frozen.plan.withheld, WITHHELD),
        },
        PLAN,
      ),
    },
    REASONING,
  );
