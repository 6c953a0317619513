/** Tells a recorded finding to the patient: one plain sentence from their own examination. */
import type { Evidence } from '@stride/assessment-engine';
import type { Catalogue, CauseRef, MovementTest } from '@stride/clinical';
import type { SheetWords } from './words';

/** What is missing to the lower end of the norm, in the unit of the test. */
const shortBy = (test: MovementTest | undefined, value: Evidence['value']): number | null => {
  const from = test?.norms.find((norm) => norm.from !== undefined && norm.when === undefined)?.from;
  return typeof value === 'number' && from !== undefined && value < from
    ? Math.round((from - value) * 10) / 10
    : null;
};

/** The sentence for a piece of evidence, or null where the finding speaks for nothing or has no words for patients. */
export const sentenceFor = (catalogue: Catalogue, evidence: Evidence, words: SheetWords): string | null => {
  if (evidence.points <= 0 || evidence.value === 'within-norm') return null;
  const test = catalogue.domains.flatMap((domain) => domain.tests).find(({ code }) => code === evidence.code);
  const side = evidence.side === null ? '' : words.side[evidence.side];
  const own = words.finding[evidence.code];
  if (own !== undefined) return own({ side, value: evidence.value, shortBy: shortBy(test, evidence.value) });
  const text =
    test?.patientWords ?? catalogue.history.find(({ code }) => code === evidence.code)?.patientWords;
  return text === undefined
    ? null
    : text
        .replaceAll('{side}', side)
        .replaceAll('{value}', String(evidence.value).replace('-', '−'))
        .replace(/\s+/g, ' ')
        .trim();
};

/** The reasons that the evidence gives: first those for what the exercise is aimed at, and the strongest of them first. */
export const reasonsFrom = (
  catalogue: Catalogue,
  because: readonly Evidence[],
  targets: readonly CauseRef[],
  words: SheetWords,
): string[] => {
  const aimed = ({ rule }: Evidence): number => (targets.some((ref) => rule.startsWith(`${ref}.`)) ? 1 : 0);
  return [...because]
    .sort((a, b) => aimed(b) - aimed(a) || b.points - a.points)
    .flatMap((evidence) => sentenceFor(catalogue, evidence, words) ?? []);
};
