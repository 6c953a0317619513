/** The demo clinic's year, as a story of named cases: who came when, what was found, what followed. */
import { vignettes, type Vignette } from '@stride/clinical';

/** A small generator with a fixed seed (mulberry32), so that the demo clinic is the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface DemoVisit {
  kind: 'initial' | 'review' | 'discharge';
  vignette: Vignette;
  /** Days before today. */
  daysAgo: number;
  sign: boolean;
  plan: 'none' | 'draft' | 'issued';
}

/** Cases that a clinic sees all the time; the dangerous ones stand apart. */
const COMMON = vignettes.filter(
  (vignette) => vignette.expected.flags.length === 0 && vignette.findings.length > 10,
);
const FLAGGED = vignettes.filter((vignette) => vignette.expected.flags.length > 0);
const NORMAL = vignettes.find((vignette) => vignette.id === 'all-normal');

/** The visits of the n-th patient, oldest first. */
export function storyOf(n: number, patients: number): DemoVisit[] {
  const random = seeded(1000 + n);
  const first = Math.round(350 - (n * 340) / patients - random() * 8);
  const pick = n % 9 === 4 ? (FLAGGED[n % FLAGGED.length] ?? FLAGGED[0]) : COMMON[(n * 7) % COMMON.length];
  if (pick === undefined) return [];
  const emergency = pick.expected.flags.some((flag) => flag.startsWith('RF-E'));
  const visits: DemoVisit[] = [
    {
      kind: 'initial',
      vignette: pick,
      daysAgo: Math.max(0, first),
      sign: n % 15 !== 13,
      plan: emergency || n % 15 === 13 ? 'none' : n % 11 === 6 ? 'draft' : 'issued',
    },
  ];
  if (emergency || n % 15 === 13) return visits;
  const reviews = first > 60 ? 1 + Math.floor(random() * 2) : first > 28 ? Math.round(random()) : 0;
  let at = first;
  for (let i = 0; i < reviews; i++) {
    at -= 21 + Math.floor(random() * 14);
    if (at < 1) break;
    const better = i === reviews - 1 && random() > 0.4 && NORMAL !== undefined;
    visits.push({
      kind: 'review',
      vignette: better ? NORMAL : pick,
      daysAgo: at,
      sign: true,
      plan: 'issued',
    });
  }
  if (visits.length > 2 && at > 30 && NORMAL !== undefined)
    visits.push({ kind: 'discharge', vignette: NORMAL, daysAgo: at - 25, sign: true, plan: 'none' });
  return visits;
}
