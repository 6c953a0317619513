import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Api } from '../client/api';
import { DocumentLink } from './document-link';

@Component({ imports: [DocumentLink], template: '<a strideDocument href="/api/v1/plans/p1/print?lang=en">Print the sheet</a>' })
class Page {}

describe('a link to a document', () => {
  const asked: { address: string; reason: string | null }[] = [];
  let kept: string[] = [];
  const before = globalThis.fetch;
  beforeEach(() => {
    asked.length = 0;
    kept = [];
    globalThis.fetch = ((address: string, options: RequestInit) => {
      asked.push({ address, reason: new Headers(options.headers).get('x-access-reason') });
      return Promise.resolve({ ok: true, blob: () => Promise.resolve(new Blob(['%PDF-'])) });
    }) as typeof fetch;
    URL.createObjectURL = (): string => 'blob:here';
    URL.revokeObjectURL = (): void => undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      kept.push(this.download);
    };
  });
  afterEach(() => {
    globalThis.fetch = before;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('sends the reason with the request and never in an address', async () => {
    const fixture = TestBed.createComponent(Page);
    TestBed.inject(Api).accessReason.set('Complaint, file 12');
    fixture.detectChanges();
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    const press = new MouseEvent('click', { cancelable: true });
    link?.dispatchEvent(press);
    await new Promise((rest) => setTimeout(rest));
    expect(press.defaultPrevented).toBe(true);
    expect(asked).toEqual([{ address: '/api/v1/plans/p1/print?lang=en', reason: encodeURIComponent('Complaint, file 12') }]);
    expect(kept).toEqual(['print-the-sheet.pdf']);
    expect(link?.href).not.toContain('Complaint');
  });

  it('leaves the link alone where no reason is asked', () => {
    const fixture = TestBed.createComponent(Page);
    fixture.detectChanges();
    const press = new MouseEvent('click', { cancelable: true });
    (fixture.nativeElement as HTMLElement).querySelector('a')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });
});
