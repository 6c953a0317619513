import readCode from 'jsqr';
import { codeAsSvg } from './two-dimensional-code';

/** The drawing as a camera sees it: each dot four pixels wide. */
function photographed(svg: string): { width: number; height: number; data: Uint8ClampedArray } {
  const DOT = 4;
  const edge = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * DOT;
  const data = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (const [, x = '', y = '', run = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * DOT; row < (Number(y) + 1) * DOT; row++)
      for (let column = Number(x) * DOT; column < (Number(x) + Number(run)) * DOT; column++)
        data.fill(0, (row * edge + column) * 4, (row * edge + column) * 4 + 3);
  }
  return { width: edge, height: edge, data };
}

it.each([
  ['a short English text', 'Kneeling hip stretch. Hold 30 seconds, three times.'],
  ['Irish', 'Do phlean do do dhroim – Máire\n1. Síneadh cromáin'],
  ['Polish and Romanian', 'Źródło bólu, ćwiczenie. Întindere, șold, țesut'],
  ['Ukrainian', 'Ваш план для спини – Олена\n1. Розтяжка стегна стоячи на коліні. 30 секунд, тричі.'],
  ['as much as a sheet holds', 'Walk a little, often. '.repeat(29)],
])('is read back letter for letter by another program: %s', (_name, text) => {
  const { data, width, height } = photographed(codeAsSvg(text));
  expect(readCode(data, width, height)?.data).toBe(text);
});
it('refuses what no code holds', () => {
  expect(() => codeAsSvg('x'.repeat(3000))).toThrow();
});
