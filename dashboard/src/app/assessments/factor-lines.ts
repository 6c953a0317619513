/** The contributing factors as they are read: each side of each factor with its families, findings and points. */
import { catalogue, type CauseRef, type SourceMark } from '@stride/clinical';
import { explain, interpret, normFor, type AssessmentCase, type CauseAssessment, type Evidence, type FamilyScore, type Level, type MissingItem, type Reasoning } from '@stride/assessment-engine';
import { cutoffInWords } from '../ui/cutoff';
import { fieldId, nameOf, normInFew, placeOf, testOf, valueInWords, type Place } from './words';

export interface EvidenceLine {
  name: string;
  side: string;
  value: string;
  /** On which side of the norm; null within it, or where there is none. */
  mark: 'above' | 'below' | null;
  norm: string;
  cutoff: string;
  points: number;
  sources: readonly SourceMark[];
}
export interface FactorFamily {
  id: string;
  title: string;
  /** Null when nothing of it is recorded, or when a signed record did not keep it for this side. */
  points: number | null;
  floor: number;
  cap: number;
  lines: readonly EvidenceLine[];
}
export interface MissingLine {
  name: string;
  place: Place;
  field: string;
}
/** One side of a factor, or the factor where it has none. */
export interface Factor {
  /** In the address: `C1-left`, `C2`. */
  key: string;
  ref: CauseRef;
  group: string;
  name: string;
  side: 'left' | 'right' | 'midline' | '';
  level: Level;
  points: number;
  limitedData: boolean;
  conflict: boolean;
  possibleAt: number;
  likelyAt: number;
  for: number;
  against: number;
  families: readonly FactorFamily[];
  missing: readonly { couldBecome: Level; items: readonly MissingLine[] }[];
  notes: readonly string[];
  /** Why the level is what it is; a signed record keeps the figures, not the sentence. */
  sentence: string;
  /** A factor without families of its own takes the level of the leading one of these. */
  kinds: readonly string[];
}

/** From the hip down to the vessels: the order in which the domains are examined. */
const GROUPS: Partial<Record<CauseRef, string>> = { C1: 'Hip', C3: 'Core', C4: 'Glutes', C2: 'Spine', C5: 'Nerve', C5a: 'Nerve', C5b: 'Nerve', V: 'Vessels' };
const ORDER = Object.keys(GROUPS);
export const LEVEL_RANK: Record<Level, number> = { likely: 3, possible: 2, not_assessed: 1, unlikely: 0 };

/** Of a draft with every item used; of a signed record what was frozen with it, which names the items that counted. */
export function factorsOf(reasoning: Reasoning, input: AssessmentCase, isDraft: boolean): Factor[] {
  const place = (ref: string): number => (ORDER.includes(ref) ? ORDER.indexOf(ref) : ORDER.length);
  return [...reasoning.causes].sort((a, b) => place(a.ref) - place(b.ref)).flatMap((cause) => sidesOf(cause, input, isDraft));
}

/** The factor that the eye should meet first: the highest level, and within it the most points. */
export function leadOf(factors: readonly Factor[]): Factor | undefined {
  const rank = ({ level }: Factor): number => (level === 'not_assessed' ? -1 : LEVEL_RANK[level]);
  return [...factors].sort((a, b) => Number(a.kinds.length > 0) - Number(b.kinds.length > 0) || rank(b) - rank(a) || b.points - a.points)[0];
}

/** The family that a finding counts in, by its rule: `C1.F1` as `Length`. */
export function familyTitle(rule: string): string {
  const [ref, id = ''] = rule.split('.');
  const title = catalogue.causes.find((cause) => cause.ref === ref)?.families.find((family) => family.id === id)?.title ?? id;
  // The catalogue's title of this family reads as a probability, which these points are not.
  return title === 'Risk' ? 'What favours it' : title;
}

function sidesOf(cause: CauseAssessment, input: AssessmentCase, isDraft: boolean): Factor[] {
  const rule = catalogue.causes.find(({ ref }) => ref === cause.ref);
  const common = { ref: cause.ref, group: GROUPS[cause.ref] ?? 'Other', name: rule?.name ?? cause.ref, possibleAt: rule?.possibleAt ?? 0, likelyAt: rule?.likelyAt ?? 0 };
  const kinds = (rule?.subtypes ?? []).map((ref) => catalogue.causes.find((kind) => kind.ref === ref)?.name ?? ref);
  if (kinds.length > 0) {
    const { level, score: points, limitedData, conflict, notes } = cause;
    return [{ ...common, key: cause.ref, side: '', level, points, limitedData, conflict, ...balanceOf(cause.families.map(({ score }) => score), points), families: [], missing: [], notes, sentence: '', kinds }];
  }
  const told = isDraft ? explain(catalogue, input, cause.ref) : [];
  return (cause.sides === undefined ? (['midline'] as const) : (['left', 'right'] as const)).map((side) => {
    const own = side === 'midline' ? { level: cause.level, score: cause.score, limitedData: cause.limitedData, conflict: cause.conflict } : (cause.sides?.[side] ?? cause);
    const live = told.find((one) => one.side === side);
    const families = live === undefined ? frozenFamilies(cause, side, own.score, input) : live.families.map(({ id, score, floor, cap, items }) => ({ id, title: familyTitle(`${cause.ref}.${id}`), points: score, floor, cap, lines: items.map((entry) => lineOf(entry, input)) }));
    return {
      ...common,
      key: side === 'midline' ? cause.ref : `${cause.ref}-${side}`,
      side,
      level: own.level,
      points: own.score,
      limitedData: own.limitedData,
      conflict: own.conflict,
      ...balanceOf(families.map(({ points }) => points), own.score),
      families,
      missing: missingOf(cause.missing.filter((item) => side === 'midline' || item.side === null || item.side === side)),
      notes: cause.notes.filter((note) => !note.endsWith('both for and against this factor.') && !note.startsWith(side === 'left' ? 'Right' : side === 'right' ? 'Left' : '\n')),
      sentence: (live?.sentence ?? '').replaceAll(/-(?=\d)/g, '−'),
      kinds: [],
    };
  });
}

/** What speaks for and against after floors and caps: the two differ by the sum. Where the parts are not known, only the sum is drawn. */
function balanceOf(scores: readonly (number | null)[], sum: number): { for: number; against: number } {
  const known = scores.map((score) => score ?? 0);
  const parts = { for: known.reduce((all, score) => all + Math.max(0, score), 0), against: known.reduce((all, score) => all + Math.max(0, -score), 0) };
  return parts.for - parts.against === sum ? parts : { for: Math.max(0, sum), against: Math.max(0, -sum) };
}

/** A signed record keeps the families of the leading side; those of the other are added up again, and told only when they make its sum. */
function frozenFamilies(cause: CauseAssessment, side: Factor['side'], sum: number, input: AssessmentCase): FactorFamily[] {
  const evidence = [...cause.supports, ...cause.against].filter((entry) => side === 'midline' || entry.side === null || entry.side === side);
  const of = ({ id }: FamilyScore): Evidence[] => evidence.filter(({ rule }) => rule === `${cause.ref}.${id}`);
  const added = cause.families.map((family) => Math.min(family.cap, Math.max(family.floor, of(family).reduce((all, { points }) => all + points, 0))));
  const isLead = side === 'midline' || side === leadingSide(cause);
  const isWhole = added.reduce((all, points) => all + points, 0) === sum;
  return cause.families.map((family, index) => ({
    id: family.id,
    title: familyTitle(`${cause.ref}.${family.id}`),
    points: isLead ? family.score : isWhole && of(family).length > 0 ? (added[index] ?? null) : null,
    floor: family.floor,
    cap: family.cap,
    lines: of(family).map((entry) => lineOf(entry, input)),
  }));
}

/** As the reasoning chooses: the highest level, then the most points, then left. */
function leadingSide({ sides }: CauseAssessment): 'left' | 'right' {
  if (sides === undefined) return 'left';
  const { left, right } = sides;
  return LEVEL_RANK[right.level] > LEVEL_RANK[left.level] || (right.level === left.level && right.score > left.score) ? 'right' : 'left';
}

function lineOf(entry: Evidence, person: AssessmentCase): EvidenceLine {
  const test = testOf(entry.code);
  const norm = test === undefined ? null : normFor(test, person);
  const zone = test === undefined || entry.value === 'within-norm' ? 'no-norm' : interpret(test, entry.value, person).zone;
  return {
    name: nameOf(entry.code),
    side: [entry.side, entry.site].filter((part) => part != null).join(' ') || (test === undefined ? '' : 'midline'),
    value: valueInWords(entry.code, entry.value),
    mark: zone === 'below' ? 'below' : zone === 'above' || zone === 'outside' ? 'above' : null,
    norm: test === undefined || norm === null ? '–' : normInFew(test, norm, person.ageYears).replace(/^norm:? /, ''),
    cutoff: cutoffOf(entry),
    points: entry.points,
    sources: entry.sources,
  };
}

/** The cut-off with the answers by the names they have on the form. */
function cutoffOf({ code, cutoff }: Evidence): string {
  const answer = testOf(code)?.answer ?? catalogue.history.find((item) => item.code === code)?.answer;
  const options = answer?.kind === 'choice' ? answer.options : [];
  return options.reduce((text, { value, label }) => text.replaceAll(new RegExp(`\\b${value}\\b`, 'g'), label.toLowerCase()), cutoffInWords(cutoff));
}

/** What is not recorded, by what it could lead to; the highest level first. */
function missingOf(items: readonly MissingItem[]): Factor['missing'] {
  return (['likely', 'possible', 'unlikely', 'not_assessed'] as const).flatMap((couldBecome) => {
    const here = items.filter((item) => item.couldBecome === couldBecome);
    return here.length === 0 ? [] : [{ couldBecome, items: here.map(({ test, side }) => ({ name: `${nameOf(test)}${side === null ? '' : `, ${side}`}`, place: placeOf(test), field: fieldId(test, side, null) })) }];
  });
}
