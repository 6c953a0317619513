/** The drawings of exercises as one module, bundled for this run, with what the catalogue shows them for. */
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../launcher/build.mjs';

export async function loadDrawings() {
  const outfile = path.join(root, 'dist/pictures/drawings.mjs');
  await build({
    stdin: {
      contents: "export { catalogue } from '@stride/clinical'; export * from '@stride/illustrations'; export { drawingFingerprints } from './libs/illustrations/src/drawing-fingerprints';",
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
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
