/** Reads from the query to which number of a table a list belongs. */
import { catalogue, URGENCIES } from '@stride/clinical';
import { ASSESSMENT_KINDS } from '@stride/contracts';
import { LEVELS } from '../assessments';
import { invalidInput, isCivilDate, queryText } from '../platform';
import { NARROWED_MEASURES, type ListMeasure, type ListNarrowing } from './caseload-lists';

const ALLOWED = {
  kind: ASSESSMENT_KINDS,
  cause: catalogue.causes.map(({ ref }) => ref),
  level: LEVELS,
  urgency: URGENCIES,
} satisfies Partial<Record<keyof ListNarrowing, readonly string[]>>;

/** Refuses what is not a number of the report: an unknown word, a factor without its level, or a filter on what is open today. */
export function readNarrowing(query: Record<string, unknown>, measure: ListMeasure): ListNarrowing {
  const narrowing: ListNarrowing = {
    month: queryText(query, 'month', 7),
    kind: queryText(query, 'kind', 20),
    cause: queryText(query, 'cause', 10),
    level: queryText(query, 'level', 20),
    urgency: queryText(query, 'urgency', 20),
  };
  const errors: { pointer: string; code: string; detail: string; allowed?: readonly string[] }[] = [];
  if (narrowing.month !== undefined && !isCivilDate(`${narrowing.month}-01`))
    errors.push({ pointer: '/query/month', code: 'wrong-type', detail: 'A month YYYY-MM is needed.' });
  for (const [name, allowed] of Object.entries(ALLOWED)) {
    const asked = narrowing[name as keyof ListNarrowing];
    if (asked !== undefined && !(allowed as readonly string[]).includes(asked))
      errors.push({ pointer: `/query/${name}`, code: 'not-allowed', detail: 'Not one of those counted.', allowed });
  }
  if ((narrowing.cause === undefined) !== (narrowing.level === undefined))
    errors.push({
      pointer: narrowing.cause === undefined ? '/query/cause' : '/query/level',
      code: 'required',
      detail: 'A factor is counted at a level: both are needed.',
    });
  if (!NARROWED_MEASURES.includes(measure))
    for (const [name, asked] of Object.entries(narrowing))
      if (asked !== undefined)
        errors.push({
          pointer: `/query/${name}`,
          code: 'not-allowed',
          detail: `Narrows signed assessments only: ${NARROWED_MEASURES.join(' or ')}.`,
        });
  if (errors.length > 0) throw invalidInput(errors);
  return narrowing;
}
