/** The changes that record, note and clear in a field, so that no note is lost on the way and none claims what it does not say. */
import { examination } from '@stride/clinical/examination';
import type { Finding } from '@stride/assessment-engine';
import { findingKey, validateFinding } from '@stride/assessment-engine/recording';
import type { ChangeOperation } from '@stride/contracts';
import type { Before } from './change-inverse';
import { noteIn, withNote, type FieldName } from './field-notes';
import { placeOf } from './words';

type Known = Pick<Before, 'findings' | 'notes'>;

const rowOf = (field: FieldName, { findings }: Known): Finding | undefined => findings.get(keyOf(field));
const freeText = ({ test }: FieldName, { notes }: Known): string => notes[placeOf(test)] ?? '';
const writing = (field: FieldName, known: Known, note: string): ChangeOperation => ({ set: { notes: { [placeOf(field.test)]: withNote(freeText(field, known), field, note) } } });

function keyOf({ test, side, site }: FieldName): string {
  return findingKey({ test, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }) });
}

/** What is noted beside a field: with its finding, or among the free text of its position while there is none. */
export const noteOn = (field: FieldName, known: Known): string => rowOf(field, known)?.comment ?? noteIn(freeText(field, known), field);

/** Records a row, unless it stands there already. The note that waited for it among the free text goes with it. */
export function recordingOf(row: Finding, known: Known): ChangeOperation[] {
  const before = rowOf(row, known);
  const waiting = noteIn(freeText(row, known), row);
  const comment = row.comment ?? before?.comment ?? waiting;
  const noted = comment === '' ? null : validateFinding(examination, { ...row, comment }, '');
  // A note too long for a row stays where it is.
  const finding = noted?.ok === true ? noted.value : row;
  const isThere = before !== undefined && JSON.stringify(before) === JSON.stringify(finding);
  return [...(isThere ? [] : [{ set: { finding } }]), ...(waiting !== '' && finding.comment === waiting ? [writing(row, known, '')] : [])];
}

/** Notes beside a field. Where nothing is recorded it claims nothing of the test, not even that it was not tested. */
export function notingOf(field: FieldName, text: string, known: Known): ChangeOperation[] {
  const note = text.trim();
  const row = rowOf(field, known);
  const waiting = noteIn(freeText(field, known), field);
  if (row === undefined) return note === waiting ? [] : [writing(field, known, note)];
  const { comment: before = '', ...rest } = row;
  if (note === before && waiting === '') return [];
  return [{ set: { finding: note === '' ? rest : { ...rest, comment: note } } }, ...(waiting === '' ? [] : [writing(field, known, '')])];
}

/** Takes what is recorded in a field back; what was noted beside it waits among the free text. */
export function clearingOf(field: FieldName, known: Known): ChangeOperation[] {
  const row = rowOf(field, known);
  if (row === undefined) return [];
  const { test, side, site, comment } = row;
  return [...(comment === undefined ? [] : [writing(field, known, comment)]), { clear: { finding: { test, ...(side === undefined ? {} : { side }), ...(site === undefined ? {} : { site }) } } }];
}
