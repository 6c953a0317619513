/** Puts side and number into the sentence of a finding. */
const CHOICE = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** The sentence, or null where it needs a side that the finding does not have. */
export const fillSentence = (
  sentence: string,
  { side, value }: { side: 'left' | 'right' | null; value: string | number | boolean },
): string | null => {
  if (side === null && sentence.search(CHOICE) >= 0) return null;
  return sentence
    .replace(CHOICE, (_, left: string, right: string) => (side === 'left' ? left : right))
    .replaceAll('{value}', String(value).replace('-', '−'))
    .replace(/\s+/g, ' ')
    .trim();
};
