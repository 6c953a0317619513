import { catalogue } from '@stride/clinical';
import {
  INK_NAMES,
  MOMENTS,
  POSES,
  POSE_IDS,
  describeExercise,
  drawExercise,
  hasDrawing,
  type PoseId,
} from './index';
import { INKS } from './ink';

const every = POSE_IDS.flatMap((id) => MOMENTS.map((moment) => ({ id, moment })));

const group = (svg: string): string =>
  /<g stroke-width="1" stroke-linejoin="round"[^>]*>/.exec(svg)?.[0] ?? '';
/** What is painted, without the names that tell two pictures on a page apart. */
const within = (svg: string): string =>
  svg.slice(svg.indexOf(group(svg)) + group(svg).length).replaceAll(/(right|left)-(start|end)/g, '');
const frameOf = (svg: string): number[] => (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

/** What belongs to the room: all but the verdict in the corner of the paper. */
const roomOf = (svg: string): string => within(svg).slice(0, within(svg).lastIndexOf('</g>'));

/** How far the room is moved on the paper. */
const shiftOf = (svg: string): [number, number] => {
  const [, x, y] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(group(svg)) ?? [];
  return [Number(x), Number(y)];
};

/** Every place that an outline goes through, and every round mark with its radius. */
const placesOf = (svg: string): { x: number; y: number; r: number }[] => {
  const visible = svg.replaceAll(/<clipPath.*?<\/g>/g, '');
  const places = [
    ...visible.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g),
    ...visible.matchAll(/A[\d.]+ [\d.]+ 0 [01] [01] (-?[\d.]+) (-?[\d.]+)/g),
  ].map(([, x, y]) => ({ x: Number(x), y: Number(y), r: 0 }));
  const circles = [...visible.matchAll(/<circle cx="(-?[\d.]+)" cy="(-?[\d.]+)" r="([\d.]+)"/g)].map(
    ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }),
  );
  return [...places, ...circles];
};

const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe('The drawings of exercises', () => {
  it.each(every)('$id stays inside its frame at the $moment', ({ id, moment }) => {
    const svg = drawExercise(id, { moment });
    const [left = 1, top = 1, width = 0, height = 0] = frameOf(svg);
    const [dx, dy] = shiftOf(svg);
    const places = placesOf(roomOf(svg));
    expect([left, top]).toEqual([0, 0]);
    expect(places.length).toBeGreaterThan(100);
    const outside = places
      .map(({ x, y, r }) => ({ x: x + dx, y: y + dy, r }))
      .filter(({ x, y, r }) => x - r < 0 || y - r < 0 || x + r > width || y + r > height);
    expect(outside).toEqual([]);
  });

  it.each(every)('$id says in words what it shows at the $moment', ({ id, moment }) => {
    const svg = drawExercise(id, { side: 'left', moment });
    const words = describeExercise(id, { side: 'left', moment });
    expect(words).toMatch(/^[A-Z].{30,}\.$/);
    expect(words).not.toMatch(/[{}<>&]/);
    expect(svg).toContain('<title>');
    expect(svg).toContain(`<desc>${words}</desc>`);
    expect(POSES[id].alt.start).not.toBe(POSES[id].alt.end);
  });

  it.each(POSE_IDS)('%s is small and drawn with plain numbers', (id) => {
    for (const moment of MOMENTS) {
      const svg = drawExercise(id, { moment });
      expect(svg.length).toBeLessThan(30_000);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|-0[ "]/);
    }
  });

  it.each(POSE_IDS)('%s shows two different moments', (id) => {
    const [start, end] = [drawExercise(id, { moment: 'start' }), drawExercise(id, { moment: 'end' })];
    expect(within(start)).not.toBe(within(end));
  });

  it.each(POSE_IDS)('%s: the other side is the exact mirror image', (id) => {
    for (const moment of MOMENTS) {
      const [right, left] = [
        drawExercise(id, { side: 'right', moment }),
        drawExercise(id, { side: 'left', moment }),
      ];
      if (!POSES[id].sided) {
        expect(left).toBe(right);
        continue;
      }
      expect(within(left)).toBe(within(right));
      expect(frameOf(left)).toEqual(frameOf(right));
      const mirrored = [right, left].filter((svg) => group(svg).includes('scale(-1 1)'));
      expect(mirrored).toHaveLength(1);
      // x becomes width − x, within the rounding of one figure.
      const [, , width = 0] = frameOf(right);
      expect(shiftOf(left)[0] + shiftOf(right)[0]).toBeCloseTo(width, 0);
      expect(shiftOf(left)[1]).toBe(shiftOf(right)[1]);
    }
    if (!POSES[id].sided) return;
    const words = (side: 'left' | 'right'): string =>
      MOMENTS.map((moment) => describeExercise(id, { side, moment })).join(' ');
    expect(words('left')).not.toBe(words('right'));
  });

  it('names the worked side and the other one', () => {
    expect(describeExercise('half-kneeling-lunge', { side: 'left', moment: 'start' })).toContain(
      'kneels on the left knee, with the right foot',
    );
  });

  it('keeps both moments of an exercise in one frame, and those of one motion in one place', () => {
    for (const id of POSE_IDS) {
      const [start, end] = [drawExercise(id, { moment: 'start' }), drawExercise(id, { moment: 'end' })];
      expect(frameOf(start)).toEqual(frameOf(end));
      expect(frameOf(start)).toHaveLength(4);
      const moments = 'moments' in POSES[id] ? POSES[id].moments : undefined;
      if (moments === undefined || moments === 'steady') expect(shiftOf(start)).toEqual(shiftOf(end));
    }
  });

  it('gives the same bytes for the same pose', () => {
    const again = (id: PoseId): string => drawExercise(id, { side: 'right', moment: 'end' });
    for (const id of POSE_IDS) expect(again(id)).toBe(again(id));
  });

  it.each(INK_NAMES)('tells near from far, mark from paper, in %s', (name) => {
    const ink = INKS[name];
    expect(contrast(ink.legs, ink.farLegs)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink.legs, ink.top)).toBeGreaterThanOrEqual(3);
    for (const mark of [ink.line, ink.farLine, ink.arrow, ink.feelEdge, ink.matEdge, ink.woodEdge])
      expect(contrast(mark, ink.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink.ghostEdge, ink.paper)).toBeGreaterThanOrEqual(3);
  });

  it('uses no colour in grey, and draws the same shapes', () => {
    const shapes = (svg: string): string => svg.replaceAll(/#[0-9a-f]{6}/g, '');
    for (const id of POSE_IDS)
      for (const moment of MOMENTS) {
        const [colour, grey] = INK_NAMES.map((ink) => drawExercise(id, { moment, ink }));
        expect(shapes(grey ?? '')).toBe(shapes(colour ?? ''));
        for (const [found] of (grey ?? '').matchAll(/#[0-9a-f]{6}/g))
          expect(new Set(channels(found)).size).toBe(1);
      }
  });

  it('draws every home exercise and every advice of the catalogue', () => {
    const shown = catalogue.interventions.filter(
      ({ kind, homeExercise }) => homeExercise || kind === 'education' || kind === 'walking',
    );
    expect(shown.length).toBeGreaterThanOrEqual(38);
    expect(shown.filter(({ pose }) => !hasDrawing(pose)).map(({ ref }) => ref)).toEqual([]);
  });

  it('draws nothing that no intervention shows, and each for one of them or for two that are alike', () => {
    const named = catalogue.interventions.flatMap(({ pose }) => (pose === undefined ? [] : [pose]));
    expect(named.filter((pose) => !hasDrawing(pose))).toEqual([]);
    expect(POSE_IDS.filter((id) => !named.includes(id))).toEqual([]);
    expect(hasDrawing('handstand')).toBe(false);
    expect(hasDrawing(undefined)).toBe(false);
  });

  it('mirrors what is written down for a side', () => {
    const wrong = catalogue.interventions
      .filter(({ pose, takesSide }) => hasDrawing(pose) && POSES[pose].sided && !takesSide)
      .map(({ ref }) => ref);
    expect(wrong).toEqual([]);
  });
});
