/** The steps of a plan by phase and place, and their list as an edit sends it. */
import { EXERCISES_NOW, isSameDose } from '@stride/assessment-engine/plans';
import { PHASE_NAMES, PHASES, type Phase } from '@stride/clinical';
import type { PlanItem, PlanItemChange } from '@stride/contracts';
import { interventionOf, isDoneInClinic } from './plan-words';

/** The steps of a phase that are done in the same place. */
export const stepsOf = (items: readonly PlanItem[], phase: Phase, inClinic: boolean): PlanItem[] => items.filter((item) => item.phase === phase && isDoneInClinic(item.ref) === inClinic);

/** The exercises that stand in the plan for home, in its order. */
export const exercisesAtHome = (items: readonly PlanItem[]): PlanItem[] => items.filter(({ ref, removed }) => !removed && interventionOf(ref)?.homeExercise === true);
/** Those that are not put off. */
export const exercisesNow = (items: readonly PlanItem[]): PlanItem[] => exercisesAtHome(items).filter(({ queued }) => !queued);
/** Those for which the sheet has no room now, though nobody put them off. */
export const withoutRoom = (items: readonly PlanItem[]): PlanItem[] => exercisesNow(items).slice(EXERCISES_NOW);

export interface PhaseShown {
  phase: Phase;
  name: string;
  groups: readonly { id: string; name: string; items: readonly PlanItem[] }[];
  /** How many steps stand in it, without those that were removed. */
  count: number;
  /** Not even a removed one. */
  isEmpty: boolean;
}
/** Every phase, what the patient does apart from what the clinic does. */
export function phasesOf(items: readonly PlanItem[]): PhaseShown[] {
  return PHASES.map((phase) => {
    const groups = [
      { id: 'home', name: 'The patient, at home', items: stepsOf(items, phase, false) },
      { id: 'clinic', name: 'You, in the clinic', items: stepsOf(items, phase, true) },
    ];
    const own = groups.flatMap((group) => group.items);
    return { phase, name: PHASE_NAMES[phase], groups, count: own.filter(({ removed }) => !removed).length, isEmpty: own.length === 0 };
  });
}

/** The list with two steps in each other's place. */
export function swapped(items: readonly PlanItemChange[], one: string, other: string): readonly PlanItemChange[] {
  const next = [...items];
  const [a, b] = [next.findIndex(({ ref }) => ref === one), next.findIndex(({ ref }) => ref === other)];
  const [first, second] = [next[a], next[b]];
  if (first === undefined || second === undefined) return items;
  next[a] = second;
  next[b] = first;
  return next;
}

/** What an edit may say of a step, and nothing that the clinic alone writes. */
export function asChange(item: PlanItemChange): PlanItemChange {
  const { ref, phase, dose, queued, removed, reason, note, side } = item;
  return {
    ref,
    ...(phase === undefined ? {} : { phase }),
    ...(dose === undefined ? {} : { dose }),
    ...(queued === undefined ? {} : { queued }),
    ...(removed === undefined ? {} : { removed }),
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    ...(side === undefined ? {} : { side }),
  };
}

/** The steps as they will stand once an edit is in the clinic: nobody presses twice because nothing seemed to happen. */
export function withUnsent(items: readonly PlanItem[], changes: readonly PlanItemChange[] | undefined): readonly PlanItem[] {
  if (changes === undefined) return items;
  const known = new Map(items.map((item) => [item.ref, item]));
  const listed = new Set(changes.map(({ ref }) => ref));
  return [...changes.flatMap((change) => edited(known.get(change.ref) ?? fromLibrary(change.ref), change)), ...items.filter(({ ref, removed }) => removed && !listed.has(ref))];
}

function edited(item: PlanItem | undefined, change: PlanItemChange): PlanItem[] {
  if (item === undefined) return [];
  const isOtherDose = change.dose !== undefined && item.origin === 'suggested' && !isSameDose(change.dose, item.dose);
  return [{ ...item, ...asChange(change), suggestedDose: item.suggestedDose ?? (isOtherDose ? item.dose : null) }];
}

function fromLibrary(ref: string): PlanItem | undefined {
  const library = interventionOf(ref);
  if (library === undefined) return undefined;
  return { ref, side: null, phase: library.phases[0], dose: library.dose, queued: false, because: [], origin: 'added', removed: false, reason: null, suggestedDose: null, note: null, changedBy: null, changedAt: null };
}
