import { TestBed } from '@angular/core/testing';
import type { OutcomeMeasure } from '@stride/clinical';
import type { VisitSummary } from '@stride/contracts';
import { catalogue } from '@stride/clinical';
import { leastChange, marksOf, type CoursePoint } from './course-chart';
import { courseInWords, EpisodeCourse } from './episode-course';

const nprs = catalogue.outcomeMeasures.find(({ id }) => id === 'nprs') as OutcomeMeasure;
const matters = { points: 2, percent: 30 };
const pain = { name: 'Worst pain, 0 to 10', unit: '', betterWhen: 'down' as const, matters };
const course = (...values: number[]): CoursePoint[] => values.map((value, index) => ({ at: `2026-0${index + 1}-05T10:00:00Z`, value }));
const visit = (at: string, change: Partial<VisitSummary>): VisitSummary => ({
  id: at, kind: 'review', status: 'signed', startedAt: at, signedAt: at, amendedAt: null, practitionerName: 'Demo', urgency: 'none', priorities: [], redFlags: [], worstPain: null, walkingOnsetMin: null, ...change,
});

describe('the change that matters', () => {
  it('is the smaller of the two thresholds, and none where none is established', () => {
    expect(leastChange(10, matters)).toBe(2);
    expect(leastChange(5, matters)).toBe(1.5);
    expect(leastChange(5, { points: 2 })).toBe(2);
    expect(leastChange(5, {})).toBeNull();
  });
  it('marks what is too small, better and worse, the threshold itself included', () => {
    expect(marksOf(course(7, 7, 6, 5, 9), matters, 'down')).toEqual(['start', 'within', 'within', 'better', 'worse']);
    expect(marksOf(course(10, 12, 8), matters, 'up')).toEqual(['start', 'better', 'worse']);
    expect(marksOf(course(0, 0, 1), { percent: 30 }, 'down')).toEqual(['start', 'within', 'worse']);
  });
  it('never calls a change of a measure without a threshold better or worse', () => {
    expect(marksOf(course(6, 30), {}, 'up')).toEqual(['start', 'within']);
  });
});

describe('the course in words', () => {
  it('names both thresholds, met or not', () => {
    expect(courseInWords(pain, course(7, 4))).toBe('Worst pain: 7 on 05-Jan-2026, now 4; −3 (43 %): 2 points met, 30 % met.');
    expect(courseInWords(pain, course(10, 8))).toContain('2 points met, 30 % not met');
    expect(courseInWords(pain, course(4, 6))).toContain('+2 (50 %): 2 points not met, 30 % not met');
    expect(courseInWords(pain, course(0, 0))).toContain('no change: 2 points not met.');
  });
  it('says that one visit compares with nothing', () => {
    expect(courseInWords(pain, course(7))).toContain('nothing to compare with yet');
  });
});

describe('the progress of an episode', () => {
  function shown(visits: VisitSummary[]): HTMLElement {
    const fixture = TestBed.createComponent(EpisodeCourse);
    fixture.componentRef.setInput('visits', visits);
    fixture.componentRef.setInput('pain', nprs);
    fixture.detectChanges();
    return fixture.nativeElement as HTMLElement;
  }
  it('draws what was asked, oldest first, and counts the visits where it was not', () => {
    const page = shown([visit('2026-03-01T10:00:00Z', { worstPain: 3 }), visit('2026-02-01T10:00:00Z', {}), visit('2026-01-01T10:00:00Z', { worstPain: 7, walkingOnsetMin: 5 })]);
    expect([...page.querySelectorAll('.course')].map((chart) => chart.getAttribute('aria-label'))).toEqual([
      'Worst pain: 7 on 01-Jan-2026, now 3; −4 (57 %): 2 points met, 30 % met.',
      'Walks before it hurts: 5 min on 01-Jan-2026; nothing to compare with yet.',
    ]);
    expect(page.textContent).toContain('n = 2 visits; missing 1');
  });
  it('leaves out what was entered in error', () => {
    const page = shown([visit('2026-02-01T10:00:00Z', { worstPain: 0, status: 'entered-in-error' }), visit('2026-01-01T10:00:00Z', { worstPain: 7 })]);
    expect(page.textContent).toContain('Worst pain: 7 on 01-Jan-2026; nothing to compare');
  });
  it('says so where nothing was asked', () => {
    expect(shown([visit('2026-01-01T10:00:00Z', {})]).textContent).toContain('Nothing to draw yet');
  });
  it('has a table twin', () => {
    const fixture = TestBed.createComponent(EpisodeCourse);
    fixture.componentRef.setInput('visits', [visit('2026-01-01T10:00:00Z', { worstPain: 7, walkingOnsetMin: 0 })]);
    fixture.componentRef.setInput('pain', nprs);
    fixture.detectChanges();
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    fixture.detectChanges();
    expect([...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody td')].map((cell) => cell.textContent)).toEqual(['7', '0']);
  });
});
