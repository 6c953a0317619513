/** A text as a QR code that any phone reads without a network. */
import qrcode from 'qrcode-generator';

/** Dots of nothing around it, as the standard asks. */
const QUIET = 4;

/**
 * The code as an SVG: one path of square dots, in UTF-8, with the weakest correction, because paper that is soiled is
 * printed again and larger dots are read from further away. Throws when the text is longer than any code holds.
 */
export function codeAsSvg(text: string): string {
  const code = qrcode(0, 'L');
  // Each letter of this string is one byte: the library is told nothing of encodings.
  code.addData(Buffer.from(text, 'utf8').toString('latin1'), 'Byte');
  code.make();
  const size = code.getModuleCount();
  const dots: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!code.isDark(row, column)) continue;
      let run = 1;
      while (column + run < size && code.isDark(row, column + run)) run++;
      dots.push(`M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`);
      column += run;
    }
  }
  const edge = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}"><rect width="${edge}" height="${edge}" fill="#fff"/><path fill="#000" d="${dots.join('')}"/></svg>`;
}
