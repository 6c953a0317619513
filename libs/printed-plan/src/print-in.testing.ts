import type { Language } from '@stride/clinical';
import type { PrintOptions } from './pages';

/** A print as a spec asks for it; its code is a drawing that names how much it holds. */
export const printIn = (language: Language, change: Partial<PrintOptions> = {}): PrintOptions => ({
  language,
  variant: 'standard',
  ink: 'colour',
  encode: (text) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><desc>${text.length}</desc></svg>`,
  ...change,
});
