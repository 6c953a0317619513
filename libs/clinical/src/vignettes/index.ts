/** Named whole cases, worked out by hand from the specification. They feed specs, the demo clinic and the journeys. */
import type { Vignette } from '../grammar';
import { danger } from './danger';
import { mechanical } from './mechanical';
import { nerve } from './nerve';
import { special } from './special';

export const vignettes: readonly Vignette[] = [...mechanical, ...nerve, ...danger, ...special];
