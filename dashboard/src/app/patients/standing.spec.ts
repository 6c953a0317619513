import { PATIENT_STATES } from '@stride/contracts';
import { standingInWords } from './standing';

const now = new Date('2026-11-27T12:00:00Z');

describe('where a patient stands, in words', () => {
  it.each([
    [{ state: 'draft', since: '2026-11-27T11:00:00Z' }, 'Draft open'],
    [{ state: 'draft', since: '2026-11-26T12:00:00Z' }, 'Unsigned 24 h'],
    [{ state: 'draft', since: '2026-11-26T10:00:00Z' }, 'Unsigned 26 h'],
    [{ state: 'draft', since: '2026-11-24T12:00:00Z' }, 'Unsigned 3 d'],
    [{ state: 'review-overdue', since: '2026-11-21' }, 'Review overdue 6 d'],
    [{ state: 'review-overdue', since: '2026-11-26' }, 'Review overdue 1 d'],
    [{ state: 'urgent', since: null }, 'Urgent flag'],
    [{ state: 'urgent', since: '2026-11-27T11:00:00Z' }, 'Urgent flag in draft'],
    [{ state: 'emergency', since: null }, 'Emergency'],
    [{ state: 'emergency', since: '2026-11-27T11:00:00Z' }, 'Emergency in draft'],
    [{ state: 'ready-to-discharge', since: null }, 'Ready to discharge'],
  ] as const)('%j is told as %s', (standing, words) => {
    expect(standingInWords(standing, now).words).toBe(words);
  });
  it('gives every pressing state a mark beside its colour', () => {
    for (const state of PATIENT_STATES) {
      const told = standingInWords({ state, since: null }, now);
      expect([state, told.tone === 'plain' || told.icon !== null]).toEqual([state, true]);
    }
  });
});
