/** No sheet ends on a page that holds almost nothing, and an ordinary one takes two pages in each language. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { catalogue } from '@stride/clinical';
import { fitted, pageSample, planSheet, type SheetDocument } from '@stride/printed-plan';
import path from 'node:path';
import { goldenPages } from './printed-pages';

/** Of the height of a page: less than this looks like a page too many. */
const LEAST = 0.15;
const PAGE_HEIGHT = 841.89;
const TOP_MARGIN = 37;

/** On which page each sheet of a document ends, and how far down. */
interface End {
  page: number;
  y: number;
}

const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: [path.resolve(import.meta.dirname, '../../libs/printed-plan/fonts')] }],
});
/** The template with a mark behind each sheet. */
const marked = (template: string): string => {
  const at = template.replace(
    '  #sheet-of(s)\n',
    '  #sheet-of(s)\n  #context [#metadata((page: here().page(), y: here().position().y / 1pt)) <end>]\n',
  );
  if (at === template) throw new Error('The template sets its sheets in another way by now.');
  return at;
};

function laidOut({ template, inputs }: Pick<SheetDocument, 'template' | 'inputs'>): { pages: number; ends: End[] } {
  const { result } = compiler.compile({ mainFileContent: marked(template), inputs });
  if (result === null) throw new Error('Typst refuses the sheet.');
  return { pages: result.numOfPages, ends: compiler.query(result, { selector: '<end>', field: 'value' }) as End[] };
}

it('ends no golden sheet on a page that is nearly empty, and holds each in its pages', () => {
  const [tooEmpty, tooLong]: [string[], string[]] = [[], []];
  for (const { name, sample, options } of goldenPages()) {
    const document = planSheet(catalogue, pageSample(sample), options);
    const shown = fitted(document, laidOut, ({ pages }) => pages);
    if (document.fit !== undefined && shown.pages > document.fit.mostPages) tooLong.push(name);
    const first = (index: number): number => (index === 0 ? 1 : (shown.ends[index - 1]?.page ?? 0) + 1);
    for (const [index, { page, y }] of shown.ends.entries())
      if (page > first(index) && (y - TOP_MARGIN) / PAGE_HEIGHT < LEAST) tooEmpty.push(`${name}, page ${page}`);
    compiler.evictCache(5);
  }
  expect({ tooEmpty, tooLong }).toEqual({ tooEmpty: [], tooLong: [] });
}, 180_000);

it('breaks a word that is longer than its line, and lets nothing run off the paper', () => {
  const [golden] = goldenPages();
  if (golden === undefined) throw new Error('There is no golden sheet.');
  const height = (note: string): number => {
    const { ends } = laidOut(planSheet(catalogue, { ...pageSample(golden.sample), note }, golden.options));
    return ends.reduce((sum, { page, y }) => sum + page * PAGE_HEIGHT + y, 0);
  };
  // Six lines' worth of letters without a space take more room than one.
  expect(height('x'.repeat(600))).toBeGreaterThan(height('x'.repeat(40)) + 40);
});
