/** What the findings withhold: on which grounds, and whether it stands in the plan all the same. */
import { catalogue } from '@stride/clinical';
import type { Evidence } from '@stride/assessment-engine';
import type { Plan, PlanItem } from '@stride/contracts';
import { evidenceInWords } from './plan-words';

/** A factor's findings bear the factor's name: they would have chosen the item. */
const isOfFactor = ({ rule }: Evidence): boolean => catalogue.causes.some(({ ref }) => rule.startsWith(`${ref}.`));

/** What withholds an item, before what would have chosen it; the strongest first. */
export const withholdingFirst = (because: readonly Evidence[]): Evidence[] => [...because].sort((a, b) => Number(isOfFactor(a)) - Number(isOfFactor(b)) || Math.abs(b.points) - Math.abs(a.points));

/** What withholds an item that stands in the plan all the same; null where nothing does, and where it was removed. */
export function overridden({ ref, removed }: Pick<PlanItem, 'ref' | 'removed'>, { withheld }: Pick<Plan, 'withheld'>): Evidence[] | null {
  const found = removed ? undefined : withheld.find((item) => item.ref === ref);
  return found === undefined ? null : withholdingFirst(found.because);
}

const MOST_NAMED = 2;
/** That an item was added against the findings, and which. */
export function overriddenInWords(against: readonly Evidence[]): string {
  const named = against.slice(0, MOST_NAMED).map(evidenceInWords);
  const more = against.length - named.length;
  return `Added although the findings withhold it: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}.`;
}
