/** The golden pages and what prints them as one module, bundled for this run. */
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../launcher/build.mjs';

export async function loadPages() {
  const outfile = path.join(root, 'dist/pictures/pages.mjs');
  await build({
    stdin: {
      contents: "export * from './api/test/printed-pages'; export { Typesetter } from './api/src/plans/typesetter'; export { pageSample, planSheet } from '@stride/printed-plan'; export { catalogue } from '@stride/clinical';",
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    external: ['@myriaddreamin/typst-ts-node-compiler', '@nestjs/common'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
