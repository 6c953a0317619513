import { findNamed } from './find-line';
import { focusBeside } from './fields';

describe('finding a test by name', () => {
  it.each([
    ['thomas', 'mtt_hip_ext_deg'],
    ['iliopsoas', 'mtt_hip_ext_deg'],
    ['patrick', 'faber'],
    ['side plank', 'side_bridge_s'],
    ['sorensen', 'sorensen_s'],
    ['mttk', 'mtt_knee_flex_deg'],
    ['urine', 'rf_urinary_change'],
  ])('%s leads to %s', (text, code) => {
    expect(findNamed(text).map((found) => found.code)).toContain(code);
  });
  it('wants every word, and finds nothing for what nothing is called', () => {
    expect(findNamed('thomas knee').map(({ code }) => code)).toEqual(['mtt_knee_flex_deg']);
    for (const text of ['lasegue', 'Lasègue', 'LASEGUE ang']) expect(findNamed(text).map(({ code }) => code)).toContain('slr_deg');
    expect(findNamed('slr').slice(0, 2).map(({ code }) => code).sort()).toEqual(['slr_deg', 'slr_result']);
    expect(findNamed('zzz')).toEqual([]);
    expect(findNamed('slr')[0]?.code).toBe('slr_deg');
    expect(findNamed('  ')).toEqual([]);
  });
});

describe('the arrows', () => {
  const page = (html: string): HTMLElement => {
    document.body.innerHTML = `<main>${html}</main>`;
    return document.querySelector('main') ?? document.body;
  };
  it('go from answer to answer within a row', () => {
    const main = page('<div class="chips"><button class="chip" data-cell>No</button><button class="chip">Yes</button></div>');
    const [no, yes] = [...main.querySelectorAll<HTMLElement>('.chip')];
    if (no === undefined || yes === undefined) throw new Error('The row has no answers.');
    no.focus();
    expect(focusBeside(no, 1)).toBe(true);
    expect(document.activeElement).toBe(yes);
    expect(focusBeside(yes, -1)).toBe(true);
    expect(document.activeElement).toBe(no);
  });
  it('leave the text to itself while there is text to go over', () => {
    const main = page('<input data-cell value="12">');
    const input = main.querySelector('input');
    if (input === null) throw new Error('There is no field.');
    input.focus();
    input.setSelectionRange(1, 1);
    expect(focusBeside(input, 1)).toBe(false);
    expect(focusBeside(input, -1)).toBe(false);
  });
});
