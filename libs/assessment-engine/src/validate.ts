/**
 * Checks answers against the catalogue. Nothing that is wrong is repaired or dropped: each fault is told with a pointer
 * to its field and what would have been allowed. Never throws, whatever comes in.
 */
import type { Answer, Examination, MovementTest, Sex, Side, Value } from '@stride/clinical';
import { BODY_CHART_DEPTHS, BODY_CHART_QUALITIES, BODY_CHART_REGIONS, PAIN_ORDER, toolsOf } from '@stride/clinical/examination';
import { fieldsOf } from './fields';
import type { AssessmentCase, BodyChartMark, Finding, FindingStatus, HistoryValue, InputError, InputErrorCode, InputWarning } from './reasoning';

export type Checked<T> = { ok: true; value: T; warnings: InputWarning[] } | { ok: false; errors: InputError[] };

export const AGE_RANGE: readonly [number, number] = [16, 110];
export const SEXES: readonly Sex[] = ['female', 'male', 'other', 'unknown'];
export const FINDING_STATUSES: readonly FindingStatus[] = ['recorded', 'within-norm', 'unable', 'not-tested'];
export const UNABLE_REASONS = ['pain', 'safety', 'refused', 'other'] as const;
/** Longest comment beside a test, and longest reason, in characters. */
export const COMMENT_LENGTH = 2000;
export const REASON_LENGTH = 200;

const CASE_KEYS = ['ageYears', 'sex', 'history', 'findings'];
const FINDING_KEYS = ['test', 'side', 'site', 'value', 'status', 'reason', 'comment', 'copiedFrom', 'tool'];
const MARK_KEYS = ['region', 'quality', 'depth', 'intensity'];
const MOST_FINDINGS = 1000;
const MOST_MARKS = 200;

class Report {
  readonly errors: InputError[] = [];
  readonly warnings: InputWarning[] = [];

  fail(pointer: string, code: InputErrorCode, detail: string, allowed?: InputError['allowed']): undefined {
    this.errors.push({ pointer, code, detail, ...(allowed === undefined ? {} : { allowed }) });
    return undefined;
  }
  result<T>(value: T): Checked<T> {
    return this.errors.length === 0 ? { ok: true, value, warnings: this.warnings } : { ok: false, errors: this.errors };
  }
}

/** Checks a whole case. Answers the case, cleaned of nulls, or every error with its JSON pointer. */
export function validateCase(examination: Examination, input: unknown): Checked<AssessmentCase> {
  const report = new Report();
  const empty: AssessmentCase = { ageYears: 0, sex: 'unknown', history: {}, findings: [] };
  if (!isObject(input)) {
    report.fail('', 'wrong-type', 'A case is an object.', CASE_KEYS);
    return report.result(empty);
  }
  unknownKeys(report, input, CASE_KEYS, '');
  const { ageYears, sex } = input;
  if (ageYears === undefined || ageYears === null) report.fail('/ageYears', 'required', 'The age in whole years is needed.');
  else if (typeof ageYears !== 'number' || !Number.isInteger(ageYears)) report.fail('/ageYears', 'wrong-type', 'The age is a whole number of years.');
  else if (ageYears < AGE_RANGE[0] || ageYears > AGE_RANGE[1]) report.fail('/ageYears', 'out-of-range', `The age lies outside ${AGE_RANGE[0]} to ${AGE_RANGE[1]}.`, `${AGE_RANGE[0]}..${AGE_RANGE[1]}`);
  if (sex === undefined || sex === null) report.fail('/sex', 'required', 'The sex is needed; unknown is an answer.', SEXES);
  else if (typeof sex !== 'string' || !(SEXES as readonly string[]).includes(sex)) report.fail('/sex', typeof sex === 'string' ? 'not-allowed' : 'wrong-type', 'Not one of the allowed words.', SEXES);
  const history = checkHistory(report, examination, input['history']);
  const findings = checkFindings(report, examination, input['findings']);
  return report.result({ ageYears: ageYears as number, sex: sex as Sex, history, findings });
}

function checkHistory(report: Report, examination: Examination, input: unknown): Record<string, HistoryValue> {
  const clean: Record<string, HistoryValue> = {};
  if (input === undefined || input === null) return clean;
  if (!isObject(input)) {
    report.fail('/history', 'wrong-type', 'The history is an object: code to answer.');
    return clean;
  }
  for (const code of Object.keys(input)) {
    const value = checkHistoryItem(report, examination, code, input[code], `/history/${escapePointer(code)}`);
    if (value !== null && value !== undefined) clean[code] = value;
  }
  report.errors.push(...validateHistoryTogether(examination, clean, '/history'));
  return clean;
}

function checkFindings(report: Report, examination: Examination, input: unknown): Finding[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) {
    report.fail('/findings', 'wrong-type', 'The findings are a list of rows.');
    return [];
  }
  if (input.length > MOST_FINDINGS) {
    report.fail('/findings', 'too-long', `At most ${MOST_FINDINGS} rows.`);
    return [];
  }
  const seen = new Map<string, number>();
  const rows: Finding[] = [];
  input.forEach((row: unknown, index) => {
    const finding = checkFinding(report, examination, row, `/findings/${index}`);
    if (finding === undefined) return;
    const key = findingKey(finding);
    const before = seen.get(key);
    if (before !== undefined) report.fail(`/findings/${index}`, 'duplicate', `The same test, side and site as row ${before}.`);
    else seen.set(key, index);
    rows.push(finding);
  });
  return rows;
}

/** Checks one finding row; `pointer` is the JSON pointer of the row. */
export function validateFinding(examination: Examination, input: unknown, pointer: string): Checked<Finding> {
  const report = new Report();
  const finding = checkFinding(report, examination, input, pointer);
  return report.result(finding ?? { test: '' });
}

/** Checks one history answer; null means not asked. `pointer` is the JSON pointer of the answer. */
export function validateHistoryItem(examination: Examination, code: string, input: unknown, pointer: string): Checked<HistoryValue> {
  const report = new Report();
  const value = checkHistoryItem(report, examination, code, input, pointer);
  return report.result(value ?? null);
}

/** Checks what must agree between answers: best ≤ now ≤ worst and best ≤ average ≤ worst, back and leg each. */
export function validateHistoryTogether(_examination: Examination, history: Readonly<Record<string, unknown>>, pointer: string): InputError[] {
  const errors: InputError[] = [];
  for (const [lower, higher] of PAIN_ORDER) {
    const [low, high] = [history[lower], history[higher]];
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      errors.push({ pointer: `${pointer}/${lower}`, code: 'inconsistent', detail: `${lower} (${low}) is above ${higher} (${high}).`, allowed: `0..${high}` });
    }
  }
  return errors;
}

/** The identity of a row: test, side and site as one string. */
export function findingKey(finding: { test: string; side?: string; site?: string }): string {
  return `${finding.test}|${finding.side ?? ''}|${finding.site ?? ''}`;
}

function checkHistoryItem(report: Report, examination: Examination, code: string, input: unknown, pointer: string): HistoryValue | undefined {
  const item = fieldsOf(examination).history.get(code);
  if (item === undefined) return report.fail(pointer, 'unknown-code', 'There is no such history item.');
  if (input === null || input === undefined) return null;
  if (item.answer.kind === 'body-chart') return checkBodyChart(report, input, pointer);
  return checkValue(report, item.answer, input, pointer);
}

function checkBodyChart(report: Report, input: unknown, pointer: string): BodyChartMark[] | undefined {
  if (!Array.isArray(input)) return report.fail(pointer, 'wrong-type', 'The body chart is a list of marks.');
  if (input.length > MOST_MARKS) return report.fail(pointer, 'too-long', `At most ${MOST_MARKS} marks.`);
  const marks: BodyChartMark[] = [];
  const seen = new Set<string>();
  input.forEach((mark: unknown, index) => {
    const at = `${pointer}/${index}`;
    if (!isObject(mark)) {
      report.fail(at, 'wrong-type', 'A mark is an object.', MARK_KEYS);
      return;
    }
    unknownKeys(report, mark, MARK_KEYS, at);
    const region = checkWord(report, mark['region'], BODY_CHART_REGIONS, `${at}/region`);
    if (mark['region'] === undefined) return;
    const quality = mark['quality'] == null ? undefined : checkWord(report, mark['quality'], BODY_CHART_QUALITIES, `${at}/quality`);
    const depth = mark['depth'] == null ? undefined : checkWord(report, mark['depth'], BODY_CHART_DEPTHS, `${at}/depth`);
    const intensity = mark['intensity'] == null ? undefined : checkValue(report, { kind: 'number', unit: 'score', min: 0, max: 10, step: 1 }, mark['intensity'], `${at}/intensity`);
    const key = `${String(region)}|${String(quality)}`;
    if (seen.has(key)) report.fail(at, 'duplicate', 'This region is already marked with this quality.');
    seen.add(key);
    marks.push({
      region: region ?? '',
      ...(quality === undefined ? {} : { quality: quality as NonNullable<BodyChartMark['quality']> }),
      ...(depth === undefined ? {} : { depth: depth as NonNullable<BodyChartMark['depth']> }),
      ...(typeof intensity === 'number' ? { intensity } : {}),
    });
  });
  return marks;
}

function checkFinding(report: Report, examination: Examination, input: unknown, pointer: string): Finding | undefined {
  if (!isObject(input)) return report.fail(pointer, 'wrong-type', 'A finding is an object.', FINDING_KEYS);
  unknownKeys(report, input, FINDING_KEYS, pointer);
  const code = input['test'];
  if (code === undefined) return report.fail(`${pointer}/test`, 'required', 'Which test?');
  if (typeof code !== 'string') return report.fail(`${pointer}/test`, 'wrong-type', 'The test is a code.');
  const test = fieldsOf(examination).tests.get(code);
  if (test === undefined) return report.fail(`${pointer}/test`, 'unknown-code', 'There is no such test.');
  const before = report.errors.length;
  const side = checkSide(report, test, input['side'], pointer);
  const site = checkSite(report, test, input['site'], pointer);
  const status = checkStatus(report, test, input, pointer);
  const value = checkStatusValue(report, test, input, status, pointer);
  const reason = checkReason(report, input['reason'], status, pointer);
  const comment = checkText(report, input['comment'], COMMENT_LENGTH, `${pointer}/comment`);
  const copiedFrom = checkText(report, input['copiedFrom'], 36, `${pointer}/copiedFrom`);
  const tool = checkTool(report, test, value, input['tool'], `${pointer}/tool`);
  if (report.errors.length > before) return undefined;
  return {
    test: code,
    ...(side === undefined ? {} : { side }),
    ...(site === undefined ? {} : { site }),
    ...(value === undefined ? {} : { value }),
    ...(input['status'] == null ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
    ...(comment === undefined ? {} : { comment }),
    ...(copiedFrom === undefined ? {} : { copiedFrom }),
    ...(tool === undefined ? {} : { tool }),
  };
}

/** Only a number that was measured has a tool, one of those for its unit. */
function checkTool(report: Report, test: MovementTest, value: Value | undefined, input: unknown, pointer: string): string | undefined {
  if (input === undefined || input === null) return undefined;
  const tools = toolsOf(test).map(({ tool }) => tool);
  if (tools.length === 0 || typeof value !== 'number') return report.fail(pointer, 'not-allowed', 'Nothing was measured with a tool here.');
  return checkWord(report, input, tools, pointer);
}

function checkSide(report: Report, test: MovementTest, input: unknown, pointer: string): Side | undefined {
  if (!test.sided) {
    if (input != null) report.fail(`${pointer}/side`, 'side-not-allowed', `${test.name} has no side.`);
    return undefined;
  }
  if (input == null) return report.fail(`${pointer}/side`, 'side-required', `${test.name} is recorded left and right.`, ['left', 'right']);
  return checkWord(report, input, ['left', 'right'], `${pointer}/side`) as Side | undefined;
}

function checkSite(report: Report, test: MovementTest, input: unknown, pointer: string): string | undefined {
  if (test.sites === undefined) {
    if (input != null) report.fail(`${pointer}/site`, 'site-not-allowed', `${test.name} has no site.`);
    return undefined;
  }
  const sites = test.sites.map((site) => site.code);
  if (input == null) return report.fail(`${pointer}/site`, 'site-required', `${test.name} is recorded site by site.`, sites);
  return checkWord(report, input, sites, `${pointer}/site`);
}

function checkStatus(report: Report, test: MovementTest, input: Record<string, unknown>, pointer: string): FindingStatus {
  const given = input['status'];
  if (given == null) return input['value'] == null ? 'not-tested' : 'recorded';
  const status = checkWord(report, given, FINDING_STATUSES, `${pointer}/status`);
  if (status === 'within-norm' && test.clearlyNormal === undefined) report.fail(`${pointer}/status`, 'not-allowed', `${test.name} has no norm to be within.`, ['recorded', 'unable', 'not-tested']);
  return (status ?? 'recorded') as FindingStatus;
}

function checkStatusValue(report: Report, test: MovementTest, input: Record<string, unknown>, status: FindingStatus, pointer: string): Value | undefined {
  const value = input['value'];
  if (status === 'recorded') {
    if (value == null) return report.fail(`${pointer}/value`, 'required', 'A recorded finding has a value.');
    return checkValue(report, test.answer, value, `${pointer}/value`);
  }
  if (value != null) report.fail(`${pointer}/value`, 'inconsistent', `A finding that is ${status} has no value.`);
  return undefined;
}

function checkReason(report: Report, input: unknown, status: FindingStatus, pointer: string): string | undefined {
  if (status === 'unable') {
    if (input == null) return report.fail(`${pointer}/reason`, 'required', 'Why was it not possible?', UNABLE_REASONS);
    return checkWord(report, input, UNABLE_REASONS, `${pointer}/reason`);
  }
  if (input == null) return undefined;
  if (status === 'not-tested') return checkText(report, input, REASON_LENGTH, `${pointer}/reason`);
  return report.fail(`${pointer}/reason`, 'inconsistent', 'Only a test that was not done has a reason.');
}

function checkValue(report: Report, answer: Answer, input: unknown, pointer: string): Value | undefined {
  switch (answer.kind) {
    case 'number': {
      if (typeof input !== 'number' || !Number.isFinite(input)) return report.fail(pointer, 'wrong-type', 'A number is needed.', `${answer.min}..${answer.max}`);
      if (input < answer.min || input > answer.max) return report.fail(pointer, 'out-of-range', `${input} lies outside ${answer.min} to ${answer.max}.`, `${answer.min}..${answer.max}`);
      const steps = input / answer.step;
      if (Math.abs(steps - Math.round(steps)) > 1e-6) return report.fail(pointer, 'wrong-step', `${input} is not a multiple of ${answer.step}.`, `step ${answer.step}`);
      if (answer.warn !== undefined && (input < answer.warn[0] || input > answer.warn[1])) {
        report.warnings.push({ pointer, detail: `${input} is possible but unlikely: usually ${answer.warn[0]} to ${answer.warn[1]}.` });
      }
      return input === 0 ? 0 : input;
    }
    case 'choice':
      return checkWord(report, input, answer.options.map((option) => option.value), pointer);
    case 'flag':
      if (typeof input !== 'boolean') return report.fail(pointer, 'wrong-type', 'Yes or no is needed.', [true, false]);
      return input;
    case 'text':
      return checkText(report, input, answer.maxLength, pointer);
    case 'body-chart':
      return report.fail(pointer, 'wrong-type', 'Body chart marks belong to the history.');
  }
}

function checkWord(report: Report, input: unknown, allowed: readonly string[], pointer: string): string | undefined {
  if (input === undefined) return report.fail(pointer, 'required', 'One of the allowed words is needed.', allowed);
  if (typeof input !== 'string') return report.fail(pointer, 'wrong-type', 'One of the allowed words is needed.', allowed);
  if (!allowed.includes(input)) return report.fail(pointer, 'not-allowed', 'Not one of the allowed words.', allowed);
  return input;
}

function checkText(report: Report, input: unknown, maxLength: number, pointer: string): string | undefined {
  if (input == null) return undefined;
  if (typeof input !== 'string') return report.fail(pointer, 'wrong-type', 'Text is needed.');
  if (input.length > maxLength) return report.fail(pointer, 'too-long', `At most ${maxLength} characters.`, `0..${maxLength}`);
  if (input.includes('\u0000') || !isWellFormed(input)) return report.fail(pointer, 'bad-text', 'The text holds characters that cannot be stored.');
  return input;
}

/** A surrogate without its partner cannot be stored as UTF-8. */
function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(++i);
      if (!(next >= 0xdc00 && next <= 0xdfff)) return false;
    } else if (unit >= 0xdc00 && unit <= 0xdfff) return false;
  }
  return true;
}

function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function unknownKeys(report: Report, input: Record<string, unknown>, allowed: readonly string[], pointer: string): void {
  for (const key of Object.keys(input)) {
    if (!allowed.includes(key)) report.fail(`${pointer}/${escapePointer(key)}`, 'unknown-field', 'There is no such field.', allowed);
  }
}

/** A key as one step of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
