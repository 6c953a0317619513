/** The words of the printed record. It is written for colleagues, in English as it was recorded. */
import type { BodyChartMark, Evidence, Finding, HistoryValue, Level } from '@stride/assessment-engine';
import type { Answer, Catalogue, HistoryTopic, MovementTest, Value } from '@stride/clinical';
import { dateInWords } from './dates';
import type { LocalTime } from './source';
import { letterWords, unitAfter } from './letter-words';
import { englishWords } from './words';

const words = englishWords;

export const NOT_RECORDED = 'Not recorded';

export const TOPIC_NAMES: Readonly<Record<HistoryTopic, string>> = {
  pain: 'Pain',
  walking: 'Walking',
  behaviour: 'What eases, what provokes',
  leg: 'The leg',
  vessels: 'Vessels',
  background: 'Background',
  inflammation: 'Inflammation',
  'body-chart': 'Body chart',
  danger: 'Red flags',
};
export const KIND_NAMES = {
  mini: 'Mini-Assessment',
  initial: 'Initial assessment',
  review: 'Review',
  discharge: 'Discharge assessment',
} as const;
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  likely: 'Likely',
  possible: 'Possible',
  unlikely: 'Unlikely',
  not_assessed: 'Not assessed',
};
const POSITION_NAMES: Readonly<Record<string, string>> = { 'side-lying': 'Side-lying' };
const REGION_NAMES: Readonly<Record<string, string>> = {
  lumbar: 'Low back',
  lumbar_central: 'Low back, middle',
  anterior_thigh: 'Front of thigh',
  posterior_thigh: 'Back of thigh',
  lateral_thigh: 'Outside of thigh',
  dorsum_foot: 'Top of foot',
};
const QUALITY_NAMES: Readonly<Record<NonNullable<BodyChartMark['quality']>, string>> = {
  ache: 'ache',
  sharp: 'sharp',
  burning: 'burning',
  pins: 'pins and needles',
  numb: 'numb',
  cramp: 'cramp',
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

export const positionName = (position: string): string => POSITION_NAMES[position] ?? capital(position);

/** A moment by the clinic's clock: `05-Apr-2026, 10:42 Europe/Dublin`. */
export const momentInWords = ({ date, clock, zone }: LocalTime): string =>
  letterWords.time(dateInWords(date, words.months), clock, zone);

export const civilDate = (date: string): string => dateInWords(date, words.months);

export const testIn = (catalogue: Catalogue, code: string): MovementTest | undefined =>
  catalogue.domains.flatMap(({ tests }) => tests).find((test) => test.code === code);

/** The name of a test or a history item; its code where this catalogue does not know it. */
export const nameIn = (catalogue: Catalogue, code: string): string =>
  testIn(catalogue, code)?.name ??
  catalogue.history.find((item) => item.code === code)?.name ??
  (code === 'age_years' ? letterWords.ageName : code.replaceAll('_', ' '));

const answerIn = (catalogue: Catalogue, code: string): Answer | undefined =>
  testIn(catalogue, code)?.answer ?? catalogue.history.find((item) => item.code === code)?.answer;

/** A value as it was recorded, with its unit; free text is left exactly as it was typed. */
export function valueInWords(catalogue: Catalogue, code: string, value: Value): string {
  if (value === 'within-norm') return 'Within norm, by exception';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const answer = answerIn(catalogue, code);
  if (typeof value === 'number') {
    const unit = answer?.kind === 'number' ? unitAfter(value, answer.unit) : '';
    return `${String(value).replace('-', '−')}${unit}`;
  }
  return answer?.kind === 'choice'
    ? (answer.options.find((option) => option.value === value)?.label ?? value)
    : value;
}

export function historyInWords(catalogue: Catalogue, code: string, value: HistoryValue | undefined): string {
  if (value === undefined || value === null) return NOT_RECORDED;
  if (typeof value !== 'object') return valueInWords(catalogue, code, value);
  return value.length === 0 ? 'No pain anywhere' : value.map(markInWords).join('; ');
}

/** One mark of the body chart: `Low back, left: ache, deep, 6/10`. */
export function markInWords({ region, quality, depth, intensity }: BodyChartMark): string {
  const felt = [
    quality === undefined ? 'kind not recorded' : QUALITY_NAMES[quality],
    depth === undefined ? 'depth not recorded' : depth === 'superficial' ? 'on the surface' : depth,
    intensity === undefined ? '0–10 not recorded' : `${intensity}/10`,
  ];
  return `${regionInWords(region)}: ${felt.join(', ')}`;
}

/** A region of the body chart with its side, as the patient has it. */
export function regionInWords(region: string): string {
  const side = /_(left|right)$/.exec(region)?.[1];
  const code = region.replace(/_(left|right)$/, '');
  return `${REGION_NAMES[code] ?? capital(code.replaceAll('_', ' '))}${side === undefined ? '' : `, ${side}`}`;
}

/** What a row says, without its note: its value, or why there is none. Nothing ever reads as normal by being absent. */
export function findingInWords(catalogue: Catalogue, row: Finding | undefined): string {
  if (row === undefined) return NOT_RECORDED;
  if (row.status === 'within-norm') return 'Within norm, by exception';
  if (row.status === 'unable') return `Unable: ${row.reason ?? 'reason not recorded'}`;
  if (row.status === 'not-tested' || row.value === undefined)
    return row.reason === undefined ? 'Not tested, reason not recorded' : `Not tested: ${row.reason}`;
  const copied = row.copiedFrom === undefined ? '' : ' (copied from the last visit)';
  return `${valueInWords(catalogue, row.test, row.value)}${copied}`;
}

/** `Modified Thomas test, left` */
export function placeInWords(
  catalogue: Catalogue,
  { code, side, site }: { code: string; side?: string | null | undefined; site?: string | null | undefined },
): string {
  const label = testIn(catalogue, code)?.sites?.find((one) => one.code === site)?.label ?? site;
  return [nameIn(catalogue, code), side, label].filter((part) => part != null && part !== '').join(', ');
}

/** One reason with what it was worth. A reason for a flag is no sum and has no points. */
export function evidenceInWords(catalogue: Catalogue, evidence: Evidence, withPoints: boolean): string {
  const { code, value, points } = evidence;
  const said = code === 'body_chart' ? regionInWords(String(value)) : valueInWords(catalogue, code, value);
  const worth = `${points > 0 ? '+' : ''}${String(points).replace('-', '−')}`;
  return `${placeInWords(catalogue, evidence)}: ${said}${withPoints ? ` (${worth})` : ''}`;
}
