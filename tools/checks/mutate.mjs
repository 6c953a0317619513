/**
 * `npm run mutate`: changes the reasoning in thousands of small ways and counts how many of them a test notices. Goal:
 * 85 %. It takes long and is no part of CI; the report lies in `reports/mutation`. `npm run mutate -- src/judge.ts`
 * mutates that file of the engine alone.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
const { spawnSync } = await import('node:child_process');
const fs = await import('node:fs');
const path = await import('node:path');
const { root } = await import('../launcher/build.mjs');

const only = process.argv.slice(2).map((file) => `libs/assessment-engine/${file}`);
const folder = path.join(root, 'reports/mutation');
fs.mkdirSync(folder, { recursive: true });
const config = path.join(folder, 'stryker.config.json');
fs.writeFileSync(
  config,
  JSON.stringify({
    packageManager: 'npm',
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    // The properties run thousands of cases; what they would notice, the locked conclusions and the named cases notice sooner.
    jest: { projectType: 'custom', configFile: 'libs/assessment-engine/jest.config.mjs', enableFindRelatedTests: false, config: { testPathIgnorePatterns: ['properties'] } },
    coverageAnalysis: 'perTest',
    mutate: only.length > 0 ? only : ['libs/assessment-engine/src/*.ts', '!libs/assessment-engine/src/*.spec.ts', '!libs/assessment-engine/src/case-arbitrary.ts', '!libs/assessment-engine/src/index.ts', '!libs/assessment-engine/src/reasoning.ts'],
    // What a person reads is not mutated: a sentence has no right or wrong that a test should hold.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignoreStatic: true,
    ignorePatterns: ['.data', '.nx', '.angular', 'dist', 'reports', 'dashboard', 'e2e', 'docs', 'tools', 'api', 'libs/illustrations', 'libs/printed-plan', 'test-results'],
    concurrency: Number(process.env.STRIDE_MUTATION_WORKERS ?? 2),
    timeoutMS: 20_000,
    tempDirName: 'reports/mutation/work',
    reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: 'reports/mutation/mutation.json' },
    htmlReporter: { fileName: 'reports/mutation/mutation.html' },
    thresholds: { high: 95, low: 85, break: 85 },
  }),
);
const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
const done = spawnSync(process.execPath, [path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], { cwd: root, stdio: 'inherit', env });
process.exit(done.status ?? 1);
