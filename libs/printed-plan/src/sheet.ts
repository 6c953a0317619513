/** Lays out the patient's sheet: chooses what goes on it, in the patient's words. The template only sets it. */
import type { CauseSide } from '@stride/assessment-engine';
import type { Catalogue, Dose, Intervention, Language, PatientWords, Phase } from '@stride/clinical';
import { dateInWords, secondsOf } from './dates';
import { figuresFor, type Figure } from './figures';
import { reasonsFrom } from './findings-in-words';
import { SHEET_TEMPLATE } from './sheet-template';
import type { PlanSheetSource, SheetDocument, SheetItem } from './source';
import { wordsFor, type SheetSide, type SheetWords } from './words';

/** More than this at a time and people do none of them. */
export const EXERCISES_NOW = 4;
const SENTENCES_FOUND = 3;
/** Told elsewhere on the sheet: the pain rule, and when to get help. */
const TOLD_ELSEWHERE = ['E-05', 'E-08'];

export interface SheetExercise {
  title: string;
  side: string;
  why: string;
  steps: readonly string[];
  dose: string;
  note: string;
  figures: readonly Figure[];
}
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

interface Known {
  item: SheetItem;
  intervention: Intervention;
  own: PatientWords;
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

const sheetSide = (side: CauseSide | null): SheetSide | null =>
  side === 'left' || side === 'right' || side === 'bilateral' ? side : null;

/** The order of the parts says nothing: a stored dose comes back in another order. */
const sameDose = (a: Dose, b: Dose): boolean => {
  const parts = (dose: Dose): string =>
    JSON.stringify(Object.entries(dose).sort(([x], [y]) => (x < y ? -1 : 1)));
  return parts(a) === parts(b);
};

/** Letters and appointments that come before any exercise, each with its own flag's advice. */
const firstOfAll = (
  known: readonly Known[],
  source: PlanSheetSource,
  words: SheetWords,
): { title: string; text: string }[] => {
  const letters = known
    .filter(({ intervention: { kind } }) => kind === 'referral')
    .map(({ own }) => ({ title: own.title, text: [own.why, ...own.steps].join(' ') }));
  const advice = source.flags.flatMap(({ id }) => words.flagAdvice[id] ?? []);
  return letters.map((letter, index) =>
    index === 0 ? { ...letter, text: [...advice, letter.text].join(' ') } : letter,
  );
};

const foundSentences = (source: PlanSheetSource, words: SheetWords): string[] => {
  const sentences = source.causes
    .slice(0, SENTENCES_FOUND)
    .map(({ ref, side, level }) => words.cause[ref](sheetSide(side), level === 'likely'));
  if (sentences.length === 0) return [words.foundNothing];
  return sentences.length < SENTENCES_FOUND ? [...sentences, words.foundSo] : sentences;
};

/** Each exercise has its own reason: a finding is told once, and the next exercise takes the next one. */
const exercisesFor = (catalogue: Catalogue, now: readonly Known[], words: SheetWords): SheetExercise[] => {
  const told = new Set<string>();
  return now.map(({ item, intervention, own }) => {
    const reasons = reasonsFrom(catalogue, item.because, words);
    const reason = reasons.find((candidate) => !told.has(candidate)) ?? reasons[0] ?? words.fallbackReason;
    told.add(reason);
    const side = sheetSide(item.side);
    return {
      title: own.title,
      side: side === null || !intervention.takesSide ? '' : words.onSide(side),
      why: `${reason} ${own.why}`,
      steps: own.steps,
      dose: sameDose(item.dose, intervention.dose) ? own.dose : words.dose(item.dose),
      note: item.note ?? '',
      figures: figuresFor(intervention.pose, item.side, own.title, words),
    };
  });
};

const laterByPhase = (waiting: readonly Known[], words: SheetWords): { phase: string; titles: string }[] =>
  ([1, 2, 3, 4, 5] as const satisfies readonly Phase[]).flatMap((phase) => {
    const titles = waiting.filter(({ item }) => item.phase === phase).map(({ own }) => own.title);
    return titles.length === 0 ? [] : [{ phase: words.phase[phase], titles: titles.join(', ') }];
  });
