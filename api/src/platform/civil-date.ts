/** Civil dates: `YYYY-MM-DD` strings end to end, never instants. */
import { ApiProperty } from '@nestjs/swagger';
import { registerDecorator, type ValidationOptions } from 'class-validator';

/** The first day that anything here can be about; PostgreSQL knows no year 0. */
export const FIRST_DAY = '1900-01-01';

/** Whether the text is a real calendar day, from 1900 on. */
export function isCivilDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= FIRST_DAY;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):([0-5]\d))$/;
/** No clock on earth is further from UTC. */
const FURTHEST_OFFSET_MINUTES = 14 * 60;

/**
 * An RFC 3339 instant between 2000 and 2200: a real calendar day and an offset that a place on earth has. `Date.parse`
 * alone takes the 30th of February for the 2nd of March, which PostgreSQL then refuses.
 */
export function isInstant(value: unknown): value is string {
  const [, day, hours = '0', minutes = '0'] = (typeof value === 'string' ? INSTANT.exec(value) : null) ?? [];
  if (!isCivilDate(day) || Number(hours) * 60 + Number(minutes) > FURTHEST_OFFSET_MINUTES) return false;
  const time = Date.parse(String(value));
  return !Number.isNaN(time) && time > Date.UTC(2000, 0, 1) && time < Date.UTC(2200, 0, 1);
}

/** Whole years from a birth date to a civil day. */
export function ageOn(birthDate: string, day: string): number {
  const [by = 0, bm = 0, bd = 0] = birthDate.split('-').map(Number);
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}

/** The civil day of an instant, UTC. */
export const dayOf = (instant: Date | string): string =>
  (typeof instant === 'string' ? instant : instant.toISOString()).slice(0, 10);

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An instant in an envelope. */
export function IsInstant(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isInstant',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isInstant,
        defaultMessage: () => 'An instant such as 2026-11-23T10:02:11.120Z is needed.',
      },
    });
    ApiProperty({ type: String, format: 'date-time' })(target, propertyName);
  };
}

/** A civil date between two bounds; `today` as a bound is read at validation time. */
export function IsCivilDate(
  bounds: { min?: string; max?: string | 'today' } = {},
  options?: ValidationOptions,
): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isCivilDate',
      target: target.constructor,
      propertyName: String(propertyName),
      ...(options === undefined ? {} : { options }),
      validator: {
        validate: (value: unknown) => {
          if (!isCivilDate(value)) return false;
          const max = bounds.max === 'today' ? dayOf(new Date()) : bounds.max;
          return (bounds.min === undefined || value >= bounds.min) && (max === undefined || value <= max);
        },
        defaultMessage: () =>
          `A calendar date YYYY-MM-DD is needed${bounds.min === undefined ? '' : `, from ${bounds.min}`}${bounds.max === undefined ? '' : ` to ${bounds.max}`}.`,
      },
    });
    ApiProperty({ type: String, format: 'date' })(target, propertyName);
  };
}
