/** Words of the plan editor that come from the catalogue. */
import { catalogue, type Dose, type Intervention, type Value } from '@stride/clinical';
import type { Evidence } from '@stride/assessment-engine';

export const interventionOf = (ref: string): Intervention | undefined => catalogue.interventions.find((candidate) => candidate.ref === ref);
export const nameOf = (ref: string): string => interventionOf(ref)?.name ?? ref;

const DOSE_WORDS: readonly { key: keyof Dose; word: string; unit: string; min: number; max: number; step: number }[] = [
  { key: 'sets', word: 'Sets', unit: 'sets', min: 1, max: 20, step: 1 },
  { key: 'repetitions', word: 'Repetitions', unit: 'times', min: 1, max: 200, step: 1 },
  { key: 'holdSeconds', word: 'Hold, seconds', unit: 's hold', min: 1, max: 600, step: 1 },
  { key: 'restSeconds', word: 'Rest, seconds', unit: 's rest', min: 0, max: 600, step: 1 },
  { key: 'minutes', word: 'Minutes', unit: 'min', min: 0.5, max: 240, step: 0.5 },
  { key: 'metres', word: 'Metres', unit: 'm', min: 1, max: 20_000, step: 1 },
  { key: 'perDay', word: 'Times a day', unit: 'a day', min: 1, max: 24, step: 1 },
  { key: 'daysPerWeek', word: 'Days a week', unit: 'days a week', min: 1, max: 7, step: 1 },
  { key: 'effort', word: 'Effort, 0 to 10', unit: '/10 effort', min: 0, max: 10, step: 1 },
];
export { DOSE_WORDS };

/** A dose as short chips: `3 sets`, `30 s hold`, `2 a day`. */
export function doseChips(dose: Dose): string[] {
  const chips = DOSE_WORDS.flatMap(({ key, unit }) => (dose[key] === undefined ? [] : [`${String(dose[key])}${unit.startsWith('/') ? '' : ' '}${unit}`]));
  return [...chips, ...(dose.grade === undefined ? [] : [`grade ${dose.grade}`])];
}

/** One reason in words. */
export function evidenceInWords(evidence: Evidence): string {
  const test = catalogue.domains.flatMap((domain) => domain.tests).find((candidate) => candidate.code === evidence.code);
  const item = catalogue.history.find((candidate) => candidate.code === evidence.code);
  const answer = test?.answer ?? item?.answer;
  const where = [evidence.side, evidence.site].filter((part) => part !== null && part !== undefined).join(' ');
  const name = test?.name ?? item?.name ?? (evidence.code === 'age_years' ? 'Age' : evidence.code);
  return `${name}${where === '' ? '' : `, ${where}`}: ${inWords(evidence.value, answer?.kind === 'choice' ? answer.options : [])}`;
}

function inWords(value: Value, options: readonly { value: string; label: string }[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value).replace('-', '−');
  return options.find((option) => option.value === value)?.label.toLowerCase() ?? value;
}
