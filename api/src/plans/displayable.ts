/**
 * What people type and no font of ours can show. A sheet must print whatever stands in a name or a note, and PDF/UA-1
 * refuses a character without a glyph: it is told by a stand-in that the reader can see, never left out in silence.
 */

/** Stands where a character cannot be shown. */
export const STAND_IN = '□';
/** Controls but tab and line ends, the byte order mark, and code points that are no characters: nothing anybody reads. */
const UNREADABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|\p{Noncharacter_Code_Point}/gu;
/** Latin, Greek and Cyrillic with their marks, punctuation and signs: what the sheet's own words are written in. */
const EVERYDAY =
  /^[\n\r\t\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u0370-\u03ff\u0400-\u045f\u0490\u0491\u2010-\u2027\u20ac\u2190-\u2193\u2212\u2264\u2265]+$/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text without what nobody can read. */
export const readable = (text: string): string => text.toWellFormed().replace(UNREADABLE, '');

/** The same for every text inside a JSON document, which is left alone where it holds none: JSON escapes the rest. */
export const readableTexts = (json: string): string =>
  json.includes('\\u') || json.search(UNREADABLE) >= 0 ? mapTexts(json, readable) : json;

/** The first letter as a reader sees it, accents and all. */
export const initialOf = (name: string): string =>
  GRAPHEMES.segment(name.trim())[Symbol.iterator]().next().value?.segment ?? '';

/** Whether a JSON document holds nothing but everyday letters. */
export const isEveryday = (json: string): boolean => EVERYDAY.test(json) && !json.includes('\\u');

/** The letters of a text that an everyday font may lack, each once. */
export function unusual(text: string): Set<string> {
  if (EVERYDAY.test(text)) return new Set();
  return new Set(
    [...GRAPHEMES.segment(text)].map(({ segment }) => segment).filter((segment) => !EVERYDAY.test(segment)),
  );
}

/** The text with a stand-in for each of these letters. */
export function withStandIns(text: string, lacking: ReadonlySet<string>): string {
  if (lacking.size === 0) return text;
  return [...GRAPHEMES.segment(text)]
    .map(({ segment }) => (lacking.has(segment) ? STAND_IN : segment))
    .join('');
}

/** Those of the letters that cannot be set, found by halves: `canSet` is asked about many at once. */
export function lackingAmong(letters: readonly string[], canSet: (text: string) => boolean): string[] {
  if (letters.length === 0 || canSet(letters.join(' '))) return [];
  if (letters.length === 1) return [...letters];
  const half = letters.length >> 1;
  return [...lackingAmong(letters.slice(0, half), canSet), ...lackingAmong(letters.slice(half), canSet)];
}

/** Every text inside a JSON document, replaced. */
export const mapTexts = (json: string, replace: (text: string) => string): string =>
  JSON.stringify(
    JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? replace(value) : value)),
  );
