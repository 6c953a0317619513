import { TestBed } from '@angular/core/testing';
import { catalogue, type MovementTest } from '@stride/clinical';
import type { Assessment } from '@stride/contracts';
import { FindingTools } from './finding-tools';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import { writeSeconds } from './watch-bar';

const testOf = (code: string): MovementTest => {
  const found = catalogue.domains.flatMap((domain) => domain.tests).find((test) => test.code === code);
  if (found === undefined) throw new Error(`There is no test ${code}.`);
  return found;
};
const HIP = testOf('hip_ir_deg');

describe('what a value was measured with', () => {
  async function recorder(change: Partial<Assessment> = {}): Promise<Recorder> {
    TestBed.configureTestingModule({ imports: [FindingTools], providers: recordingOf(draft(change), new QueueOnPaper()) });
    const here = TestBed.inject(Recorder);
    await here.open('a1');
    return here;
  }
  const type = (here: Recorder, side: 'left' | 'right', value: number): void => void here.setFinding(here.rowFor(HIP.code, side, undefined, { value }));
  const toolOn = (here: Recorder, side: 'left' | 'right'): string | undefined => here.finding(HIP.code, side, undefined)?.tool;

  it('is nothing until somebody says it, then holds for both sides of the test and for what was there before', async () => {
    const here = await recorder();
    type(here, 'left', 30);
    expect(toolOn(here, 'left')).toBeUndefined();
    here.measureWith(HIP, 'left', undefined, 'inclinometer');
    type(here, 'right', 28);
    expect([toolOn(here, 'left'), toolOn(here, 'right')]).toEqual(['inclinometer', 'inclinometer']);
    type(here, 'left', 31);
    expect(toolOn(here, 'left')).toBe('inclinometer');
  });

  it('can be taken back', async () => {
    const here = await recorder();
    type(here, 'left', 30);
    here.measureWith(HIP, 'left', undefined, 'phone');
    here.measureWith(HIP, 'left', undefined, '');
    expect(here.finding(HIP.code, 'left', undefined)).toEqual({ test: HIP.code, side: 'left', value: 30 });
  });

  it('is the stopwatch for what the watch wrote, and no longer once it is typed over', async () => {
    const here = await recorder();
    writeSeconds(here, { test: 'slb_hold_s', side: 'left' }, 21);
    expect(here.finding('slb_hold_s', 'left', undefined)).toEqual({ test: 'slb_hold_s', side: 'left', value: 21, tool: 'stopwatch' });
    here.setFinding(here.rowFor('slb_hold_s', 'left', undefined, { value: 25 }));
    expect(here.finding('slb_hold_s', 'left', undefined)?.tool).toBeUndefined();
  });

  it('is no part of a field that is marked within norm or unable', async () => {
    const here = await recorder();
    here.measureWith(HIP, 'left', undefined, 'goniometer');
    expect(here.rowFor(HIP.code, 'left', undefined, { status: 'within-norm' })).toEqual({ test: HIP.code, side: 'left', status: 'within-norm' });
  });

  it('is offered by the tools of a test that is measured, and of no other', async () => {
    await recorder();
    const offered = (code: string): string[] => {
      const fixture = TestBed.createComponent(FindingTools);
      fixture.componentRef.setInput('test', testOf(code));
      fixture.componentRef.setInput('side', 'left');
      fixture.detectChanges();
      return [...(fixture.nativeElement as HTMLElement).querySelectorAll('.with option')].map((option) => option.textContent);
    };
    expect(offered('hip_ir_deg')).toEqual(['not said', 'Goniometer', 'Inclinometer', 'Phone', 'By eye']);
    expect(offered('slump')).toEqual([]);
    expect(offered('glute_med_mmt')).toEqual([]);
  });
});
