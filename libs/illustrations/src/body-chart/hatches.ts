import type { BodyChartMark } from '@stride/assessment-engine';
import type { ChartView } from './parts';

type Quality = NonNullable<BodyChartMark['quality']>;

/** How a kind of pain is filled: a pattern that a photocopy keeps, never a colour alone. */
export interface Hatch {
  word: Quality | 'unsaid';
  /** One tile of the pattern is this wide and high, in units of the drawing. */
  size: number;
  ground: string;
  strokes: string;
}

const GROUND = '#fdf1e7';
const line = (d: string, width = 1): string =>
  `<path d="${d}" fill="none" stroke="#963d0b" stroke-width="${width}"/>`;

export const HATCHES: readonly Hatch[] = [
  { word: 'ache', size: 5, ground: GROUND, strokes: line('M-1 6L6 -1M-1 1L1 -1M4 6L6 4') },
  { word: 'sharp', size: 6, ground: GROUND, strokes: line('M0 4L1.5 2L3 4L4.5 2L6 4') },
  { word: 'burning', size: 6, ground: GROUND, strokes: line('M0 3Q1.5 0 3 3T6 3') },
  { word: 'pins', size: 4, ground: GROUND, strokes: '<circle cx="2" cy="2" r="0.9" fill="#963d0b"/>' },
  { word: 'numb', size: 5, ground: GROUND, strokes: line('M0 0L5 5M5 0L0 5', 0.8) },
  { word: 'cramp', size: 4, ground: GROUND, strokes: line('M2 0V4', 1.6) },
  { word: 'unsaid', size: 6, ground: GROUND, strokes: '' },
];

/** The hatch of a quality; of a place without one, a plain tint. */
export const hatchOf = (quality: Quality | undefined): Hatch['word'] => quality ?? 'unsaid';

/** Both views stand on one page: their patterns have names of their own. */
export const patternId = (view: ChartView, word: Hatch['word']): string => `chart-${view}-${word}`;
