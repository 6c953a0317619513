import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  // Nothing is on the page yet: the plainest way to say so.
  document.body.textContent = 'Stride could not start in this browser. Reload the page; if that does not help, call your administrator.';
  throw error;
});
