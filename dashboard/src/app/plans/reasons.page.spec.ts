import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Plan, PlanItem } from '@stride/contracts';
import { AssessmentsClient } from '../client/assessments.client';
import { CatalogueClient } from '../client/catalogue.client';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { assessmentOf, caseNamed, planFrom } from './plan.testing';
import { ReasonsPage } from './reasons.page';

const input = caseNamed('stenosis-74');

async function open(plan: Plan): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    imports: [ReasonsPage],
    providers: [
      provideRouter([]),
      { provide: PlansClient, useValue: { get: () => Promise.resolve(plan) } },
      { provide: AssessmentsClient, useValue: { get: () => Promise.resolve(assessmentOf(input)) } },
      { provide: PatientsClient, useValue: { get: () => Promise.resolve(null), episodes: () => Promise.resolve([]) } },
      { provide: CatalogueClient, useValue: { references: () => Promise.resolve({}) } },
      { provide: Session, useValue: { demo: () => true } },
    ],
  });
  const fixture = TestBed.createComponent(ReasonsPage);
  fixture.componentRef.setInput('id', plan.id);
  for (let round = 0; round < 3; round++) {
    await fixture.whenStable();
    await new Promise((rest) => setTimeout(rest));
  }
  return fixture.nativeElement as HTMLElement;
}

describe('the reasons of a plan', () => {
  it('say of what was added against the findings that it was, why, and what withholds it; once', async () => {
    const drawn = planFrom(input);
    const [withheld] = drawn.withheld;
    const [first] = drawn.items;
    if (withheld === undefined || first === undefined) throw new Error('The case withholds nothing.');
    const added: PlanItem = { ...first, ref: withheld.ref, because: [], origin: 'added', reason: 'supervised trial' };
    const page = await open({ ...drawn, items: [...drawn.items, added] });
    const told = page.querySelector(`[aria-labelledby="r-${withheld.ref}"]`)?.textContent ?? '';
    expect(told).toContain('Added although the findings withhold it: ');
    expect(told).toContain('The physiotherapist’s reason: supervised trial');
    expect(told).toContain('The findings withhold it, on these grounds; it was added all the same:');
    expect(page.querySelector(`[aria-labelledby="w-${withheld.ref}"]`)).toBeNull();
    expect(page.querySelectorAll('[aria-labelledby^="w-"]')).toHaveLength(drawn.withheld.length - 1);
  });
});
