/** What is remembered of a factor while nothing of it is recorded never shows in a case that has an answer of it. */
import { catalogue, type HistoryItem, type MovementTest, type Value } from '@stride/clinical';
import { reason, type AssessmentCase, type CauseAssessment, type Finding, type History } from './index';

const causesOf = (change: Partial<AssessmentCase> = {}): readonly CauseAssessment[] => reason(catalogue, { ageYears: 40, sex: 'female', history: {}, findings: [], ...change }).causes;
const family = (causes: readonly CauseAssessment[], toward: string): number | null | undefined => {
  const [ref, id] = toward.split('.');
  return causes.find((cause) => cause.ref === ref)?.families.find((entry) => entry.id === id)?.score;
};

describe('the age of the next patient', () => {
  it('has its own say in the stenosis pattern, though nothing of it was asked of either', () => {
    expect([30, 75, 65, 50].map((ageYears) => family(causesOf({ ageYears }), 'C5a.F1'))).toEqual([-2, 1, 0, -1]);
  });
});

describe('the first answer of a family', () => {
  const entries: (MovementTest | HistoryItem)[] = [...catalogue.domains.flatMap((domain) => domain.tests), ...catalogue.history].filter(({ weights }) => weights.length > 0);
  /** The calmest answer there is. */
  const calm = (entry: MovementTest | HistoryItem): Value => {
    if ('domain' in entry && entry.clearlyNormal !== undefined) return entry.clearlyNormal;
    const { answer } = entry;
    if (answer.kind === 'choice') return answer.options[0]?.value ?? '';
    return answer.kind === 'number' ? answer.min : false;
  };
  const alone = (entry: MovementTest | HistoryItem): Partial<AssessmentCase> => {
    const value = calm(entry);
    if (!('domain' in entry)) return { history: { [entry.code]: value } };
    const [site] = entry.sites ?? [];
    const row: Finding = { test: entry.code, value, ...(site === undefined ? {} : { site: site.code }) };
    return { findings: entry.sided ? [{ ...row, side: 'left' }, { ...row, side: 'right' }] : [row] };
  };
  // Where the pain goes is asked only of a leg that hurts, or of whoever said that none does.
  const withLeg = ({ history, findings }: Partial<AssessmentCase>): Partial<AssessmentCase> => ({ history: { leg_pain: 'none', ...history }, findings: findings ?? [] });

  it.each(entries.flatMap((entry) => entry.weights.map(({ toward }) => [entry.code, toward, entry] as const)))('%s makes %s recorded, also when it is worth nothing', (_code, toward, entry) => {
    expect(family(causesOf(), toward)).toBeNull();
    const needsLeg = toward === 'C5a.F3' || toward === 'C5b.F1';
    expect(family(causesOf(needsLeg ? withLeg(alone(entry)) : alone(entry)), toward)).not.toBeNull();
  });
});

describe('sitting that makes it worse', () => {
  it('is no longer missing of the stenosis pattern, though alone it scores nothing there', () => {
    const missing = (history: History): string[] => causesOf({ history }).find(({ ref }) => ref === 'C5a')?.missing.map(({ test }) => test) ?? [];
    const before = missing({});
    expect(missing({ worse_sitting: true })).not.toEqual(before);
    expect(missing({})).toEqual(before);
  });
});

describe('what one reader was told', () => {
  it('cannot be changed by it for the next', () => {
    const [first] = causesOf();
    expect(() => (first?.missing as unknown[]).push('more')).toThrow(TypeError);
    expect(() => Object.assign(first ?? {}, { level: 'likely' })).toThrow(TypeError);
    expect(causesOf()[0]?.level).toBe('not_assessed');
  });
});
