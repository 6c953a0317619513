/** Checks a batch of changes before any of it is applied: one bad change refuses the whole batch, with a pointer. */
import { catalogue, DOMAINS, POSITIONS } from '@stride/clinical';
import { validateFinding, validateHistoryItem, type InputError } from '@stride/assessment-engine';
import type { ChangeBatch, ChangeOperation, FieldError } from '@stride/contracts';
import { invalidInput, isInstant, isObject, isUuid, unknownFields } from '../platform';
import { editsOf, namesOf } from './document';

/** Most changes in one batch: a day's work on a device that was away, in pieces. */
export const MOST_CHANGES = 500;
export const NOTE_LENGTH = 4000;
export const NOTE_KEYS = [...POSITIONS, 'review', 'general'];
const CHANGE_KEYS = ['seq', 'at', 'set', 'clear', 'baseVersion'];
const SET_KEYS = ['finding', 'history', 'notes', 'domainReasons'];

/** The batch, typed and clean; throws invalid-input with a pointer for every fault. */
export function checkBatch(body: unknown): ChangeBatch {
  const errors: FieldError[] = [];
  if (!isObject(body))
    throw invalidInput([{ pointer: '', code: 'wrong-type', detail: 'A batch of changes is an object.' }]);
  unknownFields(body, ['deviceId', 'changes', 'seen'], '', errors);
  const { deviceId, changes, seen } = body;
  if (seen !== undefined) wholeNumber(seen, '/seen', 2 ** 31 - 1, errors);
  if (!isUuid(deviceId))
    errors.push({
      pointer: '/deviceId',
      code: deviceId === undefined ? 'required' : 'wrong-type',
      detail: 'The device names itself with a UUID.',
    });
  if (!Array.isArray(changes))
    errors.push({
      pointer: '/changes',
      code: changes === undefined ? 'required' : 'wrong-type',
      detail: 'A list of changes is needed.',
    });
  else if (changes.length > MOST_CHANGES)
    errors.push({
      pointer: '/changes',
      code: 'too-long',
      detail: `At most ${MOST_CHANGES} changes at once.`,
    });
  else {
    const numbers = new Set<unknown>();
    changes.forEach((change: unknown, index) => {
      const at = `/changes/${index}`;
      if (!isObject(change)) {
        errors.push({ pointer: at, code: 'wrong-type', detail: 'A change is an object.' });
        return;
      }
      unknownFields(change, CHANGE_KEYS, at, errors);
      wholeNumber(change['seq'], `${at}/seq`, Number.MAX_SAFE_INTEGER, errors);
      wholeNumber(change['baseVersion'], `${at}/baseVersion`, 2 ** 31 - 1, errors);
      if (numbers.has(change['seq']))
        errors.push({
          pointer: `${at}/seq`,
          code: 'duplicate',
          detail: 'This number stands twice in the batch.',
        });
      numbers.add(change['seq']);
      if (!isInstant(change['at']))
        errors.push({
          pointer: `${at}/at`,
          code: change['at'] === undefined ? 'required' : 'wrong-type',
          detail: 'An instant such as 2026-11-23T10:02:11.120Z is needed.',
        });
      checkOperation(change, at, errors);
    });
  }
  if (errors.length > 0) throw invalidInput(errors);
  return body as unknown as ChangeBatch;
}

/**
 * The operations of an amendment, checked. Changes in the form in which a draft is written are taken as well: number,
 * time and version order the work of devices, and say nothing here.
 */
export function checkOperations(operations: unknown, pointer: string): ChangeOperation[] {
  const errors: FieldError[] = [];
  if (!Array.isArray(operations) || operations.length === 0)
    throw invalidInput([
      {
        pointer,
        code: operations === undefined ? 'required' : 'wrong-type',
        detail: 'At least one change is needed.',
      },
    ]);
  operations.forEach((operation: unknown, index) => {
    const at = `${pointer}/${index}`;
    if (!isObject(operation)) {
      errors.push({ pointer: at, code: 'wrong-type', detail: 'A change is an object.' });
      return;
    }
    unknownFields(operation, CHANGE_KEYS, at, errors);
    checkOperation(operation, at, errors);
  });
  if (errors.length > 0) throw invalidInput(errors);
  return (operations as ChangeOperation[]).map(({ set, clear }) => ({
    ...(set === undefined ? {} : { set }),
    ...(clear === undefined ? {} : { clear }),
  }));
}

function checkOperation(change: Record<string, unknown>, at: string, errors: FieldError[]): void {
  const { set, clear } = change;
  const before = errors.length;
  if (set === undefined && clear === undefined)
    errors.push({ pointer: at, code: 'required', detail: 'A change sets or clears something.' });
  if (set !== undefined) {
    if (!isObject(set))
      errors.push({ pointer: `${at}/set`, code: 'wrong-type', detail: 'An object is needed.' });
    else checkSet(set, `${at}/set`, errors);
  }
  if (clear !== undefined) {
    if (!isObject(clear))
      errors.push({ pointer: `${at}/clear`, code: 'wrong-type', detail: 'An object is needed.' });
    else checkClear(clear, `${at}/clear`, errors);
  }
  if (errors.length === before) checkOnce(change, at, errors);
}

/** A field that one change both sets and clears says two things at once. */
function checkOnce(change: ChangeOperation, at: string, errors: FieldError[]): void {
  const fields = editsOf(change).map((edit) => edit.field);
  for (const field of new Set(fields))
    if (fields.indexOf(field) !== fields.lastIndexOf(field))
      errors.push({
        pointer: `${at}/clear/${field.split('/')[0] ?? ''}`,
        code: 'inconsistent',
        detail: `${field} is set and cleared by the same change.`,
      });
}

function checkSet(set: Record<string, unknown>, at: string, errors: FieldError[]): void {
  unknownFields(set, SET_KEYS, at, errors);
  if (Object.keys(set).length === 0)
    errors.push({ pointer: at, code: 'required', detail: 'Nothing is set.' });
  if (set['finding'] !== undefined)
    take(validateFinding(catalogue, set['finding'], `${at}/finding`), errors, (value) => {
      set['finding'] = value;
      if (value.copiedFrom !== undefined && !isUuid(value.copiedFrom))
        errors.push({
          pointer: `${at}/finding/copiedFrom`,
          code: 'wrong-type',
          detail: 'The id of the assessment that the finding was copied from is needed.',
        });
    });
  const { history } = set;
  if (history !== undefined) {
    if (!isObject(history))
      errors.push({ pointer: `${at}/history`, code: 'wrong-type', detail: 'An object is needed.' });
    else
      for (const code of Object.keys(history))
        take(
          validateHistoryItem(catalogue, code, history[code], `${at}/history/${code}`),
          errors,
          (value) => (history[code] = value),
        );
  }
  checkTexts(set['notes'], NOTE_KEYS, `${at}/notes`, errors);
  checkTexts(set['domainReasons'], DOMAINS, `${at}/domainReasons`, errors);
}

function take<T>(
  checked: { ok: true; value: T } | { ok: false; errors: InputError[] },
  errors: FieldError[],
  keep: (value: T) => void,
): void {
  if (checked.ok) keep(checked.value);
  else errors.push(...checked.errors);
}

function checkTexts(texts: unknown, allowed: readonly string[], at: string, errors: FieldError[]): void {
  if (texts === undefined) return;
  if (!isObject(texts)) {
    errors.push({ pointer: at, code: 'wrong-type', detail: 'An object is needed.' });
    return;
  }
  unknownFields(texts, allowed, at, errors);
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text !== 'string')
      errors.push({ pointer: `${at}/${key}`, code: 'wrong-type', detail: 'Text is needed.' });
    else if (text.length > NOTE_LENGTH)
      errors.push({
        pointer: `${at}/${key}`,
        code: 'too-long',
        detail: `At most ${NOTE_LENGTH} characters.`,
      });
  }
}

function checkClear(clear: Record<string, unknown>, at: string, errors: FieldError[]): void {
  unknownFields(clear, SET_KEYS, at, errors);
  if (Object.keys(clear).length === 0)
    errors.push({ pointer: at, code: 'required', detail: 'Nothing is cleared.' });
  if (clear['finding'] !== undefined) {
    const { finding } = clear;
    // Identity only: whatever else a row carries has no meaning when it is cleared.
    const checked = validateFinding(
      catalogue,
      isObject(finding) ? { test: finding['test'], side: finding['side'], site: finding['site'] } : finding,
      `${at}/finding`,
    );
    if (!checked.ok) errors.push(...checked.errors);
    else clear['finding'] = checked.value;
  }
  const { history } = clear;
  if (history !== undefined) {
    if (!isObject(history) && !(Array.isArray(history) && history.every((code) => typeof code === 'string')))
      errors.push({ pointer: `${at}/history`, code: 'wrong-type', detail: 'A list of codes is needed.' });
    else
      for (const code of namesOf(history as string[]))
        take(validateHistoryItem(catalogue, code, null, `${at}/history/${code}`), errors, () => undefined);
  }
  for (const part of ['notes', 'domainReasons'] as const) {
    const names = clear[part];
    const allowed: readonly string[] = part === 'notes' ? NOTE_KEYS : DOMAINS;
    if (names === undefined) continue;
    if (!Array.isArray(names) || !names.every((name) => allowed.includes(String(name))))
      errors.push({
        pointer: `${at}/${part}`,
        code: 'not-allowed',
        detail: 'A list of names is needed.',
        allowed,
      });
  }
}

function wholeNumber(value: unknown, pointer: string, most: number, errors: FieldError[]): void {
  if (value === undefined) errors.push({ pointer, code: 'required', detail: 'A whole number is needed.' });
  else if (typeof value !== 'number' || !Number.isInteger(value))
    errors.push({ pointer, code: 'wrong-type', detail: 'A whole number is needed.' });
  else if (value < 0 || value > most)
    errors.push({ pointer, code: 'out-of-range', detail: `A whole number from 0 to ${most} is needed.` });
}
