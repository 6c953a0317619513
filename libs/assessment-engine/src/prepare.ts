/**
 * Turns a catalogue into the tables that the reasoning reads: one numbered slot for every code, side and site, and the
 * contributing factors made ready to be judged. Done once for a catalogue and remembered; it holds nothing of any
 * patient.
 */
import type { Catalogue, CauseRef, Condition, HistoryItem, MovementTest, Value } from '@stride/clinical';
import { fieldsOf } from './fields';
import { prepareCauses, type PreparedCause } from './prepare-causes';

/** One code with its slots. Slots of a sided test run left sites first, then right sites. */
export interface Item {
  code: string;
  test: MovementTest | null;
  sided: boolean;
  sites: readonly (string | null)[];
  first: number;
  /** Slots by scope: 0 left, 1 right, 2 all. */
  slots: readonly [readonly number[], readonly number[], readonly number[]];
  unit: string | null;
  /** The words it may be answered with, without those that count as unanswered; empty where it is not answered in words. */
  words: readonly string[];
  clearlyNormal: Value | undefined;
  countsAsUnanswered: readonly Value[];
}

/** What conditions and bands are read against. */
export interface Tables {
  catalogue: Catalogue;
  items: ReadonlyMap<string, Item>;
  history: ReadonlyMap<string, HistoryItem>;
  tests: ReadonlyMap<string, MovementTest>;
  /** The answers of a case in which nothing is recorded, by slot; copied for every case. */
  blank: { values: readonly (Value | undefined)[]; byException: readonly boolean[] };
  /** Which item and site a slot belongs to. */
  owner: readonly { item: Item; side: 0 | 1 | -1; site: string | null }[];
  /** Items whose value counts only while another item does not void it. */
  voidable: readonly { item: Item; by: Item; is: Value }[];
  /** Conditions of this catalogue made ready, as they are first met: to be asked, and to name their reasons. */
  conditions: Map<Condition, unknown>;
  answerConditions: Map<Condition, unknown>;
}
export interface Prepared extends Tables {
  causes: ReadonlyMap<string, PreparedCause>;
  /** Factors in the order in which they are judged: one whose cap or level reads another comes after it. */
  judgingOrder: readonly CauseRef[];
}

const remembered = new WeakMap<Catalogue, Prepared>();

/** The tables of a catalogue; the same object for the same catalogue. */
export function prepare(catalogue: Catalogue): Prepared {
  const known = remembered.get(catalogue);
  if (known !== undefined) return known;
  const made = build(catalogue);
  remembered.set(catalogue, made);
  return made;
}

function build(catalogue: Catalogue): Prepared {
  const { tests, history } = fieldsOf(catalogue);
  const items = new Map<string, Item>();
  const owner: { item: Item; side: 0 | 1 | -1; site: string | null }[] = [];
  for (const entry of [...tests.values(), ...history.values()]) items.set(entry.code, addItem(entry, owner));
  const voidable = [...items.values()].flatMap((item) => {
    const voided = item.test?.voidedBy;
    const by = voided === undefined ? undefined : items.get(voided.code);
    return voided === undefined || by === undefined ? [] : [{ item, by, is: voided.is }];
  });
  const tables: Tables = { catalogue, items, history, tests, blank: { values: owner.map(() => undefined), byException: owner.map(() => false) }, owner, voidable, conditions: new Map(), answerConditions: new Map() };
  return { ...tables, ...prepareCauses(tables) };
}

function addItem(entry: MovementTest | HistoryItem, owner: { item: Item; side: 0 | 1 | -1; site: string | null }[]): Item {
  const test = 'domain' in entry ? entry : null;
  const sites: readonly (string | null)[] = test?.sites?.map((site) => site.code) ?? [null];
  const sided = test?.sided ?? false;
  const first = owner.length;
  const width = sites.length;
  const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + from + i);
  const all = run(0, sided ? 2 * width : width);
  const item: Item = {
    code: entry.code,
    test,
    sided,
    sites,
    first,
    slots: sided ? [run(0, width), run(width, width), all] : [all, all, all],
    unit: entry.answer.kind === 'number' ? entry.answer.unit : null,
    words: entry.answer.kind === 'choice' ? entry.answer.options.map((option) => option.value).filter((word) => !(test?.countsAsUnanswered ?? []).includes(word)) : [],
    clearlyNormal: test?.clearlyNormal,
    countsAsUnanswered: test?.countsAsUnanswered ?? [],
  };
  for (const side of sided ? ([0, 1] as const) : ([-1] as const)) for (const site of sites) owner.push({ item, side, site });
  return item;
}
