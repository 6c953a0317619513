import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { csvOf } from './csv';
import { cutoffInWords, pointsInWords, sourceInWords } from './cutoff';
import { Later, type Parts } from './later';
import { Pointer } from './pointer';
import { Stopwatch } from './stopwatch';
import { BarRows, type BarRow } from './bar-rows';

@Component({ selector: 'stride-part', template: '<button (click)="done.emit()">{{ word() }}</button>', changeDetection: ChangeDetectionStrategy.OnPush })
class Part {
  readonly word = input('');
  readonly done = output();
}

@Component({ selector: 'stride-page-with-a-part', imports: [Later], template: '<stride-later [what]="what()" [with]="inputs()" (done)="ended.set(ended() + 1)" />', changeDetection: ChangeDetectionStrategy.OnPush })
class PageWithAPart {
  readonly what = signal<Parts>(() => Promise.resolve(Part));
  readonly inputs = signal<Record<string, unknown>>({ word: 'first' });
  readonly ended = signal(0);
}

describe('the stopwatch', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function shown(): { root: HTMLElement; began: (at: number | null) => void; told: string[]; end: () => void } {
    const fixture = TestBed.createComponent(Stopwatch);
    const told: string[] = [];
    fixture.componentRef.setInput('target', 'left');
    fixture.componentInstance.started.subscribe(() => told.push('start'));
    fixture.componentInstance.stopped.subscribe(() => told.push('stop'));
    fixture.detectChanges();
    return {
      root: fixture.nativeElement as HTMLElement,
      told,
      end: () => fixture.destroy(),
      began: (at) => {
        fixture.componentRef.setInput('began', at);
        fixture.detectChanges();
      },
    };
  }

  it('asks for its start and stop on one button, which keeps the focus', () => {
    const { root, began, told } = shown();
    const button = root.querySelector('button');
    expect(button?.textContent).toContain('Start, left');
    button?.click();
    began(Date.now());
    expect(root.querySelector('button')).toBe(button);
    expect(button?.textContent).toContain('Stop, write left');
    button?.click();
    expect(told).toEqual(['start', 'stop']);
  });
  it('shows tenths of the time since it began, also when it began on another page', () => {
    const { root, began } = shown();
    began(Date.now() - 30_000);
    jest.advanceTimersByTime(1_950);
    began(Date.now() - 31_950);
    expect(root.querySelector('[role=timer]')?.textContent).toBe('31.9 s');
  });
  it('stops ticking with the page', () => {
    const { began, end } = shown();
    began(Date.now());
    end();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a pressed pointer', () => {
  it('holds back what would move the page until the click has arrived', async () => {
    const pointer = TestBed.inject(Pointer);
    const told: string[] = [];
    pointer.whenUp(() => told.push('at rest'));
    document.dispatchEvent(new Event('pointerdown'));
    pointer.whenUp(() => told.push('after the press'));
    expect(told).toEqual(['at rest']);
    document.dispatchEvent(new Event('pointerup'));
    expect(told).toEqual(['at rest']);
    await new Promise((rest) => setTimeout(rest, 5));
    expect(told).toEqual(['at rest', 'after the press']);
  });
});

describe('a part that comes later', () => {
  async function shown(what: Parts): Promise<{ root: HTMLElement; stable: () => Promise<void>; page: PageWithAPart }> {
    const fixture = TestBed.createComponent(PageWithAPart);
    const page = fixture.componentInstance;
    page.what.set(what);
    const stable = async (): Promise<void> => {
      for (let round = 0; round < 2; round++) {
        await fixture.whenStable();
        await new Promise((rest) => setTimeout(rest));
      }
    };
    await stable();
    return { root: fixture.nativeElement as HTMLElement, stable, page };
  }

  it('gets its inputs, also when they change, and hands its end on', async () => {
    const part = await shown(() => Promise.resolve(Part));
    expect(part.root.textContent).toContain('first');
    part.page.inputs.set({ word: 'second' });
    await part.stable();
    expect(part.root.textContent).toContain('second');
    part.root.querySelector('button')?.click();
    expect(part.page.ended()).toBe(1);
  });

  it('says that it could not be fetched, and tries again', async () => {
    let away = true;
    const part = await shown(() => (away ? Promise.reject(new Error('offline')) : Promise.resolve(Part)));
    expect(part.root.querySelector('[role=alert]')?.textContent).toContain('what is recorded is kept');
    away = false;
    part.root.querySelector('button')?.click();
    await part.stable();
    expect(part.root.querySelector('[role=alert]')).toBeNull();
    expect(part.root.textContent).toContain('first');
  });
});

describe('words of a rule', () => {
  it.each([['<= -10', '≤ −10'], ['>= 5', '≥ 5'], ['true', 'yes'], ['positive', 'positive']])('reads %s as %s', (cutoff, words) => expect(cutoffInWords(cutoff)).toBe(words));
  it('writes points with their sign', () => expect([3, 0, -2].map(pointsInWords)).toEqual(['+3', '0', '−2']));
  it('names the reference, or what the mark stands for, or the mark itself', () => {
    expect(sourceInWords('V13', { V13: 'Roach 2015' })).toBe('V13: Roach 2015');
    expect(sourceInWords('D', {})).toBe('D: agreed in the clinic');
    expect(sourceInWords('V99', {})).toBe('V99');
  });
});

describe('a table as a file', () => {
  it('makes text of a cell that a spreadsheet would run, and quotes what needs it', () => {
    expect(csvOf([['name', 'n'], ['=1+1', 3], ['Byrne, "Mary"', -2]])).toBe('name,n\r\n\'=1+1,3\r\n"Byrne, ""Mary""",-2\r\n');
  });
});

describe('bars', () => {
  const rows: BarRow[] = [{ label: 'Aoife', parts: [{ name: 'late', value: 3, fill: 'late' }, { name: 'other', value: 97, fill: 'solid' }] }, { label: 'Brian', parts: [{ name: 'late', value: 0, fill: 'late' }, { name: 'other', value: 50, fill: 'solid' }] }];

  it('share one scale, lie end to end, tell their total, and a number without room in its part beside the bar', () => {
    const fixture = TestBed.createComponent(BarRows);
    for (const [name, value] of Object.entries({ rows, summary: 'Aoife 100, Brian 50.', id: 'b' })) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    const root = fixture.nativeElement as HTMLElement;
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Aoife 100, Brian 50.');
    expect([...root.querySelectorAll('.bar-total')].map((total) => total.textContent)).toEqual(['100', '50']);
    const part = (rect: Element): [number, number] => [parseFloat(rect.getAttribute('x') ?? ''), parseFloat(rect.getAttribute('width') ?? '')];
    const [late, other, second] = [...root.querySelectorAll('svg > rect')].map(part);
    expect(other?.[0]).toBeCloseTo((late?.[0] ?? 0) + (late?.[1] ?? 0));
    expect(second?.[1]).toBeCloseTo(((late?.[1] ?? 0) + (other?.[1] ?? 0)) / 2);
    expect([...root.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['97', '50']);
    expect([...root.querySelectorAll('.bar-beside')].map((beside) => beside.textContent)).toEqual(['late 3']);
  });
});
