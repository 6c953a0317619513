/** Lays out the patient's sheet: chooses what goes on it, in the patient's words. The template only sets it. */
import { EXERCISES_NOW, minutesADay } from '@stride/assessment-engine';
import { EQUIPMENT, type Catalogue, type Language, type Phase } from '@stride/clinical';
import { adviceAmong, adviceInWords, isTicked, type SheetAdvice } from './advice';
import { dateInWords } from './dates';
import { exercisesFor, type Known, type SheetExercise } from './exercises';
import { figureLabels, type FigureLabels } from './figure-words';
import type { IsWorse } from './findings-in-words';
import { foundSentences } from './found';
import { callLines, emergencyLines, firstOfAll } from './help';
import { isWorseThanOther } from './other-side';
import { SHEET_VERSION } from './sheet-version';
import type { PlanSheetSource } from './source';
import { codeText } from './code';
import { englishWords, packFor, type SheetWords } from './words';
import { isReviewed } from './words/reviewed';


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
  const advice = adviceAmong(known);
  const handover = known.find(({ item }) => item.ref === catalogue.planRules.emergencyItem);
  const name = `${source.firstName} ${source.familyInitial}.`;
  const date = dateInWords(source.date, words.months);
  const minutes = minutesADay(now);
  const ticked = [...now, ...advice.filter(isTicked)];
  const isWorse: IsWorse = (evidence) => isWorseThanOther(catalogue, evidence, source.measured ?? []);
  const exercises = exercisesFor(now, pack, isWorse);
  const first = firstOfAll(known, source, words);
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
    first,
    found: foundSentences(source, words, { hasExercises: now.length > 0, hasTicks: ticked.length > 0, hasLetters: first.length > 0 }),
    // The date goes on where a full stop would end it.
    goals: (source.goals ?? []).map(({ goal, by }) => words.goalBy(goal.replace(/[\s.,;:]+$/u, ''), dateInWords(by, words.months))),
    minutes: minutes === 0 ? '' : words.minutesADay(minutes),
    need: EQUIPMENT.filter((thing) => now.some(({ intervention }) => intervention.equipment?.includes(thing) === true)).map(
      (thing) => words.equipment[thing],
    ),
    exercises,
    pain: ticked.length === 0 ? [] : words.pain,
    everyDay: advice.map((piece) => adviceInWords(piece, words)),
    diary: ticked.length === 0 ? [] : [...ticked.map(({ own }) => own.title), words.diaryPain],
    days: words.days,
    call: callLines(source, words, catalogue.planRules.motorFlags),
    emergency: emergencyLines(source, words),
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

const laterByPhase = (waiting: readonly Known[], words: SheetWords): { phase: string; titles: string }[] =>
  ([1, 2, 3, 4, 5] as const satisfies readonly Phase[]).flatMap((phase) => {
    const titles = waiting.filter(({ item }) => item.phase === phase).map(({ own }) => own.title);
    return titles.length === 0 ? [] : [{ phase: words.phase[phase], titles: titles.join('; ') }];
  });
