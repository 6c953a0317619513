import type { BodyChartMark } from '@stride/assessment-engine';
import { figure } from '../outline';
import { CHART_BODY, CHART_PARTS, CHART_UPPER_BODY, type ChartView, type Outline } from './parts';
import { hatchOf, HATCHES, patternId, type Hatch } from './hatches';

/** The frame, in drawing units: the person with the arms beside the body. */
const FRAME = { left: -64, top: 28, width: 128, height: 318 } as const;
const CHART_INK = { part: '#3a4855', pale: '#9aa6b1', mark: '#963d0b', paper: '#ffffff' } as const;

/** On paper the drawing's right half is the patient's left in front and the patient's right behind. */
const rightHalfIs: Readonly<Record<ChartView, 'left' | 'right'>> = { front: 'left', back: 'right' };
const otherOf = (side: 'left' | 'right'): 'left' | 'right' => (side === 'left' ? 'right' : 'left');

/** An outline as an SVG path; mirrored, every x changes its sign and nothing else. */
export const pathOf = (outline: Outline, mirrored: boolean): string => {
  const x = (value: number): string => figure(mirrored ? -value : value);
  return `${outline.map((stroke) => (stroke[0] === 'Q' ? `Q${x(stroke[1])} ${figure(stroke[2])} ${x(stroke[3])} ${figure(stroke[4])}` : `${stroke[0]}${x(stroke[1])} ${figure(stroke[2])}`)).join('')}Z`;
};

export interface DrawnRegion {
  /** The region's code, with its side. */
  region: string;
  path: string;
  /** Where a finger counts as on it. */
  reach: string;
}

/** Every region that a view shows, with its side as the patient has it. */
export const regionsOf = (view: ChartView): DrawnRegion[] =>
  CHART_PARTS[view].flatMap(({ region, sided, outline, reach }) => {
    const drawn = (code: string, mirrored: boolean): DrawnRegion => ({
      region: code,
      path: pathOf(outline, mirrored),
      reach: pathOf(reach ?? outline, mirrored),
    });
    if (!sided) return [drawn(region, false)];
    const side = rightHalfIs[view];
    return [drawn(`${region}_${side}`, false), drawn(`${region}_${otherOf(side)}`, true)];
  });

/** A region that hurts in two ways shows the first of them; its words, beside the drawing, tell all. */
const hatchAt = (marks: readonly BodyChartMark[], region: string): Hatch['word'] | null => {
  const here = marks.filter((mark) => mark.region === region);
  return here.length === 0 ? null : hatchOf(here.find(({ quality }) => quality !== undefined)?.quality);
};

const body = (view: ChartView): string =>
  [...CHART_UPPER_BODY, ...CHART_BODY[view]]
    .flatMap(({ sided, outline }) =>
      sided ? [pathOf(outline, false), pathOf(outline, true)] : [pathOf(outline, false)],
    )
    .map((path) => `<path d="${path}"/>`)
    .join('');

export interface BodyChartOptions {
  /** What the picture shows, in words: its text alternative. */
  title: string;
}

/**
 * One view of the body chart as SVG. Each region carries its code in `data-region`, so that a finger on it can be read;
 * marked ones are filled with the hatch of what is felt there, which survives a photocopier. The same marks give the
 * same bytes. `title` must not hold markup; the marks are coded words, never free text.
 */
export const drawBodyChart = (
  view: ChartView,
  marks: readonly BodyChartMark[],
  { title }: BodyChartOptions,
): string => {
  const regions = regionsOf(view);
  const used = new Set(regions.flatMap(({ region }) => hatchAt(marks, region) ?? []));
  const patterns = HATCHES.filter(({ word }) => used.has(word)).map(({ word, size, ground, strokes }) => {
    const id = patternId(view, word);
    return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${ground}"/>${strokes}</pattern>`;
  });
  const drawn = regions.map(({ region, path }) => {
    const hatch = hatchAt(marks, region);
    return hatch === null
      ? `<path d="${path}" fill="${CHART_INK.paper}"/>`
      : `<path d="${path}" fill="url(#${patternId(view, hatch)})" stroke="${CHART_INK.mark}" stroke-width="1.8"/>`;
  });
  const touched = regions.map(({ region, reach }) => `<path data-region="${region}" d="${reach}"/>`);
  const { left, top, width, height } = FRAME;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" role="img"><title>${title}</title>` +
    `<defs>${patterns.join('')}</defs>` +
    `<g fill="none" stroke="${CHART_INK.pale}" stroke-width="1.2" stroke-linejoin="round">${body(view)}</g>` +
    `<g stroke="${CHART_INK.part}" stroke-width="1.2" stroke-linejoin="round">${drawn.join('')}</g>` +
    `<g fill="transparent">${touched.join('')}</g></svg>\n`
  );
};
