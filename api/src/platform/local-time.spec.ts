import { localTime } from './local-time';

describe('the time of a clinic', () => {
  it.each([
    ['2026-11-23T10:42:00.000Z', 'Europe/Dublin', '2026-11-23', '10:42'],
    ['2026-06-23T10:42:00.000Z', 'Europe/Dublin', '2026-06-23', '11:42'],
    ['2026-06-23T23:30:00.000Z', 'Europe/Dublin', '2026-06-24', '00:30'],
    ['2026-03-29T00:59:59.000Z', 'Europe/Dublin', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00.000Z', 'Europe/Dublin', '2026-03-29', '02:00'],
    ['2026-12-31T23:00:00.000Z', 'Europe/Warsaw', '2027-01-01', '00:00'],
    ['2026-01-01T02:00:00.000Z', 'America/Sao_Paulo', '2025-12-31', '23:00'],
    ['2026-01-01T02:05:00.000Z', 'UTC', '2026-01-01', '02:05'],
  ])('at %s in %s is %s, %s', (instant, zone, date, clock) => {
    expect(localTime(instant, zone)).toEqual({ date, clock, zone });
    expect(localTime(new Date(instant), zone)).toEqual({ date, clock, zone });
  });
});
