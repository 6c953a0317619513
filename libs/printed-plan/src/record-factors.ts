/** The contributing factors on the printed record: level, side, points, and what speaks for, against, or is missing. */
import type { CauseAssessment, Reasoning, SideAssessment } from '@stride/assessment-engine';
import type { Catalogue } from '@stride/clinical';
import { evidenceInWords, LEVEL_NAMES, placeInWords } from './record-words';

export interface RecordFactor {
  name: string;
  level: string;
  /** Side and points, and where the level rests on little or on findings that disagree. */
  about: string;
  supports: readonly string[];
  against: readonly string[];
  missing: readonly string[];
  notes: readonly string[];
}

/** All factors in the catalogue's order, as the reasoning left them. */
export const factorsOf = (catalogue: Catalogue, { causes }: Reasoning): RecordFactor[] =>
  causes.map((cause) => ({
    name: catalogue.causes.find(({ ref }) => ref === cause.ref)?.name ?? cause.id,
    level: LEVEL_NAMES[cause.level],
    about: aboutOf(cause),
    supports: cause.supports.map((evidence) => evidenceInWords(catalogue, evidence, true)),
    against: cause.against.map((evidence) => evidenceInWords(catalogue, evidence, true)),
    missing: cause.missing.map(
      ({ test, side, couldBecome }) =>
        `${placeInWords(catalogue, { code: test, side })} (could become ${LEVEL_NAMES[couldBecome].toLowerCase()})`,
    ),
    notes: cause.notes,
  }));

const points = (value: number): string =>
  `${String(value).replace('-', '−')} ${Math.abs(value) === 1 ? 'point' : 'points'}`;

/** A side that is not assessed has no points to tell. */
const sideInWords = (name: string, { level, score }: SideAssessment): string =>
  `${name}: ${LEVEL_NAMES[level].toLowerCase()}${level === 'not_assessed' ? '' : `, ${points(score)}`}`;

function aboutOf({ level, side, score, limitedData, conflict, sides }: CauseAssessment): string {
  const bySide = (['left', 'right'] as const).flatMap((name) =>
    sides === undefined ? [] : [sideInWords(name, sides[name])],
  );
  return [
    ...(side === null ? [] : [`side: ${side}`]),
    ...(level === 'not_assessed' ? [] : sides === undefined ? [points(score)] : bySide),
    ...(limitedData ? ['limited data'] : []),
    ...(conflict ? ['findings for and against'] : []),
  ].join(' · ');
}
