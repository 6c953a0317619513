/** Drafts the first plan: what the findings select, what is excluded and why, and what waits its turn. */
import type { CauseRef, Intervention } from '@stride/clinical';
import { becauseOf } from './because';
import { conditionHolds, type Findings } from './conditions';
import type { CauseAssessment, DraftPlan, DraftPlanItem, Evidence, RaisedFlag, WithheldItem } from './reasoning';

/** Why something is chosen or withheld: the rule, and its findings once somebody asks for them. */
export interface PlanReason {
  rule: string;
  /** The factor whose side and rank the item takes from this rule. */
  forCause?: CauseRef;
  tell: () => readonly Evidence[];
}
/** What the rules choose, in the order in which they choose it. */
export interface PlanChoice {
  /** Ids of the emergency flags that block everything else. */
  blockedBy: readonly string[];
  selected: ReadonlyMap<string, readonly PlanReason[]>;
  withheld: ReadonlyMap<string, readonly PlanReason[]>;
}
type Reasons = Map<string, readonly PlanReason[]>;
type Flag = Pick<RaisedFlag, 'id' | 'urgency' | 'because'>;

export interface PlanContext {
  findings: Findings;
  causes: ReadonlyMap<CauseRef, CauseAssessment>;
  flags: readonly RaisedFlag[];
  /** Rank of a factor, best first; subtypes rank with their parent. */
  rankOf: (ref: CauseRef) => number;
}

/** The plan of section 4.1, with its exclusions and its limit of home exercises. */
export function draftPlan(context: PlanContext): DraftPlan {
  const { blockedBy, selected, withheld } = choosePlan(context.findings, context.flags);
  const { interventions } = context.findings.prepared.catalogue;
  return {
    blocked: blockedBy.length > 0,
    blockedBecause: blockedBy.length > 0 ? blockedBy.join(', ') : null,
    items: tellItems(context, selected),
    withheld: interventions.flatMap(({ ref }): WithheldItem[] => {
      const reasons = withheld.get(ref);
      return reasons === undefined ? [] : [{ ref, because: toldOnce(reasons) }];
    }),
  };
}

/** What the rules of section 4.1 choose and withhold, without telling the findings behind it. */
export function choosePlan(findings: Findings, flags: readonly Flag[]): PlanChoice {
  const rules = findings.prepared.catalogue.planRules;
  const emergencies = flags.filter((flag) => flag.urgency === 'emergency');
  if (emergencies.length > 0) {
    return { blockedBy: emergencies.map(({ id }) => id), selected: new Map([[rules.emergencyItem, emergencies.map(reasonOfFlag)]]), withheld: new Map() };
  }
  const selected = select(findings);
  const withheld: Reasons = new Map();
  for (const exclusion of rules.exclusions) {
    if (!conditionHolds(exclusion.when, findings, -1)) continue;
    const reason: PlanReason = { rule: exclusion.id, tell: () => becauseOf(exclusion.when, findings, -1, exclusion.id, exclusion.sources) };
    for (const ref of exclusion.exclude) {
      add(withheld, ref, reason);
      selected.delete(ref);
    }
  }
  applyUrgentRule(findings, flags, selected, withheld);
  return { blockedBy: [], selected, withheld };
}

const reasonOfFlag = ({ id, because }: Flag): PlanReason => ({ rule: id, tell: () => because });

function select(findings: Findings): Reasons {
  const rules = findings.prepared.catalogue.planRules;
  const selected: Reasons = new Map(rules.always.map((ref) => [ref, []]));
  for (const { id, when, forCause, select: refs } of rules.selections) {
    if (!conditionHolds(when, findings, -1)) continue;
    const reason: PlanReason = { rule: id, ...(forCause === undefined ? {} : { forCause }), tell: () => becauseOf(when, findings, -1, id, ['D']) };
    for (const ref of refs) add(selected, ref, reason);
  }
  return selected;
}

/** Chooses an item, or gives one that is chosen already further reasons. */
function add(reasons: Reasons, ref: string, ...more: readonly PlanReason[]): void {
  reasons.set(ref, [...(reasons.get(ref) ?? []), ...more]);
}

/** With an urgent flag only calm-phase items stay; when it is about strength alone, a little more does. */
function applyUrgentRule(findings: Findings, flags: readonly Flag[], selected: Reasons, withheld: Reasons): void {
  const rules = findings.prepared.catalogue.planRules;
  const urgent = flags.filter((flag) => flag.urgency === 'urgent');
  if (urgent.length === 0) return;
  const reasons = urgent.map(reasonOfFlag);
  const motorOnly = urgent.every((flag) => rules.motorFlags.includes(flag.id));
  if (motorOnly) {
    for (const [from, to] of rules.replacedWhenMotorOnly) {
      const replaced = selected.get(from);
      // What is replaced is not kept, and so is withheld with the rest.
      if (replaced !== undefined) selected.set(to, replaced);
    }
    for (const ref of rules.addedWhenMotorOnly) add(selected, ref, ...reasons);
  }
  const kept = motorOnly ? [...rules.keptWhenUrgent, ...rules.keptWhenMotorOnly] : rules.keptWhenUrgent;
  for (const ref of [...selected.keys()]) {
    if (kept.includes(ref)) continue;
    selected.delete(ref);
    add(withheld, ref, ...reasons);
  }
}

function tellItems({ findings, causes, rankOf }: PlanContext, selected: PlanChoice['selected']): DraftPlanItem[] {
  const { interventions, planRules } = findings.prepared.catalogue;
  const chosen: { intervention: Intervention; reasons: readonly PlanReason[]; refs: readonly CauseRef[] }[] = [];
  for (const intervention of interventions) {
    const reasons = selected.get(intervention.ref);
    if (reasons !== undefined) chosen.push({ intervention, reasons, refs: reasons.flatMap(({ forCause }) => forCause ?? []) });
  }
  const home = chosen
    .filter(({ intervention }) => intervention.homeExercise)
    .map(({ intervention: { ref }, refs }) => ({ ref, rank: Math.min(...refs.map(rankOf), Infinity) }))
    .sort((a, b) => a.rank - b.rank || (a.ref < b.ref ? -1 : 1));
  const queued = new Set(home.slice(planRules.homeExerciseLimit).map((entry) => entry.ref));
  return chosen.map(({ intervention, reasons, refs }) => ({
    ref: intervention.ref,
    id: intervention.id,
    side: intervention.takesSide ? sideFrom(refs, causes) : null,
    phase: intervention.phases[0],
    dose: intervention.dose,
    queued: queued.has(intervention.ref),
    because: toldOnce(reasons),
  }));
}

function sideFrom(refs: readonly CauseRef[], causes: ReadonlyMap<CauseRef, CauseAssessment>): DraftPlanItem['side'] {
  const [first] = refs;
  return first === undefined ? null : (causes.get(first)?.side ?? null);
}

/** The reasons of several rules as one list, each told once. */
function toldOnce(reasons: readonly PlanReason[]): Evidence[] {
  const all: Evidence[] = [];
  for (const { tell } of reasons) for (const entry of tell()) if (!all.some((known) => isSame(known, entry))) all.push(entry);
  return all;
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.code === other.code && one.rule === other.rule && one.side === other.side && one.site === other.site;
}
