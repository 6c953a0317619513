/**
 * What is not recorded and could change the parent factor. A subtype's missing answer matters to the parent only where
 * it changes the parent's own level, and an answer may change the parent without changing any subtype: the telltale
 * sign raises it, the last piece of a complete normal examination lowers it.
 */
import type { Condition, Side, Value } from '@stride/clinical';
import type { CauseResult } from './causes';
import type { Findings } from './conditions';
import { higher, isMeasured, LEVEL_RANK } from './judge';
import { rejudge } from './missing';
import type { Item, Prepared } from './prepare';
import { collectCodes } from './prepare-causes';
import type { Level, MissingItem } from './reasoning';

/** How a parent comes to its level. */
export interface ParentRule {
  /** From the level of the leading subtype and the answers as they stand. */
  levelOf: (lead: Level, findings: Findings) => Level;
  /** The sign that raises it past its subtypes, and the examination that lowers it. */
  raisedBy: Condition;
  clearedBy: Condition;
}

const SIDES = ['left', 'right'] as const;

/** One item on one of its sides, of which something is not recorded. */
interface OpenItem {
  item: Item;
  side: Side | null;
  slots: readonly number[];
}

/** The unanswered items that could change the parent's level. */
export function missingForParent(rule: ParentRule, subtypes: readonly CauseResult[], findings: Findings, present: Level): MissingItem[] {
  const missing: MissingItem[] = [];
  const tell = (test: string, side: Side | null, couldBecome: Level | null): void => {
    if (couldBecome === null) return;
    const at = missing.findIndex((known) => known.test === test && known.side === side);
    const told = missing[at];
    if (told === undefined) missing.push({ test, side, couldBecome });
    else missing[at] = { test, side, couldBecome: higher(told.couldBecome, couldBecome) };
  };
  const tried: Item[] = [];
  const alone = (open: OpenItem | null): void => {
    if (open === null || (open.side === null && tried.includes(open.item))) return;
    tried.push(open.item);
    tell(open.item.code, open.side, couldChangeTo(rule, subtypes, findings, present, open));
  };
  for (const subtype of subtypes) {
    for (const list of subtype.open) {
      for (const { trial, slots, could, together } of list) {
        const { item, side } = trial;
        // A subtype that rises above the parent takes it along, whatever the answer does to the other one.
        if (isAbove(could, present)) tell(item.code, side, could);
        else if (isAbove(together, present)) tell(item.code, side, together);
        else alone({ item, side, slots });
      }
    }
  }
  if (LEVEL_RANK[present] < LEVEL_RANK.possible) for (const item of itemsOf(findings.prepared, rule.raisedBy)) for (const side of sidesOf(item)) alone(openOn(findings, item, side));
  alone(lastOpen(findings, itemsOf(findings.prepared, rule.clearedBy)));
  return missing;
}

const isAbove = (level: Level | null, present: Level): boolean => level !== null && LEVEL_RANK[level] > LEVEL_RANK[present];

/** The most telling level of the parent that one answer alone could lead to, or null when none changes it. */
function couldChangeTo(rule: ParentRule, subtypes: readonly CauseResult[], findings: Findings, present: Level, open: OpenItem): Level | null {
  let could: Level | null = null;
  for (const value of answersOf(open.item)) {
    const level = levelWith(rule, subtypes, findings, open, value);
    if (level !== present) could = could === null ? level : higher(could, level);
  }
  return could;
}

/** The parent's level with an answer put in: it may speak for one subtype and against the other. */
function levelWith(rule: ParentRule, subtypes: readonly CauseResult[], findings: Findings, { item, slots }: OpenItem, value: Value): Level {
  const { values } = findings.answers;
  for (const slot of slots) values[slot] = value;
  let lead: Level = 'unlikely';
  for (const { prepared, judgements } of subtypes) {
    const touched = prepared.dependents.get(item.code);
    for (const judgement of judgements) {
      lead = higher(lead, touched === undefined ? judgement.level : rejudge(prepared, findings, judgement, touched, isMeasured(prepared, findings, judgement.side)));
    }
  }
  const level = rule.levelOf(lead, findings);
  for (const slot of slots) values[slot] = undefined;
  return level;
}

const FLAG: readonly Value[] = [true, false];

/** What may be answered: every word, or the clearly normal figure (a figure that speaks for a subtype is its own missing answer). */
function answersOf({ words, clearlyNormal }: Item): readonly Value[] {
  if (words.length > 0) return words;
  return clearlyNormal === undefined ? FLAG : [clearlyNormal];
}

const remembered = new WeakMap<Condition, readonly Item[]>();

/** The items that a sign reads. */
function itemsOf(prepared: Prepared, sign: Condition): readonly Item[] {
  let items = remembered.get(sign);
  if (items === undefined) {
    const codes = new Set<string>();
    collectCodes(sign, codes, prepared.catalogue.signs);
    items = [...codes].flatMap((code) => prepared.items.get(code) ?? []);
    remembered.set(sign, items);
  }
  return items;
}

const NO_SIDE = [null] as const;
const sidesOf = ({ sided }: Item): readonly (Side | null)[] => (sided ? SIDES : NO_SIDE);

function openOn({ answers }: Findings, item: Item, side: Side | null): OpenItem | null {
  const slots = item.slots[side === 'right' ? 1 : 0].filter((slot) => answers.values[slot] === undefined);
  return slots.length === 0 ? null : { item, side, slots };
}

/** The one item that keeps the examination from being complete; null where none or more than one does. */
function lastOpen(findings: Findings, items: readonly Item[]): OpenItem | null {
  let last: OpenItem | null = null;
  for (const item of items) {
    for (const side of sidesOf(item)) {
      const open = openOn(findings, item, side);
      if (open === null) continue;
      if (last !== null) return null;
      last = open;
    }
  }
  return last;
}
