import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { KeptText } from './kept-text';

@Component({ imports: [KeptText], template: `<textarea [strideKept]="text()" [keep]="keep"></textarea>` })
class Host {
  readonly text = signal('before');
  readonly told: string[] = [];
  readonly keep = (text: string): void => {
    this.told.push(text);
    this.text.set(text);
  };
}

describe('free text that is kept while typing', () => {
  let fixture: ComponentFixture<Host>;
  const field = (): HTMLTextAreaElement => (fixture.nativeElement as HTMLElement).querySelector('textarea') as HTMLTextAreaElement;
  const type = (text: string): void => {
    field().focus();
    field().value = text;
    field().dispatchEvent(new Event('input'));
  };
  beforeEach(() => {
    jest.useFakeTimers();
    fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.detectChanges();
  });
  afterEach(() => {
    (fixture.nativeElement as HTMLElement).remove();
    jest.useRealTimers();
  });

  it('shows what is recorded', () => expect(field().value).toBe('before'));
  it('is told a moment after the last key, without leaving the field', () => {
    type('le');
    jest.advanceTimersByTime(100);
    type('left');
    expect(fixture.componentInstance.told).toEqual([]);
    jest.advanceTimersByTime(300);
    expect(fixture.componentInstance.told).toEqual(['left']);
  });
  it.each([['the page is hidden', () => window.dispatchEvent(new Event('pagehide'))], ['the field is left', () => field().dispatchEvent(new Event('blur'))], ['the position is left', () => fixture.destroy()]])('is told at once when %s, once', (_when, happens) => {
    type('left hip');
    happens();
    jest.advanceTimersByTime(1000);
    expect(fixture.componentInstance.told).toEqual(['left hip']);
  });
  it('is told again and again while somebody types on without a pause', () => {
    const text = 'stops twice and leans on the wall';
    for (let length = 1; length <= text.length; length++) {
      type(text.slice(0, length));
      jest.advanceTimersByTime(80);
      const kept = fixture.componentInstance.told.at(-1) ?? '';
      expect(length - kept.length).toBeLessThanOrEqual(3);
    }
  });
  it('is not told by who only looked at the field while another device wrote', () => {
    field().focus();
    fixture.componentInstance.text.set('another device');
    fixture.detectChanges();
    expect(field().value).toBe('another device');
    field().dispatchEvent(new Event('blur'));
    expect(fixture.componentInstance.told).toEqual([]);
  });
  it('is told when somebody writes again what another device had written over', () => {
    type('mine');
    jest.advanceTimersByTime(300);
    fixture.detectChanges();
    fixture.componentInstance.text.set('another device');
    fixture.detectChanges();
    type('mine');
    jest.advanceTimersByTime(300);
    expect(fixture.componentInstance.told).toEqual(['mine', 'mine']);
  });
  it('leaves the space that was just typed, though the text is recorded without it', () => {
    fixture.componentInstance.text.set('');
    type('left ');
    jest.advanceTimersByTime(300);
    fixture.componentInstance.text.set('left');
    fixture.detectChanges();
    expect(field().value).toBe('left ');
  });
  it('never writes over what somebody is typing', () => {
    type('my own words');
    fixture.componentInstance.text.set('another device');
    fixture.detectChanges();
    expect(field().value).toBe('my own words');
  });
});
