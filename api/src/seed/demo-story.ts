/** The demo clinic's year, as a story of named cases: who came when, what was found, what followed. */
import { vignettes, type Vignette } from '@stride/clinical';
import type { ReferralEventKind } from '@stride/contracts';

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
  /** What the person says about the course: pain and walking, as they go on from the first visit. */
  course: Vignette['history'];
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
  const course = courseOf(n, pick.history);
  const visits: DemoVisit[] = [
    {
      kind: 'initial',
      course: course(0),
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
      course: course(better ? EASED : i + 1),
      vignette: better ? NORMAL : pick,
      daysAgo: at,
      sign: true,
      plan: 'issued',
    });
  }
  if (visits.length > 2 && at > 30 && NORMAL !== undefined)
    visits.push({
      kind: 'discharge',
      course: course(EASED),
      vignette: NORMAL,
      daysAgo: at - 25,
      sign: true,
      plan: 'none',
    });
  return visits;
}

interface DemoNews {
  kind: ReferralEventKind;
  /** Days after the visit. */
  afterDays: number;
  /** Whoever wrote the letter, unless told. */
  saidBy?: string;
  note?: string;
}
const SENT: DemoNews = { kind: 'sent', afterDays: 0 };
const ACKNOWLEDGED: DemoNews = { kind: 'acknowledged', afterDays: 2, saidBy: 'Demo practice, telephone' };
/** What becomes of letters: most are answered, and some of them nobody heard of again. */
const NEWS: readonly (readonly DemoNews[])[] = [
  [SENT, ACKNOWLEDGED, { kind: 'outcome', afterDays: 19, saidBy: 'Dr Demo-Byrne', note: 'Demo: examined, nothing dangerous found.' }],
  [SENT, { kind: 'no-answer', afterDays: 7, note: 'Demo: rang, nobody knew of the letter.' }],
  [SENT, ACKNOWLEDGED],
  [SENT],
];
/** What became of the letters of the n-th patient, oldest first. */
export const newsOf = (n: number): readonly DemoNews[] => NEWS[n % NEWS.length] ?? [];

/** The visit at which little pain is left. */
const EASED = 3;
/** Pain at each visit as a share of the first, for one who gets better, one who stays, one who gets worse. */
const COURSES = [
  [1, 0.7, 0.5, 0.2],
  [1, 0.95, 0.9, 0.2],
  [1, 1.3, 1.3, 0.2],
] as const;
const WALKED = [1, 1.6, 2.4, 6] as const;

/** How one person's pain and walking go on: most get better, some stay as they are, a few get worse. */
function courseOf(n: number, history: Vignette['history']): (visit: number) => Vignette['history'] {
  const shares = COURSES[n % 5 === 2 ? 1 : n % 17 === 8 ? 2 : 0];
  const worst = typeof history['nprs_worst'] === 'number' ? history['nprs_worst'] : 5;
  const minutes =
    typeof history['walking_onset_min'] === 'number' ? history['walking_onset_min'] : 3 + (n % 6);
  return (visit) => {
    const eased = Math.min(10, Math.round(worst * (shares[Math.min(visit, EASED)] ?? 1)));
    const walked = Math.min(
      60,
      Math.round(minutes * (WALKED[Math.min(visit, EASED)] ?? 1) * (shares === COURSES[2] ? 0.5 : 1)),
    );
    const average = Math.max(0, eased - 1);
    return {
      nprs_worst: eased,
      nprs_average: average,
      nprs_now: average,
      nprs_best: Math.max(0, eased - 3),
      walking_onset_min: walked,
    };
  };
}
