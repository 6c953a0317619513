/** The parent factor: what its subtypes lead to, the telltale sign, and the examination that speaks against both. */
import type { Cause, Condition } from '@stride/clinical';
import { raised, type CauseResult } from './causes';
import { conditionHolds, type Findings } from './conditions';
import { LEVEL_RANK } from './judge';
import { missingForParent, type ParentRule } from './missing-for-parent';
import type { CauseAssessment, Level } from './reasoning';

const TELLTALE: Condition = { sign: 'telltale' };
const COMPLETE_NORMAL_NEURO: Condition = { sign: 'complete-normal-neuro' };
const TELLTALE_NOTE =
  'Telltale sign: pain that eases on sitting or bending slightly forward is consistent with nerve irritation (V60).';
const EXCEPTION_NOTE =
  'Telltale sign present but neuro examination clear; extension-sensitive mechanical pattern more likely (see C1, C3).';

const hasTelltale = (findings: Findings): boolean => conditionHolds(TELLTALE, findings, -1);
const isClear = (findings: Findings): boolean => conditionHolds(COMPLETE_NORMAL_NEURO, findings, -1);

/** The parent's level, from that of its leading subtype and the answers as they stand. */
export function parentLevelOf(lead: Level, findings: Findings): Level {
  if (raised(lead)) return lead;
  if (isClear(findings)) return 'unlikely';
  return hasTelltale(findings) ? 'possible' : lead;
}
type Told = Pick<CauseAssessment, 'side' | 'limitedData' | 'notes'>;
const RULE: ParentRule = { levelOf: parentLevelOf, raisedBy: TELLTALE, clearedBy: COMPLETE_NORMAL_NEURO };

/**
 * The parent factor: the leading subtype's level, raised to possible by the telltale sign, or held at unlikely by a
 * complete normal examination without leg pain.
 */
export function assessParent(cause: Cause, subtypes: readonly CauseResult[], findings: Findings): CauseAssessment {
  const [first] = subtypes;
  if (first === undefined) throw new RangeError(`${cause.ref} has no subtypes.`);
  const lead = subtypes.map(({ assessment }) => assessment).reduce((best, next) =>
    LEVEL_RANK[next.level] > LEVEL_RANK[best.level] || (next.level === best.level && next.score > best.score) ? next : best,
  );
  const level = parentLevelOf(lead.level, findings);
  const missing = missingForParent(RULE, subtypes, findings, level);
  // Written out, because taking the sides out of a spread costs more than the rest of it.
  const copy = ({ side, score, limitedData, conflict, families, supports, against, notes }: CauseAssessment, change: Partial<Told>): CauseAssessment => {
    const told: Told = { side, limitedData, notes, ...change };
    return { ref: cause.ref, id: cause.id, level, side: told.side, score, limitedData: told.limitedData, conflict, families, supports, against, missing, notes: told.notes };
  };
  const telltale = hasTelltale(findings);
  if (raised(lead.level)) return copy(lead, telltale ? { notes: [TELLTALE_NOTE, ...lead.notes] } : {});
  if (isClear(findings)) return copy(lead, { side: null, limitedData: false, notes: telltale ? [EXCEPTION_NOTE] : [] });
  if (!telltale) return copy(lead, {});
  return copy(first.assessment, { side: 'midline', limitedData: true, notes: [TELLTALE_NOTE, ...first.assessment.notes] });
}
