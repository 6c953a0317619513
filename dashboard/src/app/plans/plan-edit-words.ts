/** An edit of a draft plan in words, each part against what the clinic has in its place. */
import { catalogue } from '@stride/clinical';
import type { Plan, PlanChange, PlanItemChange, PlanJudgementsChange } from '@stride/contracts';
import { dayInWords } from '../ui/dates';
import type { EditPart } from '../ui/edits-beside';
import { verdictInWords } from './judgements';
import { doseChips, nameOf } from './plan-words';
import { LANGUAGES } from './sheet-layout';

const NOTHING = 'nothing';

export function planEditInWords(change: Partial<PlanChange>, plan: Plan | null): EditPart[] {
  const part = <Name extends keyof PlanChange & keyof Plan>(name: Name, what: string, tell: (value: (PlanChange & Plan)[Name]) => string, isText = false): EditPart[] =>
    name in change ? [{ what, isText, kept: tell(change[name] as (PlanChange & Plan)[Name]), inClinic: plan === null ? '' : tell(plan[name] as (PlanChange & Plan)[Name]) }] : [];
  return [
    ...part('note', 'A note for the patient', (note) => note || NOTHING, true),
    ...part('nextVisit', 'Next visit', (day) => (day === null ? NOTHING : dayInWords(day))),
    ...part('language', 'Language of the sheet', (language) => LANGUAGES.find(({ code }) => code === language)?.name ?? language),
    ...part('goals', 'Goals of the patient', (goals) => goals.map(({ goal, target, by }) => `${goal} (${target}, by ${dayInWords(by)})`).join('; ') || NOTHING),
    ...(change.judgements === undefined ? [] : judgementParts(change.judgements, plan)),
    ...(change.items === undefined ? [] : plan === null ? [{ what: 'Steps', isText: false, kept: 'changed', inClinic: '' }] : itemParts(change.items, plan.items)),
  ];
}

/** Each criterion that was judged or taken back. */
function judgementParts(kept: PlanJudgementsChange, plan: Plan | null): EditPart[] {
  const textOf = (id: string): string => catalogue.phaseCriteria.flatMap(({ allOf }) => allOf).find((criterion) => criterion.id === id)?.text ?? id;
  const told = (judgement: PlanJudgementsChange[string] | undefined): string => [verdictInWords(judgement?.met ?? null), judgement?.note ?? ''].filter((part) => part !== '').join(', ');
  return Object.entries(kept).map(([id, judgement]) => ({ what: textOf(id), isText: false, kept: told(judgement), inClinic: plan === null ? '' : told(plan.judgements[id]) }));
}

/** Each step that differs, and the order where that does. */
function itemParts(kept: readonly PlanItemChange[], inClinic: readonly PlanItemChange[]): EditPart[] {
  const [here, there] = [byRef(kept), byRef(inClinic)];
  const parts = [...new Set([...here.keys(), ...there.keys()])].map((ref): EditPart => ({ what: nameOf(ref), isText: false, kept: stepInWords(here.get(ref)), inClinic: stepInWords(there.get(ref)) }));
  const order = (items: readonly PlanItemChange[], others: ReadonlyMap<string, unknown>): string => items.filter(({ ref }) => others.has(ref)).map(({ ref }) => nameOf(ref)).join(', ');
  return [...parts, { what: 'Order', isText: false, kept: order(kept, there), inClinic: order(inClinic, here) }].filter((part) => part.kept !== part.inClinic);
}

const byRef = (items: readonly PlanItemChange[]): Map<string, PlanItemChange> => new Map(items.map((item) => [item.ref, item]));

function stepInWords(item: PlanItemChange | undefined): string {
  if (item === undefined) return 'not in the plan';
  const { removed, reason, queued, dose, note, phase, side } = item;
  const parts = [removed === true ? 'removed' : '', queued === true ? 'later' : '', ...(dose === undefined ? [] : [...doseChips(dose), dose.text ?? '']), side ?? '', phase === undefined ? '' : `phase ${phase}`, reason ?? '', note ?? ''];
  return parts.filter((text) => text !== '').join(', ') || 'in the plan';
}
