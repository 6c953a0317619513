/**
 * Edits of a draft plan, checked and applied. What was suggested is never lost: a removed suggestion stays with its
 * reason, a changed dose stands beside the suggested one.
 */
import { catalogue, PHASES, type Dose, type Intervention, type Language, type Phase } from '@stride/clinical';
import { isSameDose, type CauseSide, type WithheldItem } from '@stride/assessment-engine';
import type { FieldError, PlanChange, PlanItem, PlanItemChange } from '@stride/contracts';
import { invalidInput, isCivilDate, isObject, unknownFields } from '../platform';
import { checkGoals } from './plan-goals';
import { checkJudgements } from './plan-judgements';

export const LANGUAGES: readonly Language[] = ['en', 'ga', 'pl', 'pt-BR', 'ro', 'uk'];
export const SIDES: readonly (CauseSide | null)[] = ['left', 'right', 'bilateral', 'midline', null];
export const DOSE_LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  sets: [1, 20],
  repetitions: [1, 200],
  holdSeconds: [1, 600],
  restSeconds: [0, 600],
  perDay: [1, 24],
  daysPerWeek: [1, 7],
  minutes: [0.5, 240],
  metres: [1, 20_000],
  effort: [0, 10],
};
/** What is counted, not measured. */
export const WHOLE = ['sets', 'repetitions', 'holdSeconds', 'restSeconds', 'perDay', 'daysPerWeek'];
export const DOSE_TEXTS: Readonly<Record<string, number>> = { grade: 40, text: 300 };
export const MOST_ITEMS = 100;
const ITEM_KEYS = ['ref', 'phase', 'dose', 'queued', 'removed', 'reason', 'note', 'side'];
const PLAN_KEYS = ['version', 'items', 'note', 'goals', 'judgements', 'nextVisit', 'language'];

/** The body of a PATCH, typed; throws invalid-input with a pointer for every fault. */
export function checkPlanChange(body: unknown): PlanChange {
  const errors: FieldError[] = [];
  if (!isObject(body))
    throw invalidInput([{ pointer: '', code: 'wrong-type', detail: 'An object is needed.' }]);
  unknownFields(body, PLAN_KEYS, '', errors);
  if (body['version'] !== undefined && !Number.isInteger(body['version']))
    errors.push({ pointer: '/version', code: 'wrong-type', detail: 'A whole number is needed.' });
  checkText(body['note'], 4000, '/note', errors);
  if (body['nextVisit'] != null && !isCivilDate(body['nextVisit']))
    errors.push({
      pointer: '/nextVisit',
      code: 'wrong-type',
      detail: 'A calendar date YYYY-MM-DD is needed.',
    });
  if (body['language'] !== undefined && !LANGUAGES.includes(body['language'] as Language))
    errors.push({
      pointer: '/language',
      code: 'not-allowed',
      detail: 'Not one of the languages.',
      allowed: LANGUAGES,
    });
  if (body['goals'] !== undefined) checkGoals(body['goals'], errors);
  if (body['judgements'] !== undefined) checkJudgements(body['judgements'], errors);
  const { items } = body;
  if (items !== undefined) {
    if (!Array.isArray(items))
      errors.push({ pointer: '/items', code: 'wrong-type', detail: 'A list of items is needed.' });
    else if (items.length > MOST_ITEMS)
      errors.push({ pointer: '/items', code: 'too-long', detail: `At most ${MOST_ITEMS} items.` });
    else items.forEach((item: unknown, index) => checkItem(item, `/items/${index}`, errors));
  }
  if (errors.length > 0) throw invalidInput(errors);
  return body as PlanChange;
}

function checkItem(item: unknown, at: string, errors: FieldError[]): void {
  if (!isObject(item)) {
    errors.push({ pointer: at, code: 'wrong-type', detail: 'An item is an object.' });
    return;
  }
  unknownFields(item, ITEM_KEYS, at, errors);
  if (typeof item['ref'] !== 'string')
    errors.push({
      pointer: `${at}/ref`,
      code: item['ref'] === undefined ? 'required' : 'wrong-type',
      detail: 'The reference of an intervention is needed.',
    });
  else if (interventionOf(item['ref']) === undefined)
    errors.push({
      pointer: `${at}/ref`,
      code: 'unknown-code',
      detail: 'There is no such intervention in the library.',
    });
  if (item['phase'] !== undefined && !PHASES.includes(item['phase'] as Phase))
    errors.push({
      pointer: `${at}/phase`,
      code: 'out-of-range',
      detail: 'A phase from 1 to 5 is needed.',
      allowed: PHASES,
    });
  for (const key of ['queued', 'removed'])
    if (item[key] !== undefined && typeof item[key] !== 'boolean')
      errors.push({ pointer: `${at}/${key}`, code: 'wrong-type', detail: 'Yes or no is needed.' });
  if (item['side'] !== undefined && !SIDES.includes(item['side'] as CauseSide))
    errors.push({
      pointer: `${at}/side`,
      code: 'not-allowed',
      detail: 'Not a side.',
      allowed: SIDES.filter((side) => side !== null),
    });
  checkText(item['reason'], 1000, `${at}/reason`, errors);
  checkText(item['note'], 1000, `${at}/note`, errors);
  if (item['dose'] !== undefined) checkDose(item['dose'], `${at}/dose`, errors);
}

function checkDose(dose: unknown, at: string, errors: FieldError[]): void {
  if (!isObject(dose)) {
    errors.push({ pointer: at, code: 'wrong-type', detail: 'A dose is an object.' });
    return;
  }
  unknownFields(dose, [...Object.keys(DOSE_LIMITS), ...Object.keys(DOSE_TEXTS)], at, errors);
  for (const [key, [min, max]] of Object.entries(DOSE_LIMITS)) {
    const value = dose[key];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !Number.isFinite(value))
      errors.push({ pointer: `${at}/${key}`, code: 'wrong-type', detail: 'A number is needed.' });
    else if (WHOLE.includes(key) && !Number.isInteger(value))
      errors.push({ pointer: `${at}/${key}`, code: 'wrong-type', detail: 'A whole number is needed.' });
    else if (value < min || value > max)
      errors.push({
        pointer: `${at}/${key}`,
        code: 'out-of-range',
        detail: `A number from ${min} to ${max} is needed.`,
        allowed: `${min}..${max}`,
      });
  }
  for (const [key, length] of Object.entries(DOSE_TEXTS))
    checkText(dose[key], length, `${at}/${key}`, errors);
}

function checkText(value: unknown, length: number, pointer: string, errors: FieldError[]): void {
  if (value == null) return;
  if (typeof value !== 'string') errors.push({ pointer, code: 'wrong-type', detail: 'Text is needed.' });
  else if (value.length > length)
    errors.push({ pointer, code: 'too-long', detail: `At most ${length} characters.` });
}

export const interventionOf = (ref: string): Intervention | undefined =>
  catalogue.interventions.find((candidate) => candidate.ref === ref);

/**
 * The plan's items after an edit. The list given is the whole order; a suggestion that is left out counts as removed,
 * and removing one, or adding what was withheld, needs a reason.
 */
export function editItems(
  before: readonly PlanItem[],
  withheld: readonly WithheldItem[],
  edits: readonly PlanItemChange[],
  by: { practitionerId: string; at: string },
): PlanItem[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const after = edits.flatMap((edit, index): PlanItem[] => {
    const at = `/items/${index}`;
    if (seen.has(edit.ref)) {
      errors.push({
        pointer: `${at}/ref`,
        code: 'duplicate',
        detail: 'This intervention is already in the plan.',
      });
      return [];
    }
    seen.add(edit.ref);
    const known = before.find((item) => item.ref === edit.ref);
    const item =
      known === undefined
        ? addedItem(edit, at, withheld, errors)
        : changedItem(known, edit, at, withheld, errors);
    if (item === undefined) return [];
    const changed = known === undefined || JSON.stringify(item) !== JSON.stringify(known);
    return [changed ? { ...withGiver(item, known, by), changedBy: by.practitionerId, changedAt: by.at } : item];
  });
  for (const item of before) {
    if (seen.has(item.ref) || (item.origin === 'added' && !item.removed)) continue;
    if (item.removed) after.push(item);
    else
      errors.push({
        pointer: '/items',
        code: 'required',
        detail: `${item.ref} was suggested: keep it, or mark it removed with a reason.`,
      });
  }
  if (errors.length > 0) throw invalidInput(errors);
  return after;
}

/** Who gives a reason stays beside it, whoever changes the dose or the place of the item afterwards. */
function withGiver(item: PlanItem, known: PlanItem | undefined, by: { practitionerId: string; at: string }): PlanItem {
  const { reasonBy: _by, reasonAt: _at, ...rest } = item;
  if (item.reason === null) return rest;
  const isGivenNow = known === undefined || item.reason !== known.reason || item.removed !== known.removed;
  return isGivenNow ? { ...rest, reasonBy: by.practitionerId, reasonAt: by.at } : item;
}

function addedItem(
  edit: PlanItemChange,
  at: string,
  withheld: readonly WithheldItem[],
  errors: FieldError[],
): PlanItem | undefined {
  const intervention = interventionOf(edit.ref);
  if (intervention === undefined) return undefined;
  if (edit.removed === true) {
    errors.push({
      pointer: `${at}/removed`,
      code: 'not-allowed',
      detail: `${edit.ref} is not in the plan: there is nothing to remove.`,
    });
    return undefined;
  }
  const reason = (edit.reason ?? '').trim();
  if (withheld.some((item) => item.ref === edit.ref) && reason === '') {
    errors.push({
      pointer: `${at}/reason`,
      code: 'required',
      detail: `${edit.ref} is withheld because of the findings: say why it is added all the same.`,
    });
    return undefined;
  }
  return {
    ref: edit.ref,
    side: edit.side ?? null,
    phase: edit.phase ?? intervention.phases[0],
    dose: edit.dose ?? intervention.dose,
    queued: edit.queued ?? false,
    because: [],
    origin: 'added',
    removed: false,
    reason: reason === '' ? null : reason,
    suggestedDose: null,
    note: edit.note ?? null,
    changedBy: null,
    changedAt: null,
  };
}

function changedItem(
  known: PlanItem,
  edit: PlanItemChange,
  at: string,
  withheld: readonly WithheldItem[],
  errors: FieldError[],
): PlanItem {
  const removed = edit.removed ?? known.removed;
  const reason =
    edit.reason === undefined
      ? known.reason
      : (edit.reason ?? '').trim() === ''
        ? null
        : (edit.reason ?? '').trim();
  if (removed && known.origin === 'suggested' && reason === null)
    errors.push({
      pointer: `${at}/reason`,
      code: 'required',
      detail: `${known.ref} was suggested by the findings: say why it is removed.`,
    });
  if (!removed && reason === null && withheld.some((item) => item.ref === known.ref))
    errors.push({
      pointer: `${at}/reason`,
      code: 'required',
      detail: `${known.ref} is withheld because of the findings: the reason why it is here all the same stays.`,
    });
  const dose: Dose = edit.dose ?? known.dose;
  const doseChanged = !isSameDose(dose, known.dose);
  return {
    ...known,
    phase: edit.phase ?? known.phase,
    dose,
    queued: edit.queued ?? known.queued,
    removed,
    reason,
    side: edit.side === undefined ? known.side : edit.side,
    note: edit.note === undefined ? known.note : edit.note,
    suggestedDose:
      doseChanged && known.origin === 'suggested' ? (known.suggestedDose ?? known.dose) : known.suggestedDose,
  };
}
