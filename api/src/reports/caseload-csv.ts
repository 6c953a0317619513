/** The caseload as CSV: the same numbers, one table after another, safe to open in a spreadsheet. */
import type { Caseload } from '@stride/contracts';
import { stringify } from 'csv-stringify/sync';

/** A cell that a spreadsheet would run as a formula is made text. */
const safe = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;

/** UTF-8 with header rows; sections are named in the first column. */
export function caseloadCsv(report: Caseload): string {
  const rows: (string | number)[][] = [
    ['section', 'name', 'measure', 'value'],
    ['period', '', 'from', report.from],
    ['period', '', 'to', report.to],
    ...Object.entries(report.totals).map(([measure, value]) => ['totals', '', measure, value]),
    ...report.practitioners.flatMap(({ practitionerId: _id, name, ...counts }) =>
      Object.entries(counts).map(([measure, value]) => ['practitioner', name, measure, value]),
    ),
    ...report.months.flatMap(({ month, ...kinds }) =>
      Object.entries(kinds).map(([measure, value]) => ['month', month, measure, value]),
    ),
    ...report.causes.flatMap(({ ref, name, ...levels }) =>
      Object.entries(levels).map(([measure, value]) => [
        'contributing factor',
        `${ref} ${name}`,
        measure,
        value,
      ]),
    ),
    ...report.urgency.map(({ urgency, assessments }) => ['urgency', urgency, 'assessments', assessments]),
  ];
  return stringify(rows.map((row) => row.map(safe)));
}
