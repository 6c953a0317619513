/** Lays out the referral letter: who the patient is, which findings raised which flag, and what was done. */
import type { Catalogue, Language } from '@stride/clinical';
import type { Evidence } from '@stride/assessment-engine';
import { dateInWords, secondsOf } from './findings-in-words';
import { LETTER_TEMPLATE } from './letter-template';
import type { ReferralSource, SheetDocument } from './source';
import { wordsFor } from './words';

export interface LetterContent {
  language: string;
  title: string;
  banners: readonly string[];
  identity: string;
  facts: readonly (readonly [string, string])[];
  opening: string;
  labels: Record<string, string>;
  flags: readonly { name: string; action: string; within: string; findings: readonly (readonly [string, string, string])[] }[];
  answers: readonly (readonly [string, string])[];
  done: readonly string[];
  safety: string;
  closing: string;
  clinic: string;
}

/** The letter for the flags of an assessment, most urgent first. */
export function referralLetter(catalogue: Catalogue, source: ReferralSource, language: Language): SheetDocument {
  return { template: LETTER_TEMPLATE, inputs: { letter: JSON.stringify(letterContent(catalogue, source, language)) }, madeAtSeconds: secondsOf(source.assessedAt) };
}

/** What is in the letter, as plain data. */
export function letterContent(catalogue: Catalogue, source: ReferralSource, language: Language): LetterContent {
  const { words } = wordsFor(language);
  const { letter } = words;
  const emergency = source.flags.some((flag) => flag.urgency === 'emergency');
  const order = ['emergency', 'urgent', 'routine'];
  const flags = [...source.flags].sort((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency));
  const nameOf = (code: string): string => catalogue.domains.flatMap((domain) => domain.tests).find((test) => test.code === code)?.name ?? catalogue.history.find((item) => item.code === code)?.name ?? (code === 'age_years' ? 'Age' : code);
  const told = (evidence: Evidence): readonly [string, string, string] => [
    `${nameOf(evidence.code)}${evidence.site === undefined ? '' : ` ${evidence.site}`}`,
    evidence.side ?? '',
    `${letter.answer(evidence.value)}${evidence.unit === null || evidence.unit === 'score' || evidence.unit === 'count' ? '' : ` ${unitInWords(evidence.unit)}`}`,
  ];
  const extra: (readonly [string, string])[] = [
    ...(source.cancerType === null ? [] : [[nameOf('rf_cancer_type'), source.cancerType] as const]),
    ...(source.saddleOnsetDays === null ? [] : [[nameOf('rf_saddle_onset_days'), String(source.saddleOnsetDays)] as const]),
  ];
  const person = `${source.familyName.toUpperCase()}, ${source.givenName}`;
  return {
    language: words.language,
    title: letter.title(emergency),
    banners: [...(source.draft ? [words.draft] : []), ...(source.demo ? [words.demo] : [])],
    identity: `${person} · ${source.clinicNumber}`,
    facts: [
      [letter.about, person],
      [letter.born, `${dateInWords(source.birthDate, words)} (${source.ageYears})`],
      [letter.sex, letter.sexes[source.sex]],
      [letter.number, source.clinicNumber],
      [letter.assessed, `${dateInWords(source.assessedAt, words)} ${source.assessedAt.slice(11, 16)} UTC`],
      [letter.by, source.practitionerName],
    ],
    opening: letter.opening(emergency),
    labels: { flag: letter.flag, within: letter.within, findings: letter.findings, finding: letter.finding, side: letter.side, value: letter.value, answers: letter.answers, done: letter.done },
    flags: flags.map((flag) => {
      const rule = catalogue.redFlags.find((candidate) => candidate.id === flag.id);
      return { name: `${rule?.name ?? flag.id} (${flag.id})`, action: flag.action, within: rule?.within ?? '', findings: flag.because.map(told) };
    }),
    answers: [...source.dangerAnswers.map(({ code, value }) => [nameOf(code), letter.answer(value)] as const), ...extra],
    done:
      source.actions.length === 0
        ? [letter.nothingDone]
        : source.actions.map((action) => (action.overrideReason === null ? `${action.flag}: ${action.action ?? ''} (${action.takenBy ?? ''}, ${action.at?.slice(0, 16).replace('T', ' ') ?? ''} UTC)` : `${action.flag}: ${letter.overridden} ${action.overrideReason}`)),
    safety: letter.safety,
    closing: letter.notDiagnosis,
    clinic: words.contact(source.clinicName, source.clinicContact),
  };
}

const UNITS: Readonly<Record<string, string>> = { deg: '°', Cel: '°C', grade: '/5', years: 'years', beats: 'beats', ratio: '' };
const unitInWords = (unit: string): string => UNITS[unit] ?? unit;
