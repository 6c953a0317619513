/**
 * Whether a document says everything that a change says: then the change is in the clinic, whoever brought it. Texts may
 * have been trimmed there; what the change says nothing of may be anything.
 */
export function isIn(document: object, change: object): boolean {
  return Object.entries(change).every(([name, value]) => says((document as Record<string, unknown>)[name], value));
}

function says(there: unknown, here: unknown): boolean {
  if (here === undefined) return true;
  if (typeof here === 'string' || here === null) return textOf(there) === textOf(here);
  if (Array.isArray(here)) return Array.isArray(there) && there.length === here.length && here.every((entry, place) => says(there[place], entry));
  if (typeof here === 'object') return typeof there === 'object' && there !== null && isIn(there, here);
  return there === here;
}

const textOf = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : (value ?? ''));
