/** What would change a plan, in the words of tests and units, grouped by what changes; the nearest first. */
import type { Flip, NextItem, PlanChange, WhatIf } from '@stride/assessment-engine/plans';
import { findingName, itemOf, nameOf, testOf, valueOf } from './plan-words';
import { flagName } from './rule-words';

export interface ChangeGroup {
  /** What would change, one sentence each. */
  changes: readonly string[];
  /** The findings that would do it, nearest first: `Prone instability test were negative instead of positive`. */
  ifs: readonly string[];
}
export interface NextLine {
  name: string;
  /** What the answer would have to be. */
  value: string;
  changes: readonly string[];
  place: string;
  field: string;
}
export interface WhatIfLines {
  singles: readonly ChangeGroup[];
  /** What no single finding would bring about stands first. */
  pairs: readonly ChangeGroup[];
  next: NextLine | null;
}
type Effect = Omit<PlanChange, 'flips'>;

function flipInWords({ code, side, site, from, byException, to }: Flip): string {
  return `${findingName({ code, side, ...(site === null ? {} : { site }) })} were ${valueOf(code, to)} instead of ${byException ? 'within norm' : valueOf(code, from)}`;
}

/** How far from what is recorded, as a share of what may be recorded; a choice is a step of its own. */
function distanceOf({ code, from, to }: Flip): number {
  const answer = (testOf(code) ?? itemOf(code))?.answer;
  if (answer?.kind !== 'number' || typeof from !== 'number' || typeof to !== 'number') return 0.25;
  return Math.abs(to - from) / (answer.max - answer.min);
}
const distance = ({ flips }: PlanChange): number => flips.reduce((sum, flip) => sum + distanceOf(flip), 0);

/** What changes, in sentences; that only what is withheld changes is said too. */
export function changesInWords({ added, removed, turned, blocks, unblocks }: Effect): string[] {
  const named = (ref: string): string => `${nameOf(ref)} (${ref})`;
  const told = [
    ...blocks.map((id) => `The plan would be blocked: ${flagName(id)}.`),
    ...unblocks.map((id) => `The plan would no longer be blocked by: ${flagName(id)}.`),
    ...(removed.length === 0 ? [] : [`Would go: ${removed.map(named).join(', ')}.`]),
    ...(added.length === 0 ? [] : [`Would come: ${added.map(named).join(', ')}.`]),
    ...(turned.length === 0 ? [] : [`Would change side: ${turned.map(named).join(', ')}.`]),
  ];
  return told.length > 0 ? told : ['The items would stay; what is withheld would change.'];
}

const keyOf = (change: Effect): string => JSON.stringify([change.added, change.removed, change.turned, change.blocks, change.unblocks]);
/** Danger is known to whoever examines; what nobody sees at a glance comes first, and what moves no item last. */
function rankOf({ added, removed, turned, blocks, unblocks }: Effect): number {
  if (blocks.length + unblocks.length > 0 || added.some((ref) => ref.startsWith('R-'))) return 1;
  return added.length + removed.length + turned.length === 0 ? 2 : 0;
}

interface Group extends ChangeGroup {
  key: string;
  rank: number;
  near: number;
}
function grouped(changes: readonly PlanChange[]): Group[] {
  const groups = new Map<string, PlanChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [change]);
    else known.push(change);
  }
  return [...groups]
    .flatMap(([key, members]): Group[] => {
      const sorted = [...members].sort((a, b) => distance(a) - distance(b));
      const [nearest] = sorted;
      if (nearest === undefined) return [];
      return [{ key, rank: rankOf(nearest), near: distance(nearest), changes: changesInWords(nearest), ifs: [...new Set(sorted.map(({ flips }) => flips.map(flipInWords).join(', and ')))] }];
    })
    .sort((a, b) => a.rank - b.rank || a.near - b.near);
}

function nextInWords({ code, side, site, value, change }: NextItem): NextLine {
  return {
    name: findingName({ code, side, ...(site === null ? {} : { site }) }),
    value: valueOf(code, value),
    changes: changesInWords(change),
    place: testOf(code)?.position ?? 'talking',
    field: ['f', code, side ?? '', site ?? ''].join('-'),
  };
}

/** All that would change the plan, to be read. */
export function whatIfLines({ singles, pairs, next }: WhatIf): WhatIfLines {
  const alone = grouped(singles);
  const known = new Set(alone.map(({ key }) => key));
  const together = grouped(pairs);
  return {
    singles: alone,
    pairs: [...together.filter(({ key }) => !known.has(key)), ...together.filter(({ key }) => known.has(key))],
    next: next === null ? null : nextInWords(next),
  };
}
