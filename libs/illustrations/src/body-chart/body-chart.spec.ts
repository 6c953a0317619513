import { BODY_CHART_QUALITIES, BODY_CHART_REGIONS } from '@stride/clinical';
import { CHART_PARTS, CHART_VIEWS, drawBodyChart, HATCHES, pathOf, regionsOf, type Outline } from './index';

/** The corners of an outline, bends cut into short straight pieces. */
const corners = (outline: Outline): [number, number][] => {
  const points: [number, number][] = [];
  for (const stroke of outline) {
    const from = points.at(-1) ?? [0, 0];
    if (stroke[0] !== 'Q') points.push([stroke[1], stroke[2]]);
    else
      for (let step = 1; step <= 12; step++) {
        const t = step / 12;
        const along = (a: number, b: number, c: number): number =>
          (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
        points.push([along(from[0], stroke[1], stroke[3]), along(from[1], stroke[2], stroke[4])]);
      }
  }
  return points;
};
const isInside = (points: readonly [number, number][], x: number, y: number): boolean =>
  points.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
const numbersOf = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
const title = 'Front of the body';

describe('The body chart', () => {
  it('draws every region that can be recorded, and none that cannot', () => {
    const drawn = new Set(CHART_VIEWS.flatMap(regionsOf).map(({ region }) => region));
    expect([...drawn].sort()).toEqual([...BODY_CHART_REGIONS].sort());
  });

  it.each(CHART_VIEWS)('draws the two sides of the %s as exact mirror images', (view) => {
    const paths = new Map(regionsOf(view).map(({ region, path }) => [region, path]));
    const sided = CHART_PARTS[view].filter((part) => part.sided);
    expect(sided.length).toBeGreaterThan(0);
    for (const { region } of sided) {
      const [left, right] = [
        numbersOf(paths.get(`${region}_left`) ?? ''),
        numbersOf(paths.get(`${region}_right`) ?? ''),
      ];
      expect(left.length).toBeGreaterThan(5);
      expect(left).toEqual(right.map((value, at) => (at % 2 === 0 && value !== 0 ? -value : value)));
    }
  });

  it("stands the patient's left on the right of the paper in front, and on the left behind", () => {
    const startOf = (view: 'front' | 'back', region: string): number =>
      numbersOf(regionsOf(view).find((one) => one.region === region)?.path ?? '')[0] ?? 0;
    expect(startOf('front', 'shin_left')).toBeGreaterThan(0);
    expect(startOf('back', 'calf_left')).toBeLessThan(0);
  });

  it.each(CHART_VIEWS)('lets no two drawn regions of the %s lie over each other', (view) => {
    const outlines = CHART_PARTS[view].map((part) => ({
      region: part.region,
      points: corners(part.outline),
    }));
    const crowded: string[] = [];
    for (let x = -20; x <= 60; x += 0.5)
      for (let y = 100; y <= 345; y += 0.5) {
        const here = outlines.filter(({ points }) => isInside(points, x, y));
        if (here.length > 1) crowded.push(`${x} ${y}: ${here.map(({ region }) => region).join(', ')}`);
      }
    expect(crowded).toEqual([]);
  });

  it('gives a fingertip room on every region: 44 px where the drawing is 264 px wide', () => {
    const pixels = 264 / 128;
    for (const { region, outline, reach } of CHART_VIEWS.flatMap((view) => CHART_PARTS[view])) {
      const points = corners(reach ?? outline);
      const across = (axis: 0 | 1): number =>
        Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]));
      expect([region, Math.min(across(0), across(1)) * pixels >= 44]).toEqual([region, true]);
    }
  });

  it('fills a marked region with a hatch of its own for every kind of pain', () => {
    expect(HATCHES.map(({ word }) => word)).toEqual([...BODY_CHART_QUALITIES, 'unsaid']);
    expect(new Set(HATCHES.map(({ strokes }) => strokes)).size).toBe(HATCHES.length);
    for (const quality of BODY_CHART_QUALITIES) {
      const svg = drawBodyChart('back', [{ region: 'sacrum', quality }], { title });
      expect(svg).toContain(`<pattern id="chart-back-${quality}"`);
      expect(svg.split(`url(#chart-back-${quality})`)).toHaveLength(2);
    }
  });

  it('shows nothing as marked where nothing is, and a region of both views in both', () => {
    expect(drawBodyChart('front', [], { title })).not.toContain('url(#');
    for (const view of CHART_VIEWS)
      expect(drawBodyChart(view, [{ region: 'knee_left' }], { title })).toContain(
        `url(#chart-${view}-unsaid)`,
      );
  });

  it('gives the same bytes for the same marks, and keeps everything inside its frame', () => {
    const marks = [{ region: 'lumbar_right', quality: 'ache' as const }];
    expect(drawBodyChart('back', marks, { title })).toBe(drawBodyChart('back', marks, { title }));
    for (const [x, y] of CHART_VIEWS.flatMap((view) => CHART_PARTS[view]).flatMap(({ outline, reach }) => [
      ...corners(outline),
      ...corners(reach ?? outline),
    ])) {
      expect(Math.abs(x)).toBeLessThanOrEqual(64);
      expect(y).toBeLessThanOrEqual(346);
    }
    expect(
      pathOf(
        [
          ['M', 1, 2],
          ['Q', 3, 4, 5, 6],
        ],
        true,
      ),
    ).toBe('M-1 2Q-3 4 -5 6Z');
  });
});
