/** What changed from one plan to the next: items that came, went, or stand otherwise, each with its reasons. */
import { PHASE_NAMES } from '@stride/clinical';
import type { Plan, PlanItem } from '@stride/contracts';
import { momentInWords } from '../ui/dates';
import { doseInWords, evidenceInWords, sideInWords } from './plan-words';
import { overridden, overriddenInWords } from './withholding';

/** What of a plan is compared. */
export type ComparedPlan = Pick<Plan, 'items' | 'withheld' | 'changedByNames'>;

export interface OtherwiseItem {
  ref: string;
  before: PlanItem;
  after: PlanItem;
  /** What is different, before and after in words. */
  parts: readonly { name: string; before: string; after: string }[];
}
export interface PlanDifferences {
  /** As it stands now, and why it did not before. */
  added: readonly { item: PlanItem; before: string }[];
  /** As it stood before, and why it is gone. */
  removed: readonly { item: PlanItem; because: string }[];
  otherwise: readonly OtherwiseItem[];
  /** As before, and what was decided about it. */
  same: readonly { item: PlanItem; decided: readonly string[] }[];
}

const doseOf = ({ dose }: PlanItem): string => doseInWords(dose) || 'none';
const PARTS: readonly (readonly [name: string, tell: (item: PlanItem) => string])[] = [
  ['Dose', doseOf],
  ['Side', (item) => sideInWords(item) || 'no side'],
  ['Phase', ({ phase }) => `${phase} ${PHASE_NAMES[phase]}`],
  ['When', ({ queued }) => (queued ? 'later' : 'now')],
];

/** From the older to the newer; a removed item does not stand in its plan. */
export function differencesOf(older: ComparedPlan, newer: ComparedPlan): PlanDifferences {
  const standing = ({ items }: Pick<Plan, 'items'>): Map<string, PlanItem> => new Map(items.filter(({ removed }) => !removed).map((item) => [item.ref, item]));
  const [before, after] = [standing(older), standing(newer)];
  const both = [...after.values()].flatMap((item): OtherwiseItem[] => {
    const was = before.get(item.ref);
    if (was === undefined) return [];
    const parts = PARTS.map(([name, tell]) => ({ name, before: tell(was), after: tell(item) })).filter((part) => part.before !== part.after);
    return [{ ref: item.ref, before: was, after: item, parts }];
  });
  return {
    added: [...after.values()].filter(({ ref }) => !before.has(ref)).map((item) => ({ item, before: whyNotBefore(item, older) })),
    removed: [...before.values()].filter(({ ref }) => !after.has(ref)).map((item) => ({ item, because: whyGone(item, newer) })),
    otherwise: both.filter(({ parts }) => parts.length > 0),
    same: both.filter(({ parts }) => parts.length === 0).map(({ after: item }) => ({ item, decided: decisionOf(item, newer) })),
  };
}

function whyNotBefore({ ref }: PlanItem, older: ComparedPlan): string {
  const removed = older.items.find((item) => item.ref === ref);
  if (removed !== undefined) return `Removed from the older plan: ${reasonInWords(removed, older) || 'no reason given'}`;
  const withheld = older.withheld.find((item) => item.ref === ref);
  return withheld === undefined ? 'Not in the older plan.' : `Withheld in the older plan: ${few(withheld.because.map(evidenceInWords)).join('; ')}`;
}

function whyGone({ ref, origin }: PlanItem, newer: ComparedPlan): string {
  const now = newer.items.find((item) => item.ref === ref);
  if (now !== undefined) return `Removed: ${reasonInWords(now, newer) || 'no reason given'}`;
  const withheld = newer.withheld.find((item) => item.ref === ref);
  if (withheld !== undefined) return `Withheld: ${few(withheld.because.map(evidenceInWords)).join('; ')}`;
  return origin === 'added' ? 'Added by hand to the older plan, and not to this one.' : 'The findings no longer suggest it.';
}

/** The reason as it was written, who gave it and when; empty where none was given. */
function reasonInWords({ reason, reasonBy, reasonAt, changedBy, changedAt }: PlanItem, { changedByNames = {} }: ComparedPlan): string {
  if (reason === null || reason === '') return '';
  const who = (id: string): string => changedByNames[id] ?? 'another practitioner';
  if (reasonBy !== undefined && reasonAt !== undefined) return `${reason} (${who(reasonBy)}, ${momentInWords(reasonAt)})`;
  // Older plans kept only the last change of an item: it need not be whoever gave the reason.
  return changedBy === null || changedAt === null ? reason : `${reason} (last changed by ${who(changedBy)}, ${momentInWords(changedAt)})`;
}

/** What the physiotherapist decided about an item that stands in a plan: against which findings, and why. */
function decisionOf(item: PlanItem, plan: ComparedPlan): string[] {
  const against = overridden(item, plan);
  const reason = reasonInWords(item, plan);
  return [...(against === null ? [] : [overriddenInWords(against)]), ...(reason === '' ? [] : [`Reason given: ${reason}`])];
}

const MOST_REASONS = 3;
/** The first few, and how many more. */
const few = (reasons: readonly string[]): string[] => (reasons.length <= MOST_REASONS + 1 ? [...reasons] : [...reasons.slice(0, MOST_REASONS), `and ${reasons.length - MOST_REASONS} more findings`]);

/** Why an item stands in its plan: what the physiotherapist decided first, then the strongest findings. */
export function reasonsOf(item: PlanItem, plan: ComparedPlan): string[] {
  const own = decisionOf(item, plan);
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
export function reasonsApart({ before, after }: Pick<OtherwiseItem, 'before' | 'after'>, older: ComparedPlan, newer: ComparedPlan): ReasonsApart {
  const [was, is] = [reasonsOf(before, older), reasonsOf(after, newer)];
  const found = ({ because }: PlanItem): string => because.map(evidenceInWords).sort().join('; ');
  // Only the first few findings are told: two lists that begin alike are not the same.
  const same = found(before) === found(after) ? was.filter((reason) => is.includes(reason)) : [];
  const apart = (reasons: readonly string[]): string[] => reasons.filter((reason) => !same.includes(reason));
  return { same, before: apart(was), after: apart(is) };
}
