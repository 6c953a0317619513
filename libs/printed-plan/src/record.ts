/** Lays out the record of an assessment for the clinic's file: everything that was recorded, and what it supports. */
import type { BodyChartMark } from '@stride/assessment-engine';
import { HISTORY_TOPICS, POSITIONS, type Catalogue } from '@stride/clinical';
import { CHART_VIEWS, drawBodyChart, regionsOf, type ChartView } from '@stride/illustrations';
import { secondsOf } from './dates';
import { amendmentsOf, type ToldAmendment } from './record-amendments';
import { flagsOf, openQuestionsOf, type RecordFlag } from './record-danger';
import { factorsOf, type RecordFactor } from './record-factors';
import { domainsOf, type RecordDomain } from './record-findings';
import type { RecordAnswers, RecordSource } from './record-source';
import { RECORD_TEMPLATE } from './record-template';
import {
  civilDate,
  historyInWords,
  KIND_NAMES,
  markInWords,
  momentInWords,
  NOT_RECORDED,
  positionName,
  TOPIC_NAMES,
} from './record-words';
import type { SheetDocument } from './source';
import { letterWords } from './letter-words';
import { englishWords } from './words';

export interface RecordContent {
  title: string;
  clinic: string;
  contact: string;
  identity: string;
  /** Draft, or who signed when. */
  state: string;
  demo: string;
  version: string;
  hash: string;
  facts: readonly (readonly [string, string])[];
  danger: readonly { name: string; answer: string; open: boolean }[];
  flags: readonly RecordFlag[];
  history: readonly {
    topic: string;
    answers: readonly (readonly [string, string])[];
    missing: readonly string[];
  }[];
  chart: { svg: string; alt: string; view: string }[];
  chartWords: readonly string[];
  domains: readonly RecordDomain[];
  factors: readonly RecordFactor[];
  notes: readonly (readonly [string, string])[];
  amendments: readonly ToldAmendment[];
}

/** The record as a document; the same record gives the same document. */
export const assessmentRecord = (catalogue: Catalogue, source: RecordSource): SheetDocument => ({
  template: RECORD_TEMPLATE,
  inputs: { record: JSON.stringify(recordContent(catalogue, source)) },
  madeAtSeconds: secondsOf(source.startedAt.date),
});

/** What is in the record, as plain data. */
export function recordContent(catalogue: Catalogue, source: RecordSource): RecordContent {
  const words = englishWords;
  const letter = letterWords;
  const answers = source.amendments.at(-1)?.answers ?? source.original;
  const chart = answers.history['body_chart'];
  const marks = Array.isArray(chart) ? (chart as readonly BodyChartMark[]) : null;
  const born = civilDate(source.birthDate);
  return {
    title: KIND_NAMES[source.kind],
    clinic: source.clinicName,
    contact: source.clinicContact,
    identity: `${source.familyName.toUpperCase()}, ${source.givenName} · ${born} · ${source.clinicNumber}`,
    state: stateOf(source),
    demo: source.demo ? words.demo : '',
    version: `Catalogue ${source.catalogueVersion}`,
    hash: source.signed?.hash ?? '',
    facts: [
      ['Patient', `${source.familyName.toUpperCase()}, ${source.givenName}`],
      [letter.born, `${born} (${letter.age(source.ageYears)})`],
      [letter.sex, letter.sexes[source.sex]],
      [letter.number, source.clinicNumber],
      [letter.assessed, momentInWords(source.startedAt)],
      [letter.by, source.practitionerName],
    ],
    danger: openQuestionsOf(catalogue, answers),
    flags: flagsOf(catalogue, source),
    history: historyOf(catalogue, answers),
    chart: marks === null ? [] : CHART_VIEWS.map((view) => drawnChart(view, marks)),
    chartWords:
      marks === null ? [NOT_RECORDED] : marks.length === 0 ? ['No pain anywhere'] : marks.map(markInWords),
    domains: domainsOf(catalogue, answers, source),
    factors: factorsOf(catalogue, source.reasoning),
    notes: notesOf(answers),
    amendments: amendmentsOf(catalogue, source),
  };
}

/** What was asked, by topic; the danger questions and the body chart stand by themselves. */
const historyOf = (catalogue: Catalogue, { history }: RecordAnswers): RecordContent['history'] =>
  HISTORY_TOPICS.filter((topic) => topic !== 'danger' && topic !== 'body-chart').flatMap((topic) => {
    const items = catalogue.history.filter((item) => item.topic === topic);
    const isAnswered = ({ code }: { code: string }): boolean => history[code] != null;
    const answers = items
      .filter(isAnswered)
      .map(({ code, name }) => [name, historyInWords(catalogue, code, history[code])] as const);
    const missing = items.filter((item) => !isAnswered(item)).map(({ name }) => name);
    return items.length === 0 ? [] : [{ topic: TOPIC_NAMES[topic], answers, missing }];
  });

function stateOf({ status, signed }: RecordSource): string {
  if (status === 'draft' || signed === null) return 'Draft';
  const by = `igned by ${signed.by} on ${momentInWords(signed.at)}`;
  return status === 'signed' ? `S${by}` : `Entered in error; was s${by}`;
}

/** Which half of the drawing is which side of the patient. */
const VIEWS: Readonly<Record<ChartView, string>> = {
  front: 'Right · Front · Left',
  back: 'Left · Back · Right',
};

function drawnChart(view: ChartView, marks: readonly BodyChartMark[]): RecordContent['chart'][number] {
  const shown = new Set(regionsOf(view).map(({ region }) => region));
  const here = marks.filter(({ region }) => shown.has(region)).map(markInWords);
  const name = view === 'front' ? 'Front' : 'Back';
  const alt = `${name} of the body: ${here.length === 0 ? 'nothing marked' : here.join('; ')}`;
  return { svg: drawBodyChart(view, marks, { title: alt }), alt, view: VIEWS[view] };
}

/** Free text in the order of the positions; what this release has no place for stands at the end. */
function notesOf({ notes }: RecordAnswers): [string, string][] {
  const places = [...new Set([...POSITIONS, 'general', ...Object.keys(notes)])];
  return places.map((place) => [positionName(place), notes[place] ?? NOT_RECORDED]);
}
