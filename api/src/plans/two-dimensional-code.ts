/** A text as a QR code that any phone reads without a network. */
import encodeQR from 'qr';

/** Dots of nothing around it, as the standard asks. */
const QUIET = 4;

/**
 * The code as an SVG: one path of square dots, in UTF-8, with the weakest correction, because paper that is soiled is
 * printed again and larger dots are read from further away. Throws when the text is longer than any code holds.
 */
export function codeAsSvg(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'low', encoding: 'byte', border: QUIET });
  const dots = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  const edge = rows.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}"><rect width="${edge}" height="${edge}" fill="#fff"/><path fill="#000" d="${dots.join('')}"/></svg>`;
}

/** Where dark dots stand beside each other: the first one, and how many. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < row.length; at++) {
    const start = at;
    while (row[at] === true) at++;
    if (at > start) runs.push([start, at - start]);
  }
  return runs;
}
