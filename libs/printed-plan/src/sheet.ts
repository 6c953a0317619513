/** Lays out the patient's sheet: chooses what goes on it, in the patient's words. The template only sets it. */
import type { Catalogue, Intervention, Language } from '@stride/clinical';
import { figuresFor } from './figures';
import { dateInWords, reasonFor, secondsOf } from './findings-in-words';
import type { PlanSheetSource, SheetDocument, SheetItem } from './source';
import { SHEET_TEMPLATE } from './sheet-template';
import { wordsFor, type SheetWords } from './words';

/** More than this at a time and people do none of them. */
export const EXERCISES_NOW = 4;
const SENTENCES_FOUND = 3;

export interface SheetExercise {
  title: string;
  side: string;
  why: string;
  steps: readonly string[];
  dose: string;
  note: string;
  start: string;
  end: string;
  startAlt: string;
  endAlt: string;
}
export interface SheetContent {
  words: Record<string, string>;
  language: string;
  identity: string;
  title: string;
  subtitle: string;
  banners: readonly string[];
  found: readonly string[];
  exercises: readonly SheetExercise[];
  everyDay: readonly { title: string; text: string }[];
  later: readonly { phase: string; titles: string }[];
  days: readonly string[];
  pain: readonly string[];
  call: readonly string[];
  emergency: readonly string[];
  note: string;
  visit: string;
  contact: string;
}

/** The sheet of a plan in a language; a language that is not written yet prints English and says so. */
export function planSheet(catalogue: Catalogue, source: PlanSheetSource, language: Language): SheetDocument {
  return { template: SHEET_TEMPLATE, inputs: { sheet: JSON.stringify(sheetContent(catalogue, source, language)) }, madeAtSeconds: secondsOf(source.date) };
}

/** What is on the sheet, as plain data. */
export function sheetContent(catalogue: Catalogue, source: PlanSheetSource, language: Language): SheetContent {
  const { words, translated } = wordsFor(language);
  const known = source.items.flatMap((item) => {
    const intervention = catalogue.interventions.find((candidate) => candidate.ref === item.ref);
    return intervention === undefined ? [] : [{ item, intervention }];
  });
  const home = known.filter(({ intervention }) => intervention.homeExercise);
  const now = home.filter(({ item }) => !item.queued).slice(0, EXERCISES_NOW);
  const waiting = home.filter((entry) => !now.includes(entry));
  const advice = known.filter(({ intervention }) => (intervention.kind === 'education' || intervention.kind === 'walking') && !intervention.homeExercise);
  const name = `${source.firstName} ${source.familyInitial}.`;
  const { title, ...rest } = words;
  return {
    language: words.language,
    words: Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    identity: `${name} · ${source.clinicNumber}`,
    title,
    subtitle: `${words.forWhom(name)} · ${words.made(dateInWords(source.date, words), source.practitionerName)}`,
    banners: [...(source.draft ? [words.draft] : []), ...(source.demo ? [words.demo] : []), ...(translated ? [] : [words.notYet])],
    found: foundSentences(catalogue, source, words),
    exercises: now.map(({ item, intervention }) => exerciseFor(catalogue, item, intervention, language, words)),
    everyDay: advice.map(({ intervention }) => {
      const own = intervention.words[language] ?? intervention.words.en;
      return { title: own.title, text: own.steps.join(' ') };
    }),
    later: laterByPhase(waiting, language, words),
    days: [0, 1, 2, 3, 4, 5, 6].map(words.day),
    pain: words.pain,
    call: [...source.flags.flatMap((flag) => words.flagAdvice[flag.id] ?? []), ...words.call],
    emergency: words.emergency,
    note: source.note ?? '',
    visit: source.nextVisit === null ? words.noVisit : words.nextVisit(dateInWords(source.nextVisit, words)),
    contact: words.contact(source.clinicName, source.clinicContact),
  };
}

function foundSentences(catalogue: Catalogue, source: PlanSheetSource, words: SheetWords): string[] {
  const sentences = source.causes.flatMap(({ ref, side }) => {
    const cause = catalogue.causes.find((candidate) => candidate.ref === ref);
    if (cause === undefined) return [];
    return [side === 'left' || side === 'right' || side === 'bilateral' ? words.causeOnSide(cause.patientWords.replace(/\.$/, ''), words.side[side]) + '.' : cause.patientWords];
  });
  return sentences.length === 0 ? [words.foundNothing] : sentences.slice(0, SENTENCES_FOUND);
}

function exerciseFor(catalogue: Catalogue, item: SheetItem, intervention: Intervention, language: Language, words: SheetWords): SheetExercise {
  const own = intervention.words[language] ?? intervention.words.en;
  const figures = figuresFor(intervention.pose, item.side);
  return {
    title: own.title,
    side: item.side === 'left' || item.side === 'right' || item.side === 'bilateral' ? words.side[item.side] : '',
    why: `${reasonFor(catalogue, item.because, words)} ${own.why}`,
    steps: own.steps,
    dose: sameDose(item, intervention) ? own.dose : doseInWords(item),
    note: item.note ?? '',
    start: figures?.start ?? '',
    end: figures?.end ?? '',
    startAlt: words.drawing(own.title, '1'),
    endAlt: words.drawing(own.title, '2'),
  };
}

const sameDose = (item: SheetItem, intervention: Intervention): boolean => JSON.stringify(item.dose) === JSON.stringify(intervention.dose);

/** A dose that the physiotherapist changed, from its numbers. */
export function doseInWords(item: Pick<SheetItem, 'dose'>): string {
  const { sets, repetitions, holdSeconds, restSeconds, perDay, daysPerWeek, minutes, metres, text } = item.dose;
  const parts = [
    ...(repetitions === undefined ? [] : [`${repetitions} times`]),
    ...(holdSeconds === undefined ? [] : [`hold ${holdSeconds} seconds`]),
    ...(minutes === undefined ? [] : [`${minutes} minutes`]),
    ...(metres === undefined ? [] : [`${metres} metres`]),
    ...(sets === undefined ? [] : [`${sets} sets`]),
    ...(restSeconds === undefined ? [] : [`rest ${restSeconds} seconds`]),
    ...(perDay === undefined ? [] : [perDay === 1 ? 'once a day' : `${perDay} times a day`]),
    ...(daysPerWeek === undefined ? [] : [`${daysPerWeek} days a week`]),
  ];
  const sentence = parts.length === 0 ? (text ?? '') : parts.join(', ');
  return sentence === '' ? '' : `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`.replace(/\.\.$/, '.');
}

function laterByPhase(waiting: readonly { item: SheetItem; intervention: Intervention }[], language: Language, words: SheetWords): { phase: string; titles: string }[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((phase) => {
    const titles = waiting.filter(({ item }) => item.phase === phase).map(({ intervention }) => (intervention.words[language] ?? intervention.words.en).title);
    return titles.length === 0 ? [] : [{ phase: words.phase[phase], titles: titles.join(', ') }];
  });
}
