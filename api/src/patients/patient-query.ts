/** What somebody who looks for a patient typed: names, a birth date in any usual form, or a clinic number. */
import { isCivilDate } from '../platform';
import { plainWords } from './names';

export function readQuery(query: string): {
  words: string[];
  birthDate: string | null;
  number: string | null;
} {
  const text = query.trim();
  if (/^\d{4}-/.test(text) && isCivilDate(text)) return { words: [], birthDate: text, number: null };
  const date = dayMonthYear(text);
  if (date !== null) return { words: [], birthDate: date, number: null };
  if (/^\d{1,9}$/.test(text)) return { words: [], birthDate: null, number: text.padStart(5, '0') };
  const words = plainWords(text);
  // Asked for something that no name has: nobody, not everybody.
  return { words: words.length === 0 && text !== '' ? [text] : words, birthDate: null, number: null };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as the screens write it or a person types it: `05-Apr-1978`, `5 4 1978`, `5.4.1978`, `5/4/1978`. */
function dayMonthYear(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[./\s-]+(\d{1,2}|[a-z]{3,9})[./\s-]+(\d{4})$/i.exec(text) ?? [];
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}
