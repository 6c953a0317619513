/** Words of the recording screens that come from the catalogue. */
import type { HistoryTopic, MovementTest, NumberAnswer, Position, Value } from '@stride/clinical';
import { examination } from '@stride/clinical/examination';
import type { AppliedNorm, AssessmentCase, BodyChartMark, Evidence, Finding } from '@stride/assessment-engine';
import { coreSetOf, normFor } from '@stride/assessment-engine/recording';
import type { CoreChoice } from './core-set';
import { writeNumber } from './number-text';

export const PLACES = ['talking', 'standing', 'sitting', 'supine', 'side-lying', 'prone', 'review'] as const;
export type Place = (typeof PLACES)[number];
export const PLACE_NAMES: Record<Place, string> = { talking: 'Talking', standing: 'Standing', sitting: 'Sitting', supine: 'Supine', 'side-lying': 'Side-lying', prone: 'Prone', review: 'Review' };

export const TOPIC_NAMES: Record<HistoryTopic, string> = {
  pain: 'Pain', walking: 'Walking', behaviour: 'What eases, what provokes', leg: 'The leg', vessels: 'Vessels', background: 'Background', inflammation: 'Inflammation', 'body-chart': 'Body chart', danger: 'Red flags, one by one',
};

export const UNIT_WORDS: Record<string, string> = {
  deg: '°', cm: 'cm', s: 's', m: 'm', min: 'min', days: 'days', months: 'months', kg: 'kg', h: 'h', N: 'N', 'Nm/kg': 'Nm/kg', Cel: '°C', beats: 'beats', grade: 'of 5', score: '', count: '', ratio: '', years: 'years',
};
/** What a number of this unit may be, as it stands in an error: `−45 to 35°, in steps of 0.5`. */
export function rangeInWords({ min, max, step, unit }: NumberAnswer): string {
  const word = unit === 'grade' ? '' : (UNIT_WORDS[unit] ?? '');
  return `${writeNumber(min)} to ${writeNumber(max)}${word === '' || word.startsWith('°') ? word : ` ${word}`}${step === 1 ? '' : `, in steps of ${step}`}`;
}
export const REASON_WORDS: Record<string, string> = { pain: 'pain', safety: 'safety', refused: 'refused', other: 'other' };

/** What a norm depends on. */
export type Person = Pick<AssessmentCase, 'ageYears' | 'sex'>;

const ALL_TESTS = examination.domains.flatMap((domain) => domain.tests);

/** The tests of a position: the clinic's core set in its order, then everything else recorded in that position. */
export function testsAt(position: Position, chosen: CoreChoice): TestsAt {
  const known = remembered.get(position);
  // Asked with every key, for one choice.
  if (known?.chosen === chosen) return known;
  const core = coreSetOf(examination, chosen).filter((test) => test.position === position);
  const made = { chosen, core, more: ALL_TESTS.filter((test) => test.position === position && !core.includes(test)) };
  remembered.set(position, made);
  return made;
}
interface TestsAt {
  core: readonly MovementTest[];
  more: readonly MovementTest[];
}
const remembered = new Map<Position, TestsAt & { chosen: CoreChoice }>();

export const testOf = (code: string): MovementTest | undefined => ALL_TESTS.find((test) => test.code === code);
export const nameOf = (code: string): string => testOf(code)?.name ?? examination.history.find((item) => item.code === code)?.name ?? (code === 'age_years' ? 'Age' : code.replaceAll('_', ' '));

/** A value in words: its option's label, yes or no, or the number with its unit. */
export function valueInWords(code: string, value: Value): string {
  if (value === 'within-norm') return 'within norm';
  const answer = testOf(code)?.answer ?? examination.history.find((item) => item.code === code)?.answer;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    const unit = answer?.kind === 'number' ? (UNIT_WORDS[answer.unit] ?? '') : '';
    return `${writeNumber(value)}${unit === '°' ? '' : unit === '' ? '' : ' '}${unit}`;
  }
  return answer?.kind === 'choice' ? (answer.options.find((option) => option.value === value)?.label ?? value) : value;
}

/** A norm as short as it stands beside a field: `norm ≥ 34° at 69 y`, the least whole step within it, so that no value is named that lies outside. What it rests on is told under "How and why". */
export function normInFew(test: MovementTest, norm: AppliedNorm, ageYears: number): string {
  if (norm.from === null && norm.to === null) return `norm: ${norm.text.slice(0, 1).toLowerCase()}${norm.text.slice(1)}`;
  const { answer } = test;
  const word = answer.kind !== 'number' || answer.unit === 'grade' ? '' : (UNIT_WORDS[answer.unit] ?? '');
  const unit = word === '' || word === '°' ? word : ` ${word}`;
  const told = (value: number): string => `${writeNumber(Math.round(value * 100) / 100)}${unit}`;
  const byAge = norm.byAge ? ` at ${ageYears} y` : '';
  const from = norm.from === null || (answer.kind === 'number' && norm.from === answer.min && norm.to !== null && norm.from !== norm.to) ? null : norm.byAge ? leastWithin(norm.from, answer) : norm.from;
  const span = from !== null && norm.to !== null ? (from === norm.to ? told(from) : `${writeNumber(from)} to ${told(norm.to)}`) : from !== null ? `≥ ${told(from)}` : `≤ ${told(norm.to ?? 0)}`;
  return `norm ${span}${byAge}${norm.grey === null ? '' : `, grey from ${told(norm.grey.from)}`}`;
}

const leastWithin = (from: number, answer: MovementTest['answer']): number => {
  const step = answer.kind === 'number' ? answer.step : 1;
  return Math.ceil(from / step - 1e-9) * step;
};

/** A recorded row in words. */
export function findingInWords(row: Finding): string {
  if (row.status === 'within-norm') return 'within norm, by exception';
  if (row.status === 'unable') return `unable: ${REASON_WORDS[row.reason ?? 'other'] ?? row.reason ?? ''}`;
  if (row.status === 'not-tested' || row.value === undefined) return row.reason === undefined ? 'not tested' : `not tested: ${row.reason}`;
  return valueInWords(row.test, row.value);
}

/** One reason in words: `Modified Thomas test, left: −12°`. */
export function evidenceInWords(evidence: Evidence): string {
  const where = [evidence.side, evidence.site].filter((part) => part !== null && part !== undefined).join(' ');
  return `${nameOf(evidence.code)}${where === '' ? '' : `, ${where}`}: ${valueInWords(evidence.code, evidence.value)}`;
}

/** The id of a field on the page, so that any line can lead to it. */
export const fieldId = (code: string, side?: string | null, site?: string | null): string => ['f', code, side ?? '', site ?? ''].join('-');

/** Where a field is recorded. */
export function placeOf(code: string): Place {
  return (testOf(code)?.position ?? 'talking') as Place;
}

const REGION_NAMES: Readonly<Record<string, string>> = {
  lumbar: 'Low back', lumbar_central: 'Low back, middle', sacrum: 'Sacrum', saddle: 'Saddle', buttock: 'Buttock', groin: 'Groin', anterior_thigh: 'Front of thigh', posterior_thigh: 'Back of thigh',
  lateral_thigh: 'Outside of thigh', knee: 'Knee', calf: 'Calf', shin: 'Shin', dorsum_foot: 'Top of foot', sole: 'Sole',
};

/** Whether a field may be marked within norm without a value: there is a norm, and the test has a clearly normal result. */
export function mayBeWithinNorm(test: MovementTest, person: Person): boolean {
  return test.clearlyNormal !== undefined && test.redFlagQuestion !== true && normFor(test, person) !== null;
}

/** A region of the body chart: `lumbar_left` as `Low back, left`. */
export function regionInWords(region: string): string {
  const side = /_(left|right)$/.exec(region)?.[1];
  const code = region.replace(/_(left|right)$/, '');
  return `${REGION_NAMES[code] ?? code}${side === undefined ? '' : `, ${side}`}`;
}

/** All that is marked on the body chart, in one line. */
export function marksInWords(marks: readonly BodyChartMark[]): string {
  if (marks.length === 0) return 'no pain anywhere';
  return marks.map(({ region, quality, depth, intensity }) => [regionInWords(region), quality, depth, intensity === undefined ? undefined : `${intensity}/10`].filter((part) => part !== undefined).join(', ')).join('; ');
}
