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
    contents: `export * from './src'; export * from './src/sample-sources'; export * from './src/sample-records'; export { catalogue } from '@stride/clinical';`,
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
  outfile: bundle,
  logLevel: 'error',
});
const {
  RECORDS,
  SAMPLE_IDS,
  assessmentRecord,
  catalogue,
  letterSource,
  planSheet,
  referralLetter,
  reasoningOf,
  sheetSource,
} = await import(pathToFileURL(bundle).href);

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [path.join(lib, 'fonts')] }] });
const print = (document) => {
  const pdf = compiler.pdf(
    { mainFileContent: document.template, inputs: document.inputs },
    { pdfStandard: 'ua-1', creationTimestamp: document.madeAtSeconds },
  );
  compiler.evictCache(0);
  return pdf;
};
const save = (name, document) => {
  const [first, second] = [print(document), print(document)];
  fs.writeFileSync(path.join(folder, `${name}.pdf`), first);
  const pages =
    compiler.compile({ mainFileContent: document.template, inputs: document.inputs }).result?.numOfPages ?? 0;
  const wrong = [
    ...(first.equals(second) ? [] : ['not the same bytes twice']),
    ...(pages > 2 && document.anyLength !== true ? ['more than two pages'] : []),
  ];
  if (wrong.length > 0) process.exitCode = 1;
  console.log(
    [`${name}.pdf`, `${Math.round(first.length / 1024)} kB`, `${pages} pages`, ...wrong].join(' · '),
  );
};

for (const id of SAMPLE_IDS.filter((sample) => only.length === 0 || only.includes(sample))) {
  save(`${id}-sheet`, planSheet(catalogue, sheetSource(id), 'en'));
  if (reasoningOf(id).redFlags.length > 0)
    save(`${id}-letter`, referralLetter(catalogue, letterSource(id), 'en'));
}
if (only.length === 0)
  save(
    'draft-demo-sheet',
    planSheet(catalogue, sheetSource('tight-hip', { draft: true, demo: true, nextVisit: null }), 'uk'),
  );

for (const [id, source] of Object.entries(RECORDS))
  if (only.length === 0 || only.includes(`${id}-record`))
    save(`${id}-record`, assessmentRecord(catalogue, source));
