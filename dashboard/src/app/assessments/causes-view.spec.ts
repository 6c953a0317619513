import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue, vignettes } from '@stride/clinical';
import { reason, type AssessmentCase, type Reasoning } from '@stride/assessment-engine';
import { Router } from '@angular/router';
import { AssessmentsClient } from '../client/assessments.client';
import { CatalogueClient } from '../client/catalogue.client';
import { CausesView } from './causes-view';
import { factorsOf } from './factor-lines';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

const CASES = vignettes.map(({ id, ageYears, sex, history, findings }) => [id, { ageYears, sex, history, findings } satisfies AssessmentCase] as const);
const known = (input: AssessmentCase): Reasoning => reason(catalogue, input);

describe('the factors, side by side', () => {
  it.each(CASES)('sums the squares of every factor to its points, in a draft and signed: %s', (_id, input) => {
    for (const isDraft of [true, false]) for (const factor of factorsOf(known(input), input, isDraft)) expect([factor.key, factor.for - factor.against]).toEqual([factor.key, factor.points]);
  });

  it.each(CASES)('tells left and right of every factor that has sides: %s', (_id, input) => {
    const keys = factorsOf(known(input), input, true).map(({ key }) => key);
    for (const { ref, sided } of catalogue.causes) expect(keys.filter((key) => key.split('-')[0] === ref)).toEqual(sided ? [`${ref}-left`, `${ref}-right`] : [ref]);
  });

  it.each(CASES)('names of a signed record every finding that counted, each in its family: %s', (_id, input) => {
    const reasoning = known(input);
    for (const factor of factorsOf(reasoning, input, false)) {
      const cause = reasoning.causes.find(({ ref }) => ref === factor.ref);
      const own = [...(cause?.supports ?? []), ...(cause?.against ?? [])].filter(({ side }) => factor.side === 'midline' || side === null || side === factor.side);
      if (factor.kinds.length === 0) expect(factor.families.flatMap(({ lines }) => lines)).toHaveLength(own.length);
    }
  });
});

describe('the causes screen', () => {
  const found = CASES.map(([, input]) => input).find((input) => known(input).causes.some(({ ref, conflict }) => ref === 'C2' && conflict)) ?? CASES[0]?.[1];

  async function screen(factor: string, frozen: Reasoning | null = null): Promise<ComponentFixture<CausesView>> {
    const input = found as AssessmentCase;
    const assessment = draft({ history: input.history as never, findings: input.findings.map((row) => ({ ...row, recordedAt: '', recordedBy: '' })), patientAgeYears: input.ageYears, patientSex: input.sex, ...(frozen === null ? {} : { status: 'signed' }) });
    TestBed.configureTestingModule({
      imports: [CausesView],
      providers: [
        ...recordingOf(assessment, new QueueOnPaper()),
        { provide: CatalogueClient, useValue: { references: () => Promise.resolve({ V46: 'Reference 46', V20: 'Reference 20' }) } },
        ...(frozen === null ? [] : [{ provide: AssessmentsClient, useValue: { get: () => Promise.resolve(assessment), previous: () => Promise.resolve(null), reasoning: () => Promise.resolve(frozen) } }]),
      ],
    });
    await TestBed.inject(Recorder).open('a1');
    const fixture = TestBed.createComponent(CausesView);
    await TestBed.inject(Router).navigate([], { queryParams: { factor } });
    await fixture.whenStable();
    return fixture;
  }
  const root = (fixture: ComponentFixture<unknown>): HTMLElement => fixture.nativeElement as HTMLElement;

  it('says the points of every factor in words', async () => {
    const fixture = await screen('C2');
    const words = [...root(fixture).querySelectorAll('.bal')].map((drawing) => drawing.getAttribute('aria-label') ?? '');
    expect(words).toHaveLength(factorsOf(known(found as AssessmentCase), found as AssessmentCase, true).length);
    for (const text of words) expect(text).toMatch(/^[\d.]+ points? for, [\d.]+ against; possible from \d, likely from \d$/);
  });

  it('shows every family with its floor and cap, and opens the source of a finding', async () => {
    const fixture = await screen('C2');
    const rule = catalogue.causes.find(({ ref }) => ref === 'C2');
    const families = [...root(fixture).querySelectorAll('.family')].map((family) => family.textContent ?? '');
    expect(families).toHaveLength(rule?.families.length ?? 0);
    for (const [index, { title, cap }] of (rule?.families ?? []).entries()) expect(families[index]).toMatch(new RegExp(`${title}.* to ${cap === 0 ? '0' : `\\+${cap}`}`));
    const mark = root(fixture).querySelector<HTMLButtonElement>('.mark');
    mark?.click();
    await fixture.whenStable();
    expect(mark?.getAttribute('aria-expanded')).toBe('true');
    expect(root(fixture).querySelector('.refs')?.textContent).toMatch(/V\d+|agreed in the clinic|Reference/);
  });

  it('tells a conflict with what speaks for and what against', async () => {
    const fixture = await screen('C2');
    expect([...root(fixture).querySelectorAll('.both dt')].map((term) => term.textContent)).toEqual(['For', 'Against']);
    expect(root(fixture).querySelectorAll('.both dd').length).toBeGreaterThan(1);
  });

  it('leads from what is missing to its field', async () => {
    const fixture = await screen('C3');
    for (const link of root(fixture).querySelectorAll<HTMLAnchorElement>('.inline-links a')) expect(link.getAttribute('href')).toMatch(/^\/assessments\/a1\/[a-z-]+#f-/);
  });

  it('shows of a signed record what was concluded then, not what would be concluded now', async () => {
    const now = known(found as AssessmentCase);
    const fixture = await screen('C3', { ...now, catalogueVersion: '0.9.0', causes: now.causes.map((cause) => (cause.ref === 'C3' ? { ...cause, level: 'likely' } : { ...cause, level: 'unlikely' })) });
    expect(root(fixture).querySelector('.factor-head')?.textContent).toContain('Likely');
    expect(root(fixture).querySelector('.causes-acts')?.textContent).toContain('Rule set 0.9.0');
  });

  it('never uses a word that it must not', async () => {
    expect(root(await screen('C2')).textContent).not.toMatch(/diagnos|score|\brisk|\bAI\b/i);
  });
});
