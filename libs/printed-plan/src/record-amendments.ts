/** The amendments on the printed record: every changed field with what was signed and what it reads since. */
import { findingKey } from '@stride/assessment-engine';
import type { Catalogue } from '@stride/clinical';
import type { RecordAnswers, RecordSource } from './record-source';
import {
  findingInWords,
  historyInWords,
  momentInWords,
  nameIn,
  NOT_RECORDED,
  placeInWords,
  positionName,
} from './record-words';

export interface ToldAmendment {
  /** Who and when. */
  by: string;
  reason: string;
  /** Field, as signed, as amended. */
  fields: readonly (readonly [string, string, string])[];
}

/** Field → its name and its words, for all that stands in a record. */
type Fields = ReadonlyMap<string, { name: string; words: string }>;

function fieldsOf(catalogue: Catalogue, { history, findings, notes, domainReasons }: RecordAnswers): Fields {
  const fields = new Map<string, { name: string; words: string }>();
  for (const [code, value] of Object.entries(history))
    fields.set(`history/${code}`, {
      name: nameIn(catalogue, code),
      words: historyInWords(catalogue, code, value),
    });
  for (const row of findings) {
    const note = row.comment === undefined ? '' : ` – ${row.comment}`;
    fields.set(`finding/${findingKey(row)}`, {
      name: placeInWords(catalogue, { ...row, code: row.test }),
      words: `${findingInWords(catalogue, row)}${note}`,
    });
  }
  for (const [position, text] of Object.entries(notes))
    fields.set(`notes/${position}`, {
      name: `Free text, ${positionName(position).toLowerCase()}`,
      words: text,
    });
  for (const [id, text] of Object.entries(domainReasons))
    fields.set(`domainReasons/${id}`, {
      name: `Not examined: ${catalogue.domains.find((domain) => domain.id === id)?.name ?? id}`,
      words: text,
    });
  return fields;
}

/** Every amendment with its changes. A field that was amended before tells that reading too, so that none is lost. */
export function amendmentsOf(
  catalogue: Catalogue,
  { original, amendments }: Pick<RecordSource, 'original' | 'amendments'>,
): ToldAmendment[] {
  const signed = fieldsOf(catalogue, original);
  let before = signed;
  return amendments.map(({ reason, by, at, answers }) => {
    const after = fieldsOf(catalogue, answers);
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    const words = (fields: Fields, key: string): string => fields.get(key)?.words ?? NOT_RECORDED;
    const fields = keys.flatMap((key): [string, string, string][] => {
      const [was, is, first] = [words(before, key), words(after, key), words(signed, key)];
      if (was === is) return [];
      const name = (after.get(key) ?? before.get(key))?.name ?? key;
      return [[name, was === first ? first : `${first}; before this amendment: ${was}`, is]];
    });
    before = after;
    return { by: `${by}, ${momentInWords(at)}`, reason, fields };
  });
}
