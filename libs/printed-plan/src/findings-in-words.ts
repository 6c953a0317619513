/** Tells a recorded finding to the patient: one plain sentence from their own examination. */
import type { Catalogue } from '@stride/clinical';
import type { Evidence } from '@stride/assessment-engine';
import type { SheetWords } from './words';

/** The sentence for a piece of evidence, or null where a test has no words for patients. */
export function sentenceFor(catalogue: Catalogue, evidence: Evidence, words: SheetWords): string | null {
  const test = catalogue.domains.flatMap((domain) => domain.tests).find((candidate) => candidate.code === evidence.code);
  const text = test?.patientWords ?? catalogue.history.find((item) => item.code === evidence.code)?.patientWords;
  if (text === undefined || evidence.value === 'within-norm') return null;
  const side = evidence.side === null ? '' : words.side[evidence.side];
  return text.replaceAll('{side}', side).replaceAll('{value}', String(evidence.value).replace('-', '−')).replace(/\s+/g, ' ').trim();
}

/** The strongest reason among the evidence, told once. */
export function reasonFor(catalogue: Catalogue, because: readonly Evidence[], words: SheetWords): string {
  const strongest = [...because].sort((a, b) => b.points - a.points);
  for (const evidence of strongest) {
    const sentence = sentenceFor(catalogue, evidence, words);
    if (sentence !== null) return sentence;
  }
  return words.fallbackReason;
}

/** A civil date as people read it: `05-Apr-2026`. */
export function dateInWords(date: string, words: SheetWords): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day ?? ''}-${words.months[Number(month) - 1] ?? ''}-${year ?? ''}`;
}

/** Seconds since 1970 of a civil date at noon, without a clock: days counted by hand. */
export function secondsOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * 86_400 + 43_200;
}
