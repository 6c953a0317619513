import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { Phase } from '@stride/clinical';
import type { EpisodeSummary } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
import { PatientsClient } from '../client/patients.client';
import { PhaseCriteria } from './phase-criteria';
import { assessmentOf, caseNamed } from './plan.testing';
import { PlanReasons, type Course } from './plan-reasons';

const input = caseNamed('tight-left-hip');
const visit = (startedAt: string, left: number): Course['latest'] => ({ startedAt, case: { ...input, history: { ...input.history, nprs_now: 5 }, findings: [...input.findings.filter((row) => row.test !== 'mtt_hip_ext_deg' || row.side !== 'left'), { test: 'mtt_hip_ext_deg', side: 'left' as const, value: left }] } });

describe('the criteria of a phase', () => {
  let fixture: ComponentFixture<PhaseCriteria>;
  const lines = (): string[] => [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map((line) => line.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');
  async function open(phase: Phase, course: Course | null): Promise<void> {
    TestBed.configureTestingModule({ imports: [PhaseCriteria] });
    fixture = TestBed.createComponent(PhaseCriteria);
    fixture.componentRef.setInput('phase', phase);
    fixture.componentRef.setInput('course', course);
    await fixture.whenStable();
  }

  it('stand as texts until the visits are read', async () => {
    await open(1, null);
    expect(lines()).toEqual(['Pain at rest 4/10 or less.', 'Sleep broken by pain at most once a night.', 'No worsening nerve sign at the last check.']);
  });
  it('say in a word how each stands, with the figure it rests on', async () => {
    await open(1, { latest: visit('2026-11-23T14:00:00Z', -12), earlier: [] });
    expect(lines()[0]).toBe('Not met Pain at rest 4/10 or less. Back pain now: 5.');
    expect(lines()[1]).toMatch(/^For you to judge Sleep broken/);
    expect(lines()[2]).toBe('Not measured No worsening nerve sign at the last check. No earlier visit to compare with.');
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('On to mobilise when, by the visit of 23-Nov-2026:');
  });
  it('name the range before and now, and from when on it is better beyond error', async () => {
    await open(2, { latest: visit('2026-11-23T14:00:00Z', -5), earlier: [visit('2026-10-23T14:00:00Z', -12)] });
    expect(lines()[0]).toMatch(/^Met The main range measure .* Modified Thomas test, hip angle, left: −5°, before −12°\. Better beyond error from −\d+(\.\d)?°\.$/);
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
