/** What a printed page consists of besides its words: fonts and typesetter, added to a hash. */
import type { Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Adds the fonts and these packages, by their version, to a hash. */
export function addFontsAndPackages(hash: Hash, packages: readonly string[]): Hash {
  const fonts = path.join(ROOT, 'libs/printed-plan/fonts');
  for (const name of fs
    .readdirSync(fonts)
    .filter((file) => file.endsWith('.ttf'))
    .sort())
    hash.update(fs.readFileSync(path.join(fonts, name)));
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of packages) hash.update(dependencies[name] ?? '');
  return hash;
}
