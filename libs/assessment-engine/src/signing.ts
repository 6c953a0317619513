/** What stands between a draft and a signature: open danger questions, empty domains, a missing neuro examination. */
import type { Catalogue, MovementTest, Side } from '@stride/clinical';
import type { AssessmentCase, Finding } from './reasoning';
import { reasonWithTrace } from './reason';

export interface SigningObstacle {
  /**
   * JSON pointer into the assessment: `/history/rf_urinary_change`, `/findings/rf_pulsatile_abdominal_mass`,
   * `/domains/hip-mobility`, `/findings/slr_result/left`, `/flagActions/RF-U3-FRACTURE`, `/conflicts/…`.
   */
  pointer: string;
  code: 'red-flag-open' | 'domain-empty' | 'neuro-required' | 'flag-action-required' | 'conflict-open';
  detail: string;
}
export interface SigningRecord {
  /** Domain → why it was not examined. */
  domainReasons: Readonly<Record<string, string>>;
  /** Flags for which an action or a written override is recorded. */
  flagsActedOn: readonly string[];
  /** Fields on which two devices still disagree. */
  openConflicts: readonly string[];
}

/** Everything that stops signing, each with a pointer; empty when nothing does. */
export function whatStopsSigning(catalogue: Catalogue, input: AssessmentCase, record: SigningRecord): SigningObstacle[] {
  const { reasoning, findings } = reasonWithTrace(catalogue, input);
  const { prepared } = findings;
  const obstacles: SigningObstacle[] = [];

  for (const code of reasoning.openQuestions) {
    const test = prepared.tests.get(code);
    // A danger sign that could not be examined is answered by its reason: told, not silent.
    if (test !== undefined && input.findings.some((row) => row.test === code && row.status === 'unable')) continue;
    const pointer = test === undefined ? `/history/${code}` : `/findings/${code}`;
    const name = test?.name ?? prepared.history.get(code)?.name ?? code;
    obstacles.push({ pointer, code: 'red-flag-open', detail: `Red-flag question not answered: ${name}.` });
  }
  for (const domain of catalogue.domains) {
    if (domain.tests.some((test) => isDone(input.findings, test))) continue;
    if ((record.domainReasons[domain.id] ?? '').trim() !== '') continue;
    obstacles.push({ pointer: `/domains/${domain.id}`, code: 'domain-empty', detail: `${domain.name}: record one test, or the reason why none was done.` });
  }
  for (const side of symptomaticSides(catalogue, input)) {
    for (const code of catalogue.neuroExamination.tests) {
      const test = prepared.tests.get(code);
      if (test === undefined) continue;
      const codes = measuredBy(catalogue, test);
      if (input.findings.some((row) => codes.includes(row.test) && row.side === side && (hasAnswer(row) || row.status === 'unable'))) continue;
      obstacles.push({ pointer: `/findings/${code}/${side}`, code: 'neuro-required', detail: `Leg symptoms are reported: ${test.name}, ${side}, is needed or the reason why not.` });
    }
  }
  for (const flag of reasoning.redFlags) {
    if (flag.urgency === 'routine' || record.flagsActedOn.includes(flag.id)) continue;
    obstacles.push({ pointer: `/flagActions/${flag.id}`, code: 'flag-action-required', detail: `Record what was done about ${flag.id}, by whom and when, or why it is overridden.` });
  }
  for (const field of record.openConflicts) {
    obstacles.push({ pointer: `/conflicts/${field}`, code: 'conflict-open', detail: 'Two devices recorded different values; choose one.' });
  }
  return obstacles;
}

/**
 * What counts as this part of the examination: each test of its entry in the handbook, so that the angle of a leg raise is
 * as good as its result. Where the examination names two tests of one entry, each stands for itself.
 */
function measuredBy(catalogue: Catalogue, test: MovementTest): string[] {
  const tests = catalogue.domains.flatMap((domain) => domain.tests).filter((other) => other.entry === test.entry);
  const named = tests.filter((other) => catalogue.neuroExamination.tests.includes(other.code));
  return named.length > 1 ? [test.code] : tests.map((other) => other.code);
}

function hasAnswer(row: Finding): boolean {
  return row.status === 'within-norm' || row.value !== undefined;
}

/** A test is done, or it is told why not; a detail of another test or a danger sign does not make an examination. */
function isDone(findings: readonly Finding[], test: MovementTest): boolean {
  if (test.redFlagQuestion === true || test.detailOf !== undefined || test.neverAlone === true) return false;
  return findings.some((row) => {
    if (row.test !== test.code) return false;
    if (row.status === 'unable') return true;
    if (row.status === 'not-tested') return (row.reason ?? '').trim() !== '';
    return hasAnswer(row) && !(typeof row.value === 'string' && (test.countsAsUnanswered ?? []).includes(row.value));
  });
}

/** The legs in which pain, numbness, tingling or weakness is reported. */
function symptomaticSides(catalogue: Catalogue, input: AssessmentCase): Side[] {
  const condition = catalogue.neuroExamination.when;
  const codes = 'any' in condition ? condition.any.flatMap((inner) => ('code' in inner ? [inner.code] : [])) : [];
  const words = codes.map((code) => input.history[code]);
  return (['left', 'right'] as const).filter((side) => words.includes(side) || words.includes('both'));
}
