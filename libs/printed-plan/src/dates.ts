/** Civil dates without a clock. */

/** A civil date as people read it: `05-Apr-2026`. */
export const dateInWords = (date: string, months: readonly string[]): string => {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day ?? ''}-${months[Number(month) - 1] ?? ''}-${year ?? ''}`;
};

const DAYS_IN_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;
const SECONDS_A_DAY = 86_400;
const NOON = 43_200;

/** Seconds from 1970 to noon of a civil date, by Howard Hinnant's count of days: a year starts in March. */
export const secondsOf = (date: string): number => {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970) * SECONDS_A_DAY + NOON;
};
