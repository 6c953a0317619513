import { RunningWatch } from './running-watch';

const HOLD = { assessmentId: 'a1', test: 'side_bridge_s', side: 'left' } as const;

describe('a stopwatch that runs', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    sessionStorage.clear();
  });
  afterEach(() => jest.useRealTimers());

  it('counts whole seconds, rounded down, and begins at nothing when started again', () => {
    const watch = new RunningWatch();
    watch.start(HOLD);
    jest.advanceTimersByTime(31_950);
    watch.start(HOLD);
    jest.advanceTimersByTime(4_990);
    expect(watch.stop()).toBe(4);
    expect(watch.running()).toBeNull();
    expect(watch.stop()).toBe(0);
  });
  it('goes on over a reload', () => {
    new RunningWatch().start(HOLD);
    jest.advanceTimersByTime(12_000);
    const after = new RunningWatch();
    expect(after.running()).toMatchObject(HOLD);
    expect(after.stop()).toBe(12);
    expect(new RunningWatch().running()).toBeNull();
  });
  it('is forgotten after an hour: nobody holds on for so long', () => {
    new RunningWatch().start(HOLD);
    jest.advanceTimersByTime(60 * 60_000);
    expect(new RunningWatch().running()).toBeNull();
  });
  it('begins anew where what was kept cannot be read', () => {
    sessionStorage.setItem('stride.watch', '{');
    expect(new RunningWatch().running()).toBeNull();
  });
});
