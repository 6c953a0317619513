import { TestBed } from '@angular/core/testing';
import { saidAt, SpokenCount } from './spoken-count';
import { Stopwatch } from './stopwatch';

describe('counting aloud', () => {
  it('tells each ten seconds, leads up to the norm backwards, and names it', () => {
    const heard = Array.from({ length: 41 }, (_, second) => saidAt(second, 30)).flatMap((words, second) => (words === '' ? [] : [`${second}: ${words}`]));
    expect(heard).toEqual(['10: 10', '20: 20', '25: 5', '26: 4', '27: 3', '28: 2', '29: 1', '30: 30 seconds', '40: 40']);
  });

  it('tells each ten seconds where there is no norm, and nothing at the start', () => {
    expect([0, 5, 10, 15, 20].map((second) => saidAt(second, null))).toEqual(['', '', '10', '', '20']);
  });

  describe('on a device with a voice', () => {
    const said: string[] = [];
    beforeEach(() => {
      said.length = 0;
      localStorage.clear();
      Object.assign(window, {
        speechSynthesis: { cancel: () => undefined, speak: ({ text }: { text: string }) => said.push(text) },
        SpeechSynthesisUtterance: class {
          lang = '';
          constructor(readonly text: string) {}
        },
      });
    });
    afterEach(() => {
      for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance']) Reflect.deleteProperty(window, name);
      jest.useRealTimers();
    });

    async function runFor(seconds: number, aloud: boolean): Promise<void> {
      jest.useFakeTimers({ now: 0 });
      if (aloud) TestBed.inject(SpokenCount).toggle();
      const fixture = TestBed.createComponent(Stopwatch);
      fixture.componentRef.setInput('norm', 12);
      fixture.componentRef.setInput('began', 0);
      for (let tenth = 0; tenth <= seconds * 10; tenth++) {
        await jest.advanceTimersByTimeAsync(100);
        fixture.detectChanges();
      }
      fixture.destroy();
    }

    it('says nothing unless it is wanted', async () => {
      await runFor(13, false);
      expect(said).toEqual([]);
    });

    it('counts while the watch runs, each number once, and remembers that it is wanted', async () => {
      await runFor(13, true);
      expect(said).toEqual(['5', '4', '3', '2', '1', '12 seconds']);
      expect(localStorage.getItem('stride.aloud')).toBe('yes');
    });
  });

  it('is not offered where the device has no voice', () => {
    const fixture = TestBed.createComponent(Stopwatch);
    fixture.detectChanges();
    expect((fixture.nativeElement as HTMLElement).textContent).not.toContain('Count aloud');
  });
});
