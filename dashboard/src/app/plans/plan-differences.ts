/** What changed from one plan to the next: items that came, went, or stand otherwise, each with its reasons. */
import { PHASE_NAMES } from '@stride/clinical';
import type { Plan, PlanItem } from '@stride/contracts';
import { doseChips, evidenceInWords } from './plan-words';

export interface OtherwiseItem {
  ref: string;
  before: PlanItem;
  after: PlanItem;
  /** What is different, before and after in words. */
  parts: readonly { name: string; before: string; after: string }[];
}
export interface PlanDifferences {
  added: readonly PlanItem[];
  /** As it stood before, with how it stands now where it was removed by hand. */
  removed: readonly { item: PlanItem; now: PlanItem | null }[];
  otherwise: readonly OtherwiseItem[];
  same: readonly PlanItem[];
}

const doseInWords = ({ dose }: PlanItem): string => [...doseChips(dose), ...(dose.text === undefined ? [] : [dose.text])].join(', ') || 'none';
const sideInWords = ({ side }: PlanItem): string => (side === null || side === 'midline' ? 'no side' : side === 'bilateral' ? 'both sides' : side);
const PARTS: readonly (readonly [name: string, tell: (item: PlanItem) => string])[] = [
  ['Dose', doseInWords],
  ['Side', sideInWords],
  ['Phase', ({ phase }) => `${phase} ${PHASE_NAMES[phase]}`],
  ['When', ({ queued }) => (queued ? 'later' : 'now')],
];

/** From the older to the newer; a removed item does not stand in its plan. */
export function differencesOf(older: Pick<Plan, 'items'>, newer: Pick<Plan, 'items'>): PlanDifferences {
  const standing = ({ items }: Pick<Plan, 'items'>): Map<string, PlanItem> => new Map(items.filter(({ removed }) => !removed).map((item) => [item.ref, item]));
  const [before, after] = [standing(older), standing(newer)];
  const both = [...after.values()].flatMap((item): OtherwiseItem[] => {
    const was = before.get(item.ref);
    if (was === undefined) return [];
    const parts = PARTS.map(([name, tell]) => ({ name, before: tell(was), after: tell(item) })).filter((part) => part.before !== part.after);
    return [{ ref: item.ref, before: was, after: item, parts }];
  });
  return {
    added: [...after.values()].filter(({ ref }) => !before.has(ref)),
    removed: [...before.values()].filter(({ ref }) => !after.has(ref)).map((item) => ({ item, now: newer.items.find(({ ref }) => ref === item.ref) ?? null })),
    otherwise: both.filter(({ parts }) => parts.length > 0),
    same: both.filter(({ parts }) => parts.length === 0).map((item) => item.after),
  };
}

/** Why an item stands in its plan: the physiotherapist's own reason first, then the findings. */
export function reasonsOf(item: PlanItem): string[] {
  const own = item.reason === null || item.reason === '' ? [] : [`Reason given: ${item.reason}`];
  const found = item.because.map(evidenceInWords);
  if (own.length + found.length > 0) return [...own, ...found];
  return [item.origin === 'added' ? 'Chosen from the library by the physiotherapist.' : 'Part of every plan.'];
}
