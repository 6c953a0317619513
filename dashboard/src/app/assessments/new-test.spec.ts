import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { Catalogue, Examination, MovementTest } from '@stride/clinical';
import { PositionView } from './position-view';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

/** One entry in the hip's tests, as a developer would write it there; a function, because the catalogue is read first. */
function newTest(): MovementTest {
  return {
    code: 'spec_hip_fold_deg', entry: 'HM99', domain: 'hip-mobility', name: 'Hip fold test of this spec', synonyms: ['fold'], position: 'supine', procedure: ['Fold the hip.', 'Read the angle.'], sided: true,
    answer: { kind: 'number', unit: 'deg', min: -30, max: 40, step: 1 }, coreOrder: 0, clearlyNormal: 20, norms: [{ from: 10, text: '10° or more', sources: ['D'] }],
    references: [{ text: 'Invented for this spec.', sources: ['D'] }], weights: [{ toward: 'C1.F1', bands: [{ below: 0, points: 3 }], sources: ['D'] }], sources: ['D'],
  };
}

function withNewTest(domains: Examination['domains']): Examination['domains'] {
  return domains.map((domain) => (domain.id === 'hip-mobility' ? { ...domain, tests: [...domain.tests, newTest()] } : domain));
}
jest.mock('@stride/clinical', () => {
  const actual = jest.requireActual<{ catalogue: Catalogue }>('@stride/clinical');
  return { ...actual, catalogue: { ...actual.catalogue, domains: withNewTest(actual.catalogue.domains) } };
});
jest.mock('@stride/clinical/examination', () => {
  const actual = jest.requireActual<{ examination: Examination }>('@stride/clinical/examination');
  return { ...actual, examination: { ...actual.examination, domains: withNewTest(actual.examination.domains) } };
});

describe('one entry in one file', () => {
  let queue: QueueOnPaper;
  let fixture: ComponentFixture<PositionView>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const field = (side: string): HTMLInputElement => {
    const found = root().querySelector<HTMLInputElement>(`[id="f-spec_hip_fold_deg-${side}-"]`);
    if (found === null) throw new Error('The form has no field for the new test.');
    return found;
  };
  const type = async (text: string): Promise<void> => {
    field('left').value = text;
    field('left').dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    queue = new QueueOnPaper();
    TestBed.configureTestingModule({ imports: [PositionView], providers: recordingOf(draft(), queue) });
    await TestBed.inject(Recorder).open('a1');
    fixture = TestBed.createComponent(PositionView);
    fixture.componentRef.setInput('place', 'supine');
    document.body.append(root());
    await fixture.whenStable();
  });
  afterEach(() => root().remove());

  it('gives the form a labelled field on each side, with its norm', () => {
    expect(field('left').getAttribute('aria-label')).toContain('Hip fold test of this spec');
    expect(field('right').getAttribute('aria-label')).toContain('right');
    expect(root().textContent).toContain('norm ≥ 10°');
  });
  it('refuses what is out of its range and records what is in it', async () => {
    await type('41');
    expect(queue.sent).toEqual([]);
    expect(root().textContent).toMatch(/−30.*40/);
    await type('-12');
    expect(queue.sent).toEqual([{ set: { finding: { test: 'spec_hip_fold_deg', side: 'left', value: -12 } } }]);
  });
  it('is reasoned about in the same moment', async () => {
    await type('-12');
    const cause = TestBed.inject(Recorder).reasoning()?.causes.find(({ ref }) => ref === 'C1');
    expect(cause?.supports.map(({ code, points, cutoff }) => [code, points, cutoff])).toContainEqual(['spec_hip_fold_deg', 3, '< 0']);
  });
});
