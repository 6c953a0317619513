import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Steady } from './steady';

@Component({ selector: 'stride-bar-and-field', imports: [Steady], template: '<div id="bar" strideSteady><button id="inside" type="button">Undo</button></div><input id="field" />' })
class BarAndField {}

describe('a bar in which words come and go', () => {
  const known = globalThis.ResizeObserver as typeof ResizeObserver | undefined;
  const scrolled: unknown[] = [];
  let tell: () => void = () => undefined;
  let bar: HTMLElement;
  const size = { width: 800, words: 56 };

  beforeEach(() => {
    globalThis.ResizeObserver = class {
      constructor(told: ResizeObserverCallback) {
        tell = () => told([], this);
      }
      observe(): void {
        tell();
      }
      unobserve(): void {
        throw new Error('Nothing is left out.');
      }
      disconnect(): void {
        tell = () => undefined;
      }
    };
    globalThis.scrollBy = (by?: unknown) => void scrolled.push(by);
    Object.assign(size, { width: 800, words: 56 });
    scrolled.length = 0;
    const root = TestBed.createComponent(BarAndField).nativeElement as HTMLElement;
    document.body.append(root);
    bar = root.querySelector('#bar') ?? root;
    Object.defineProperty(bar, 'offsetWidth', { get: () => size.width });
    Object.defineProperty(bar, 'offsetHeight', { get: () => Math.max(size.words, parseFloat(bar.style.minHeight) || 0) });
    tell();
  });
  afterEach(() => {
    bar.parentElement?.remove();
    if (known === undefined) delete (globalThis as { ResizeObserver?: unknown }).ResizeObserver;
    else globalThis.ResizeObserver = known;
  });
  const becomes = (change: Partial<typeof size>): number => {
    Object.assign(size, change);
    tell();
    return bar.offsetHeight;
  };

  it('keeps the room that a sentence had, so that the field under it stays where the finger is', () => {
    expect([becomes({ words: 116 }), becomes({ words: 56 })]).toEqual([116, 116]);
  });

  it('takes another height once the tablet is turned', () => {
    becomes({ words: 116 });
    expect([becomes({ width: 1100, words: 56 }), becomes({ words: 40 })]).toEqual([56, 56]);
  });

  it('scrolls what it takes away from a field in hand, and nothing when its own button has the focus', () => {
    document.getElementById('field')?.focus();
    becomes({ words: 116 });
    expect(scrolled).toEqual([{ top: 60, behavior: 'instant' }]);
    document.getElementById('inside')?.focus();
    becomes({ words: 176 });
    expect(scrolled).toHaveLength(1);
  });
});
