import { Component, Injectable, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PendingStore } from '../tablet/pending-store';
import { Later, type Parts } from './later';
import { PageAnew } from './page-anew';

/** Whether the page would have been loaded anew, and whether the clinic answers. */
@Injectable()
class Watched extends PageAnew {
  loads = 0;
  there = true;
  protected override isClinicThere(): Promise<boolean> {
    return Promise.resolve(this.there);
  }
  protected override go(): void {
    this.loads += 1;
  }
}

@Component({ selector: 'stride-part-less', imports: [Later], template: '<stride-later [what]="part" />' })
class PartLess {
  protected readonly part: Parts = () => Promise.reject(new Error('kept as failed'));
}

describe('a part that the browser keeps as failed', () => {
  const unkept = signal(0);

  async function again(change: { there?: boolean; unkept?: number } = {}): Promise<number> {
    unkept.set(change.unkept ?? 0);
    TestBed.configureTestingModule({ providers: [{ provide: PageAnew, useClass: Watched }, { provide: PendingStore, useValue: { unkept } }] });
    const page = TestBed.inject(PageAnew) as Watched;
    page.there = change.there ?? true;
    const fixture = TestBed.createComponent(PartLess);
    const stable = async (): Promise<void> => {
      for (let round = 0; round < 3; round++) {
        await fixture.whenStable();
        await new Promise((rest) => setTimeout(rest));
      }
    };
    await stable();
    expect(page.loads).toBe(0);
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    await stable();
    return page.loads;
  }

  it('comes with the page loaded anew, once somebody asks for it again', async () => expect(await again()).toBe(1));
  it('takes no page away that could not be loaded', async () => expect(await again({ there: false })).toBe(0));
  it('takes no page away that alone holds an entry', async () => expect(await again({ unkept: 1 })).toBe(0));
});
