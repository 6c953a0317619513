/** The golden pages and what prints them. */
import { loadLibs } from '../build/load-libs.mjs';

export const loadPages = () =>
  loadLibs(
    'pictures/pages',
    [
      "export * from './api/test/printed-pages';",
      "export { Typesetter } from './api/src/plans/typesetter';",
      "export { fitted, pageSample, planSheet } from '@stride/printed-plan';",
      "export { catalogue } from '@stride/clinical';",
    ],
    {
      external: ['@myriaddreamin/typst-ts-node-compiler', '@nestjs/common'],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    },
  );
