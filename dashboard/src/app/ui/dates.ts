/** Dates as the clinic reads them: `05-Apr-1978`, 24-hour time; what is missing says so. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A civil date `YYYY-MM-DD` in words. */
export function dayInWords(date: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return match === null ? 'Not recorded' : `${match[3] ?? ''}-${MONTHS[Number(match[2]) - 1] ?? ''}-${match[1] ?? ''}`;
}

/** An instant as local day and time. */
export function momentInWords(instant: string | null | undefined): string {
  if (instant == null) return 'Not recorded';
  const date = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(date.getDate())}-${MONTHS[date.getMonth()] ?? ''}-${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const DAY_LENGTH = '05-Apr-1978'.length;
/** The local day of an instant; with its time where one of the others is of the same day. */
export function dayApart(instant: string, others: readonly string[]): string {
  const moment = momentInWords(instant);
  const day = moment.slice(0, DAY_LENGTH);
  return others.some((other) => momentInWords(other).startsWith(day)) ? moment : day;
}

/** Reads a birth date typed by hand: 5/4/1978, 05.04.1978, 5 Apr 1978, 1978-04-05. Null when it is not a day. */
export function readDay(text: string): string | null {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const numeric = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(typed);
  const named = /^(\d{1,2})[./\s-]?([A-Za-z]{3,9})[./\s-]?(\d{4})$/.exec(typed);
  const [y, m, d] = iso !== null ? [iso[1], iso[2], iso[3]] : numeric !== null ? [numeric[3], numeric[2], numeric[1]] : named !== null ? [named[3], String(MONTHS.findIndex((month) => named[2]?.toLowerCase().startsWith(month.toLowerCase()) === true) + 1), named[1]] : [];
  if (y === undefined || m === undefined || d === undefined) return null;
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date) ? null : date;
}

/** Today where this device is, `YYYY-MM-DD`. */
export function civilToday(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const SEX_WORDS = { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not recorded' } as const;
