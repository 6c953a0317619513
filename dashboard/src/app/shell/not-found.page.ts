import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'stride-not-found',
  imports: [RouterLink],
  template: `<main id="main" class="page" tabindex="-1">
    <h1>There is nothing here</h1>
    <p class="q">The address may be old, or the record belongs to another clinic.</p>
    <p><a class="btn primary" routerLink="/">Go to the start</a></p>
  </main>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}
