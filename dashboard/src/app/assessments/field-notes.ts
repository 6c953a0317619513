/**
 * Notes beside fields of which nothing is recorded. A row of the record says something of its test, that it was not tested
 * at the least; a note alone does not. Until something is recorded it stands among the free text of its position, under
 * the name of its field, one block each; what a finding brings with it is taken out of there.
 */
import type { MovementTest, Side } from '@stride/clinical';
import { nameOf } from './words';

export interface FieldName {
  test: string;
  side?: Side | undefined;
  site?: string | undefined;
}
/** Further lines of a note stand in from its first one. */
const INDENT = '  ';

/** What a field is called among the free text: `Dermatomes, left, L4`. */
export const fieldInWords = ({ test, side, site }: FieldName): string => [nameOf(test), side, site].filter((part) => part !== undefined).join(', ');

/** The note that free text holds under the name of a field; empty where there is none. */
export function noteIn(text: string, field: FieldName): string {
  const lines = text.split('\n');
  const [from, to] = blockOf(lines, field);
  if (from < 0) return '';
  const [first = '', ...more] = lines.slice(from, to);
  return [first.slice(headOf(field).length), ...more.map((line) => line.slice(INDENT.length))].join('\n');
}

/** The free text with this note under the name of the field, and without one where it is empty; all else stays as it is. */
export function withNote(text: string, field: FieldName, note: string): string {
  const lines = text === '' ? [] : text.split('\n');
  const [from, to] = blockOf(lines, field);
  const block = note === '' ? [] : `${headOf(field)}${note.replaceAll('\n', `\n${INDENT}`)}`.split('\n');
  if (from < 0) return [...lines, ...block].join('\n');
  return [...lines.slice(0, from), ...block, ...lines.slice(to)].join('\n');
}

/** All that is noted beside the fields of a test, each with its field's side and site. */
export function notesBeside({ code, sided, sites }: MovementTest, noteOn: (field: FieldName) => string): string[] {
  const sides: readonly (Side | undefined)[] = sided ? ['left', 'right'] : [undefined];
  return sides.flatMap((side) =>
    (sites?.map((site) => site.code) ?? [undefined]).flatMap((site) => {
      const note = noteOn({ test: code, side, site });
      const where = [side, site].filter((part) => part !== undefined).join(' ');
      return note === '' ? [] : [`Note${where === '' ? '' : `, ${where}`}: ${note}`];
    }),
  );
}

const headOf = (field: FieldName): string => `${fieldInWords(field)}: `;

/** The lines of a field's note: from its name to the last one that stands in. */
function blockOf(lines: readonly string[], field: FieldName): [from: number, to: number] {
  const from = lines.findIndex((line) => line.startsWith(headOf(field)));
  let to = from + 1;
  while (from >= 0 && lines[to]?.startsWith(INDENT) === true) to++;
  return [from, to];
}
