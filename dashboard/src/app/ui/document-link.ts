import { Directive, ElementRef, inject } from '@angular/core';
import { Api } from '../client/api';
import { keepFile } from './csv';

/**
 * A link to a document of a record. Who must say why it is opened has the reason sent along in the request, never written
 * into an address, and gets the document as a file.
 */
@Directive({ selector: 'a[strideDocument]', host: { '(click)': 'open($event)' } })
export class DocumentLink {
  private readonly api = inject(Api);
  private readonly link = inject<ElementRef<HTMLAnchorElement>>(ElementRef).nativeElement;
  private failure: HTMLElement | undefined;

  protected open(event: Event): void {
    if (this.api.accessReason() === '') return;
    event.preventDefault();
    void this.fetch();
  }

  private async fetch(): Promise<void> {
    this.failure?.remove();
    try {
      keepFile(`${(this.link.textContent ?? '').trim().toLowerCase().replaceAll(' ', '-')}.pdf`, await this.api.document(this.link.getAttribute('href') ?? ''));
    } catch {
      this.failure = document.createElement('span');
      this.failure.className = 'why';
      this.failure.setAttribute('role', 'alert');
      this.failure.textContent = 'The document could not be read. Try again.';
      this.link.after(this.failure);
    }
  }
}
