import type { ReferralCounts } from '@stride/contracts';
import { countsInWords } from './open-letters';

const NONE: ReferralCounts = { draft: 0, unsent: 0, sent: 0, 'no-answer': 0, acknowledged: 0 };

describe('the line about letters that wait', () => {
  it.each<[Partial<ReferralCounts>, string]>([
    [{}, ''],
    [{ draft: 1 }, '1 letter is not signed.'],
    [{ unsent: 1 }, '1 letter waits for an outcome: 1 not sent.'],
    [{ sent: 2, acknowledged: 1, 'no-answer': 1, draft: 2 }, '4 letters wait for an outcome: 2 sent, no answer yet, 1 asked again, no answer, 1 acknowledged. 2 letters are not signed.'],
  ])('%j says “%s”', (counts, words) => {
    expect(countsInWords({ ...NONE, ...counts })).toBe(words);
  });
});
