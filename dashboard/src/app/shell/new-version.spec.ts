import { Component, Injectable, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SwUpdate, type VersionEvent } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { PendingStore } from '../tablet/pending-store';
import { NewVersion } from './new-version';

@Component({ selector: 'stride-nothing', template: '' })
class Nothing {}

/** Where the page would have been loaded anew. */
@Injectable()
class Watched extends NewVersion {
  readonly went: string[] = [];
  protected override go(url: string): void {
    this.went.push(url);
  }
}

describe('a new version of the program', () => {
  let events: Subject<VersionEvent>;
  const unkept = signal(0);
  const arrives = (): void => events.next({ type: 'VERSION_READY', currentVersion: { hash: '1' }, latestVersion: { hash: '2' } });
  const to = (url: string): Promise<boolean> => TestBed.inject(Router).navigateByUrl(url);

  function version(): Watched {
    events = new Subject();
    unkept.set(0);
    TestBed.configureTestingModule({
      providers: [
        Watched,
        provideRouter([{ path: '**', component: Nothing }]),
        { provide: SwUpdate, useValue: { isEnabled: true, versionUpdates: events, checkForUpdate: () => Promise.resolve(false) } },
        { provide: PendingStore, useValue: { unkept } },
      ],
    });
    return TestBed.inject(Watched);
  }
  afterEach(() => TestBed.resetTestingModule());

  it('waits over an examination, and comes with the way to a list', async () => {
    const here = version();
    await to('/assessments/a1/talking');
    arrives();
    await to('/assessments/a1/standing');
    expect([here.ready(), here.went]).toEqual([true, []]);
    await to('/patients');
    expect(here.went).toEqual(['/patients']);
  });
  it('comes where the page is when somebody asks for it', async () => {
    const here = version();
    await to('/assessments/a1/standing');
    arrives();
    here.open();
    expect(here.went).toEqual(['/assessments/a1/standing']);
  });
  it('neither comes nor offers itself while this page alone holds an entry', async () => {
    const here = version();
    arrives();
    unkept.set(1);
    await to('/patients');
    expect([here.ready(), here.went]).toEqual([false, []]);
    unkept.set(0);
    await to('/caseload');
    expect([here.ready(), here.went]).toEqual([true, ['/caseload']]);
  });
});
