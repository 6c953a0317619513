/**
 * What could still be asked about a factor, made ready: every item as it is put on trial while nobody has answered it.
 * Items of a family that can say the same are worth the same, so that one trial answers for all of them.
 */
import type { Side, Value } from '@stride/clinical';
import { areSame } from './extremes';
import type { Item } from './prepare';
import type { FamilyItem, ItemPoints, PreparedFamily } from './prepare-causes';

export interface PreparedTrial {
  item: Item;
  /** The side it is asked for; null where the item has none. */
  side: Side | null;
  slots: readonly number[];
  extremes: readonly [most: Value, least: Value];
  /** The families whose scores follow from the answer, by position. */
  touched: readonly number[];
  /** The one family through which alone the answer speaks, by position; -1 where a gate or a second family reads it too. */
  only: number;
  /** Which of the factor's worths its extremes have; -1 where the rest of the case has a say in that. */
  worth: number;
  /** The item in that one family, where its points simply add to the others'; null where they do not. */
  adds: FamilyItem | null;
  /** The answer makes its side measured. */
  measures: boolean;
  /** The families that the item belongs to and without which the factor is not covered, by position. */
  neededBy: readonly number[];
}

/** What an unanswered item could add to its family: the same for every item that can say the same. */
export interface Worth {
  family: number;
  extremes: readonly [most: ItemPoints, least: ItemPoints];
}

/** The parts of a factor that its trials follow from. */
export interface TrialGround {
  sided: boolean;
  families: readonly PreparedFamily[];
  /** Every item once, in the order of the families. */
  items: readonly FamilyItem[];
  measuredBy: readonly Item[];
  /** Which families change when a code's answer changes, by position. */
  dependents: ReadonlyMap<string, readonly number[]>;
  /** Codes that the factor's gates and caps read themselves, past its families. */
  readByGates: ReadonlySet<string>;
}

export interface PreparedTrials {
  /** Left, right, and on no side in particular. */
  trials: readonly [readonly PreparedTrial[], readonly PreparedTrial[], readonly PreparedTrial[]];
  worths: readonly Worth[];
}

const SCOPE_SIDES = ['left', 'right', null] as const;

/** Every trial of a factor, by the side that is judged. */
export function prepareTrials(ground: TrialGround): PreparedTrials {
  const worths: Worth[] = [];
  const on = (sides: readonly (0 | 1 | 2)[]): PreparedTrial[] =>
    ground.items.flatMap((entry) => (entry.item.sided ? sides : ([2] as const)).map((scope) => prepareTrial(ground, entry, scope, worths)));
  return { trials: ground.sided ? [on([0]), on([1]), []] : [[], [], on([0, 1])], worths };
}

function prepareTrial(ground: TrialGround, entry: FamilyItem, scope: 0 | 1 | 2, worths: Worth[]): PreparedTrial {
  const { item, extremes } = entry;
  const touched = ground.dependents.get(item.code) ?? [];
  const [first] = touched;
  const only = first === undefined || touched.length > 1 || ground.readByGates.has(item.code) ? -1 : first;
  return {
    item,
    side: SCOPE_SIDES[scope],
    slots: item.slots[scope],
    extremes,
    touched,
    only,
    worth: worthOf(ground.families[only], entry, only, worths),
    adds: ground.families[only]?.additive.get(item.code) ?? null,
    measures: ground.measuredBy.includes(item),
    neededBy: [...ground.families.keys()].filter((index) => {
      const family = ground.families[index];
      return family !== undefined && family.needs > 0 && family.codes.has(item.code);
    }),
  };
}

function worthOf(family: PreparedFamily | undefined, { item, certain }: FamilyItem, position: number, worths: Worth[]): number {
  if (family === undefined || certain === null || family.joined || !family.additive.has(item.code)) return -1;
  const known = worths.findIndex((worth) => worth.family === position && areSame(worth.extremes[0], certain[0]) && areSame(worth.extremes[1], certain[1]));
  return known === -1 ? worths.push({ family: position, extremes: certain }) - 1 : known;
}
