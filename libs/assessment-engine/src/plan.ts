/** Drafts the first plan: what the findings select, what is excluded and why, and what waits its turn. */
import type { CauseRef, Intervention } from '@stride/clinical';
import { becauseOf } from './because';
import { conditionHolds, type Findings } from './conditions';
import type { CauseAssessment, DraftPlan, DraftPlanItem, Evidence, RaisedFlag, WithheldItem } from './reasoning';

interface Selected {
  ref: string;
  causes: readonly CauseRef[];
  because: readonly Evidence[];
}
export interface PlanContext {
  findings: Findings;
  causes: ReadonlyMap<CauseRef, CauseAssessment>;
  flags: readonly RaisedFlag[];
  /** Rank of a factor, best first; subtypes rank with their parent. */
  rankOf: (ref: CauseRef) => number;
}

/** The plan of section 4.1, with its exclusions and its limit of home exercises. */
export function draftPlan(context: PlanContext): DraftPlan {
  const { findings, flags } = context;
  const { catalogue } = findings.prepared;
  const rules = catalogue.planRules;
  const emergencies = flags.filter((flag) => flag.urgency === 'emergency');
  if (emergencies.length > 0) {
    const only = new Map<string, Selected>();
    add(only, rules.emergencyItem, joined(...emergencies.map((flag) => flag.because)));
    return { blocked: true, blockedBecause: emergencies.map((flag) => flag.id).join(', '), items: tellItems(context, only), withheld: [] };
  }

  const selected = select(context);
  const withheld = new Map<string, WithheldItem>();
  for (const exclusion of rules.exclusions) {
    if (!conditionHolds(exclusion.when, findings, -1)) continue;
    const because = becauseOf(exclusion.when, findings, -1, exclusion.id, exclusion.sources);
    for (const ref of exclusion.exclude) {
      addWithheld(withheld, ref, because);
      selected.delete(ref);
    }
  }
  applyUrgentRule(context, selected, withheld);
  return {
    blocked: false,
    blockedBecause: null,
    items: tellItems(context, selected),
    withheld: inLibraryOrder(catalogue.interventions, withheld),
  };
}

function select({ findings }: PlanContext): Map<string, Selected> {
  const rules = findings.prepared.catalogue.planRules;
  const selected = new Map<string, Selected>();
  for (const ref of rules.always) add(selected, ref, []);
  for (const rule of rules.selections) {
    if (!conditionHolds(rule.when, findings, -1)) continue;
    const because = becauseOf(rule.when, findings, -1, rule.id, ['D']);
    for (const ref of rule.select) add(selected, ref, because, rule.forCause);
  }
  return selected;
}

/** Selects an item, or gives one that is selected already further reasons. */
function add(selected: Map<string, Selected>, ref: string, because: readonly Evidence[], forCause?: CauseRef): void {
  const { causes, because: before } = selected.get(ref) ?? { causes: [], because: [] };
  selected.set(ref, { ref, causes: forCause === undefined ? causes : [...causes, forCause], because: joined(before, because) });
}

/** With an urgent flag only calm-phase items stay; when it is about strength alone, a little more does. */
function applyUrgentRule({ findings, flags }: PlanContext, selected: Map<string, Selected>, withheld: Map<string, WithheldItem>): void {
  const rules = findings.prepared.catalogue.planRules;
  const urgent = flags.filter((flag) => flag.urgency === 'urgent');
  if (urgent.length === 0) return;
  const because = joined(...urgent.map((flag) => flag.because));
  const motorOnly = urgent.every((flag) => rules.motorFlags.includes(flag.id));
  if (motorOnly) {
    for (const [from, to] of rules.replacedWhenMotorOnly) {
      const replaced = selected.get(from);
      // What is replaced is not kept, and so is withheld with the rest.
      if (replaced !== undefined) selected.set(to, { ...replaced, ref: to });
    }
    for (const ref of rules.addedWhenMotorOnly) add(selected, ref, because);
  }
  const kept = motorOnly ? [...rules.keptWhenUrgent, ...rules.keptWhenMotorOnly] : rules.keptWhenUrgent;
  for (const ref of [...selected.keys()]) {
    if (kept.includes(ref)) continue;
    selected.delete(ref);
    addWithheld(withheld, ref, because);
  }
}

function addWithheld(withheld: Map<string, WithheldItem>, ref: string, because: readonly Evidence[]): void {
  const known = withheld.get(ref);
  withheld.set(ref, { ref, because: joined(known?.because ?? [], because) });
}

function tellItems({ findings, causes, rankOf }: PlanContext, selected: ReadonlyMap<string, Selected>): DraftPlanItem[] {
  const { interventions, planRules } = findings.prepared.catalogue;
  const chosen: { intervention: Intervention; item: Selected }[] = [];
  for (const intervention of interventions) {
    const item = selected.get(intervention.ref);
    if (item !== undefined) chosen.push({ intervention, item });
  }
  const home = chosen
    .filter(({ intervention }) => intervention.homeExercise)
    .map(({ item }) => ({ ref: item.ref, rank: Math.min(...item.causes.map(rankOf), Infinity) }))
    .sort((a, b) => a.rank - b.rank || (a.ref < b.ref ? -1 : 1));
  const queued = new Set(home.slice(planRules.homeExerciseLimit).map((entry) => entry.ref));
  return chosen.map(({ intervention, item }) => ({
    ref: intervention.ref,
    id: intervention.id,
    side: intervention.takesSide ? sideFrom(item.causes, causes) : null,
    phase: intervention.phases[0],
    dose: intervention.dose,
    queued: queued.has(intervention.ref),
    because: item.because,
  }));
}

function sideFrom(refs: readonly CauseRef[], causes: ReadonlyMap<CauseRef, CauseAssessment>): DraftPlanItem['side'] {
  const [first] = refs;
  return first === undefined ? null : (causes.get(first)?.side ?? null);
}

/** The reasons of several rules as one list, each told once. */
function joined(...lists: readonly (readonly Evidence[])[]): Evidence[] {
  const all: Evidence[] = [];
  for (const list of lists) for (const entry of list) if (!all.some((known) => isSame(known, entry))) all.push(entry);
  return all;
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.code === other.code && one.rule === other.rule && one.side === other.side && one.site === other.site;
}

function inLibraryOrder(library: readonly Intervention[], items: ReadonlyMap<string, WithheldItem>): WithheldItem[] {
  return library.flatMap(({ ref }) => items.get(ref) ?? []);
}
