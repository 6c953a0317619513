/** Reads what is typed into a number field. Zero is a value, a comma is a point, and what cannot be read stays as typed. */
export type NumberText = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'unreadable' };

const SPACE = '[\\s\\u00a0\\u202f]';
const AROUND_OR_AFTER_SIGN = new RegExp(`^${SPACE}+|${SPACE}+$|(?<=^${SPACE}*[+-])${SPACE}+`, 'g');
const BETWEEN_THOUSANDS = new RegExp(`(?<=\\d)${SPACE}(?=\\d{3}(\\D|$))`, 'g');

/**
 * Accepts 0, −12 (any minus), 4,5 and 4.5, leading zeros, spaces around it and between thousands; nothing else. Two
 * numbers with a space between them are not one.
 */
export function readNumber(text: string): NumberText {
  const clean = text.replace(/[−–—]/g, '-').replace(AROUND_OR_AFTER_SIGN, '').replace(BETWEEN_THOUSANDS, '').replace(',', '.');
  if (clean === '') return { kind: 'empty' };
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(clean)) return { kind: 'unreadable' };
  const value = Number(clean);
  return { kind: 'number', value: value === 0 ? 0 : value };
}

/** Strength as it is called at the bedside: `4+` is 4.5, `4−` is 3.5; null for anything else. */
export function readGrade(text: string): number | null {
  const found = /^\s*([0-5])\s*([+\-−–])\s*$/.exec(text);
  if (found === null) return null;
  const grade = Number(found[1]) + (found[2] === '+' ? 0.5 : -0.5);
  return grade >= 0 && grade <= 5 ? grade : null;
}

/** A grade as it is called: 4.5 as `4+`, 3.5 as `4−`, as the chips have it; other halves as numbers. */
export const writeGrade = (value: number): string => (value === 4.5 ? '4+' : value === 3.5 ? '4−' : writeNumber(value));

/** A number as it stands in a field: true minus, point. */
export const writeNumber = (value: number): string => String(value).replace('-', '−');
