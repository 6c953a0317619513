import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { catalogue, type MovementTest, type NumberAnswer } from '@stride/clinical';
import fc from 'fast-check';
import { FindingCell } from './finding-cell';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';

type NumberTest = MovementTest & { answer: NumberAnswer };
const NUMBERS = catalogue.domains.flatMap((domain) => domain.tests).filter((test): test is NumberTest => test.answer.kind === 'number' && test.answer.unit !== 'grade');

interface Entry {
  text: string;
  /** What it must be recorded as; `refused` where it cannot be, `cleared` where it takes the answer back. */
  means: number | 'refused' | 'cleared';
}
const decimals = (step: number): number => (String(step).split('.')[1] ?? '').length;

/** The ways in which a hand, a paste or another keyboard writes one number. */
function writingsOf(value: number, step: number): string[] {
  const plain = Math.abs(value).toFixed(decimals(step));
  const short = String(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  return [`${sign}${short}`, `${sign}${plain}`, `${sign}${short.replace('.', ',')}`, ` ${sign}${short} `, `${sign}00${short}`, `\t${sign}${short}\n`, ...(value < 0 ? [`−${short}`, `− ${short}`] : [`+${short}`])];
}

const entryFor = ({ answer: { min, max, step } }: NumberTest): fc.Arbitrary<Entry> => {
  const steps = Math.round((max - min) / step);
  const valid = fc
    .integer({ min: 0, max: steps })
    .map((at) => Number((min + at * step).toFixed(decimals(step))))
    .chain((value) => fc.constantFrom(...writingsOf(value, step)).map((text): Entry => ({ text, means: value === 0 ? 0 : value })));
  const beyond = fc.integer({ min: 1, max: 5000 }).chain((by) => fc.constantFrom(max + by, min - by)).map((value): Entry => ({ text: String(value), means: 'refused' }));
  const between = fc.constant<Entry>({ text: `${min < 0 ? 0 : min},${'0'.repeat(decimals(step))}1`, means: 'refused' });
  const nonsense = fc.constantFrom('1e3', '12a', '4..5', '4,5,6', '--3', 'NaN', 'Infinity', '1 2', '٣', '½').map((text): Entry => ({ text, means: 'refused' }));
  const empty = fc.constantFrom('', ' ', '\t').map((text): Entry => ({ text, means: 'cleared' }));
  return fc.oneof({ weight: 5, arbitrary: valid }, { weight: 2, arbitrary: beyond }, { weight: 1, arbitrary: between }, { weight: 2, arbitrary: nonsense }, { weight: 1, arbitrary: empty });
};

describe('a number, through the control that takes it', () => {
  let fixture: ComponentFixture<FindingCell>;
  const input = (): HTMLInputElement => {
    const field = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (field === null) throw new Error('The field is gone.');
    return field;
  };
  async function cellOf(test: MovementTest): Promise<void> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ imports: [FindingCell], providers: recordingOf(draft(), new QueueOnPaper()) });
    await TestBed.inject(Recorder).open('a1');
    fixture = TestBed.createComponent(FindingCell);
    fixture.componentRef.setInput('test', test);
    if (test.sided) fixture.componentRef.setInput('side', 'left');
    if (test.sites?.[0] !== undefined) fixture.componentRef.setInput('site', test.sites[0].code);
    await fixture.whenStable();
  }
  async function type(text: string): Promise<void> {
    input().value = text;
    input().dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }
  const recorded = (test: MovementTest): unknown => TestBed.inject(Recorder).finding(test.code, test.sided ? 'left' : undefined, test.sites?.[0]?.code)?.value;

  it.each(NUMBERS.map((test) => [test.code, test] as const))('records %s as it was meant, however it is written, refuses what cannot be and loses nothing of it', async (_code, test) => {
    await fc.assert(
      fc.asyncProperty(fc.array(entryFor(test), { minLength: 1, maxLength: 6 }), async (entries) => {
        await cellOf(test);
        let known: number | undefined;
        for (const { text, means } of entries) {
          await type(text);
          if (means === 'cleared') known = undefined;
          else if (means !== 'refused') known = means;
          expect([text, recorded(test)]).toEqual([text, known]);
          expect(Object.is(recorded(test), -0)).toBe(false);
          // What cannot be recorded stands there as it was typed, and says so.
          expect([text, input().getAttribute('aria-invalid')]).toEqual([text, String(means === 'refused')]);
          if (means === 'refused') expect(input().value).toBe(text);
        }
      }),
      { numRuns: 12, seed: 20261127 },
    );
  });
});
