/** Lays out the referral letter: who the patient is, which findings raised which flag, and what was done. */
import type { Evidence, RaisedFlag } from '@stride/assessment-engine';
import type { Catalogue } from '@stride/clinical';
import { dateInWords, secondsOf } from './dates';
import { LETTER_TEMPLATE } from './letter-template';
import { LETTER_VERSION } from './letter-version';
import type { LocalTime, ReferralSource, SheetDocument } from './source';
import { letterWords as letter, unitAfter, type LetterWords } from './letter-words';
import { englishWords } from './words';

type FlagUrgency = RaisedFlag['urgency'];
const MOST_URGENT_FIRST: readonly FlagUrgency[] = ['emergency', 'urgent', 'routine'];

export interface ToldFlag {
  id: string;
  name: string;
  action: string;
  within: string;
  findings: readonly (readonly [string, string, string])[];
}
export interface LetterContent {
  language: string;
  title: string;
  to: string;
  clinic: string;
  contact: string;
  date: string;
  banners: readonly string[];
  identity: string;
  facts: readonly (readonly [string, string])[];
  opening: string;
  labels: Readonly<
    Record<
      | 'flag'
      | 'within'
      | 'finding'
      | 'side'
      | 'value'
      | 'answers'
      | 'examination'
      | 'notExamined'
      | 'test'
      | 'left'
      | 'right'
      | 'done'
      | 'safety'
      | 'signed'
      | 'page'
      | 'of',
      string
    >
  >;
  flags: readonly Omit<ToldFlag, 'id'>[];
  examination: readonly (readonly [string, string, string])[];
  answers: readonly (readonly [string, string])[];
  done: readonly string[];
  safety: string;
  closing: string;
  practitioner: string;
  /** Of a letter that was edited: whom it goes to line by line, the physiotherapist's own words, and the signature. */
  edited?: EditedParts;
}
export interface EditedParts {
  addressee: readonly string[];
  opening: readonly string[];
  ownWordsTitle: string;
  ownWords: readonly string[];
  /** By whom and when it was signed; empty while it is not. */
  signature: string;
}

/** The letter for the flags of an assessment, most urgent first. */
export const referralLetter = (
  catalogue: Catalogue,
  source: ReferralSource,
): SheetDocument => letterDocument(letterContent(catalogue, source), source.assessedAt.date);

/**
 * A letter as a document of a civil day: the same content and day print the same bytes, or say in their metadata that
 * the letter was signed under another version of its layout.
 */
export const letterDocument = (
  content: LetterContent,
  date: string,
  signedAs: number = LETTER_VERSION,
): SheetDocument => ({
  template: LETTER_TEMPLATE,
  inputs: { letter: JSON.stringify({ ...content, keywords: keywordsOf(signedAs) }) },
  madeAtSeconds: secondsOf(date),
});

const keywordsOf = (signedAs: number): string[] => [
  `letter ${LETTER_VERSION}`,
  ...(signedAs === LETTER_VERSION ? [] : [`signed as letter ${signedAs}`]),
];

/** What is in the letter, as plain data. */
export const letterContent = (
  catalogue: Catalogue,
  source: ReferralSource,
): LetterContent => {
  const words = englishWords;
  const { months } = words;
  const urgency =
    MOST_URGENT_FIRST.find((level) => source.flags.some((flag) => flag.urgency === level)) ?? 'routine';
  const person = `${source.familyName.toUpperCase()}, ${source.givenName}`;
  const born = dateInWords(source.birthDate, months);
  const at = momentOf;
  return {
    language: words.language,
    title: letter.title(urgency),
    to: letter.to(urgency),
    clinic: source.clinicName,
    contact: source.clinicContact,
    date: dateInWords(source.assessedAt.date, months),
    banners: [
      ...(source.draft ? [letter.beforeSigning] : []),
      ...(source.demo ? [words.demo] : []),
    ],
    identity: `${person} · ${born} · ${source.clinicNumber}`,
    facts: [
      [letter.about, person],
      [letter.born, `${born} (${letter.age(source.ageYears)})`],
      [letter.sex, letter.sexes[source.sex]],
      [letter.number, source.clinicNumber],
      [letter.assessed, at(source.assessedAt)],
      [letter.by, source.practitionerName],
    ],
    opening: letter.opening(urgency),
    labels: {
      flag: letter.flag,
      within: letter.within,
      finding: letter.finding,
      side: letter.side,
      value: letter.value,
      answers: letter.answers,
      examination: letter.examination,
      notExamined: letter.notExamined,
      test: letter.test,
      left: letter.sideName.left,
      right: letter.sideName.right,
      done: letter.done,
      safety: letter.safetyTitle,
      signed: letter.signed,
      page: words.page.one,
      of: words.page.of,
    },
    flags: toldFlags(catalogue, source.flags).map(({ id, name, ...told }) => ({ name: `${name} (${id})`, ...told })),
    examination: examinationOf(catalogue, source, letter),
    answers: answersOf(catalogue, source, letter),
    done:
      source.actions.length === 0
        ? [letter.nothingDone]
        : source.actions.map(({ flag, action, takenBy, at: when, overrideReason }) =>
            overrideReason === null
              ? letter.action(flag, action ?? '', takenBy ?? '', when === null ? '' : at(when))
              : letter.overridden(flag, overrideReason),
          ),
    safety: letter.safety,
    closing: letter.notDiagnosis,
    practitioner: source.practitionerName,
  };
};

/** Flags in the words of the letter, most urgent first, each with exactly the findings that raised it. */
export const toldFlags = (catalogue: Catalogue, flags: readonly RaisedFlag[]): ToldFlag[] =>
  [...flags]
    .sort((a, b) => MOST_URGENT_FIRST.indexOf(a.urgency) - MOST_URGENT_FIRST.indexOf(b.urgency))
    .map(({ id, action, because }) => {
      const rule = catalogue.redFlags.find((candidate) => candidate.id === id);
      return {
        id,
        name: rule?.name ?? id,
        action,
        within: rule?.within ?? '',
        findings: because.map((evidence) => told(catalogue, evidence, letter)),
      };
    });

/** A moment as the letter writes it. */
export const momentOf = ({ date, clock, zone }: LocalTime): string =>
  letter.time(dateInWords(date, englishWords.months), clock, zone);

const nameOf = (catalogue: Catalogue, code: string, letter: LetterWords): string =>
  catalogue.domains.flatMap((domain) => domain.tests).find((test) => test.code === code)?.name ??
  catalogue.history.find((item) => item.code === code)?.name ??
  (code === 'age_years' ? letter.ageName : code);

const unitOf = (catalogue: Catalogue, code: string): string | null => {
  const answer = catalogue.history.find((item) => item.code === code)?.answer;
  return answer?.kind === 'number' ? answer.unit : null;
};

/** A value with its unit, exactly as recorded. */
const recorded = (value: Evidence['value'], unit: string | null, letter: LetterWords): string =>
  `${letter.answer(value)}${unit === null || typeof value !== 'number' ? '' : unitAfter(value, unit)}`;

const told = (
  catalogue: Catalogue,
  { code, site, side, value, unit }: Evidence,
  letter: LetterWords,
): readonly [string, string, string] => [
  [nameOf(catalogue, code, letter), site ?? ''].join(' ').trim(),
  side === null ? letter.noSide : letter.sideName[side],
  recorded(value, unit, letter),
];

/** The nerves by test: its levels left and right, as recorded. A value without a side stands in both columns' place. */
const examinationOf = (
  catalogue: Catalogue,
  source: ReferralSource,
  letter: LetterWords,
): (readonly [string, string, string])[] => {
  const tests = catalogue.domains.flatMap((domain) => domain.tests);
  return [...new Set(source.examination.map(({ code }) => code))].map((code) => {
    const answer = tests.find((test) => test.code === code)?.answer;
    const unit = answer?.kind === 'number' && answer.unit !== 'grade' ? answer.unit : null;
    const on = (side: 'left' | 'right' | null): string =>
      source.examination
        .filter((row) => row.code === code && (row.side === side || row.side === null))
        .map(({ site, value }) => [site ?? '', recorded(value, unit, letter)].join(' ').trim())
        .join(' · ');
    return [nameOf(catalogue, code, letter), on('left') || letter.noSide, on('right') || letter.noSide];
  });
};

/** The danger questions in three groups: what was answered yes, what was answered no, and what nobody asked. */
const answersOf = (
  catalogue: Catalogue,
  source: ReferralSource,
  letter: LetterWords,
): (readonly [string, string])[] => {
  const details: ReferralSource['dangerAnswers'] = [
    ...(source.cancerType === null ? [] : [{ code: 'rf_cancer_type', value: source.cancerType }]),
    ...(source.saddleOnsetDays === null
      ? []
      : [{ code: 'rf_saddle_onset_days', value: source.saddleOnsetDays }]),
  ];
  const named = [...source.dangerAnswers, ...details].map(({ code, value }) => ({
    name: nameOf(catalogue, code, letter),
    unit: unitOf(catalogue, code),
    value,
  }));
  const yes = named.flatMap(({ name, value, unit }) =>
    value === null || value === false
      ? []
      : [value === true ? name : `${name}: ${recorded(value, unit, letter)}`],
  );
  const list = (entries: readonly string[]): string =>
    entries.length === 0 ? letter.none : `${entries.join('; ')}.`;
  return [
    [letter.positive, list(yes)],
    [letter.negative, list(named.flatMap(({ name, value }) => (value === false ? [name] : [])))],
    [letter.unanswered, list(named.flatMap(({ name, value }) => (value === null ? [name] : [])))],
  ];
};
