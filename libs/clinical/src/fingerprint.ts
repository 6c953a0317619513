/** A short name for what an entry of the catalogue says, so that a changed meaning can be seen. */
import type { Catalogue } from './grammar';

/** The same for equal values whatever the order of their keys; 14 hexadecimal digits. */
export function fingerprint(value: unknown): string {
  const text = canonical(value);
  // Once, not for every character.
  const { imul } = Math;
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = imul(high ^ code, 2_654_435_761);
    low = imul(low ^ code, 1_597_334_677);
  }
  high = imul(high ^ (high >>> 16), 2_246_822_507) ^ imul(low ^ (low >>> 13), 3_266_489_909);
  low = imul(low ^ (low >>> 16), 2_246_822_507) ^ imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${keys.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** Every entry of a catalogue with the fingerprint of all it says: `test slump` → `0a1b…`. */
export function fingerprints(catalogue: Catalogue): Record<string, string> {
  const all: [string, unknown][] = [
    ...catalogue.domains.flatMap(({ tests, ...domain }): [string, unknown][] => [[`domain ${domain.id}`, domain], ...tests.map((test): [string, unknown] => [`test ${test.code}`, test])]),
    ...catalogue.history.map((item): [string, unknown] => [`history ${item.code}`, item]),
    ...catalogue.redFlags.map((rule): [string, unknown] => [`red flag ${rule.id}`, rule]),
    ...catalogue.seekHelp.map((rule): [string, unknown] => [`seek help ${rule.id}`, rule]),
    ...catalogue.causes.map((cause): [string, unknown] => [`factor ${cause.ref}`, cause]),
    ...Object.entries(catalogue.signs).map(([id, sign]): [string, unknown] => [`sign ${id}`, sign]),
    ...catalogue.interventions.map((intervention): [string, unknown] => [`intervention ${intervention.ref}`, intervention]),
    ...catalogue.outcomeMeasures.map((measure): [string, unknown] => [`outcome measure ${measure.id}`, measure]),
    ['open questions', catalogue.openQuestions],
    ['neuro examination', catalogue.neuroExamination],
    ['plan rules', catalogue.planRules],
    ['phase criteria', catalogue.phaseCriteria],
    ['references', catalogue.references],
  ];
  return Object.fromEntries(all.map(([name, entry]) => [name, fingerprint(entry)]));
}
