/** The printed pages look as they did when somebody last looked at them. */
import fs from 'node:fs';
import path from 'node:path';
import { Typesetter } from '../src/plans/typesetter';
import { pageFingerprints } from './printed-pages';

const LOCK = path.resolve(import.meta.dirname, '../../libs/printed-plan/pages.lock.json');

it('prints every golden page to the byte as it was looked at', () => {
  // When this fails, pages look different by now: `npm run pages:lock` says which. Look at them before they are kept.
  expect(pageFingerprints(new Typesetter())).toEqual(JSON.parse(fs.readFileSync(LOCK, 'utf8')));
}, 180_000);
