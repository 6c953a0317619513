/** Where an item goes when it becomes too easy or too hard: the library item that its text names. */
import { catalogue } from '@stride/clinical';
import type { Plan, PlanItem, PlanItemChange } from '@stride/contracts';
import { interventionOf, nameOf } from './plan-words';

export type Way = 'progress' | 'regress';
export interface Onward {
  way: Way;
  text: string;
  /** The named item; null where the text names none. */
  to: string | null;
  /** Why it cannot take the item's place at a press; empty where it can. */
  hindered: string;
}

/** Both ways of an item in this plan. */
export function onwardOf(item: PlanItem, plan: Pick<Plan, 'items' | 'withheld'>): Onward[] {
  const intervention = interventionOf(item.ref);
  if (intervention === undefined) return [];
  return (['progress', 'regress'] as const).map((way) => {
    const text = intervention[way];
    const named = /\(([A-Z]-\d\d)\)/.exec(text)?.[1];
    const to = named !== undefined && catalogue.interventions.some(({ ref }) => ref === named) ? named : null;
    return { way, text, to, hindered: to === null ? '' : hindranceOf(to, plan) };
  });
}

function hindranceOf(to: string, { items, withheld }: Pick<Plan, 'items' | 'withheld'>): string {
  if (items.some(({ ref, removed }) => ref === to && !removed)) return `${nameOf(to)} is in the plan already.`;
  return withheld.some(({ ref }) => ref === to) ? `${nameOf(to)} is withheld because of the findings.` : '';
}

/** The items with one of them replaced in its place; a suggestion stays in the plan as removed, with the reason. */
export function replaced(items: readonly PlanItemChange[], from: PlanItem, to: string, way: Way): PlanItemChange[] {
  const word = way === 'progress' ? 'Progressed' : 'Regressed';
  const known = items.find(({ ref }) => ref === to);
  const next: PlanItemChange = {
    ...known,
    ref: to,
    removed: false,
    queued: from.queued,
    reason: `${word} from ${from.ref}`,
    ...(interventionOf(to)?.takesSide === true && from.side !== null ? { side: from.side } : {}),
  };
  return items
    .filter(({ ref }) => ref !== to)
    .flatMap((item): PlanItemChange[] => {
      if (item.ref !== from.ref) return [item];
      return from.origin === 'added' ? [next] : [next, { ...item, removed: true, reason: `${word} to ${to}` }];
    });
}
