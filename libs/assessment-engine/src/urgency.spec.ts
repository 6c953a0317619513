/** The urgency alone is the urgency of the whole reasoning. */
import { catalogue } from '@stride/clinical';
import { reason, SEXES, urgencyOf } from './index';
import { propertiesOver, same } from './properties.testing';

const { holds } = propertiesOver(process.env['STRIDE_PROPERTY_RUNS']);

describe('the urgency alone', () => {
  const seen = new Map<string, number>();
  holds('is that of the whole reasoning', (input) => {
    const alone = urgencyOf(catalogue, input);
    seen.set(alone, (seen.get(alone) ?? 0) + 1);
    same(alone, reason(catalogue, input).urgency);
  });
  it('was asked of cases of every urgency', () => {
    expect([...seen.keys()].sort()).toEqual(['emergency', 'none', 'routine', 'urgent']);
  });
  holds('of a danger does not look back to an earlier visit', (input) => {
    const rank = (urgency: string): string => (urgency === 'emergency' || urgency === 'urgent' ? urgency : 'none');
    const { earlier: _, ...now } = input;
    same(rank(urgencyOf(catalogue, now)), rank(urgencyOf(catalogue, input)));
  });
  it('is none before anything is recorded, at every age', () => {
    for (const sex of SEXES) {
      for (let ageYears = 18; ageYears <= 110; ageYears++) expect([ageYears, sex, urgencyOf(catalogue, { ageYears, sex, history: {}, findings: [] })]).toEqual([ageYears, sex, 'none']);
    }
  });
});
