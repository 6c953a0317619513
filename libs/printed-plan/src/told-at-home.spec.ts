/** What the sheet tells beside its exercises: advice, what was found, letters, goals, and the code. */
import { catalogue, type Dose } from '@stride/clinical';
import { bytesOf, MOST_BYTES } from './code';
import { sheetContent, type SheetContent } from './index';
import { sheetSource } from './sample-sources';
import type { PlanSheetSource, SheetItem } from './source';

const item = (ref: string, change: Partial<SheetItem> = {}): SheetItem => ({ ref, side: null, phase: 1, dose: doseOf(ref), queued: false, because: [], note: null, ...change });
const doseOf = (ref: string): Dose => catalogue.interventions.find((one) => one.ref === ref)?.dose ?? {};
const sheet = (change: Partial<PlanSheetSource>, language: 'en' | 'uk' = 'en'): SheetContent => sheetContent(catalogue, sheetSource('tight-hip', change), language);
const NOTHING = { causes: [], flags: [], items: [] };

describe('Advice for every day', () => {
  it('says how much of a walk, and what the physiotherapist changed or added', () => {
    const [stay, walk] = sheet({ items: [item('E-01'), item('E-04')] }).everyDay;
    expect([stay?.dose, walk?.dose]).toEqual([undefined, 'Twice a day, 5 days a week.']);
    const [changed] = sheet({ items: [item('E-04', { dose: { minutes: 7, perDay: 3, daysPerWeek: 5 }, note: 'Along the canal.' })] }).everyDay;
    expect(changed?.dose).toMatch(/7 minutes.*3 times a day.*5 days a week/);
    expect(changed?.note).toBe('Along the canal.');
    expect(sheet({ items: [item('E-01', { dose: { daysPerWeek: 7, perDay: 4 } })] }).everyDay[0]?.dose).toContain('4 times a day');
  });
  it('has one rule for a walk: the one for short room stands for the other, and is ticked in its place', () => {
    const both = sheet({ items: [item('E-04'), item('E-09')] });
    expect(both.everyDay.map(({ title }) => title)).toEqual(['Walk, sit, walk again']);
    expect(both.diary).toEqual(['Walk, sit, walk again', 'Worst pain, 0 to 10']);
    expect(sheet({ items: [item('E-04')] }).diary).toEqual(['Walk a little, often', 'Worst pain, 0 to 10']);
  });
  it('comes with the pain rule and the diary wherever something is to be done, and with neither where nothing is', () => {
    const [walks, rests] = [sheet({ items: [item('E-04')] }), sheet({ items: [item('E-01')] })];
    expect(walks.pain).not.toEqual([]);
    expect([rests.pain, rests.diary]).toEqual([[], []]);
  });
});

describe('What we found', () => {
  const urgent = [{ id: 'RF-U2-WEIGHTLOSS', urgency: 'urgent' as const }];
  it('does not deny the exercises that follow', () => {
    expect(sheet(NOTHING).found).toEqual(['We found nothing that calls for special exercises today. Keep on moving.']);
    expect(sheet({ ...NOTHING, items: [item('G-01')] }).found).toEqual(['No one thing stands out. These exercises can still help you.']);
    expect(sheet({ ...NOTHING, flags: urgent }).found[0]).toMatch(/Exercises wait/);
    expect(sheet({ ...NOTHING, flags: urgent, items: [item('G-02')] }).found[0]).toMatch(/^See the doctor first\. Till then, do only what this sheet says/);
    expect(sheet({ ...NOTHING, flags: urgent, items: [item('E-04')] }).found[0]).not.toMatch(/wait/);
  });
  it('says nothing else where a letter tells something', () => {
    const routine = [{ id: 'RF-R2-VASCULAR', urgency: 'routine' as const }];
    expect(sheet({ ...NOTHING, flags: routine, items: [item('R-03')] }).found).toEqual(['We found nothing else that calls for exercises. Keep on moving.']);
  });
  it('concludes no more surely than the factors stand', () => {
    const [cause] = sheetSource('tight-hip').causes;
    const asSure = (level: 'likely' | 'possible'): string => sheet({ causes: cause === undefined ? [] : [{ ...cause, level }] }).found.join(' ');
    expect(asSure('likely')).toMatch(/is tight\. So your lower back works too hard/);
    expect(asSure('possible')).toMatch(/may be tight\. Then your lower back may work too hard/);
  });
});

describe('First of all', () => {
  it('names what each letter is about, once and with its own letter', () => {
    const flags = [{ id: 'RF-U2-WEIGHTLOSS', urgency: 'urgent' as const }, { id: 'RF-R3-HIP-OA', urgency: 'routine' as const }];
    const told = sheet({ ...NOTHING, flags, items: [item('R-02'), item('R-03')] }).first.map(({ text }) => text);
    expect(told[0]).toMatch(/^See your doctor in the next two weeks\. You have lost weight\. We send a letter/);
    expect(told[1]).toMatch(/^Your hip joint may be worn\. We send a letter/);
  });
  it('tells a flag of which no letter stands in the plan', () => {
    const flags = [{ id: 'RF-R2-VASCULAR', urgency: 'routine' as const }];
    expect(sheet({ ...NOTHING, flags }).first).toEqual([{ title: 'Take care', text: 'The blood flow to your legs may be low.' }]);
  });
});

it('puts the day of a goal where a full stop would have ended it', () => {
  expect(sheet({ goals: [{ goal: 'Walk to the shop. ', by: '2027-01-15' }] }).goals).toEqual(['Walk to the shop, by 15-Jan-2027.']);
});

describe('The code for a phone', () => {
  it.each(['en', 'uk'] as const)('keeps whose plan it is and every sign of danger in %s, with four exercises and a letter', (language) => {
    const items = ['R-02', 'H-01', 'C-01', 'G-01', 'L-02', 'E-01', 'E-04'].map((ref) => item(ref));
    const content = sheet({ items, flags: [{ id: 'RF-U3-FRACTURE', urgency: 'urgent' }] }, language);
    expect(bytesOf(content.code)).toBeLessThanOrEqual(MOST_BYTES);
    expect(content.code).toContain(`${content.title} – Mary`);
    for (const { title } of content.exercises) expect(content.code).toContain(title);
    expect(content.code).toContain('112');
    if (language === 'en') for (const line of content.emergency) expect(content.code).toContain(line.replace(/\.$/, ''));
  });
});
