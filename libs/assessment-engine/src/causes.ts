/** Finds the contributing factors: judges each on its sides and tells the result with its reasons, for and against. */
import type { Cause, Side } from '@stride/clinical';
import type { SideIndex } from './bands';
import { conditionHolds, type Findings } from './conditions';
import { judge, LEVEL_RANK, withFamilies, type Judgement } from './judge';
import { missingFor, type OpenItem } from './missing';
import type { PreparedCause } from './prepare-causes';
import type { CauseAssessment, CauseSide, Evidence, FamilyScore, Level, MissingItem, SideAssessment } from './reasoning';

const SIDE_NAMES: readonly Side[] = ['left', 'right'];
export const raised = (level: Level): boolean => level === 'likely' || level === 'possible';

export interface CauseResult {
  prepared: PreparedCause;
  assessment: CauseAssessment;
  /** One judgement for a midline factor, left and right for a sided one. */
  judgements: readonly Judgement[];
  /** What is missing, by judgement. */
  open: readonly (readonly OpenItem[])[];
}

/** Assesses a factor that has families of its own. */
export function assessCause(prepared: PreparedCause, findings: Findings): CauseResult {
  const { cause } = prepared;
  const bySide = cause.sided ? ([judge(prepared, findings, 0), judge(prepared, findings, 1)] as const) : null;
  const judgements = bySide ?? [judge(prepared, findings, -1)];
  const lead = judgements.reduce((best, next) => (outranks(next, best) ? next : best));
  const { ref, id } = cause;
  const { level, score, limitedData, conflict } = lead;
  const side = sideOf(cause, judgements, lead);
  const families = familiesOf(prepared, lead);
  const supports = distinct(judgements, (points) => points > 0);
  const against = distinct(judgements, (points) => points < 0);
  const open = judgements.map((judgement) => missingFor(prepared, findings, judgement));
  const missing = mergeMissing(open);
  const notes = notesOf(prepared, findings, judgements);
  // Two literals instead of a spread: the same keys in the same order, made in one go.
  const assessment: CauseAssessment = bySide !== null
    ? { ref, id, level, side, score, limitedData, conflict, sides: { left: tellSide(bySide[0]), right: tellSide(bySide[1]) }, families, supports, against, missing, notes }
    : { ref, id, level, side, score, limitedData, conflict, families, supports, against, missing, notes };
  return { prepared, assessment, judgements, open };
}

/** Highest level, then highest score, then left. */
function outranks(next: Judgement, best: Judgement): boolean {
  return LEVEL_RANK[next.level] > LEVEL_RANK[best.level] || (next.level === best.level && next.score > best.score);
}

function sideOf(cause: Cause, judgements: readonly Judgement[], lead: Judgement): CauseSide | null {
  if (!raised(lead.level)) return null;
  if (!cause.sided) return 'midline';
  const holding = judgements.filter((judgement) => judgement.level === lead.level);
  return holding.length === 2 ? 'bilateral' : (SIDE_NAMES[lead.side] ?? null);
}

const tellSide = ({ level, score, limitedData, conflict }: Judgement): SideAssessment => ({ level, score, limitedData, conflict });

function familiesOf(prepared: PreparedCause, lead: Judgement): FamilyScore[] {
  return prepared.families.map(({ family }, index) => ({
    id: family.id,
    score: lead.families[index]?.score ?? null,
    floor: family.floor,
    cap: family.cap,
  }));
}

/**
 * A midline item speaks for both sides of a sided factor and is told once; one that is worth this on one side only names
 * that side, so that pain in the left leg does not read as speaking against sciatica there.
 */
function distinct(judgements: readonly Judgement[], speaks: (points: number) => boolean): Evidence[] {
  const kept: Evidence[] = [];
  for (const { evidence, side } of judgements) {
    const name = side === -1 ? undefined : SIDE_NAMES[side];
    const across = judgements.find((other) => other.side !== side)?.evidence;
    for (const entry of evidence) {
      if (!speaks(entry.points)) continue;
      if (name === undefined || across === undefined || entry.side !== null) kept.push(entry);
      else if (!isAmong(across, entry)) kept.push({ ...entry, side: name });
      else if (!isAmong(kept, entry)) kept.push(entry);
    }
  }
  return kept;
}

function isAmong(list: readonly Evidence[], { code, side, site, rule, points, cutoff }: Evidence): boolean {
  for (const known of list)
    if (known.code === code && known.side === side && known.site === site && known.rule === rule && known.points === points && known.cutoff === cutoff) return true;
  return false;
}

/** An item without sides is missing on both sides of a sided factor; it is told once, with the most it could change. */
function mergeMissing(lists: readonly (readonly OpenItem[])[]): MissingItem[] {
  const merged: MissingItem[] = [];
  const [ofFirst] = lists;
  for (const list of lists) {
    for (const { trial, could } of list) {
      if (could === null) continue;
      const item: MissingItem = { test: trial.item.code, side: trial.side, couldBecome: could };
      const known = item.side === null && list !== ofFirst ? merged.findIndex((other) => other.side === null && other.test === item.test) : -1;
      const told = merged[known];
      if (told === undefined) merged.push(item);
      else if (LEVEL_RANK[could] > LEVEL_RANK[told.couldBecome]) merged[known] = item;
    }
  }
  return merged;
}

function notesOf(prepared: PreparedCause, findings: Findings, judgements: readonly Judgement[]): string[] {
  const { cause } = prepared;
  const notes: string[] = [];
  const named = (side: SideIndex, text: string): string => (side === -1 ? text : `${side === 0 ? 'Left' : 'Right'}: ${text}`);
  for (const judgement of judgements) {
    if (judgement.capNote !== null) notes.push(named(judgement.side, judgement.capNote));
    if (judgement.conflict) notes.push(named(judgement.side, 'Findings speak both for and against this factor.'));
    if (cause.sided && judgement.level === 'not_assessed' && judgements.some((other) => other.level !== 'not_assessed')) {
      notes.push(`${judgement.side === 0 ? 'Left' : 'Right'} side not measured.`);
    }
    if (!raised(judgement.level)) continue;
    const holding = withFamilies(findings, prepared, judgement.families, () => (cause.notesWhen ?? []).filter(({ when }) => conditionHolds(when, findings, judgement.side)));
    for (const { note } of holding) notes.push(named(judgement.side, note));
  }
  const difference = sideDifferenceOf(cause, findings);
  if (difference !== null) notes.push(difference);
  return notes;
}

function sideDifferenceOf({ sideDifference: rule }: Cause, { prepared, answers }: Findings): string | null {
  if (rule === undefined) return null;
  const item = prepared.items.get(rule.code);
  // A side within norm has no figure to compare.
  const measured = (side: 0 | 1): number => {
    const slot = item?.slots[side][0] ?? -1;
    return answers.byException[slot] === true ? NaN : Number(answers.values[slot]);
  };
  const apart = Math.abs(measured(0) - measured(1));
  return apart >= rule.atLeast ? `Sides differ by ${apart}°, more than the measurement error.` : null;
}

/** The evidence of a factor on the sides that hold its level; reasons for what the factor selects. */
export function supportsOfHoldingSides(result: CauseAssessment): readonly Evidence[] {
  if (result.side !== 'left' && result.side !== 'right') return result.supports;
  return result.supports.filter((entry) => entry.side === null || entry.side === result.side);
}
