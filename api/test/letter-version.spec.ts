import { LETTER_FINGERPRINT, letterDocument, type LetterContent } from '@stride/printed-plan';
import crypto from 'node:crypto';
import { addFontsAndPackages } from './print-fingerprint';

it('is the version that was given to this template, these fonts and this typesetter', () => {
  const { template } = letterDocument({} as LetterContent, '2026-01-01');
  const hash = addFontsAndPackages(crypto.createHash('sha256').update(template), ['@myriaddreamin/typst-ts-node-compiler']);
  // When this fails, signed letters look different by now: raise LETTER_VERSION and write the new fingerprint beside it.
  expect(LETTER_FINGERPRINT).toBe(hash.digest('hex').slice(0, 16));
});
