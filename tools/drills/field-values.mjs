/** Fields and their values in one form, wherever they were read: a screen, an answer of the clinic, the journal. */

/** A value as text that is equal for equal values; null where nothing stands. Where a finding stands is not its value. */
export function valueText(field, value) {
  if (value === null || value === undefined) return null;
  if (!field.startsWith('finding/')) return typeof value === 'string' && value.trim() === '' ? null : JSON.stringify(value);
  const content = typeof value === 'object' ? { ...value } : { value };
  for (const place of ['test', 'side', 'site', 'recordedAt', 'recordedBy', 'method']) delete content[place];
  return JSON.stringify(Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));
}
const findingField = ({ test, side = '', site = '' }) => `finding/${test}|${side}|${site}`;

/** Everything that a document holds: field → value text. */
export function fieldsIn({ history, findings, notes, domainReasons }) {
  const fields = {};
  const put = (field, value) => {
    const text = valueText(field, value);
    if (text !== null) fields[field] = text;
  };
  for (const [code, value] of Object.entries(history)) put(`history/${code}`, value);
  for (const finding of findings) put(findingField(finding), finding);
  for (const [key, text] of Object.entries(notes)) put(`notes/${key}`, text);
  for (const [key, text] of Object.entries(domainReasons)) put(`domainReasons/${key}`, text);
  return fields;
}

/** What one operation of the journal writes: field and value text. */
export function writesOf({ set = {}, clear = {} }) {
  const writes = [];
  const put = (field, value) => writes.push([field, valueText(field, value)]);
  if (set.finding) put(findingField(set.finding), set.finding);
  if (clear.finding) put(findingField(clear.finding), null);
  for (const part of ['history', 'notes', 'domainReasons']) {
    for (const [key, value] of Object.entries(set[part] ?? {})) put(`${part}/${key}`, value);
    for (const key of Array.isArray(clear[part]) ? clear[part] : Object.keys(clear[part] ?? {})) put(`${part}/${key}`, null);
  }
  return writes;
}
