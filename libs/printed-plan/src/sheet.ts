/** Lays out the patient's sheet: chooses what goes on it, in the patient's words. The template only sets it. */
import type { Catalogue, CauseRef, Language, Phase } from '@stride/clinical';
import { dateInWords, secondsOf } from './dates';
import { exercisesFor, sheetSide, type Known, type SheetExercise } from './exercises';
import { SHEET_TEMPLATE } from './sheet-template';
import { SHEET_VERSION } from './sheet-version';
import type { PlanSheetSource, SheetDocument } from './source';
import { wordsFor, type SheetWords } from './words';

/** More than this at a time and people do none of them. */
export const EXERCISES_NOW = 4;
const SENTENCES_FOUND = 3;
/** Told elsewhere on the sheet: the pain rule, and when to get help. */
const TOLD_ELSEWHERE = ['E-05', 'E-08'];

export interface SheetContent {
  language: string;
  title: string;
  name: string;
  made: string;
  clinic: string;
  contact: string;
  /** On every page. */
  identity: string;
  banners: readonly string[];
  /** Not printed: which version of the sheet this is, in the document's metadata. */
  keywords: readonly string[];
  labels: Readonly<
    Record<
      | 'found'
      | 'first'
      | 'now'
      | 'because'
      | 'howMuch'
      | 'pain'
      | 'everyDay'
      | 'diary'
      | 'diaryNote'
      | 'week'
      | 'diaryPain'
      | 'call'
      | 'emergency'
      | 'later'
      | 'note'
      | 'page'
      | 'of',
      string
    >
  >;
  /** The handover card; with it the sheet holds nothing else. */
  handover: { title: string; why: string; steps: readonly string[] } | null;
  first: readonly { title: string; text: string }[];
  found: readonly string[];
  exercises: readonly SheetExercise[];
  pain: readonly string[];
  everyDay: readonly { title: string; text: string }[];
  diary: readonly string[];
  days: readonly string[];
  call: readonly string[];
  emergency: readonly string[];
  emergencyCall: string;
  later: readonly { phase: string; titles: string }[];
  laterNote: string;
  note: string;
  visit: string;
  questions: string;
}

/** The sheet of a plan in a language; a language that is not written yet prints English and says so. */
export const planSheet = (
  catalogue: Catalogue,
  source: PlanSheetSource,
  language: Language,
): SheetDocument => ({
  template: SHEET_TEMPLATE,
  inputs: { sheet: JSON.stringify(sheetContent(catalogue, source, language)) },
  madeAtSeconds: secondsOf(source.date),
});

/** What is on the sheet, as plain data. */
export const sheetContent = (
  catalogue: Catalogue,
  source: PlanSheetSource,
  language: Language,
): SheetContent => {
  const { words, translated } = wordsFor(language);
  const known = source.items.flatMap((item): Known[] => {
    const intervention = catalogue.interventions.find(({ ref }) => ref === item.ref);
    return intervention === undefined
      ? []
      : [{ item, intervention, own: intervention.words[words.language] ?? intervention.words.en }];
  });
  const home = known.filter(({ intervention }) => intervention.homeExercise);
  const now = home.filter(({ item }) => !item.queued).slice(0, EXERCISES_NOW);
  const advice = known.filter(
    ({ intervention: { kind, ref } }) =>
      (kind === 'education' || kind === 'walking') && !TOLD_ELSEWHERE.includes(ref),
  );
  const handover = known.find(({ item }) => item.ref === catalogue.planRules.emergencyItem);
  const name = `${source.firstName} ${source.familyInitial}.`;
  const date = dateInWords(source.date, words.months);
  const walking = advice.filter(
    ({ intervention: { kind, dose } }) => kind === 'walking' && dose.daysPerWeek !== undefined,
  );
  return {
    language: words.language,
    title: handover?.own.title ?? words.title,
    name,
    made: words.made(date, source.practitionerName),
    clinic: source.clinicName,
    contact: source.clinicContact,
    identity: [name, source.clinicNumber, date].filter((part) => part !== '').join(' · '),
    banners: [
      ...(source.draft ? [words.draft] : []),
      ...(source.demo ? [words.demo] : []),
      ...(translated ? [] : [words.notYet]),
    ],
    keywords: [`sheet ${SHEET_VERSION}`],
    labels: {
      found: words.found,
      first: words.first,
      now: words.now(now.length),
      because: words.because,
      howMuch: words.howMuch,
      pain: words.painTitle,
      everyDay: words.everyDay,
      diary: words.diary,
      diaryNote: words.diaryNote,
      week: words.exercise,
      diaryPain: words.diaryPain,
      call: words.callTitle,
      emergency: words.emergencyTitle,
      later: words.later,
      note: words.noteTitle,
      page: words.page.one,
      of: words.page.of,
    },
    handover:
      handover === undefined
        ? null
        : { title: handover.own.title, why: handover.own.why, steps: handover.own.steps },
    first: firstOfAll(known, source, words),
    found: foundSentences(source, words),
    exercises: exercisesFor(catalogue, now, words),
    pain: words.pain,
    everyDay: advice.map(({ own }) => ({ title: own.title, text: own.steps.join(' ') })),
    diary: [...[...now, ...walking].map(({ own }) => own.title), words.diaryPain],
    days: words.days,
    call: [
      ...words.seek.filter(({ id }) => source.seekHelp.includes(id)).map(({ own }) => own),
      ...words.seek.filter(({ id }) => !source.seekHelp.includes(id)).map(({ general }) => general),
    ],
    emergency: words.emergency,
    emergencyCall: words.emergencyCall,
    later: laterByPhase(
      home.filter((entry) => !now.includes(entry)),
      words,
    ),
    laterNote: words.laterNote,
    note: source.note ?? '',
    visit:
      source.nextVisit === null
        ? words.noVisit
        : `${words.nextVisit(dateInWords(source.nextVisit, words.months))} ${words.bring}`,
    questions: words.questions(source.clinicName, source.clinicContact),
  };
};

/**
 * Letters and appointments that come before any exercise, opened by the advice of each flag. A flag is told even where
 * its letter was taken out of the plan: silence never lowers a warning.
 */
const firstOfAll = (
  known: readonly Known[],
  source: PlanSheetSource,
  words: SheetWords,
): { title: string; text: string }[] => {
  const letters = known
    .filter(({ intervention: { kind } }) => kind === 'referral')
    .map(({ own }) => ({ title: own.title, text: [own.why, ...own.steps].join(' ') }));
  const advice = source.flags.flatMap(
    ({ id, urgency }) => words.flagAdvice[id] ?? (urgency === 'emergency' ? words.dangerAdvice : []),
  );
  const [letter, ...others] = letters;
  if (letter !== undefined) return [{ ...letter, text: [...advice, letter.text].join(' ') }, ...others];
  return advice.length === 0 ? [] : [{ title: words.takeCare, text: advice.join(' ') }];
};

/** The parent factor of the nerves speaks for its leading subtype, which its first finding names. */
const leading = ({ ref, supports }: PlanSheetSource['causes'][number]): CauseRef => {
  const subtype = supports[0]?.rule.split('.')[0];
  return ref === 'C5' && (subtype === 'C5a' || subtype === 'C5b') ? subtype : ref;
};

const foundSentences = (source: PlanSheetSource, words: SheetWords): string[] => {
  const causes = source.causes.slice(0, SENTENCES_FOUND);
  const sentences = causes.map((cause) =>
    words.cause[leading(cause)](sheetSide(cause.side), cause.level === 'likely'),
  );
  // An urgent flag without a factor is no news to be glad about.
  const isUrgent = source.flags.some(({ urgency }) => urgency === 'urgent' || urgency === 'emergency');
  if (sentences.length === 0) return [isUrgent ? words.foundUrgent : words.foundNothing];
  const mechanical = causes.every(({ ref }) => ref !== 'C5');
  return sentences.length < SENTENCES_FOUND
    ? [...sentences, mechanical ? words.foundSo : words.foundHelp]
    : sentences;
};

const laterByPhase = (waiting: readonly Known[], words: SheetWords): { phase: string; titles: string }[] =>
  ([1, 2, 3, 4, 5] as const satisfies readonly Phase[]).flatMap((phase) => {
    const titles = waiting.filter(({ item }) => item.phase === phase).map(({ own }) => own.title);
    return titles.length === 0 ? [] : [{ phase: words.phase[phase], titles: titles.join(', ') }];
  });
