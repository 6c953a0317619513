/** What every project's jest shares: where the libs live and how TypeScript is compiled (swc, decorators kept). */
import path from 'node:path';

const root = import.meta.dirname;
const lib = (name) => [`^@stride/${name}$`, path.join(root, 'libs', name, 'src/index.ts')];
/** A front door of its own beside the lib's main one. */
const door = (name, entry) => [`^@stride/${name}/${entry}$`, path.join(root, 'libs', name, `src/${entry}.ts`)];

export const moduleNameMapper = Object.fromEntries([
  ...['clinical', 'assessment-engine', 'contracts', 'illustrations', 'printed-plan'].map(lib),
  door('clinical', 'examination'),
  door('assessment-engine', 'plans'),
  door('assessment-engine', 'recording'),
]);

export const swcTransform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2023',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Settings for a pure lib: no DOM, no setup, nothing but its own files. */
export const pureLib = (name, dirname) => ({
  displayName: name,
  rootDir: dirname,
  testEnvironment: 'node',
  testRegex: '.*\\.spec\\.ts$',
  transform: swcTransform,
  moduleNameMapper,
});
