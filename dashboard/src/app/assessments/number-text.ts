/** Reads what is typed into a number field. Zero is a value, a comma is a point, and what cannot be read stays as typed. */
export type NumberText = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'unreadable' };

/** Accepts 0, −12 (any minus), 4,5 and 4.5, leading zeros and stray spaces; nothing else. */
export function readNumber(text: string): NumberText {
  const clean = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–—]/g, '-').replace(',', '.');
  if (clean === '') return { kind: 'empty' };
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(clean)) return { kind: 'unreadable' };
  const value = Number(clean);
  return { kind: 'number', value: value === 0 ? 0 : value };
}

/** A number as it stands in a field: true minus, point. */
export const writeNumber = (value: number): string => String(value).replace('-', '−');
