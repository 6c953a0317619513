/** The marks of the body chart, place by place: what the drawing, the list and the chips beside it do to them. */
import { BODY_CHART_QUALITIES } from '@stride/clinical/examination';
import type { BodyChartMark } from '@stride/assessment-engine';
import { regionInWords } from './words';

export type Quality = NonNullable<BodyChartMark['quality']>;
export type Depth = NonNullable<BodyChartMark['depth']>;

/** One region as a person thinks of it: it may ache and tingle, at one depth and one strength. */
export interface MarkedPlace {
  region: string;
  qualities: readonly Quality[];
  depth: Depth | null;
  intensity: number | null;
}

export const QUALITY_WORDS: Readonly<Record<Quality, string>> = { ache: 'Ache', sharp: 'Sharp', burning: 'Burning', pins: 'Pins and needles', numb: 'Numb', cramp: 'Cramp' };
export const DEPTH_WORDS: Readonly<Record<Depth, string>> = { deep: 'Deep', superficial: 'On the surface' };

/** The places of a list of marks, in the order in which they were first marked. */
export function placesOf(marks: readonly BodyChartMark[]): MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const { region, quality, depth, intensity } of marks) {
    const known = places.get(region) ?? { region, qualities: [], depth: null, intensity: null };
    places.set(region, {
      region,
      qualities: quality === undefined ? known.qualities : [...known.qualities, quality],
      depth: known.depth ?? depth ?? null,
      intensity: known.intensity ?? intensity ?? null,
    });
  }
  return [...places.values()];
}

/** One mark for each quality of a place; a place of which no quality was said is one mark. */
export function marksOf(places: readonly MarkedPlace[]): BodyChartMark[] {
  return places.flatMap(({ region, qualities, depth, intensity }) => {
    const rest = { ...(depth === null ? {} : { depth }), ...(intensity === null ? {} : { intensity }) };
    return qualities.length === 0 ? [{ region, ...rest }] : qualities.map((quality) => ({ region, quality, ...rest }));
  });
}

/** Marks a region; one that is marked stays as it is. */
export function withRegion(places: readonly MarkedPlace[], region: string): readonly MarkedPlace[] {
  return places.some((place) => place.region === region) ? places : [...places, { region, qualities: [], depth: null, intensity: null }];
}

export function withoutRegion(places: readonly MarkedPlace[], region: string): readonly MarkedPlace[] {
  return places.filter((place) => place.region !== region);
}

/** Says or takes back one quality; the others stay, always told in the same order. */
export function withQuality(places: readonly MarkedPlace[], region: string, quality: Quality): readonly MarkedPlace[] {
  return changed(places, region, ({ qualities }) => ({
    qualities: BODY_CHART_QUALITIES.filter((word) => qualities.includes(word) !== (word === quality)),
  }));
}

/** The depth that is said already is taken back. */
export function withDepth(places: readonly MarkedPlace[], region: string, said: Depth): readonly MarkedPlace[] {
  return changed(places, region, ({ depth }) => ({ depth: depth === said ? null : said }));
}

/** The strength, 0 to 10, that is said already is taken back. 0 is a strength. */
export function withIntensity(places: readonly MarkedPlace[], region: string, said: number): readonly MarkedPlace[] {
  return changed(places, region, ({ intensity }) => ({ intensity: intensity === said ? null : said }));
}

/** As short as a chip. */
export const QUALITY_CHIPS: Readonly<Record<Quality, string>> = { ...QUALITY_WORDS, pins: 'Pins' };

/** What is felt at a place, in words; what was not said is named. */
export function feltAt({ qualities, depth, intensity }: MarkedPlace): string {
  const words = qualities.map((quality) => QUALITY_WORDS[quality].toLowerCase());
  return [
    words.length === 0 ? 'kind not recorded' : words.join(' and '),
    depth === null ? 'depth not recorded' : DEPTH_WORDS[depth].toLowerCase(),
    intensity === null ? '0–10 not recorded' : `${intensity}/10`,
  ].join(', ');
}

/** All marks of the regions that a view shows, in one sentence: the text alternative of the drawing. */
export function viewInWords(name: string, places: readonly MarkedPlace[], shown: ReadonlySet<string>): string {
  const here = places.filter(({ region }) => shown.has(region));
  if (here.length === 0) return `${name} of the body: nothing marked`;
  return `${name} of the body: ${here.map((place) => `${regionInWords(place.region)}, ${feltAt(place)}`).join('; ')}`;
}

function changed(places: readonly MarkedPlace[], region: string, by: (place: MarkedPlace) => Partial<MarkedPlace>): readonly MarkedPlace[] {
  return places.map((place) => (place.region === region ? { ...place, ...by(place) } : place));
}
