import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { Phase } from '@stride/clinical';
import type { EpisodeSummary, PlanJudgement } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
import { PatientsClient } from '../client/patients.client';
import { shownJudgements, type JudgementChange } from './judgements';
import { PhaseCriteria } from './phase-criteria';
import { assessmentOf, caseNamed } from './plan.testing';
import { PlanReasons, type Course } from './plan-reasons';

const input = caseNamed('tight-left-hip');
const visit = (startedAt: string, left: number): Course['latest'] => ({ startedAt, case: { ...input, history: { ...input.history, nprs_now: 5 }, findings: [...input.findings.filter((row) => row.test !== 'mtt_hip_ext_deg' || row.side !== 'left'), { test: 'mtt_hip_ext_deg', side: 'left' as const, value: left }] } });

describe('the criteria of a phase', () => {
  let fixture: ComponentFixture<PhaseCriteria>;
  const lines = (): string[] => [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map((line) => line.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
  async function open(phase: Phase, course: Course | null, more: Record<string, unknown> = {}): Promise<void> {
    TestBed.configureTestingModule({ imports: [PhaseCriteria] });
    fixture = TestBed.createComponent(PhaseCriteria);
    fixture.componentRef.setInput('phase', phase);
    fixture.componentRef.setInput('course', course);
    for (const [name, value] of Object.entries(more)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }

  it('stand as texts until the visits are read', async () => {
    await open(1, null);
    expect(lines()).toEqual(['Pain at rest 4/10 or less.', 'Sleep broken by pain at most once a night.', 'No worsening nerve sign at the last check.']);
  });
  it('say in a word how each stands, with the figure it rests on', async () => {
    await open(1, { latest: visit('2026-11-23T14:00:00Z', -12), earlier: [] });
    expect(lines()[0]).toBe('Not met Pain at rest 4/10 or less. Back pain now: 5.');
    expect(lines()[1]).toMatch(/^Not judged Sleep broken/);
    expect(lines()[2]).toBe('Not measured No worsening nerve sign at the last check. No earlier visit to compare with.');
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('On to mobilise when, by the visit of 23-Nov-2026:');
  });
  it('name the range before and now, and from when on it is better beyond error', async () => {
    await open(2, { latest: visit('2026-11-23T14:00:00Z', -5), earlier: [visit('2026-10-23T14:00:00Z', -12)] });
    expect(lines()[0]).toMatch(/^Met The main range measure .* Modified Thomas test, hip angle, left: −5°, before −12°\. Better beyond error from −\d+(\.\d)?°\.$/);
  });
});

describe('the criteria that the physiotherapist judges', () => {
  const course: Course = { latest: visit('2026-11-23T14:00:00Z', -12), earlier: [] };
  const judgement = (met: boolean, note: string | null = null): PlanJudgement => ({ met, note, judgedBy: 'u1', judgedByName: 'Orla Demo', judgedAt: '2026-10-12T12:00:00Z' });
  let fixture: ComponentFixture<PhaseCriteria>;
  const told: (readonly [string, JudgementChange, string])[] = [];
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const words = (of: Element | null | undefined): string => of?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const line = (place: number): HTMLElement => root().querySelectorAll('li')[place] ?? root();
  const toggles = (place: number): (string | null)[] => [...line(place).querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'));
  async function press(place: number, name: RegExp): Promise<void> {
    const button = [...line(place).querySelectorAll('button')].find((one) => name.test(words(one)));
    if (button === undefined) throw new Error(`There is no button ${String(name)}.`);
    button.click();
    await fixture.whenStable();
  }
  const show = async (inputs: Record<string, unknown>): Promise<void> => {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  };
  async function open(phase: Phase, inputs: Record<string, unknown> = {}): Promise<void> {
    told.length = 0;
    fixture = TestBed.createComponent(PhaseCriteria);
    await show({ phase, course, judge: (criterion: string, change: JudgementChange, text: string) => told.push([criterion, change, text]), ...inputs });
  }

  it('have two toggles each, neither of them pressed, and those that are measured have none', async () => {
    await open(1);
    expect([0, 1, 2].map(toggles)).toEqual([[], ['false', 'false'], []]);
    expect(words(line(1))).toContain('For you to judge.');
    expect([...line(1).querySelectorAll('button')].map(words)).toEqual(['Met, Sleep broken by pain at most once a night.', 'Not met, Sleep broken by pain at most once a night.']);
  });
  it('are judged at a press, judged otherwise at the other, and taken back at the pressed one with the note kept for the next', async () => {
    await open(1);
    await press(1, /^Met/);
    expect(told).toEqual([['night-waking', { met: true, note: null }, 'Sleep broken by pain at most once a night.']]);
    await show({ judgements: { 'night-waking': judgement(true, 'Once.') } });
    expect(toggles(1)).toEqual(['true', 'false']);
    expect(line(1).querySelector('button.on stride-icon')).not.toBeNull();
    await press(1, /^Not met/);
    await press(1, /^Met/);
    await show({ judgements: {} });
    await press(1, /^Not met/);
    expect(told.slice(1).map(([, change]) => change)).toEqual([{ met: false, note: 'Once.' }, null, { met: false, note: 'Once.' }]);
  });
  it('say who judged them and when, and what an earlier visit said', async () => {
    await open(1, { judgements: { 'night-waking': judgement(true) }, before: { 'night-waking': judgement(false, 'After the drive.'), 'rest-pain': judgement(true) } });
    expect(words(line(1))).toContain('Judged by Orla Demo on 12-Oct-2026. Before: not met, 12-Oct-2026: “After the drive.”');
    expect(words(line(0))).not.toContain('Before');
    await show({ judgements: shownJudgements({ 'night-waking': judgement(true) }, { 'night-waking': { met: false } }) });
    expect(toggles(1)).toEqual(['false', 'true']);
    expect(words(line(1))).not.toContain('Judged by');
  });
  it('keep a note while it is typed', async () => {
    await open(1, { judgements: { 'night-waking': judgement(true, 'Once.') } });
    const note = line(1).querySelector('input');
    expect([note?.value, words(note?.closest('label'))]).toEqual(['Once.', 'Note, Sleep broken by pain at most once a night.']);
    if (note !== null) note.value = ' Once, on Monday. ';
    note?.dispatchEvent(new Event('input'));
    note?.dispatchEvent(new Event('change'));
    expect(told).toEqual([['night-waking', { met: true, note: 'Once, on Monday.' }, 'Sleep broken by pain at most once a night.']]);
    expect(line(0).querySelector('input')).toBeNull();
  });
  it('count with those that are measured', async () => {
    const met = (): string => words(root().querySelector('.met-so-far'));
    await open(5);
    expect(met()).toBe('0 of 3 met');
    const all = Object.fromEntries(['goal-distance', 'disability-change', 'self-management'].map((id) => [id, judgement(true)]));
    await show({ judgements: { ...all, 'goal-distance': judgement(false) } });
    expect(met()).toBe('2 of 3 met');
    await show({ judgements: all });
    expect(met()).toBe('all met');
  });
  it('only read where nobody judges', async () => {
    await open(5, { judge: null, judgements: { 'goal-distance': judgement(true, 'With a stick.'), 'self-management': judgement(false) } });
    expect(root().querySelector('button, input')).toBeNull();
    expect(words(line(0))).toBe('Met Walks the own goal distance, or 30 min, on five days a week.Judged by Orla Demo on 12-Oct-2026.Note: With a stick.');
    expect(words(line(1))).toBe('Not judged RMDQ better by 5 points or 30 %.');
    expect(words(line(2))).toMatch(/^Not met Self-management plan signed\./);
  });
  it('stand folded under their heading and count where the phase has no step', async () => {
    await open(5, { folded: true });
    expect(root().querySelector('details')?.open).toBe(false);
    expect(words(root().querySelector('summary'))).toBe('Discharge when, by the visit of 23-Nov-2026: 0 of 3 met');
  });
});

describe('the visits that a plan is held against', () => {
  const summary = (id: string, startedAt: string, status: 'signed' | 'draft' = 'signed'): EpisodeSummary['assessments'][number] => ({ id, kind: 'review', status, startedAt, signedAt: null, amendedAt: null, practitionerName: '', urgency: 'none', priorities: [], redFlags: [], worstPain: null, walkingOnsetMin: null });
  async function read(assessments: EpisodeSummary['assessments'] | null): Promise<PlanReasons> {
    const get = (id: string): unknown => Promise.resolve(assessmentOf(input, { id, startedAt: `of ${id}` }));
    const episodes = (): unknown => (assessments === null ? Promise.reject(new Error('away')) : Promise.resolve([{ id: 'e1', assessments }]));
    TestBed.configureTestingModule({ providers: [PlanReasons, { provide: AssessmentsClient, useValue: { get } }, { provide: PatientsClient, useValue: { episodes } }] });
    const reasons = TestBed.inject(PlanReasons);
    await reasons.read('a1');
    await new Promise((rest) => setTimeout(rest));
    return reasons;
  }
  const told = (reasons: PlanReasons): unknown => [reasons.course()?.latest.startedAt, reasons.course()?.earlier.map(({ startedAt }) => startedAt)];

  it('are the latest signed one, the first and the one before it', async () => {
    const visits = [summary('a5', '5', 'draft'), summary('a4', '4'), summary('a3', '3'), summary('a2', '2'), summary('a1', '1')];
    expect(told(await read(visits))).toEqual(['of a4', ['of a1', 'of a3']]);
  });
  it('are the plan’s own alone where there is no other, and where the others cannot be read', async () => {
    expect(told(await read([summary('a1', '1')]))).toEqual(['of a1', []]);
    TestBed.resetTestingModule();
    expect(told(await read(null))).toEqual(['of a1', []]);
  });
});
