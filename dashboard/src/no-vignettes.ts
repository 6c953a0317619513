/** Stands in for the example cases when the dashboard is built: they feed specs and the demo clinic, not the browser. */
import type { Vignette } from '@stride/clinical';

export const vignettes: readonly Vignette[] = [];
