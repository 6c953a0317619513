/**
 * Renders the sample pages to PDF, so that a person can look at them:
 *
 *   node libs/printed-plan/preview/preview.mjs <folder> [sample …]
 *
 * It is also the reference for whoever compiles a page. The exact options:
 * - `NodeCompiler.create({ fontArgs: [{ fontPaths: [<libs/printed-plan/fonts>] }] })`: only the fonts of the house;
 * - `pdf({ mainFileContent: document.template, inputs: document.inputs }, …)`: data goes in as inputs, never as template text;
 * - `{ pdfStandard: 'ua-1', creationTimestamp: document.madeAtSeconds }`: tagged, refused when an alternative text is
 *   missing, and the same bytes for the same document because the clock of the machine is not read;
 * - `evictCache(0)` after each page: nothing of one patient stays in memory.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { build } from 'esbuild';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const lib = path.resolve(import.meta.dirname, '..');
const libs = path.resolve(lib, '..');
const [folder = path.join(os.tmpdir(), 'stride-pages'), ...only] = process.argv.slice(2);
fs.mkdirSync(folder, { recursive: true });

const bundle = path.join(folder, 'pages.mjs');
await build({
  stdin: {
    contents: `export * from './src'; export * from './src/sample-sources'; export * from './src/sample-records'; export { catalogue } from '@stride/clinical'; export { codeAsSvg } from '../../api/src/plans/two-dimensional-code'; export { WRITTEN_LANGUAGES } from './src/words';`,
    resolveDir: lib,
    loader: 'ts',
  },
  alias: Object.fromEntries(
    ['clinical', 'assessment-engine', 'contracts', 'illustrations'].map((name) => [
      `@stride/${name}`,
      path.join(libs, name, 'src/index.ts'),
    ]),
  ),
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'error',
});
const {
  RECORDS,
  SAMPLE_IDS,
  assessmentRecord,
  catalogue,
  fitted,
  letterSource,
  planSheet,
  codeAsSvg,
  WRITTEN_LANGUAGES,
  SHEET_VARIANTS,
  SHEET_INKS,
  referralLetter,
  reasoningOf,
  sheetSource,
} = await import(pathToFileURL(bundle).href);

const asked = (change) => ({ language: 'en', variant: 'standard', ink: 'colour', encode: codeAsSvg, ...change });
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [path.join(lib, 'fonts')] }] });
const laidOut = (document) => {
  const pdf = compiler.pdf(
    { mainFileContent: document.template, inputs: document.inputs },
    { pdfStandard: 'ua-1', creationTimestamp: document.madeAtSeconds },
  );
  compiler.evictCache(0);
  return pdf;
};
const pagesOf = (document) =>
  compiler.compile({ mainFileContent: document.template, inputs: document.inputs }).result?.numOfPages ?? 0;
const save = (name, given) => {
  // As the API prints it: closer when it would need more pages than it should.
  const document = fitted(given, (asked) => asked, pagesOf);
  const [first, second] = [laidOut(document), laidOut(document)];
  fs.writeFileSync(path.join(folder, `${name}.pdf`), first);
  const pages = pagesOf(document);
  const wrong = [
    ...(first.equals(second) ? [] : ['not the same bytes twice']),
    ...(pages > (document.fit?.mostPages ?? pages) ? ['more pages than it should take'] : []),
  ];
  if (wrong.length > 0) process.exitCode = 1;
  console.log(
    [`${name}.pdf`, `${Math.round(first.length / 1024)} kB`, `${pages} pages`, ...wrong].join(' · '),
  );
};

for (const id of SAMPLE_IDS.filter((sample) => only.length === 0 || only.includes(sample))) {
  save(`${id}-sheet`, planSheet(catalogue, sheetSource(id), asked({})));
  if (reasoningOf(id).redFlags.length > 0)
    save(`${id}-letter`, referralLetter(catalogue, letterSource(id)));
}
const [first = 'tight-hip'] = only;
if (SAMPLE_IDS.includes(first)) {
  for (const language of WRITTEN_LANGUAGES.filter((written) => written !== 'en'))
    save(`${first}-sheet-${language}`, planSheet(catalogue, sheetSource(first), asked({ language })));
  for (const variant of SHEET_VARIANTS.filter((one) => one !== 'standard'))
    save(`${first}-sheet-${variant}`, planSheet(catalogue, sheetSource(first), asked({ variant })));
  for (const ink of SHEET_INKS.filter((one) => one !== 'colour'))
    save(`${first}-sheet-${ink}`, planSheet(catalogue, sheetSource(first), asked({ ink })));
  save(
    'draft-demo-sheet',
    planSheet(catalogue, sheetSource('tight-hip', { draft: true, demo: true, nextVisit: null }), asked({})),
  );
}

for (const [id, source] of Object.entries(RECORDS))
  if (only.length === 0 || only.includes(`${id}-record`))
    save(`${id}-record`, assessmentRecord(catalogue, source));
