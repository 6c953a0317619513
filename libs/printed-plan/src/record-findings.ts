/** The examination on the printed record: each domain as a table with the patient's left and right. */
import { coreSetOf, interpret, normFor, type Finding } from '@stride/assessment-engine';
import type { Catalogue, MovementTest, Sex } from '@stride/clinical';
import { findingInWords } from './record-words';
import type { RecordAnswers } from './record-source';

export interface RecordCell {
  text: string;
  /** Shape and word of a value outside its norm; empty within it. */
  mark: string;
  comment: string;
}
export interface RecordRow {
  test: string;
  /** Left and right; a midline value stands alone, over both columns. */
  cells: readonly RecordCell[];
  norm: string;
}
export interface RecordDomain {
  name: string;
  rows: readonly RecordRow[];
  /** Core tests of which nothing stands in the record. */
  notTested: readonly string[];
  /** Why nothing was examined here. */
  reason: string;
}
interface Person {
  ageYears: number;
  sex: Sex;
}

const MARKS = {
  below: '▼ below norm',
  above: '▲ above norm',
  outside: '▲ outside norm',
  grey: 'grey zone',
  within: '',
  'no-norm': '',
} as const;

/** The findings of every domain. A row stands for a test, and for each of its sites, of which anything is recorded. */
export function domainsOf(
  catalogue: Catalogue,
  answers: RecordAnswers,
  person: Person & { coreTests: readonly string[] | null },
): RecordDomain[] {
  const core = new Set(coreSetOf(catalogue, person.coreTests));
  return catalogue.domains.map((domain) => ({
    name: domain.name,
    rows: domain.tests.flatMap((test) => rowsOf(catalogue, test, answers.findings, person)),
    notTested: domain.tests
      .filter((test) => core.has(test) && !answers.findings.some((row) => row.test === test.code))
      .map(({ name }) => name),
    reason: answers.domainReasons[domain.id] ?? '',
  }));
}

function rowsOf(
  catalogue: Catalogue,
  test: MovementTest,
  findings: readonly Finding[],
  person: Person,
): RecordRow[] {
  const own = findings.filter((row) => row.test === test.code);
  return (test.sites ?? [undefined]).flatMap((site) => {
    const here = own.filter((row) => row.site === site?.code);
    if (here.length === 0) return [];
    const cell = (side: Finding['side']): RecordCell =>
      cellOf(
        catalogue,
        test,
        here.find((row) => row.side === side),
        person,
      );
    return [
      {
        test: site === undefined ? test.name : `${test.name}, ${site.label}`,
        cells: test.sided ? [cell('left'), cell('right')] : [cell(undefined)],
        norm: normFor(test, person)?.text ?? 'No norm',
      },
    ];
  });
}

const cellOf = (
  catalogue: Catalogue,
  test: MovementTest,
  row: Finding | undefined,
  person: Person,
): RecordCell => ({
  text: findingInWords(catalogue, row),
  mark: row?.value === undefined ? '' : MARKS[interpret(test, row.value, person).zone],
  comment: row?.comment ?? '',
});
