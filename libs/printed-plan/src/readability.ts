/**
 * How hard a text is to read, by the two usual formulas. A line without a full stop counts as a sentence, as the NHS
 * advises. The formulas count; they do not understand.
 */
export interface Readability {
  /** Flesch–Kincaid school grade. */
  grade: number;
  /** SMOG, from the words of three syllables or more. */
  smog: number;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}'’-]+/gu) ?? [];
const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/[.!?:]+(?:\s|$)/)).filter((part) => wordsOf(part).length > 0);

const syllablesOf = (word: string): number => {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

export const readabilityOf = (lines: readonly string[]): Readability => {
  const sentences = sentencesOf(lines).length;
  const words = lines.flatMap(wordsOf);
  const syllables = words.map(syllablesOf);
  const all = syllables.reduce((sum, count) => sum + count, 0);
  const long = syllables.filter((count) => count >= 3).length;
  return {
    grade: 0.39 * (words.length / sentences) + 11.8 * (all / words.length) - 15.59,
    smog: 1.043 * Math.sqrt((long * 30) / sentences) + 3.1291,
  };
};
