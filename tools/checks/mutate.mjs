/**
 * `npm run mutate`: changes the reasoning in thousands of small ways and counts how many of them a test notices. Goal:
 * 85 %. It takes minutes and is no part of CI; the report lies in `reports/mutation`. `npm run mutate -- src/judge.ts`
 * changes that file of the engine alone; `STRIDE_MUTATION_WITHOUT=conclusions,properties` leaves specs out.
 *
 * Starting jest thousands of times would take hours. The specs are therefore bundled once, and `mutation-runner.mjs` runs
 * the bundle anew for each change, in two processes that stay.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { spawnSync } = await import('node:child_process');
const fs = await import('node:fs');
const path = await import('node:path');
const { root } = await import('../launcher/build.mjs');

const SOURCES = 'libs/assessment-engine/src';
/** The specs that notice most for their time come first, the long ones last; the locked conclusions notice nearly all of the rest. */
const FIRST = ['vignettes.spec.ts', 'cutoffs.spec.ts'];
const LAST = ['conditions.spec.ts', 'conclusions.spec.ts', 'missing-tried.spec.ts', 'missing.properties.spec.ts', 'same-case.properties.spec.ts', 'properties.spec.ts'];

/** Bundles the specs of the sandbox that this runs in. */
async function bundle(folder) {
  const { build } = await import('esbuild');
  const { BUNDLE } = await import('./mutation-runner.mjs');
  const without = (process.env.STRIDE_MUTATION_WITHOUT ?? '').split(',').filter((word) => word !== '');
  const place = (file) => (FIRST.includes(file) ? FIRST.indexOf(file) - FIRST.length - 1 : LAST.indexOf(file));
  const specs = fs
    .readdirSync(path.join(folder, SOURCES))
    .filter((file) => file.endsWith('.spec.ts') && !without.some((word) => file.includes(word)))
    .sort((a, b) => place(a) - place(b));
  await build({
    stdin: {
      contents: specs.map((file) => `import './${SOURCES}/${file}';`).join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    outfile: path.join(folder, BUNDLE),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    external: ['expect', 'fast-check'],
    tsconfig: path.join(folder, 'tsconfig.base.json'),
    logLevel: 'warning',
  });
}

function mutate(files) {
  const only = files.map((file) => `libs/assessment-engine/${file}`);
  const folder = path.join(root, 'reports/mutation');
  fs.mkdirSync(folder, { recursive: true });
  const config = path.join(folder, 'stryker.config.json');
  const knowledgeOfTests = ['case-arbitrary.ts', 'conclusions.ts', '*.testing.ts'];
  const settings = {
    packageManager: 'npm',
    testRunner: 'bundled-specs',
    // Run in the sandbox, four folders down.
    buildCommand: 'node ../../../../tools/checks/mutate.mjs --bundle',
    plugins: [path.join(import.meta.dirname, 'mutation-runner.mjs')],
    coverageAnalysis: 'off',
    mutate: only.length > 0 ? only : [`${SOURCES}/*.ts`, ...['*.spec.ts', 'index.ts', 'reasoning.ts', ...knowledgeOfTests].map((name) => `!${SOURCES}/${name}`)],
    // What a person reads is not mutated: a sentence has no right or wrong that a test should hold.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['.data', '.nx', '.angular', 'dist', 'reports', 'dashboard', 'e2e', 'docs', 'tools', 'api', 'libs/illustrations', 'libs/printed-plan', 'test-results'],
    concurrency: Number(process.env.STRIDE_MUTATION_WORKERS ?? 2),
    timeoutMS: 10_000,
    tempDirName: 'reports/mutation/work',
    reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: 'reports/mutation/mutation.json' },
    htmlReporter: { fileName: 'reports/mutation/mutation.html' },
    thresholds: { high: 95, low: 85, break: 85 },
  };
  fs.writeFileSync(config, JSON.stringify(settings, null, 2));
  // A few generated cases a property: each change runs them again.
  const PATH = `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`;
  const env = { ...process.env, PATH, STRIDE_PROPERTY_RUNS: process.env.STRIDE_PROPERTY_RUNS ?? '40' };
  return spawnSync(process.execPath, [path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

const words = process.argv.slice(2);
if (words.includes('--bundle')) await bundle(process.cwd());
else process.exit(mutate(words));
