import { catalogue } from '@stride/clinical';
import { EXERCISES_NOW } from '@stride/assessment-engine';
import {
  fitted,
  letterContent,
  planSheet,
  referralLetter,
  sheetContent,
  type SheetContent,
  type SheetDocument,
} from './index';
import { LETTER_TEMPLATE } from './letter-template';
import { printIn } from './print-in.testing';
import { readabilityOf } from './readability';
import { SAMPLE_IDS, letterSource, reasoningOf, sheetSource, type SampleId } from './sample-sources';
import { linesOf } from './sheet-lines.testing';
import { SHEET_TEMPLATE } from './sheet-template';

const sheet = (id: SampleId, change: Parameters<typeof sheetSource>[1] = {}): SheetContent =>
  sheetContent(catalogue, sheetSource(id, change), 'en');

describe("The patient's sheet", () => {
  it.each(SAMPLE_IDS)('of %s can be read by anybody: grade 6 and SMOG 8 at most', (id) => {
    const { grade, smog } = readabilityOf(linesOf(sheet(id)));
    expect(grade).toBeLessThanOrEqual(6);
    expect(smog).toBeLessThanOrEqual(8);
  });

  it.each(SAMPLE_IDS)(
    'of %s asks for four exercises at most, each with its own reason and three steps',
    (id) => {
      const { exercises } = sheet(id);
      expect(exercises.length).toBeLessThanOrEqual(EXERCISES_NOW);
      for (const { why, steps, dose } of exercises) {
        expect(why).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
        expect(steps.length).toBeLessThanOrEqual(3);
        expect(dose).not.toBe('');
      }
    },
  );

  it('does not send to the emergency department for what is being treated, only for what is new or worse', () => {
    const legs = sheet('older-person').emergency.filter((line) => line.includes('both legs'));
    expect(legs).toHaveLength(1);
    expect(legs[0]).toMatch(/newly.*much worse/);
  });
  it('tells the patient’s own signs first in the box for emergencies, each once', () => {
    const general = sheet('tight-hip').emergency;
    const flags = ['RF-R2-VASCULAR', 'RF-U7-CLTI', 'RF-U9-INFECTION-RISK', 'RF-U2-WEIGHTLOSS'].map((id) => ({ id, urgency: 'urgent' as const }));
    expect(sheet('tight-hip', { flags }).emergency).toEqual(['a foot suddenly turns cold, pale or numb.', 'you get a fever, or you shiver and shake.', ...general]);
  });
  it('never has who lost strength call first when there is more of it', () => {
    const weak = sheet('tight-hip', { flags: [{ id: 'RF-U4-MOTOR3', urgency: 'urgent' }], seekHelp: ['SEEK-4'] });
    expect(weak.call.join(' ')).not.toMatch(/weak/);
    expect(weak.call[0]).toBe('numbness or tingling starts, or gets worse.');
    expect(weak.emergency[0]).toBe('your leg gets weaker.');
    expect(weak.first.map(({ text }) => text).join(' ')).not.toMatch(/call us at once/i);
    expect(sheet('tight-hip', { seekHelp: ['SEEK-4'] }).call.join(' ')).toMatch(/weak/);
  });
  it('does not reassure beside an urgent flag that no factor explains', () => {
    const urgent = { flags: [{ id: 'RF-U3-FRACTURE', urgency: 'urgent' as const }], causes: [], items: [] };
    expect(sheet('tight-hip', urgent).found.join(' ')).toMatch(/See the doctor first/);
    expect(sheet('tight-hip', { flags: [], causes: [], items: [] }).found.join(' ')).toMatch(
      /Keep on moving/,
    );
  });
  it('tells each reason from the findings of the person', () => {
    const { exercises } = sheet('tight-hip');
    expect(exercises.map(({ why }) => why.split('. ')[0])).toEqual([
      'Your left hip stretches back less than your right',
      'The front of your left thigh is short',
      expect.stringContaining('left'),
      expect.stringContaining('left'),
    ]);
    expect(new Set(exercises.map(({ why }) => why)).size).toBe(exercises.length);
  });

  it('says of an exercise that the physiotherapist added that it was chosen, not that the findings fit it', () => {
    const [item, ...others] = sheetSource('tight-hip').items.filter(({ ref }) => ref.startsWith('H-'));
    const items = item === undefined ? [] : [{ ...item, because: [] }, ...others];
    const [added, suggested] = sheet('tight-hip', { items }).exercises;
    expect(added?.why).toMatch(/^We chose this one for you\. /);
    expect(suggested?.why).not.toMatch(/We chose/);
  });

  it('takes the reason from what the exercise is aimed at, not from what ruled another one out', () => {
    const [stretch] = sheet('older-person').exercises;
    expect(stretch?.why).toContain('Your right hip stretches back less than it should.');
    expect(sheet('older-person').found[0]).toContain('short of room');
  });

  it('leaves no home exercise out: what is not for now waits under later', () => {
    const content = sheet('everything');
    const home = sheetSource('everything').items.flatMap(({ ref }) =>
      catalogue.interventions.filter((one) => one.ref === ref && one.homeExercise),
    );
    const said = [
      ...content.exercises.map(({ title }) => title),
      ...content.later.flatMap(({ titles }) => titles.split('; ')),
    ];
    expect([...said].sort()).toEqual(home.map(({ words }) => words.en.title).sort());
  });

  it('never sends home what is done in the clinic', () => {
    const [item] = sheetSource('tight-hip').items;
    const items = item === undefined ? [] : [{ ...item, ref: 'L-04' }];
    const content = sheet('tight-hip', { items });
    expect([content.exercises, content.later, content.everyDay, content.inClinic]).toEqual([[], [], [], ['Back joint loosening']]);
  });

  it('names the side in words and draws it', () => {
    const [stretch] = sheet('tight-hip').exercises;
    expect(stretch?.side).toBe('Do this for your left side.');
    expect(stretch?.figures.map(({ alt }) => alt)).toEqual([
      expect.stringContaining('kneels on the left knee'),
      expect.stringContaining('left hip'),
    ]);
  });

  it('names the person by first name and initial only', () => {
    const text = JSON.stringify(sheet('tight-hip'));
    expect(text).toContain('Mary B.');
    expect(text).not.toContain('Brennan');
  });

  it('says three sentences at most about what was found', () => {
    expect(sheet('tight-hip').found).toEqual([
      'The front of your left hip is tight.',
      'The muscles around your left hip are weak or slow to work.',
      'So your lower back works too hard when you walk. This plan helps with that.',
    ]);
    for (const id of SAMPLE_IDS) expect(sheet(id).found.length).toBeLessThanOrEqual(3);
  });

  it("puts the person's own reasons to call first", () => {
    const [first] = sheet('everything').call;
    expect(first).toContain('that you have');
    expect(sheet('tight-hip').call).toHaveLength(4);
  });

  it('turns into a handover card in an emergency', () => {
    const { title, handover, exercises } = sheet('emergency');
    expect(title).toBe('Go to the emergency department now');
    expect(handover?.steps.join(' ')).toContain('bladder');
    expect(exercises).toEqual([]);
  });

  it("opens with the doctor's visit where a flag asks for one", () => {
    expect(sheet('weak-leg').first).toEqual([
      { title: 'A doctor should see you soon', text: expect.stringContaining('Your leg has lost strength.') },
    ]);
  });

  it('tells a flag even where its letter was taken out of the plan', () => {
    const items = sheetSource('weak-leg').items.filter(({ ref }) => ref !== 'R-02');
    expect(sheet('weak-leg', { items }).first).toEqual([
      { title: 'Take care', text: 'Your leg has lost strength. Get help at once if it gets weaker.' },
    ]);
    const [first] = sheet('tight-hip', { flags: [{ id: 'RF-E1-CES', urgency: 'emergency' }] }).first;
    expect(first?.text).toContain('sign of danger');
  });

  it('says draft and demo in words', () => {
    expect(sheet('tight-hip').banners).toEqual([]);
    expect(sheet('tight-hip', { draft: true, demo: true }).banners).toEqual([
      'Draft: not given out yet',
      'Demo data: not a real person',
    ]);
  });

  it('tells a changed dose from its numbers, and an unchanged one in the words of the library', () => {
    const items = sheetSource('tight-hip').items;
    const changed = items.map((item) =>
      item.ref === 'H-01' ? { ...item, dose: { sets: 1, holdSeconds: 20, perDay: 3 } } : item,
    );
    const reordered = items.map((item) =>
      item.ref === 'H-01' ? { ...item, dose: Object.fromEntries(Object.entries(item.dose).reverse()) } : item,
    );
    expect(sheet('tight-hip', { items: changed }).exercises[0]?.dose).toBe(
      'Hold 20 seconds. Do 1 round. 3 times a day.',
    );
    expect(sheet('tight-hip', { items: reordered }).exercises[0]?.dose).toBe(
      'Hold 30 seconds, 3 times. Twice a day.',
    );
  });

  it('is the same for the same plan, made at noon of its day', () => {
    expect(planSheet(catalogue, sheetSource('everything'), printIn('en'))).toEqual(
      planSheet(catalogue, sheetSource('everything'), printIn('en')),
    );
    expect(planSheet(catalogue, sheetSource('tight-hip'), printIn('en')).madeAtSeconds).toBe(1_795_435_200);
  });
});

describe('The referral letter', () => {
  const letter = letterContent(catalogue, letterSource('emergency'));

  it('names the patient in full and shows who asked for help', () => {
    expect(letter.facts.map(([, value]) => value)).toEqual([
      'ȚÎRLEA, Ioana',
      '19-Jul-1988 (38 years)',
      'Female',
      'C-000123',
      '23-Nov-2026, 10:42 Europe/Dublin',
      'Demo Physiotherapist',
    ]);
  });
  it('holds exactly the findings that raised each flag', () => {
    const raised = reasoningOf('emergency').redFlags;
    expect(letter.flags.map(({ findings }) => findings.length)).toEqual(
      raised.map(({ because }) => because.length),
    );
    expect(letter.flags[0]?.name).toContain('RF-E1-CES');
  });
  it('says what was answered yes, what no, and what nobody asked', () => {
    const [yes, no, open] = letter.answers;
    expect(yes?.[1]).toContain('Bladder change');
    expect(yes?.[1]).toContain('2 days');
    expect(no?.[1]).toContain('Cancer');
    expect(open?.[1]).toContain('Temperature');
  });
  it('says what was done, and who overrode a flag', () => {
    expect(letter.done).toEqual([
      expect.stringContaining('by Demo Physiotherapist, 23-Nov-2026, 10:55 Europe/Dublin'),
    ]);
    const actions = [
      { flag: 'RF-E1-CES', action: null, takenBy: null, at: null, overrideReason: 'Known since 2019.' },
    ];
    expect(letterContent(catalogue, letterSource('emergency', { actions })).done[0]).toContain(
      'overrode this flag. Reason: Known since 2019.',
    );
  });
  it('is the same for the same assessment', () => {
    expect(letterContent(catalogue, letterSource('emergency')).examination).toContainEqual([
      'Key muscles L2–S1',
      'L5 4 · S1 5',
      'L5 5 · S1 5',
    ]);
    expect(referralLetter(catalogue, letterSource('emergency'))).toEqual(
      referralLetter(catalogue, letterSource('emergency')),
    );
  });
});

describe('How closely a sheet is laid out', () => {
  const document = (id: SampleId, exercises: number): SheetDocument => {
    const home = sheetSource(id).items.filter(({ ref }) => catalogue.interventions.some((one) => one.ref === ref && one.homeExercise));
    return planSheet(catalogue, sheetSource(id, { items: home.slice(0, exercises).map((item) => ({ ...item, queued: false })) }), printIn('en'));
  };
  const tried = (pages: readonly number[], of = document('everything', 2)): unknown[] => {
    const densities: unknown[] = [];
    fitted(of, ({ inputs }) => densities.push(inputs['density']), (index) => pages[index - 1] ?? 0);
    return densities;
  };

  it('is roomy where two pages hold it, and closer step by step where they do not', () => {
    expect(tried([2])).toEqual(['front-and-back']);
    expect(tried([3, 2])).toEqual(['front-and-back', 'close']);
    expect(tried([3, 3, 3, 3])).toEqual(['front-and-back', 'close', 'closer', 'tight']);
  });
  it('needs no large drawings where four exercises fill the front', () => {
    expect(tried([2], document('everything', 4))).toEqual(['close']);
    expect(tried([1], document('everything', 0))).toEqual(['close']);
  });
  it('asks nothing of a paper that takes the pages it takes', () => {
    expect(tried([9], planSheet(catalogue, sheetSource('everything'), printIn('en', { variant: 'large' })))).toEqual([undefined]);
  });
});

describe('The templates', () => {
  it.each([
    ['sheet', SHEET_TEMPLATE],
    ['letter', LETTER_TEMPLATE],
  ])('of the %s hold no words of their own: all come from the words of a language', (_, template) => {
    const strings = template.match(/"[^"\n]*"|\[[A-Z][a-z]+ [^\]]*\]/g) ?? [];
    expect(strings.filter((text) => text !== '"Inter"' && /[A-Z][a-z]+/.test(text))).toEqual([]);
  });
});
