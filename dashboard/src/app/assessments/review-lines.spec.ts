import { catalogue } from '@stride/clinical';
import type { AssessmentCase, Finding } from '@stride/assessment-engine';
import { firstField, historyOf, obstaclesOf, reviewOf, whereIs } from './review-lines';
import { fieldId } from './words';

const caseOf = (findings: Finding[], history: AssessmentCase['history'] = {}): AssessmentCase => ({ ageYears: 48, sex: 'female', findings, history });
const hip = (findings: Finding[]) => reviewOf(caseOf(findings), null).find((domain) => domain.id === 'hip-mobility');

describe('the review before signing', () => {
  it('tells recorded, by exception, unable and not recorded apart', () => {
    const review = hip([
      { test: 'mtt_hip_ext_deg', side: 'left', value: -12 },
      { test: 'faber', side: 'left', status: 'within-norm' },
      { test: 'ely', side: 'right', status: 'unable', reason: 'pain' },
    ]);
    expect(review?.recorded.map(({ text, value, outside }) => [text, value, outside])).toEqual([['Modified Thomas test, hip angle, left', '−12°', true]]);
    expect(review?.byException.map(({ text }) => text)).toEqual(['FABER, left']);
    expect(review?.unable.map(({ value }) => value)).toEqual(['unable: pain']);
    expect(review?.notTested.map(({ name }) => name)).toContain('Hip internal rotation');
    expect(review?.notTested.map(({ name }) => name)).not.toContain('FABER');
  });

  it('tells the stiffness of a level not recorded where only its pain is', () => {
    const spine = (findings: Finding[]) => reviewOf(caseOf(findings), null).find((domain) => domain.id === 'spine-stiffness');
    const pain: Finding = { test: 'pa_pain', site: 'L4', value: true };
    const named = (findings: Finding[]): string[] => spine(findings)?.notTested.flatMap(({ name }) => (name.startsWith('PA spring') ? [name] : [])) ?? [];
    expect(named([pain])).toEqual(['PA spring test, mobility']);
    expect(named([pain, { test: 'pa_mobility', site: 'L3', value: 'normal' }])).toEqual(['PA spring test, mobility, L4']);
    expect(named([pain, { test: 'pa_mobility', site: 'L4', value: 'normal' }])).toEqual([]);
    expect(spine([pain])?.recorded.map(({ text, value }) => [text, value])).toEqual([['PA spring test, pain, L4', 'yes']]);
  });

  it('tells all that was said, red flags first, and each red flag that was not asked as open', () => {
    const topics = historyOf({ nprs_now: 0, rf_urinary_change: true, leg_pain: 'left', body_chart: [{ region: 'lumbar_left', intensity: 4 }] });
    expect(topics[0]?.id).toBe('danger');
    const said = new Map(topics.flatMap((topic) => topic.lines).map((line) => [line.code, line]));
    expect(said.get('rf_urinary_change')).toMatchObject({ value: 'yes', danger: true, open: false });
    expect(said.get('nprs_now')?.value).toMatch(/^0/);
    expect(said.get('leg_pain')?.value).toMatch(/left/i);
    expect(said.get('body_chart')?.value).toContain('Low back, left, 4/10');
    const flags = catalogue.history.filter((item) => item.redFlagQuestion === true && item.code !== 'rf_urinary_change');
    expect(flags.filter((item) => said.get(item.code)?.open !== true)).toEqual([]);
  });

  it('calls nothing outside the norm that was not measured', () => {
    for (const domain of reviewOf(caseOf([]), null)) {
      expect(domain.recorded).toEqual([]);
      expect(domain.notTested.length).toBeGreaterThan(0);
    }
  });

  it('leads every obstacle to a field that the form draws', () => {
    const obstacles = obstaclesOf(caseOf([], { leg_pain: 'left' }), { domainReasons: {}, flagsActedOn: [], openConflicts: [] });
    const fields = new Set([
      ...catalogue.history.map((item) => fieldId(item.code)),
      ...catalogue.domains.flatMap((domain) => [`domain-${domain.id}`, ...domain.tests.flatMap((test) => [firstField(test), ...(test.sided ? ['left', 'right'].map((side) => fieldId(test.code, side, test.sites?.[0]?.code ?? null)) : [])])]),
    ]);
    expect(obstacles.length).toBeGreaterThan(catalogue.openQuestions.length);
    expect(obstacles.filter(({ field }) => !fields.has(field))).toEqual([]);
  });

  it.each([
    ['/history/rf_urinary_change', 'talking', 'f-rf_urinary_change--'],
    ['/findings/rf_pulsatile_abdominal_mass', 'supine', 'f-rf_pulsatile_abdominal_mass--'],
    ['/findings/myotomes/left', 'sitting', 'f-myotomes-left-L2'],
    ['/domains/core-control', 'review', 'domain-core-control'],
  ])('knows where %s is mended', (pointer, place, field) => {
    expect(whereIs(pointer)).toEqual({ place, field });
  });
});
