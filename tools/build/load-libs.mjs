/** Sources of the libs and of the API as one module, bundled for this run: tools read them as they are, not as built. */
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../launcher/build.mjs';

/** The module that these `export` statements make, seen from the root; `name` is where under `dist` it lies. */
export async function loadLibs(name, statements, options = {}) {
  const outfile = path.join(root, 'dist', `${name}.mjs`);
  await build({
    stdin: { contents: statements.join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
    ...options,
  });
  // Asked for twice in one process, it is read twice.
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
