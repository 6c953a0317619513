/**
 * What the patient is asked, in the order of the conversation. Absent means not asked, never no. The wording of a
 * question is the physiotherapist's aid; its code and its allowed answers are fixed.
 */
import type { HistoryItem } from '../grammar';
import { behaviour } from './behaviour';
import { bodyChart } from './body-chart';
import { danger } from './danger';
import { inflammation } from './inflammation';
import { leg } from './leg';
import { pain } from './pain';
import { vessels } from './vessels';
import { walking } from './walking';

export const history: readonly HistoryItem[] = [
  ...pain,
  ...walking,
  ...behaviour,
  ...leg,
  ...vessels,
  ...inflammation,
  ...bodyChart,
  ...danger,
];

export { BODY_CHART_DEPTHS, BODY_CHART_QUALITIES, BODY_CHART_REGIONS } from './body-chart';
export { PAIN_ORDER } from './pain';
