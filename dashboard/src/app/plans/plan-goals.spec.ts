import { TestBed } from '@angular/core/testing';
import type { PlanGoal } from '@stride/contracts';
import { PlanGoals } from './plan-goals';

const GOAL: PlanGoal = { goal: 'Walk to the shop', measure: 'walking-tolerance', target: 800, by: '2030-01-15' };

async function shown(goals: PlanGoal[], editable = true) {
  const fixture = TestBed.createComponent(PlanGoals);
  fixture.componentRef.setInput('goals', goals);
  fixture.componentRef.setInput('editable', editable);
  const told: PlanGoal[][] = [];
  fixture.componentInstance.changed.subscribe((list) => told.push(list));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const fill = (id: string, value: string): void => {
    const field = page.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`);
    if (field === null) throw new Error(id);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  const add = async (): Promise<void> => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { page, told, fill, add };
}

describe('the goals of a plan', () => {
  it('adds one with its measure, figure and day, a comma for a point', async () => {
    const { fill, add, told } = await shown([GOAL]);
    fill('goal-words', ' Garden for an hour ');
    fill('goal-measure', 'psfs');
    fill('goal-target', '2,5');
    fill('goal-by', '3 4 2031');
    await add();
    expect(told).toEqual([[GOAL, { goal: 'Garden for an hour', measure: 'psfs', target: 2.5, by: '2031-04-03' }]]);
  });
  it('ties a goal in minutes to the walking time that the record asks for', async () => {
    const { fill, add, told, page } = await shown([]);
    fill('goal-words', 'Walk 20 minutes');
    fill('goal-measure', 'walking-time');
    fill('goal-target', '20');
    fill('goal-by', '3 4 2031');
    await add();
    expect(told).toEqual([[{ goal: 'Walk 20 minutes', measure: 'walking-time', target: 20, by: '2031-04-03' }]]);
    expect(page.querySelector('#goal-measure')?.textContent).toContain('Walking time until it starts');
    const kept = await shown(told[0] ?? []);
    expect(kept.page.textContent).toContain('Walking time until it starts: 20 min');
  });
  it.each([
    ['goal-words', { 'goal-target': '5', 'goal-by': '1 1 2031' }, 'Say what'],
    ['goal-target', { 'goal-words': 'Walk', 'goal-by': '1 1 2031' }, 'enter 0 to 10 points'],
    ['goal-target', { 'goal-words': 'Walk', 'goal-target': '11', 'goal-by': '1 1 2031' }, 'enter 0 to 10 points'],
    ['goal-target', { 'goal-words': 'Walk', 'goal-target': '4.5', 'goal-by': '1 1 2031' }, 'enter 0 to 10 points, a whole number'],
    ['goal-by', { 'goal-words': 'Walk', 'goal-target': '0', 'goal-by': '1 1 2020' }, 'today or a day to come'],
    ['goal-by', { 'goal-words': 'Walk', 'goal-target': '0', 'goal-by': '31 2 2031' }, 'day, month and year'],
  ])('says what is missing at %s and keeps nothing', async (field, given, why) => {
    const { fill, add, told, page } = await shown([]);
    for (const [id, value] of Object.entries(given)) fill(id, value);
    await add();
    expect(told).toEqual([]);
    expect(page.querySelector('[role=alert]')?.textContent).toContain(why);
    expect(document.activeElement?.id).toBe(field);
  });
  it('removes one, and shows them without a form once the plan is issued', async () => {
    const { page, told } = await shown([GOAL]);
    [...page.querySelectorAll('button')].find((button) => button.textContent.includes('Remove'))?.click();
    expect(told).toEqual([[]]);
    const issued = await shown([GOAL], false);
    expect(issued.page.textContent).toContain('Walking tolerance: 800 m');
    expect(issued.page.querySelector('form, button')).toBeNull();
  });
  it('takes five at most', async () => {
    expect((await shown([GOAL, GOAL, GOAL, GOAL, GOAL])).page.querySelector('form')).toBeNull();
  });
});
