/** What a clinic's clock shows: instants are kept in UTC, and read on paper in the zone of the clinic. */

/** The zone of a clinic that has not said another. */
export const HOME_ZONE = 'Europe/Dublin';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times using it, and there are few zones. */
function formatFor(zone: string): Intl.DateTimeFormat {
  let format = FORMATS.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    FORMATS.set(zone, format);
  }
  return format;
}

/** The civil day and the time of day (`HH:MM`) of an instant in a zone, with the zone's name. */
export function localTime(
  instant: Date | string,
  zone: string,
): { date: string; clock: string; zone: string } {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`,
    clock: `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`,
    zone,
  };
}

/** Whether this is the name of a zone by which a clinic's clock can be read; an offset like `+01:00` is none. */
export function isZoneName(name: string): boolean {
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false;
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}
