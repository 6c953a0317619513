import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Plan, PlanItem } from '@stride/contracts';
import { PatientsClient } from '../client/patients.client';
import { PlansClient } from '../client/plans.client';
import { Session } from '../shell/session';
import { ComparePage } from './compare.page';
import { differencesOf, reasonsApart, reasonsOf } from './plan-differences';
import { caseNamed, planFrom } from './plan.testing';

const first = planFrom(caseNamed('tight-left-hip'));
const edited: Plan = {
  ...first,
  id: 'pl2',
  createdAt: '2026-12-20T10:00:00Z',
  items: first.items
    .filter(({ ref }) => ref !== 'E-06')
    .map((item) => (item.ref === 'H-01' ? { ...item, dose: { ...item.dose, sets: 2 }, side: 'right' as const, reason: 'Right is the shorter one now' } : item.ref === 'H-06' ? { ...item, removed: true, reason: 'Learnt' } : item))
    .concat(planFrom(caseNamed('weak-right-glutes')).items.filter(({ ref }) => ref === 'G-01')),
};
const itemOf = (ref: string): PlanItem => {
  const found = first.items.find((item) => item.ref === ref);
  if (found === undefined) throw new Error(`${ref} is not in the plan.`);
  return found;
};

describe('two plans', () => {
  it('differ by what came, what went and what stands otherwise', () => {
    const { added, removed, otherwise, same } = differencesOf(first, edited);
    expect(added.map(({ item, before }) => [item.ref, before])).toEqual([['G-01', 'Not in the older plan.']]);
    expect(removed.map(({ item, because }) => [item.ref, because])).toEqual([['E-06', 'The findings no longer suggest it.'], ['H-06', 'Removed: Learnt']]);
    expect(otherwise.map(({ ref, parts }) => [ref, ...parts.map(({ name, before, after }) => `${name}: ${before} → ${after}`)])).toEqual([
      ['H-01', 'Dose: 3 sets, 30 s hold, 2 a day (2–3 holds, 2–3 times a day) → 2 sets, 30 s hold, 2 a day (2–3 holds, 2–3 times a day)', 'Side: left → right'],
    ]);
    expect(same).toHaveLength(first.items.length - 3);
  });
  it('take an item that was removed in the older plan and stands now as added', () => {
    expect(differencesOf(edited, first).added.map(({ item, before }) => [item.ref, before])).toEqual([['E-06', 'Not in the older plan.'], ['H-06', 'Removed from the older plan: Learnt']]);
  });
  it('say why an item is gone: withheld, or added by hand and not again', () => {
    const without = { items: [], withheld: [{ ref: 'H-01', because: first.items.find(({ ref }) => ref === 'H-01')?.because ?? [] }] };
    const gone = differencesOf({ withheld: [], items: [...first.items.filter(({ ref }) => ref === 'H-01'), ...first.items.filter(({ ref }) => ref === 'E-06').map((item) => ({ ...item, origin: 'added' as const }))] }, without).removed;
    expect(gone.map(({ because }) => because)).toEqual([expect.stringMatching(/^Withheld: Modified Thomas test.*; and 2 more findings$/), 'Added by hand to the older plan, and not to this one.']);
  });
  it('tell the physiotherapist’s reason before the findings', () => {
    const item = edited.items.find(({ ref }) => ref === 'H-01');
    expect(item === undefined ? [] : reasonsOf(item, edited).slice(0, 2)).toEqual(['Reason given: Right is the shorter one now', 'Modified Thomas test, hip angle, left: −12°']);
  });
  it('say who gave a reason and when, not who changed the item last; of an older plan, who changed it last', () => {
    const told = (change: Partial<PlanItem>): string => reasonsOf({ ...itemOf('H-01'), reason: 'Tires early.', changedBy: 'u2', changedAt: '2026-11-24T10:00:00Z', ...change }, { ...first, changedByNames: { u1: 'Orla Demo', u2: 'Finn Demo' } })[0] ?? '';
    expect(told({ reasonBy: 'u1', reasonAt: '2026-11-23T10:00:00Z' })).toMatch(/^Reason given: Tires early\. \(Orla Demo, 23-Nov-2026 \d\d:00\)$/);
    expect(told({})).toMatch(/^Reason given: Tires early\. \(last changed by Finn Demo, 24-Nov-2026 \d\d:00\)$/);
    expect(told({ reasonBy: 'u9', reasonAt: '2026-11-23T10:00:00Z' })).toContain('(another practitioner, ');
  });
  it('name what withholds an item that stands in a plan all the same, before the reason', () => {
    const because = itemOf('H-01').because;
    const added: PlanItem = { ...itemOf('H-01'), ref: 'L-06', origin: 'added', because: [], reason: 'Has done it for years.', reasonBy: 'u1', reasonAt: '2026-11-23T10:00:00Z' };
    const newer: Plan = { ...first, id: 'pl4', items: [...first.items, added], withheld: [{ ref: 'L-06', because }], changedByNames: { u1: 'Orla Demo' } };
    const older: Plan = { ...first, withheld: [{ ref: 'L-06', because }] };
    const [found] = differencesOf(older, newer).added;
    expect(found?.before).toMatch(/^Withheld in the older plan: Modified Thomas test/);
    const lines = found === undefined ? [] : reasonsOf(found.item, newer);
    expect(lines).toEqual([expect.stringMatching(/^Added although the findings withhold it: Modified Thomas test.*\.$/), expect.stringMatching(/^Reason given: Has done it for years\. \(Orla Demo, /)]);
    // As before in both, it still says so.
    expect(differencesOf({ ...newer }, newer).same.filter(({ decided }) => decided.length > 0)).toEqual([{ item: added, decided: lines }]);
  });

  describe('on their page', () => {
    let fixture: ComponentFixture<ComparePage>;
    const root = (): HTMLElement => fixture.nativeElement as HTMLElement;
    async function open(one: Plan, two: Plan): Promise<void> {
      TestBed.configureTestingModule({
        imports: [ComparePage],
        providers: [
          provideRouter([]),
          { provide: PlansClient, useValue: { get: (id: string) => Promise.resolve(id === one.id ? one : two) } },
          { provide: PatientsClient, useValue: { get: () => Promise.resolve(null) } },
          { provide: Session, useValue: { demo: () => true } },
        ],
      });
      fixture = TestBed.createComponent(ComparePage);
      fixture.componentRef.setInput('id', one.id);
      fixture.componentRef.setInput('other', two.id);
      for (let round = 0; round < 3; round++) {
        await fixture.whenStable();
        await new Promise((rest) => setTimeout(rest));
      }
    }

    it('stand with the older on the left, whichever was opened first', async () => {
      await open(edited, first);
      expect([...root().querySelectorAll('.names a')].map((link) => link.textContent)).toEqual(['Plan of 23-Nov-2026, draft', 'Plan of 20-Dec-2026, draft']);
      expect(root().querySelector('.sum')?.textContent).toContain('1 added, 2 removed, 1 changed');
      expect(root().textContent).toContain('Removed: Learnt');
      expect(root().textContent).toContain('The findings no longer suggest it.');
    });
    it('say once what both give as reasons, and apart what only one does', async () => {
      const dosed = (reason: string | null): Plan => ({ ...first, id: 'pl3', createdAt: '2026-12-20T10:00:00Z', items: first.items.map((item) => (item.ref === 'H-01' ? { ...item, dose: { ...item.dose, sets: 2 }, reason } : item)) });
      await open(first, dosed(null));
      const changed = (): HTMLElement => root().querySelector<HTMLElement>('[aria-labelledby="changed-title"]') ?? root();
      expect(changed().querySelector('.same-reasons')?.textContent).toMatch(/^Same reasons: Modified Thomas test, hip angle, left: −12°; /);
      expect(changed().textContent.match(/Modified Thomas/g)).toHaveLength(1);
      TestBed.resetTestingModule();
      await open(first, dosed('Tires early'));
      expect([...changed().querySelectorAll('.sides p.q')].map((line) => line.textContent)).toEqual(['Reason given: Tires early']);
      expect(changed().textContent.match(/Modified Thomas/g)).toHaveLength(1);
    });
    it('say of what is as before what was decided about it', async () => {
      const decided = (id: string, createdAt: string): Plan => ({ ...first, id, createdAt, changedByNames: { u1: 'Orla Demo' }, items: first.items.map((item) => (item.ref === 'H-01' ? { ...item, reason: 'Tires early.', reasonBy: 'u1', reasonAt: '2026-11-23T10:00:00Z' } : item)) });
      await open(decided('pl1', '2026-11-23T10:00:00Z'), decided('pl5', '2026-12-20T10:00:00Z'));
      expect([...root().querySelectorAll('[aria-labelledby="same-title"] li')].map((line) => line.textContent)).toEqual([expect.stringMatching(/H-01Reason given: Tires early\. \(Orla Demo, 23-Nov-2026 /)]);
    });
    it('keep reasons apart that only begin alike', () => {
      const before = first.items.find(({ ref }) => ref === 'H-01');
      if (before === undefined) throw new Error('H-01 is not in the plan.');
      const after = { ...before, because: before.because.map((entry, index) => (index === before.because.length - 1 ? { ...entry, code: 'slump', value: 'positive' } : entry)) };
      expect(reasonsApart({ before, after }, first, first).same).toEqual([]);
    });
    it('of one day are told apart by the time', async () => {
      await open(first, { ...edited, createdAt: '2026-11-23T16:40:00Z' });
      const [older, newer] = [...root().querySelectorAll('.names a')].map((link) => link.textContent);
      expect([older, newer]).toEqual([expect.stringMatching(/^Plan of 2\d-Nov-2026 \d\d:01, draft$/), expect.stringMatching(/^Plan of 2\d-Nov-2026 \d\d:40, draft$/)]);
    });
    it('are not compared when they are of two patients', async () => {
      await open(first, { ...edited, patientId: 'p2' });
      expect(root().querySelector('[role=alert]')?.textContent).toContain('two patients');
      expect(root().querySelector('.sides')).toBeNull();
    });
  });
});
