/** The libs as one module, bundled for this run: catalogue, named cases, reasoning, drawings and the sheet. */
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../launcher/build.mjs';

export async function loadKnowledge() {
  const outfile = path.join(root, 'dist/bench/knowledge.mjs');
  await build({
    stdin: {
      contents: "export { catalogue, vignettes } from '@stride/clinical'; export { reason, whatStopsSigning } from '@stride/assessment-engine'; export { whatIf } from '@stride/assessment-engine/plans'; export { sheetContent } from '@stride/printed-plan'; export { drawExercise, MOMENTS, POSE_IDS } from '@stride/illustrations';",
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
