/**
 * What would have to be different for the plan to be another: every single recorded finding that would change it, every
 * pair of findings of which neither would alone, and the one thing not examined yet that could change it most. Found by
 * trying all of them; each is true, and no smaller one is missing.
 */
import type { Catalogue, Side, Value } from '@stride/clinical';
import { otherSideOf } from './bands';
import { everyValue, otherValues } from './boundaries';
import { collectCodes } from './prepare-causes';
import { PlanProbe, type PlanOutcome } from './plan-probe';
import { prepare, type Prepared } from './prepare';
import type { AssessmentCase } from './reasoning';
import { validateHistoryTogether } from './validate';

/** One recorded answer, and the nearest other value that says something else. */
export interface Flip {
  code: string;
  side: Side | null;
  site: string | null;
  from: Value;
  /** It was marked within norm and not measured. */
  byException: boolean;
  to: Value;
}
/** Flips that change the plan together, none of them without the others, and what changes. */
export interface PlanChange {
  flips: readonly Flip[];
  added: readonly string[];
  removed: readonly string[];
  /** Items that stay with another side. */
  turned: readonly string[];
  blocks: readonly string[];
  unblocks: readonly string[];
}
/** What nobody has examined, with the answer that would change most. */
export interface NextItem {
  code: string;
  side: Side | null;
  site: string | null;
  value: Value;
  change: Omit<PlanChange, 'flips'>;
}
export interface WhatIf {
  singles: readonly PlanChange[];
  pairs: readonly PlanChange[];
  next: NextItem | null;
}

interface Candidate {
  slot: number;
  value: Value;
  /** It moves a level, though not the plan. */
  stirs: boolean;
}

/**
 * All of it for a validated case. The body chart and what the patient writes are left as they are; a value is never
 * moved past its range or against the order of the patient's pain figures. Never throws.
 */
export function whatIf(catalogue: Catalogue, input: AssessmentCase): WhatIf {
  const prepared = prepare(catalogue);
  const probe = new PlanProbe(prepared, input);
  const base = probe.outcome();
  const isBlocked = base.blockedBy.length > 0;
  const slots = prepared.owner.flatMap((_owner, slot) => (probe.recorded(slot) === undefined ? [] : [slot]));

  const singles: PlanChange[] = [];
  const quiet: Candidate[] = [];
  for (const slot of slots) {
    for (const value of otherValues(prepared, probe.answers, slot, probe.recorded(slot))) {
      if (!isConsistent(catalogue, input, prepared, [[slot, value]])) continue;
      probe.set(slot, value);
      const outcome = probe.outcome();
      if (outcome.key !== base.key) singles.push(changeOf(prepared, probe, base, outcome, [[slot, value]]));
      else quiet.push({ slot, value, stirs: probe.movesLevels(isBlocked) });
      probe.reset();
    }
  }
  return { singles, pairs: pairsOf(catalogue, input, probe, base, quiet), next: nextItem(prepared, probe, base) };
}

function pairsOf(catalogue: Catalogue, input: AssessmentCase, probe: PlanProbe, base: PlanOutcome, quiet: readonly Candidate[]): PlanChange[] {
  const { prepared } = probe;
  const isBlocked = base.blockedBy.length > 0;
  const readers = readersOf(prepared);
  const found: PlanChange[] = [];
  const attempt = (one: Candidate, other: Candidate): void => {
    const flips = [[one.slot, one.value], [other.slot, other.value]] as const;
    if (!isConsistent(catalogue, input, prepared, flips)) return;
    probe.set(one.slot, one.value);
    probe.set(other.slot, other.value);
    // Where only factors read both, and no level moves, the plan cannot either.
    const byRule = one.stirs || other.stirs || shares(readers.rules, one.slot, other.slot);
    if (byRule || probe.movesLevels(isBlocked)) {
      const outcome = probe.outcome();
      if (outcome.key !== base.key) found.push(changeOf(prepared, probe, base, outcome, flips));
    }
    probe.reset();
  };
  for (const [index, one] of quiet.entries()) {
    for (const other of quiet.slice(index + 1)) {
      if (one.slot === other.slot) continue;
      if (!one.stirs && !other.stirs && !shares(readers.causes, one.slot, other.slot) && !shares(readers.rules, one.slot, other.slot)) continue;
      attempt(one, other);
    }
  }
  return [...found, ...acrossSides(probe, quiet, base)];
}

/**
 * Left against right: with one side at another value, the other side's cut-offs lie elsewhere, and values come up that
 * were none before.
 */
function acrossSides(probe: PlanProbe, quiet: readonly Candidate[], base: PlanOutcome): PlanChange[] {
  const { prepared } = probe;
  const isQuiet = (slot: number, value: Value): boolean => {
    probe.reset();
    probe.set(slot, value);
    const same = probe.outcome().key === base.key;
    probe.reset();
    return same;
  };
  const found: PlanChange[] = [];
  for (const one of quiet) {
    const item = prepared.owner[one.slot]?.item;
    if (item === undefined || !item.sided || typeof one.value !== 'number') continue;
    const other = otherSideOf(item, one.slot);
    const from = probe.recorded(other);
    if (from === undefined) continue;
    const usual = otherValues(prepared, probe.answers, other, from);
    probe.set(one.slot, one.value);
    const shifted = otherValues(prepared, probe.answers, other, from).filter((value) => !usual.includes(value));
    probe.reset();
    for (const value of shifted) {
      if (!isQuiet(other, value)) continue;
      probe.set(one.slot, one.value);
      probe.set(other, value);
      const outcome = probe.outcome();
      if (outcome.key !== base.key) found.push(changeOf(prepared, probe, base, outcome, [[one.slot, one.value], [other, value]]));
      probe.reset();
    }
  }
  return found;
}

function nextItem(prepared: Prepared, probe: PlanProbe, base: PlanOutcome): NextItem | null {
  let best: NextItem | null = null;
  let most = 0;
  for (const [slot, { item, side, site }] of prepared.owner.entries()) {
    const entry = item.test ?? prepared.history.get(item.code);
    // Red-flag questions are asked of everybody and stand open in words of their own.
    if (entry === undefined || entry.redFlagQuestion === true || item.slots[2].some((own) => probe.recorded(own) !== undefined)) continue;
    for (const value of everyValue(prepared, probe.answers, slot)) {
      probe.set(slot, value);
      const change = differenceOf(base, probe.outcome());
      probe.reset();
      const size = change.added.length + change.removed.length + change.turned.length;
      if (size <= most) continue;
      most = size;
      best = { code: item.code, side: SIDE_NAMES[side], site, value, change };
    }
  }
  return best;
}

/** Values put in slots together. */
type Trial = readonly (readonly [slot: number, value: Value])[];

const SIDE_NAMES = { 0: 'left', 1: 'right', [-1]: null } as const;

function changeOf(prepared: Prepared, probe: PlanProbe, base: PlanOutcome, outcome: PlanOutcome, trial: Trial): PlanChange {
  const flips = trial.flatMap(([slot, to]): Flip[] => {
    const [owner, from] = [prepared.owner[slot], probe.recorded(slot)];
    if (owner === undefined || from === undefined) return [];
    const { item, side, site } = owner;
    return [{ code: item.code, side: SIDE_NAMES[side], site, from, byException: probe.wasByException(slot), to }];
  });
  return { flips, ...differenceOf(base, outcome) };
}

function differenceOf(base: PlanOutcome, outcome: PlanOutcome): Omit<PlanChange, 'flips'> {
  return {
    added: [...outcome.selected.keys()].filter((ref) => !base.selected.has(ref)),
    removed: [...base.selected.keys()].filter((ref) => !outcome.selected.has(ref)),
    turned: [...outcome.selected].flatMap(([ref, side]) => (base.selected.has(ref) && base.selected.get(ref) !== side ? [ref] : [])),
    blocks: outcome.blockedBy.filter((id) => !base.blockedBy.includes(id)),
    unblocks: base.blockedBy.filter((id) => !outcome.blockedBy.includes(id)),
  };
}

/** Pain at best is never above pain at worst. */
function isConsistent(catalogue: Catalogue, input: AssessmentCase, prepared: Prepared, trial: Trial): boolean {
  const answers = trial.flatMap(([slot, value]) => {
    const item = prepared.owner[slot]?.item;
    return item?.test === null ? [[item.code, value] as const] : [];
  });
  return answers.length === 0 || validateHistoryTogether(catalogue, { ...input.history, ...Object.fromEntries(answers) }, '').length === 0;
}

interface Readers {
  /** Which factors read a slot, as bits; and which rules and flags read it themselves. */
  causes: readonly bigint[];
  rules: readonly bigint[];
}
const remembered = new WeakMap<Prepared, Readers>();

const shares = (readers: readonly bigint[], one: number, other: number): boolean => ((readers[one] ?? 0n) & (readers[other] ?? 0n)) !== 0n;

/** Who reads each slot. Flags count as one reader: together they decide whether anything else is chosen. */
function readersOf(prepared: Prepared): Readers {
  const known = remembered.get(prepared);
  if (known !== undefined) return known;
  const { redFlags, planRules, signs } = prepared.catalogue;
  const causes = prepared.owner.map(() => 0n);
  const rules = prepared.owner.map(() => 0n);
  const mark = (readers: bigint[], slots: Iterable<number>, bit: bigint): void => {
    for (const slot of slots) readers[slot] = (readers[slot] ?? 0n) | bit;
  };
  [...prepared.causes.values()].forEach(({ ground }, index) => mark(causes, ground, 1n << BigInt(index)));
  const flagCodes = new Set<string>();
  for (const { when } of redFlags) collectCodes(when, flagCodes, signs);
  const slotsOf = (codes: ReadonlySet<string>): number[] => [...codes].flatMap((code) => prepared.items.get(code)?.slots[2] ?? []);
  mark(rules, slotsOf(flagCodes), 1n);
  [...planRules.selections, ...planRules.exclusions].forEach(({ when }, index) => {
    const codes = new Set<string>();
    collectCodes(when, codes, signs);
    mark(rules, slotsOf(codes), 2n << BigInt(index));
  });
  const parents = new Set<string>();
  for (const sign of Object.values(signs)) collectCodes(sign, parents, signs);
  // Signs raise and clear the parent factor; they count as a factor of their own.
  mark(causes, slotsOf(parents), 1n << BigInt(prepared.causes.size));
  const made = { causes, rules };
  remembered.set(prepared, made);
  return made;
}
