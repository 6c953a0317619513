import { catalogue } from '@stride/clinical';
import { assessmentRecord, recordContent, type RecordContent } from './index';
import type { RecordRow } from './record-findings';
import { RECORD_TEMPLATE } from './record-template';
import { RECORDS } from './sample-records';

const draft = recordContent(catalogue, RECORDS.draft);
const amended = recordContent(catalogue, RECORDS.amended);
const rowOf = (content: RecordContent, test: string): RecordRow | undefined =>
  content.domains.flatMap(({ rows }) => rows).find((row) => row.test === test);
const nameOf = (code: string): string =>
  catalogue.domains.flatMap(({ tests }) => tests).find((test) => test.code === code)?.name ?? '';
const texts = (content: RecordContent, code: string): (string | undefined)[] | undefined =>
  rowOf(content, nameOf(code))?.cells.map(({ text }) => text);

describe('The printed record', () => {
  it('carries who it is about, whether it is signed, and the catalogue on every page', () => {
    expect(draft).toMatchObject({
      identity: 'DEMO-КРАВЧЕНКО, Oleksandra · 01-Dec-1990 · C-000123',
      state: 'Draft',
      version: `Catalogue ${catalogue.version}`,
    });
    expect(draft.demo).not.toBe('');
    expect(amended.state).toBe('Signed by Demo Physiotherapist on 23-Nov-2026, 11:20 Europe/Dublin');
    expect(recordContent(catalogue, { ...RECORDS.signed, status: 'entered-in-error' }).state).toMatch(
      /^Entered in error; was signed by/,
    );
  });

  it('tells every danger question: yes, no, or open when nobody asked', () => {
    const answer = (name: string): string | undefined =>
      draft.danger.find((question) => question.name === name)?.answer;
    expect(draft.danger).toHaveLength(catalogue.openQuestions.length);
    expect(answer('Cancer history')).toBe('Yes');
    expect(answer('Bowel change')).toBe('No');
    expect(answer('Rigors')).toBe('OPEN');
    expect(answer(nameOf('rf_pulsatile_abdominal_mass'))).toBe('OPEN');
  });

  it('tells what was done about a flag, and that nothing is recorded where nothing is', () => {
    const signed = recordContent(catalogue, RECORDS.signed);
    expect(signed.flags.length).toBeGreaterThan(0);
    expect(draft.flags[0]?.done).toEqual(['Action not recorded']);
    expect(signed.flags.flatMap(({ done }) => done)).toContainEqual(
      'Rang the general practitioner, seen this afternoon · by Demo Physiotherapist · 23-Nov-2026, 11:05 Europe/Dublin',
    );
  });

  it('keeps left left and right right, midline over both, and a side without a value in words', () => {
    expect(texts(draft, 'mtt_hip_ext_deg')).toEqual(['−14°', '−11°']);
    expect(texts(draft, 'ftf_cm')).toEqual(['12 cm']);
    expect(texts(draft, 'plank_s')).toHaveLength(1);
    expect(texts(draft, 'hip_ir_deg')).toEqual(['Not tested: no time left', 'Not recorded']);
    expect(
      draft.domains
        .flatMap(({ rows }) => rows)
        .find(({ test }) => test.startsWith(`${nameOf('myotomes')}, L5`))?.cells[1],
    ).toMatchObject({
      text: '4.5 of 5',
      mark: '▼ below norm',
    });
  });

  it('marks what is outside its norm by shape and word, and nothing else', () => {
    expect(rowOf(draft, nameOf('mtt_hip_ext_deg'))?.cells.map(({ mark }) => mark)).toEqual([
      '▼ below norm',
      '▼ below norm',
    ]);
    expect(rowOf(draft, nameOf('slump'))?.cells[1]?.mark).toBe('▲ outside norm');
    expect(rowOf(draft, nameOf('ely'))?.cells).toEqual([
      { text: 'Within norm, by exception', mark: '', comment: '' },
      { text: 'Unable: pain', mark: '', comment: 'Stopped at 60°, sharp pain.' },
    ]);
  });

  it('names the core tests that were not tested, and leaves nothing blank', () => {
    expect(draft.domains.flatMap(({ notTested }) => notTested)).toContain(nameOf('faber'));
    expect(draft.notes).toContainEqual(['Prone', 'Not recorded']);
    for (const { answers, missing } of draft.history)
      expect(answers.length + missing.length).toBeGreaterThan(0);
  });

  it('asks for the tests of the core set that was in force, and for no other', () => {
    const missing = (coreTests: string[] | null) =>
      recordContent(catalogue, { ...RECORDS.signed, coreTests }).domains.flatMap(({ notTested }) => notTested);
    expect(missing(['fadir', 'slump'])).toEqual([nameOf('fadir')]);
    expect(missing(null)).not.toContain(nameOf('fadir'));
  });

  it('draws the body chart with its words, and says when nobody marked it', () => {
    expect(draft.chart.map(({ view, alt }) => [view, alt])).toEqual([
      ['Right · Front · Left', expect.stringContaining('Front of thigh, left: numb, on the surface, 0/10')],
      ['Left · Back · Right', expect.stringContaining('Low back, right: ache, deep, 6/10')],
    ]);
    expect(draft.chartWords).toContain(
      'Calf, right: pins and needles, depth not recorded, 0–10 not recorded',
    );
    const { body_chart: _chart, ...history } = RECORDS.draft.original.history;
    const bare = { ...RECORDS.draft, original: { ...RECORDS.draft.original, history } };
    expect(recordContent(catalogue, bare)).toMatchObject({ chart: [], chartWords: ['Not recorded'] });
  });

  it('tells each factor with its level, side, points and what is missing, and never calls it a diagnosis', () => {
    expect(draft.factors).toHaveLength(catalogue.causes.length);
    expect(draft.factors[0]?.about).toMatch(/side: bilateral · left: .+ points? · right: /);
    expect(draft.factors.flatMap(({ supports }) => supports).join()).toMatch(/left: −14° \(\+\d\)/);
    expect(draft.factors.some(({ missing }) => missing.length > 0)).toBe(true);
    expect(JSON.stringify(amended) + RECORD_TEMPLATE).not.toMatch(/diagnos/i);
  });

  it('shows each amended field as it was signed and as it reads since', () => {
    const field = `${nameOf('mtt_hip_ext_deg')}, left`;
    expect(amended.amendments.map(({ fields }) => fields)).toEqual([
      [[field, '−14°', '−11°']],
      [[field, '−14°; before this amendment: −11°', '−10°']],
    ]);
    expect(amended.amendments[0]).toMatchObject({
      by: 'Second Physiotherapist, 24-Nov-2026, 09:00 Europe/Dublin',
      reason: 'Read the wrong scale.',
    });
    expect(texts(amended, 'mtt_hip_ext_deg')?.[0]).toBe('−10°');
  });

  it('puts what people typed into the data and never into the template', () => {
    const { template, inputs } = assessmentRecord(catalogue, RECORDS.signed);
    expect(template).toBe(RECORD_TEMPLATE);
    expect(template).not.toContain('panic');
    expect(JSON.parse(inputs['record'] ?? '')).toEqual(recordContent(catalogue, RECORDS.signed));
    expect(assessmentRecord(catalogue, RECORDS.signed)).toEqual(assessmentRecord(catalogue, RECORDS.signed));
  });
});
