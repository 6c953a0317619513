/**
 * Sees each wall of the house fail: lints a few lines that break it, in a place where it must be refused, and checks
 * that exactly that rule refuses them. A wall that no longer holds fails this check.
 */
import { onPinnedNode } from '../launcher/pinned-node.mjs';

onPinnedNode();
process.env.NX_DAEMON = 'false';
const { createProjectGraphAsync } = await import('@nx/devkit');
const { ESLint } = await import('eslint');
const path = await import('node:path');
const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
// The boundaries between projects are read from the project graph; it is made here rather than trusted to a cache.
const { dependencies } = await createProjectGraphAsync();

const NX = '@nx/enforce-module-boundaries';
const IMPORTS = 'no-restricted-imports';
const CASES = [
  ['knowledge imports reasoning', 'libs/clinical/src/catalogue.ts', "import { reason } from '@stride/assessment-engine';\nexport const x = reason;", NX],
  ['knowledge imports a package', 'libs/clinical/src/catalogue.ts', "import { uuidv7 } from 'uuidv7';\nexport const x = uuidv7;", NX],
  ['reasoning imports the wire', 'libs/assessment-engine/src/reason.ts', "import { PROBLEMS } from '@stride/contracts';\nexport const x = PROBLEMS;", NX],
  ['reasoning imports a package', 'libs/assessment-engine/src/reason.ts', "import { uuidv7 } from 'uuidv7';\nexport const x = uuidv7;", NX],
  ['the wire imports paper', 'libs/contracts/src/plans.ts', "import { planSheet } from '@stride/printed-plan';\nexport const x = planSheet;", NX],
  ['a lib reaches into another by path', 'libs/assessment-engine/src/reason.ts', "import { catalogue } from '../../clinical/src/catalogue';\nexport const x = catalogue;", NX],
  ['the dashboard imports the server’s framework', 'dashboard/src/app/client/api.ts', "import { Injectable } from '@nestjs/common';\nexport const x = Injectable;", NX],
  ['the API imports the browser’s framework', 'api/src/platform/clock.ts', "import { signal } from '@angular/core';\nexport const x = signal;", NX],
  ['a lib reads the machine', 'libs/clinical/src/catalogue.ts', "import fs from 'node:fs';\nexport const x = fs;", IMPORTS],
  ['a lib reads the clock', 'libs/assessment-engine/src/reason.ts', 'export const x = Date.now();', 'no-restricted-globals'],
  ['a lib asks the network', 'libs/assessment-engine/src/reason.ts', "export const x = fetch('/');", 'no-restricted-globals'],
  ['a room calls a later one', 'api/src/patients/patients.service.ts', "import { PlansService } from '../plans';\nexport const x = PlansService;", IMPORTS],
  ['a room enters by the window', 'api/src/plans/plans.service.ts', "import { applyChange } from '../assessments/document';\nexport const x = applyChange;", IMPORTS],
  ['two rooms need each other', 'api/src/plans/plans.module.ts', "import { forwardRef } from '@nestjs/common';\nexport const x = forwardRef;", IMPORTS],
  ['a feature imports another', 'dashboard/src/app/plans/plan.page.ts', "import { Recorder } from '../assessments/recorder';\nexport const x = Recorder;", IMPORTS],
  ['anything goes', 'api/src/platform/clock.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a file in which everything ends', 'api/src/platform/clock.ts', `${'export const x = 1;\n'.repeat(1)}${'// line\n'.repeat(1)}${Array.from({ length: 401 }, (_, i) => `export const y${i} = ${i};`).join('\n')}`, 'max-lines'],
];

const eslint = new ESLint({ cwd: root });
let standing = 0;
for (const [name, filePath, text, rule] of CASES) {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: path.join(root, filePath) });
  const held = result.messages.some((message) => message.ruleId === rule && message.severity === 2);
  console.log(`${held ? 'holds ' : 'FALLEN'}  ${name} (${rule})`);
  if (held) standing++;
  else for (const message of result.messages) console.log(`        ${message.ruleId}: ${message.message}`);
}
console.log(`${standing} of ${CASES.length} walls hold.`);

/** What is built or tested of these must be done anew when one of those changes: else a kept result is taken for a new one. */
const RESTS_ON = { 'assessment-engine': ['clinical'], 'printed-plan': ['clinical', 'assessment-engine', 'illustrations'], api: ['clinical', 'assessment-engine', 'printed-plan'], dashboard: ['clinical', 'assessment-engine', 'illustrations'] };
const unknown = Object.entries(RESTS_ON).flatMap(([project, libs]) => libs.filter((lib) => !dependencies[project]?.some(({ target }) => target === lib)).map((lib) => `${project} on ${lib}`));
console.log(unknown.length === 0 ? 'Nx knows what each project rests on.' : `Nx does not know that a project rests on another: ${unknown.join(', ')}.`);
process.exit(standing === CASES.length && unknown.length === 0 ? 0 : 1);
