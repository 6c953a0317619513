/** The dashboard's own code that keeps and sends what is recorded, bundled so that a drill can run it without a browser. */
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../launcher/build.mjs';

const APP = './dashboard/src/app';
/** Under which name a page has each service, its class, and where that is. */
const PARTS = {
  api: ['Api', 'client/api'],
  assessments: ['AssessmentsClient', 'client/assessments.client'],
  patients: ['PatientsClient', 'client/patients.client'],
  clinic: ['ClinicClient', 'client/clinic.client'],
  tabletStore: ['TabletStore', 'tablet/tablet-store'],
  pendingStore: ['PendingStore', 'tablet/pending-store'],
  copies: ['Copies', 'tablet/copies'],
  draftCopies: ['DraftCopies', 'tablet/draft-copy'],
  coreSet: ['CoreSet', 'assessments/core-set'],
  queue: ['ChangeQueue', 'assessments/change-queue'],
  recorder: ['Recorder', 'assessments/recorder'],
};

/** Answers where the bundle lies. It exports `newPage`, which makes the services of one open page. */
export async function bundleTabletClient() {
  const outfile = path.join(root, 'dist/drills/tablet-client.mjs');
  const parts = Object.entries(PARTS);
  await build({
    stdin: {
      // The compiler comes first: outside the Angular build the decorators are read as the program starts. Nothing is painted
      // here, so nothing waits for it, and nobody asks what the findings add up to.
      contents: `import '@angular/compiler';
import { Injector } from '@angular/core';
import { AFTER_PAINT } from '${APP}/ui/after-paint';
import { Reasoner } from '${APP}/assessments/reasoner';
${parts.map(([, [type, file]]) => `import { ${type} } from '${APP}/${file}';`).join('\n')}
const parts = { ${parts.map(([name, [type]]) => `${name}: ${type}`).join(', ')} };
export function newPage() {
  const injector = Injector.create({ providers: [...Object.values(parts), { provide: AFTER_PAINT, useValue: (source) => source }, { provide: Reasoner, useValue: { reason: () => null, urgencyIn: () => 'none' } }] });
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, injector.get(part)]));
}`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    outfile,
    tsconfig: path.join(root, 'dashboard/tsconfig.app.json'),
    logLevel: 'warning',
  });
  return outfile;
}
