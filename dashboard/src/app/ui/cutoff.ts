/** How a rule's threshold and its sources read on the screen. */

/** `<= -10` as `≤ −10`; words of the catalogue as they are. */
export function cutoffInWords(cutoff: string): string {
  if (cutoff === 'true') return 'yes';
  if (cutoff === 'false') return 'no';
  return cutoff.replaceAll('<=', '≤').replaceAll('>=', '≥').replaceAll('!=', 'not').replaceAll(/-(?=\d)/g, '−').replaceAll('_', ' ');
}

/** Points with their sign, as a true minus. */
export const pointsInWords = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

const MARKS: Record<string, string> = { D: 'agreed in the clinic', C: 'computed', 'R-h': 'recalled, high certainty', 'R-m': 'recalled, medium certainty', 'R-l': 'recalled, low certainty' };

/** A source in words: the reference where there is one, else what kind of source the mark stands for. */
export function sourceInWords(mark: string, references: Readonly<Record<string, string>>): string {
  const text = MARKS[mark] ?? references[mark] ?? references[mark.replace(/[abc]$/, '')];
  return text === undefined ? mark : `${mark}: ${text}`;
}
