import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Pointer } from '../ui/pointer';
import { GoesOn, howToGoOn } from './goes-on';
import { Recorder } from './recorder';
import { draft, QueueOnPaper, recordingOf } from './recording.testing';
import type { Place } from './words';

@Component({ selector: 'stride-way', imports: [GoesOn], template: `<a href="#" [strideGoesOn]="to()" [attr.aria-current]="here() ? 'step' : null" (click)="$event.preventDefault()">On</a>`, changeDetection: ChangeDetectionStrategy.OnPush })
class Way {
  readonly to = signal<Place>('standing');
  readonly here = signal(false);
}

describe('a way to a position', () => {
  async function shown() {
    TestBed.configureTestingModule({ imports: [Way], providers: recordingOf(draft(), new QueueOnPaper()) });
    const recorder = TestBed.inject(Recorder);
    await recorder.open('a1');
    const pointer = TestBed.inject(Pointer);
    const fixture = TestBed.createComponent(Way);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const press = (event: MouseEventInit = {}): void => void (fixture.nativeElement as HTMLElement).querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...event }));
    return { recorder, pointer, fixture, press };
  }
  const down = (pointerType: string): void => {
    const event = new Event('pointerdown', { bubbles: true });
    Object.defineProperty(event, 'pointerType', { value: pointerType });
    document.dispatchEvent(event);
    document.dispatchEvent(new Event('pointerup', { bubbles: true }));
  };
  afterEach(() => document.body.replaceChildren());

  it('takes the first open field in hand, however it was pressed, unless that would open a keyboard on the glass', async () => {
    const { pointer } = await shown();
    const pressed = (pointerType: string): unknown => {
      down(pointerType);
      return howToGoOn(new MouseEvent('click', { detail: 1 }), pointer);
    };
    expect(howToGoOn(new MouseEvent('click', { detail: 0 }), pointer)).toBe('by-keys');
    expect(['touch', 'mouse', 'pen'].map(pressed)).toEqual(['by-touch', 'by-touch', null]);
    pointer.wantsKeyboard.set(true);
    expect(['touch', 'mouse'].map(pressed)).toEqual([null, 'by-touch']);
  });
  it('asks the next position for it, and nothing for the review or another tab of the browser', async () => {
    const { recorder, fixture, press } = await shown();
    down('touch');
    press({ ctrlKey: true });
    expect(recorder.goesOn()).toBeNull();
    fixture.componentInstance.to.set('review');
    await fixture.whenStable();
    press();
    expect(recorder.goesOn()).toBeNull();
    fixture.componentInstance.to.set('standing');
    await fixture.whenStable();
    press();
    expect(recorder.goesOn()).toBe('by-touch');
  });
  it('to where somebody is takes it from the page that stands there', async () => {
    Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get: () => document.body });
    const { recorder, fixture, press } = await shown();
    fixture.componentInstance.here.set(true);
    await fixture.whenStable();
    down('touch');
    const page = document.createElement('stride-position-view');
    document.body.append(page);
    press();
    // Its fields come a little later, as a part of their own.
    await new Promise((rest) => setTimeout(rest, 50));
    page.innerHTML = '<input data-cell id="f-trendelenburg-left-">';
    await new Promise((rest) => setTimeout(rest, 80));
    expect([recorder.goesOn(), document.activeElement?.id]).toEqual([null, 'f-trendelenburg-left-']);
    delete (HTMLElement.prototype as { offsetParent?: unknown }).offsetParent;
  });
});
