import { catalogue } from '@stride/clinical';
import lock from '../reasoning.lock.json';
import { conclusions } from './conclusions';

it('concludes what it concluded when the catalogue got its version', () => {
  // When this fails and the change was meant: raise the catalogue's version, then `npm run catalogue:lock`.
  expect({ version: catalogue.version, entries: conclusions(catalogue) }).toEqual(lock);
});
