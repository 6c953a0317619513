import { signal, type Signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { AFTER_PAINT } from './after-paint';

describe('what waits for the paint of a field', () => {
  interface Value {
    of: string;
    n: number;
  }
  const source = signal<Value>({ of: 'a', n: 0 });
  let shown: Signal<Value>;
  let frames: (() => void)[];
  const after = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    jest.useFakeTimers();
    frames = [];
    globalThis.requestAnimationFrame = (run) => frames.push(() => run(0));
    source.set({ of: 'a', n: 0 });
    shown = TestBed.runInInjectionContext(() => TestBed.inject(AFTER_PAINT)(source));
    TestBed.tick();
  });
  afterEach(() => jest.useRealTimers());

  it('comes in a task after the frame, once for all keys before it', async () => {
    source.set({ of: 'a', n: 1 });
    TestBed.tick();
    source.set({ of: 'a', n: 2 });
    TestBed.tick();
    expect(shown().n).toBe(0);
    for (const frame of frames) frame();
    expect(shown().n).toBe(0);
    await after(0);
    expect(shown().n).toBe(2);
  });
  it('comes well within a tenth of a second where nothing is painted', async () => {
    source.set({ of: 'a', n: 1 });
    TestBed.tick();
    await after(80);
    expect(shown().n).toBe(1);
  });
  it('comes at once where it is of another patient, and no older value after it', async () => {
    source.set({ of: 'a', n: 1 });
    TestBed.tick();
    source.set({ of: 'b', n: 7 });
    TestBed.tick();
    expect(shown()).toEqual({ of: 'b', n: 7 });
    await after(100);
    expect(shown()).toEqual({ of: 'b', n: 7 });
  });
});
