/** The body chart: where, of what quality and how deep. */
import type { HistoryItem } from '../grammar';

export const bodyChart: readonly HistoryItem[] = [
  {
    code: 'body_chart',
    topic: 'body-chart',
    question: 'Where is it felt?',
    name: 'Body chart',
    answer: { kind: 'body-chart' },
    weights: [],
    sources: ['D'],
  },
];

/** Quality words of the body chart. */
export const BODY_CHART_QUALITIES = ['ache', 'sharp', 'burning', 'pins', 'numb', 'cramp'] as const;
export const BODY_CHART_DEPTHS = ['superficial', 'deep'] as const;
const SIDED_REGIONS = [
  'buttock', 'groin', 'anterior_thigh', 'posterior_thigh', 'lateral_thigh', 'knee', 'calf', 'shin', 'dorsum_foot', 'sole',
] as const;
/** Every region code of the body chart, trunk first, then each leg from above. */
export const BODY_CHART_REGIONS: readonly string[] = [
  'lumbar_left',
  'lumbar_central',
  'lumbar_right',
  'sacrum',
  'saddle',
  ...SIDED_REGIONS.map((region) => `${region}_left`),
  ...SIDED_REGIONS.map((region) => `${region}_right`),
];
