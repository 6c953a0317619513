import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type AssessmentCase } from '@stride/assessment-engine';
import { whatIf } from '@stride/assessment-engine/plans';
import { catalogue } from '@stride/clinical';
import { caseNamed } from './plan.testing';
import { whatIfLines } from './what-if-lines';
import { WhatIfSection } from './what-if-section';

const input = caseNamed('tight-left-hip');

describe('what would change the plan, in words', () => {
  const found = whatIf(catalogue, input);
  const lines = whatIfLines(found);

  it('groups the findings by what they change, and says what would go in the words of the tests', () => {
    const group = lines.singles.find(({ ifs }) => ifs.some((one) => one === 'Modified Thomas test, hip angle, left were 0° instead of −12°'));
    expect(group?.changes).toEqual(['Would go: Posterior pelvic tilt control (H-06), Walking posture (E-02).']);
    expect(lines.singles.flatMap(({ ifs }) => ifs)).toHaveLength(found.singles.length);
  });
  it('tells the nearest value first, and danger after what nobody sees at a glance', () => {
    const [first] = lines.singles;
    expect(first?.changes.join(' ')).not.toMatch(/blocked|Urgent|emergency/);
    const both = lines.singles.find(({ ifs }) => ifs.filter((one) => one.startsWith('Modified Thomas test, hip angle, left')).length === 2);
    expect(both?.ifs.filter((one) => one.startsWith('Modified Thomas test, hip angle, left')).map((one) => / were (\S+)/.exec(one)?.[1])).toEqual(['0°', '5°']);
    const blocked = lines.singles.findIndex(({ changes }) => changes.some((one) => one.startsWith('The plan would be blocked')));
    expect(blocked).toBeGreaterThan(0);
    const isPlain = lines.singles.map(({ changes }) => !/blocked|\(R-\d|items would stay/.test(changes.join(' ')));
    expect(isPlain.lastIndexOf(true)).toBeLessThan(isPlain.indexOf(false));
  });
  it('puts pairs first that bring about what no single finding does', () => {
    const alone = new Set(lines.singles.map(({ changes }) => changes.join()));
    const isNew = lines.pairs.map(({ changes }) => !alone.has(changes.join()));
    expect(isNew.lastIndexOf(true)).toBeLessThan(isNew.includes(false) ? isNew.indexOf(false) : Infinity);
    for (const { ifs } of lines.pairs) for (const one of ifs) expect(one).toContain(', and ');
  });
  it('names what is not examined yet with the way to its field', () => {
    expect(lines.next).toMatchObject({ name: 'Babinski, left', value: 'positive', place: 'sitting', field: 'f-babinski-left-' });
    expect(lines.next?.changes.join(' ')).toContain('Would come: ');
  });
});

describe('the part of the page', () => {
  let fixture: ComponentFixture<WhatIfSection>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  function open(of: AssessmentCase | null): void {
    TestBed.configureTestingModule({ imports: [WhatIfSection], providers: [provideRouter([])] });
    fixture = TestBed.createComponent(WhatIfSection);
    for (const [name, value] of Object.entries({ case: of, assessmentId: 'a1', planVersion: catalogue.version })) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
  }
  const workedOut = async (): Promise<void> => {
    for (let round = 0; round < 100 && root().querySelector('.ifs') === null; round++) await new Promise((rest) => setTimeout(rest, 20));
    await fixture.whenStable();
  };

  it('says that it works before it does, shows the first few, and the rest behind a button with their number', async () => {
    open(input);
    expect(root().textContent).toContain('Working it out …');
    expect(root().querySelector('.ifs')).toBeNull();
    await workedOut();
    const count = whatIf(catalogue, input).singles.length;
    const button = [...root().querySelectorAll('button')].find((one) => one.textContent?.trim() === `All ${count} single findings`);
    const before = root().querySelectorAll('.ifs > li').length;
    button?.click();
    fixture.detectChanges();
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(root().querySelectorAll('.ifs > li').length).toBeGreaterThan(before + count / 2);
    expect(root().querySelector('.next a')?.getAttribute('href')).toBe('/assessments/a1/sitting#f-babinski-left-');
  });
  it('says so when the assessment cannot be read', () => {
    open(null);
    fixture.componentRef.setInput('failed', true);
    fixture.detectChanges();
    expect(root().textContent).toContain('could not be read');
  });
  it('says when the catalogue is another than the plan’s', async () => {
    open(caseNamed('one-side-only'));
    fixture.componentRef.setInput('planVersion', '0.9.0');
    await workedOut();
    expect(root().textContent).toContain(`Worked out with catalogue ${catalogue.version}; the plan was drawn up with 0.9.0.`);
  });
});
