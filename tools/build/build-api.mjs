/** Bundles the API and its commands into `dist/api/*.mjs`: esbuild for the modules, swc for decorators and their types. */
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { readFile, rename, rm } from 'node:fs/promises';

const decorators = {
  name: 'decorators',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        sourceMaps: 'inline',
        configFile: false,
        swcrc: false,
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

// Built beside the old bundle and put in its place at the end: a build that fails leaves what ran before.
const NEXT = 'dist/api.next';
await rm(NEXT, { recursive: true, force: true });
await build({
  entryPoints: {
    main: 'api/src/main.ts',
    migrate: 'api/src/migrate-command.ts',
    seed: 'api/src/seed-command.ts',
    'rollup-verify': 'api/src/rollup-verify-command.ts',
    'audit-verify': 'api/src/audit-verify-command.ts',
  },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outdir: NEXT,
  outExtension: { '.js': '.mjs' },
  splitting: true,
  packages: 'external',
  sourcemap: true,
  keepNames: true,
  plugins: [decorators],
  tsconfig: 'tsconfig.base.json',
  logLevel: 'warning',
});
await rm('dist/api', { recursive: true, force: true });
await rename(NEXT, 'dist/api');
