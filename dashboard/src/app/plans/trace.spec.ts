import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue } from '@stride/clinical';
import type { Assessment } from '@stride/contracts';
import { CatalogueClient } from '../client/catalogue.client';
import { ItemTrace } from './item-trace';
import { assessmentOf, caseNamed, planFrom } from './plan.testing';
import { conditionInWords } from './rule-words';
import { traceLines } from './trace-lines';

const input = caseNamed('tight-left-hip');
const plan = planFrom(input);
const itemOf = (ref: string): { ref: string; because: (typeof plan.items)[number]['because'] } => {
  const found = plan.items.find((item) => item.ref === ref);
  if (found === undefined) throw new Error(`${ref} is not in the plan.`);
  return found;
};

describe('the trace of an item on the page', () => {
  let fixture: ComponentFixture<ItemTrace>;
  const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
  async function open(ref: string, assessment: Assessment | null = assessmentOf(input), planVersion = catalogue.version): Promise<void> {
    TestBed.configureTestingModule({ imports: [ItemTrace], providers: [{ provide: CatalogueClient, useValue: { references: () => Promise.resolve({ V13: 'Roach 2015' }) } }] });
    fixture = TestBed.createComponent(ItemTrace);
    for (const [name, value] of Object.entries({ ref, name: ref, because: itemOf(ref).because, planVersion, assessment })) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  }

  it('leads from the rule over the factor and its family to the finding, its moment and its source', async () => {
    await open('H-01');
    const rule = root().querySelector('.trace > li');
    expect(rule?.textContent).toContain(`Rule PLAN-C1 catalogue ${catalogue.version}`);
    expect(rule?.textContent).toContain('Chosen with: Tight hip flexors with forward pelvic tilt at least possible.');
    const factor = rule?.querySelector(':scope > ul > li');
    expect(factor?.textContent).toContain('Tight hip flexors with forward pelvic tilt, left');
    expect(factor?.textContent).toContain('Likely');
    expect(factor?.textContent).toContain('7 points reach the 4 that likely asks for.');
    const family = factor?.querySelector(':scope > ul > li');
    expect(family?.textContent).toContain('Length: +3 of −2 to +3 points');
    const finding = family?.querySelector(':scope > ul > li')?.textContent ?? '';
    expect(finding).toContain('Modified Thomas test, hip angle, left: −12°, +3 points');
    expect(finding).toContain('Cut-off ≤ −10');
    expect(finding).toMatch(/Recorded 23-Nov-2026 \d\d:21 by Orla Demo\./);
    expect(finding).toContain('V13: Roach 2015');
  });

  it('says of what stands in every plan that no finding chose it', async () => {
    await open('E-01');
    expect(root().textContent).toContain('Part of every plan');
    expect(root().querySelector('.trace')).toBeNull();
  });

  it('shows the kept reasons while the assessment is read and when it could not be', async () => {
    await open('H-01', null);
    expect(root().textContent).toContain('Reading the assessment');
    expect(root().querySelectorAll('tbody tr')).toHaveLength(5);
    fixture.componentRef.setInput('failed', true);
    await fixture.whenStable();
    expect(root().textContent).toContain('could not be read');
  });

  it('tells when the catalogue has moved on, and shows what was kept', async () => {
    await open('H-01', assessmentOf(input), '0.9.0');
    expect(root().textContent).toContain('drawn up with catalogue 0.9.0');
    expect(root().querySelectorAll('tbody tr')).toHaveLength(5);
  });

  it('tells when an amendment took away what chose it', () => {
    const findings = input.findings.filter((finding) => finding.test !== 'mtt_hip_ext_deg' || finding.side !== 'left');
    const traced = traceLines(assessmentOf({ ...input, findings }), catalogue.version, itemOf('H-01'));
    expect('gone' in traced && traced.gone).toContain('amended after this plan was drawn up');
  });

  it('reads every rule of the catalogue in words, without a code of the grammar', () => {
    for (const { when } of [...catalogue.planRules.selections, ...catalogue.planRules.exclusions]) {
      expect(conditionInWords(when)).not.toMatch(/undefined|\[object|_|\bC\d/);
      expect(conditionInWords(when).length).toBeGreaterThan(5);
    }
  });

  it('follows every item and everything withheld of every named plan down to a finding', () => {
    for (const id of ['tight-left-hip', 'stenosis-74', 'sciatica-left', 'moderate-weakness', 'stiff-lower-back', 'cauda-equina']) {
      const other = caseNamed(id);
      const drawn = planFrom(other);
      for (const item of [...drawn.items, ...drawn.withheld]) {
        const traced = traceLines(assessmentOf(other), drawn.catalogueVersion, item);
        if ('gone' in traced) throw new Error(`${id} ${item.ref}: ${traced.gone}`);
        const findings = [...traced.trace.rules.flatMap((rule) => [...rule.findings, ...rule.factors.flatMap(({ families }) => families.flatMap((family) => family.findings))]), ...traced.trace.flags.flatMap((flag) => flag.findings)];
        if (item.because.length > 0) expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) expect(finding.sources.length).toBeGreaterThan(0);
      }
    }
  });
});
