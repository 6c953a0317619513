/** Lays out the patient's sheet: chooses what goes on it, in the patient's words. The template only sets it. */
import { EQUIPMENT, type Catalogue, type CauseRef, type Language, type Phase } from '@stride/clinical';
import { dateInWords } from './dates';
import { exercisesFor, sheetSide, type Known, type SheetExercise } from './exercises';
import { figureLabels, type FigureLabels, type FigureName } from './figure-words';
import { figuresFor } from './figures';
import type { IsWorse } from './findings-in-words';
import { isWorseThanOther } from './other-side';
import { SHEET_VERSION } from './sheet-version';
import type { PlanSheetSource } from './source';
import { minutesADay } from './minutes';
import { codeText } from './code';
import { englishWords, packFor, type SheetWords } from './words';
import { isReviewed } from './words/reviewed';
import { FLAGS_THAT_COULD_TURN } from './words/sheet-words';

/** More than this at a time and people do none of them. */
export const EXERCISES_NOW = 4;
const SENTENCES_FOUND = 3;
/** Told elsewhere on the sheet: the pain rule, and when to get help. */
const TOLD_ELSEWHERE = ['E-05', 'E-08'];

/** A piece of advice for every day, with its two drawings. */
export interface SheetAdvice {
  title: string;
  steps: readonly string[];
  figures: readonly FigureName[];
}

export interface SheetContent {
  language: Language;
  /** The words of this page were checked by somebody, or are those that the others are made from. */
  reviewed: boolean;
  title: string;
  name: string;
  made: string;
  clinic: string;
  contact: string;
  /** On every page. */
  identity: string;
  banners: readonly string[];
  /** On every page: that it is a draft, or of nobody real. */
  mark: string;
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
      | 'goals'
      | 'need'
      | 'inClinic'
      | 'code'
      | 'page'
      | 'of',
      string
    >
  >;
  /** How the drawings are spoken of. */
  figureLabels: FigureLabels;
  /** The handover card; with it the sheet holds nothing else. */
  handover: { title: string; why: string; steps: readonly string[] } | null;
  first: readonly { title: string; text: string }[];
  found: readonly string[];
  goals: readonly string[];
  minutes: string;
  need: readonly string[];
  exercises: readonly SheetExercise[];
  pain: readonly string[];
  everyDay: readonly SheetAdvice[];
  diary: readonly string[];
  days: readonly string[];
  call: readonly string[];
  emergency: readonly string[];
  emergencyCall: string;
  later: readonly { phase: string; titles: string }[];
  laterNote: string;
  /** What the clinic does, apart from what the patient does at home. */
  inClinic: readonly string[];
  note: string;
  visit: string;
  questions: string;
  /** The plan itself, for the code that a phone reads. */
  code: string;
}

/** What is on the sheet, as plain data. */
export const sheetContent = (
  catalogue: Catalogue,
  source: PlanSheetSource,
  language: Language,
): SheetContent => {
  const pack = packFor(catalogue, language);
  const words = pack.sheet;
  const known = source.items.flatMap((item): Known[] => {
    const intervention = catalogue.interventions.find(({ ref }) => ref === item.ref);
    return intervention === undefined
      ? []
      : [{ item, intervention, own: pack.exercises[item.ref] ?? intervention.words.en }];
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
  const minutes = minutesADay(now.map(({ item }) => item));
  const walking = advice.filter(
    ({ intervention: { kind, dose } }) => kind === 'walking' && dose.daysPerWeek !== undefined,
  );
  const isWorse: IsWorse = (evidence) => isWorseThanOther(catalogue, evidence, source.measured ?? []);
  const exercises = exercisesFor(now, pack, isWorse);
  const reviewed = isReviewed(pack, source, isWorse);
  const content: SheetContent = {
    language: words.language,
    reviewed,
    title: handover?.own.title ?? words.title,
    name,
    made: words.made(date, source.practitionerName),
    clinic: source.clinicName,
    contact: source.clinicContact,
    identity: [name, source.clinicNumber, date].filter((part) => part !== '').join(' · '),
    banners: [
      ...(source.draft ? [words.draft] : []),
      ...(source.demo ? [words.demo] : []),
      ...(reviewed ? [] : [words.unreviewed]),
    ],
    // Its first words: the foot of a page has one line.
    mark: (source.draft ? words.draft : source.demo ? words.demo : '').split(':')[0] ?? '',
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
      goals: words.goals,
      need: words.need,
      inClinic: words.inClinic,
      code: words.code,
      page: words.page.one,
      of: words.page.of,
    },
    figureLabels: figureLabels(words),
    handover:
      handover === undefined
        ? null
        : { title: handover.own.title, why: handover.own.why, steps: handover.own.steps },
    first: firstOfAll(known, source, words),
    found: foundSentences(source, words),
    goals: (source.goals ?? []).map(({ goal, by }) => words.goalBy(goal, dateInWords(by, words.months))),
    minutes: minutes === 0 ? '' : words.minutesADay(minutes),
    need: EQUIPMENT.filter((thing) => now.some(({ intervention }) => intervention.equipment?.includes(thing) === true)).map(
      (thing) => words.equipment[thing],
    ),
    exercises,
    pain: words.pain,
    everyDay: advice.map(({ item, intervention: { pose }, own }) => ({
      title: own.title,
      steps: own.steps,
      figures: figuresFor(pose, item.side, words.language),
    })),
    diary: [...[...now, ...walking].map(({ own }) => own.title), words.diaryPain],
    days: words.days,
    call: callLines(source, words),
    emergency: [...ownEmergency(source, words), ...words.emergency],
    emergencyCall: words.emergencyCall,
    later: laterByPhase(
      home.filter((entry) => !now.includes(entry)),
      words,
    ),
    laterNote: words.laterNote,
    inClinic: known.filter(({ intervention: { kind } }) => kind === 'manual-therapy').map(({ own }) => own.title),
    note: source.note ?? '',
    visit:
      source.nextVisit === null
        ? words.noVisit
        : `${words.nextVisit(dateInWords(source.nextVisit, words.months))} ${words.bring}`,
    questions: words.questions(source.clinicName, source.clinicContact),
    code: '',
  };
  return { ...content, code: codeText(content, source.firstName) };
};

/** The pages of a sheet: in the language asked for, and in English behind it where nobody has checked the words. */
export const sheetPages = (
  catalogue: Catalogue,
  source: PlanSheetSource,
  language: Language,
): [SheetContent, ...SheetContent[]] => {
  const page = sheetContent(catalogue, source, language);
  return page.reviewed ? [page] : [page, behind(sheetContent(catalogue, source, 'en'))];
};

/** The English page as it stands behind one that nobody has checked. */
export const behind = <T extends Pick<SheetContent, 'banners'>>(page: T): T => ({
  ...page,
  banners: [...page.banners, englishWords.englishBehind],
});

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

const LOST_STRENGTH = ['RF-U4-MOTOR3', 'RF-U5-BILATERAL-MOTOR'];

/** When to call: what the person already has comes first. Who has lost strength does not wait for a call with more of it. */
const callLines = ({ seekHelp, flags }: PlanSheetSource, { seek }: SheetWords): string[] => {
  const isWeak = flags.some(({ id }) => LOST_STRENGTH.includes(id));
  const [own, others] = [seek.filter(({ id }) => seekHelp.includes(id)), seek.filter(({ id }) => !seekHelp.includes(id))];
  const saying = (text: 'own' | 'general') => (line: SheetWords['seek'][number]) => (isWeak ? line.besideWeakness : undefined) ?? line[text];
  return [...own.map(saying('own')), ...others.map(saying('general'))];
};

/** The patient's own signs, each said once: two flags can turn into the same emergency. */
const ownEmergency = ({ flags }: PlanSheetSource, words: SheetWords): string[] => [
  ...new Set(FLAGS_THAT_COULD_TURN.filter((flag) => flags.some(({ id }) => id === flag)).map((flag) => words.ownEmergency[flag])),
];

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
