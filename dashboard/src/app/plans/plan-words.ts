/** Words of the plan editor that come from the catalogue. */
import { catalogue, type Dose, type HistoryItem, type Intervention, type MovementTest, type Value } from '@stride/clinical';
import type { Evidence } from '@stride/assessment-engine';
import { doneOn } from '@stride/assessment-engine/plans';
import type { PlanItem } from '@stride/contracts';

export const interventionOf = (ref: string): Intervention | undefined => catalogue.interventions.find((candidate) => candidate.ref === ref);
export const nameOf = (ref: string): string => interventionOf(ref)?.name ?? ref;
/** Done by the clinic, not by the patient at home. */
export const isDoneInClinic = (ref: string): boolean => ['manual-therapy', 'task', 'referral'].includes(interventionOf(ref)?.kind ?? '');

const DOSE_WORDS: readonly { key: keyof Dose; word: string; unit: string; min: number; max: number; step: number }[] = [
  { key: 'sets', word: 'Sets', unit: 'sets', min: 1, max: 20, step: 1 },
  { key: 'repetitions', word: 'Repetitions', unit: 'times', min: 1, max: 200, step: 1 },
  { key: 'holdSeconds', word: 'Hold, seconds', unit: 's hold', min: 1, max: 600, step: 1 },
  { key: 'restSeconds', word: 'Rest, seconds', unit: 's rest', min: 0, max: 600, step: 1 },
  { key: 'minutes', word: 'Minutes', unit: 'min', min: 0.5, max: 240, step: 0.5 },
  { key: 'metres', word: 'Metres', unit: 'm', min: 1, max: 20_000, step: 0.5 },
  { key: 'perDay', word: 'Times a day', unit: 'a day', min: 1, max: 24, step: 1 },
  { key: 'daysPerWeek', word: 'Days a week', unit: 'days a week', min: 1, max: 7, step: 1 },
  { key: 'effort', word: 'Effort, 0 to 10', unit: '/10 effort', min: 0, max: 10, step: 0.5 },
];
export { DOSE_WORDS };

/** A dose as short chips: `3 sets`, `30 s hold`, `2 a day`. */
export function doseChips(dose: Dose): string[] {
  const chips = DOSE_WORDS.flatMap(({ key, unit }) => (dose[key] === undefined ? [] : [`${String(dose[key])}${unit.startsWith('/') ? '' : ' '}${unit}`]));
  return [...chips, ...(dose.grade === undefined ? [] : [`grade ${dose.grade}`])];
}

const UNITS: Record<string, string> = { deg: '°', Cel: ' °C', count: '', score: '', ratio: '', grade: ' of 5' };

/** What was found, and on which side and level: `Modified Thomas test, hip angle, left`. */
export function findingName(evidence: Pick<Evidence, 'code' | 'side' | 'site'>): string {
  const name = testOf(evidence.code)?.name ?? itemOf(evidence.code)?.name ?? (evidence.code === 'age_years' ? 'Age' : evidence.code.replaceAll('_', ' '));
  return [name, [evidence.side, evidence.site].filter((part) => part !== null && part !== undefined).join(' ')].filter((part) => part !== '').join(', ');
}

/** Its value with its unit. */
export function findingValue({ code, value, unit }: Pick<Evidence, 'code' | 'value' | 'unit'>): string {
  if (typeof value === 'number') return `${String(value).replace('-', '−')}${unit === null ? '' : (UNITS[unit] ?? ` ${unit}`)}`;
  return inWords(value, optionsOf(code));
}

/** The choices of an answer; none where it is no choice. */
export function optionsOf(code: string): readonly { value: string; label: string }[] {
  const answer = testOf(code)?.answer ?? itemOf(code)?.answer;
  return answer?.kind === 'choice' ? answer.options : [];
}

/** A cut-off with the answers by the names they have on the form. */
export const cutoffOf = ({ code }: Pick<Evidence, 'code'>, cutoff: string): string =>
  optionsOf(code).reduce((text, { value, label }) => text.replaceAll(new RegExp(`\\b${value}\\b`, 'g'), label.toLowerCase()), cutoff);

/** The unit in which the catalogue records an answer; null where it is no number. */
export const unitOf = (code: string): string | null => {
  const answer = (testOf(code) ?? itemOf(code))?.answer;
  return answer?.kind === 'number' ? answer.unit : null;
};
/** A value with its unit, by the catalogue. */
export const valueOf = (code: string, value: Value): string => findingValue({ code, value, unit: unitOf(code) });

/** One reason in words. */
export const evidenceInWords = (evidence: Evidence): string => `${findingName(evidence)}: ${findingValue(evidence)}`;

/** What a rule such as `C1.F2` speaks for: the factor, and the family of findings. */
export function factorOf(rule: string): string {
  const [ref, family] = rule.split('.');
  const cause = catalogue.causes.find((candidate) => candidate.ref === ref);
  const title = cause?.families.find((candidate) => candidate.id === family)?.title;
  if (cause === undefined) return rule.replaceAll('-', ' ').toLowerCase();
  return title === undefined ? cause.name : `${cause.name}: ${title.toLowerCase()}`;
}

export const testOf = (code: string): MovementTest | undefined => catalogue.domains.flatMap((domain) => domain.tests).find((candidate) => candidate.code === code);
export const itemOf = (code: string): HistoryItem | undefined => catalogue.history.find((candidate) => candidate.code === code);

export function inWords(value: Value, options: readonly { value: string; label: string }[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value).replace('-', '−');
  return value === 'within-norm' ? 'within norm' : (options.find((option) => option.value === value)?.label.toLowerCase() ?? value);
}

/** A dose in one line; what the library says beside its figures, often their range, stands in brackets. */
export function doseInWords(dose: Dose): string {
  const figures = doseChips(dose).join(', ');
  if (dose.text === undefined) return figures;
  return figures === '' ? dose.text : `${figures} (${dose.text})`;
}

/** The side that a step is done on; of what takes the side of its factor and moves both at once, that of the factor. Empty where it has none. */
export function sideInWords({ ref, side: factors }: Pick<PlanItem, 'ref' | 'side'>): string {
  const side = doneOn(factors, interventionOf(ref)) ?? factors;
  return side === null || side === 'midline' ? '' : side === 'bilateral' ? 'both sides' : side;
}
