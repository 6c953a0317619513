/** What changed from one plan to the next: items that came, went, or stand otherwise, each with its reasons. */
import { PHASE_NAMES } from '@stride/clinical';
import type { Plan, PlanItem } from '@stride/contracts';
import { doseInWords, evidenceInWords } from './plan-words';

export interface OtherwiseItem {
  ref: string;
  before: PlanItem;
  after: PlanItem;
  /** What is different, before and after in words. */
  parts: readonly { name: string; before: string; after: string }[];
}
export interface PlanDifferences {
  added: readonly PlanItem[];
  /** As it stood before, and why it is gone. */
  removed: readonly { item: PlanItem; because: string }[];
  otherwise: readonly OtherwiseItem[];
  same: readonly PlanItem[];
}

const doseOf = ({ dose }: PlanItem): string => doseInWords(dose) || 'none';
const sideInWords = ({ side }: PlanItem): string => (side === null || side === 'midline' ? 'no side' : side === 'bilateral' ? 'both sides' : side);
const PARTS: readonly (readonly [name: string, tell: (item: PlanItem) => string])[] = [
  ['Dose', doseOf],
  ['Side', sideInWords],
  ['Phase', ({ phase }) => `${phase} ${PHASE_NAMES[phase]}`],
  ['When', ({ queued }) => (queued ? 'later' : 'now')],
];

/** From the older to the newer; a removed item does not stand in its plan. */
export function differencesOf(older: Pick<Plan, 'items'>, newer: Pick<Plan, 'items' | 'withheld'>): PlanDifferences {
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
    removed: [...before.values()].filter(({ ref }) => !after.has(ref)).map((item) => ({ item, because: whyGone(item, newer) })),
    otherwise: both.filter(({ parts }) => parts.length > 0),
    same: both.filter(({ parts }) => parts.length === 0).map((item) => item.after),
  };
}

function whyGone({ ref, origin }: PlanItem, newer: Pick<Plan, 'items' | 'withheld'>): string {
  const now = newer.items.find((item) => item.ref === ref);
  if (now !== undefined) return `Removed: ${now.reason ?? 'no reason given'}`;
  const withheld = newer.withheld.find((item) => item.ref === ref);
  if (withheld !== undefined) return `Withheld: ${few(withheld.because.map(evidenceInWords)).join('; ')}`;
  return origin === 'added' ? 'Added by hand to the older plan, and not to this one.' : 'The findings no longer suggest it.';
}

const MOST_REASONS = 3;
/** The first few, and how many more. */
const few = (reasons: readonly string[]): string[] => (reasons.length <= MOST_REASONS + 1 ? [...reasons] : [...reasons.slice(0, MOST_REASONS), `and ${reasons.length - MOST_REASONS} more findings`]);

/** Why an item stands in its plan: the physiotherapist's own reason first, then the strongest findings. */
export function reasonsOf(item: PlanItem): string[] {
  const own = item.reason === null || item.reason === '' ? [] : [`Reason given: ${item.reason}`];
  const found = few([...item.because].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).map(evidenceInWords));
  if (own.length + found.length > 0) return [...own, ...found];
  return [item.origin === 'added' ? 'Chosen from the library by the physiotherapist.' : 'Part of every plan.'];
}

export interface ReasonsApart {
  same: readonly string[];
  before: readonly string[];
  after: readonly string[];
}
/** The reasons of an item in two plans: what both say once, and what only one says. */
export function reasonsApart({ before, after }: Pick<OtherwiseItem, 'before' | 'after'>): ReasonsApart {
  const [was, is] = [reasonsOf(before), reasonsOf(after)];
  const found = ({ because }: PlanItem): string => because.map(evidenceInWords).sort().join('; ');
  // Only the first few findings are told: two lists that begin alike are not the same.
  const same = found(before) === found(after) ? was.filter((reason) => is.includes(reason)) : [];
  const apart = (reasons: readonly string[]): string[] => reasons.filter((reason) => !same.includes(reason));
  return { same, before: apart(was), after: apart(is) };
}
