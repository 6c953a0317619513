/** The review before signing: what is recorded, what is not and why, what stands outside the norm, what is still open. */
import { catalogue, HISTORY_TOPICS, type Domain, type HistoryTopic, type MovementTest } from '@stride/clinical';
import { coreSetOf, interpret, whatStopsSigning, type AssessmentCase, type Finding, type SigningObstacle, type SigningRecord } from '@stride/assessment-engine';
import type { CoreChoice } from './core-set';
import { fieldId, findingInWords, marksInWords, placeOf, TOPIC_NAMES, valueInWords, type Place } from './words';

export interface ReviewLine {
  text: string;
  value: string;
  outside: boolean;
  /** On which side of the norm, where that is known. */
  below: boolean;
  place: Place;
  field: string;
}
export interface DomainReview {
  id: string;
  name: string;
  recorded: ReviewLine[];
  byException: ReviewLine[];
  unable: ReviewLine[];
  notTested: readonly { name: string; place: Place; field: string }[];
}

/** The findings of each domain, grouped by how they came about, and what of the clinic's core set was not tested. */
export function reviewOf(input: AssessmentCase, chosen: CoreChoice): DomainReview[] {
  const core = coreSetOf(catalogue, chosen);
  return catalogue.domains.map((domain) => {
    const rows = input.findings.filter((row) => domain.tests.some((test) => test.code === row.test));
    const line = (row: Finding): ReviewLine => lineOf(domain, row, input);
    return {
      id: domain.id,
      name: domain.name,
      recorded: rows.filter((row) => row.value !== undefined).map(line),
      byException: rows.filter((row) => row.status === 'within-norm').map(line),
      unable: rows.filter((row) => row.status === 'unable' || row.status === 'not-tested').map(line),
      notTested: [
        ...domain.tests.filter((test) => core.includes(test) && !rows.some((row) => row.test === test.code)).map((test) => ({ name: test.name, place: placeOf(test.code), field: firstField(test) })),
        // Where none of it is recorded the line above says so for every level.
        ...halfRecorded(domain, rows).filter(({ code }) => rows.some((row) => row.test === code)),
      ],
    };
  });
}

/** Levels where only the detail of a test is recorded, as pain without stiffness: the test itself is not recorded there. */
export function halfRecorded({ tests }: Pick<Domain, 'tests'>, rows: readonly Finding[]): { name: string; place: Place; field: string; site: string; code: string }[] {
  return rows.flatMap(({ test: code, site, value }) => {
    const detail = tests.find((test) => test.code === code && test.neverAlone === true);
    const whole = tests.find((test) => test.entry === detail?.entry && test.neverAlone !== true && test.sites !== undefined);
    if (detail === undefined || whole === undefined || site === undefined || value === undefined || rows.some((row) => row.test === whole.code && row.site === site)) return [];
    return [{ name: `${whole.name}, ${site}`, place: placeOf(whole.code), field: fieldId(whole.code, null, site), site, code: whole.code }];
  });
}

function lineOf(domain: Domain, row: Finding, input: AssessmentCase): ReviewLine {
  const test = domain.tests.find((candidate) => candidate.code === row.test);
  const where = [row.side, row.site].filter((part) => part !== undefined).join(' ');
  const zone = test === undefined || row.value === undefined ? 'no-norm' : interpret(test, row.value, input).zone;
  return {
    text: `${test?.name ?? row.test}${where === '' ? '' : `, ${where}`}`,
    value: findingInWords(row),
    below: zone === 'below',
    outside: zone === 'below' || zone === 'above' || zone === 'outside',
    place: placeOf(row.test),
    field: fieldId(row.test, row.side, row.site),
  };
}

export interface HistoryLine {
  code: string;
  name: string;
  value: string;
  open: boolean;
  danger: boolean;
  field: string;
}
export interface TopicReview {
  id: HistoryTopic;
  name: string;
  lines: HistoryLine[];
}

/** All that was said, by topic, red flags first: what was answered, and each red flag that was not, as open. */
export function historyOf(history: AssessmentCase['history']): TopicReview[] {
  const topics: readonly HistoryTopic[] = ['danger', ...HISTORY_TOPICS.filter((topic) => topic !== 'danger')];
  return topics.flatMap((id) => {
    const lines = catalogue.history.filter((item) => item.topic === id).flatMap((item): HistoryLine[] => {
      const value = history[item.code];
      const open = value === undefined || value === null;
      if (open && item.redFlagQuestion !== true) return [];
      const words = open ? 'open' : typeof value === 'object' ? marksInWords(value) : valueInWords(item.code, value);
      return [{ code: item.code, name: item.name, value: words, open, danger: item.redFlagQuestion === true && value === true, field: fieldId(item.code) }];
    });
    return lines.length === 0 ? [] : [{ id, name: TOPIC_NAMES[id], lines }];
  });
}

export function firstField(test: MovementTest): string {
  return fieldId(test.code, test.sided ? 'left' : null, test.sites?.[0]?.code ?? null);
}

/** What stops the signature, each with the place where it is mended. */
export function obstaclesOf(input: AssessmentCase, record: SigningRecord): (SigningObstacle & { place: Place; field: string })[] {
  return whatStopsSigning(catalogue, input, record).map((obstacle) => ({ ...obstacle, ...whereIs(obstacle.pointer) }));
}

/** Where a pointer of the API leads on the screens. */
export function whereIs(pointer: string): { place: Place; field: string } {
  const [, part = '', key = '', side = ''] = pointer.split('/');
  if (part === 'history') return { place: 'talking', field: fieldId(key) };
  if (part === 'findings') {
    const test = catalogue.domains.flatMap((domain) => domain.tests).find((candidate) => candidate.code === key);
    return { place: placeOf(key), field: test === undefined ? fieldId(key) : side === '' ? firstField(test) : fieldId(key, side, test.sites?.[0]?.code ?? null) };
  }
  if (part === 'domains') return { place: 'review', field: `domain-${key}` };
  return { place: 'review', field: 'flags' };
}
