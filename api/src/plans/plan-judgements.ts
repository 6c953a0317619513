/** What a physiotherapist judged of the criteria to advance: only of those that no finding says, and never against one. */
import { catalogue } from '@stride/clinical';
import { JUDGEMENT_NOTE_LENGTH, type FieldError, type PlanJudgements, type PlanJudgementsChange } from '@stride/contracts';
import { isObject, unknownFields } from '../platform';
import { readable } from './displayable';

const criteria = new Map(catalogue.phaseCriteria.flatMap(({ allOf }) => allOf).map((criterion) => [criterion.id, criterion]));
/** The criteria that may be judged. */
export const JUDGED_CRITERIA = [...criteria.values()].filter(({ decidedBy }) => decidedBy !== 'record').map(({ id }) => id);
const JUDGEMENT_KEYS = ['met', 'note'];

/** Finds every fault of a change of judgements, each with its pointer. */
export function checkJudgements(judgements: unknown, errors: FieldError[]): void {
  if (!isObject(judgements)) {
    errors.push({ pointer: '/judgements', code: 'wrong-type', detail: 'An object is needed: a criterion and how it is judged.' });
    return;
  }
  for (const [criterion, judgement] of Object.entries(judgements)) {
    const at = `/judgements/${criterion.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const known = criteria.get(criterion);
    if (known === undefined)
      errors.push({ pointer: at, code: 'unknown-code', detail: 'There is no such criterion.', allowed: JUDGED_CRITERIA });
    else if (known.decidedBy === 'record')
      errors.push({ pointer: at, code: 'not-allowed', detail: 'This criterion follows from what is recorded and is not judged.', allowed: JUDGED_CRITERIA });
    else if (judgement !== null) checkJudgement(judgement, at, errors);
  }
}

function checkJudgement(judgement: unknown, at: string, errors: FieldError[]): void {
  if (!isObject(judgement)) {
    errors.push({ pointer: at, code: 'wrong-type', detail: 'A judgement is an object, or null to take it back.' });
    return;
  }
  unknownFields(judgement, JUDGEMENT_KEYS, at, errors);
  const { met, note } = judgement;
  if (typeof met !== 'boolean')
    errors.push({ pointer: `${at}/met`, code: met === undefined ? 'required' : 'wrong-type', detail: 'Met or not met is needed: true or false.' });
  if (note === undefined || note === null) return;
  if (typeof note !== 'string') errors.push({ pointer: `${at}/note`, code: 'wrong-type', detail: 'Text is needed.' });
  else if (note.length > JUDGEMENT_NOTE_LENGTH)
    errors.push({ pointer: `${at}/note`, code: 'too-long', detail: `At most ${JUDGEMENT_NOTE_LENGTH} characters.` });
  else if (readable(note) !== note)
    errors.push({ pointer: `${at}/note`, code: 'bad-text', detail: 'The note holds a character that nobody can read.' });
}

/**
 * The judgements after a change. Null takes one back; a note that is not given stays. What says the same as before keeps
 * who judged it and when.
 */
export function judge(
  held: PlanJudgements,
  change: PlanJudgementsChange,
  by: { practitionerId: string; name: string; at: string },
): PlanJudgements {
  const after = new Map(Object.entries(held));
  for (const [criterion, judgement] of Object.entries(change)) {
    const known = held[criterion];
    if (judgement === null) {
      after.delete(criterion);
      continue;
    }
    const { met } = judgement;
    const note = judgement.note === undefined ? (known?.note ?? null) : judgement.note?.trim() || null;
    if (known?.met === met && known.note === note) continue;
    after.set(criterion, { met, note, judgedBy: by.practitionerId, judgedByName: by.name, judgedAt: by.at });
  }
  return Object.fromEntries(after);
}
