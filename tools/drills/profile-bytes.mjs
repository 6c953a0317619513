/** Looks for words in the files that a browser keeps, as bytes: in UTF-8 and in the browser's two-byte form. */
import fs from 'node:fs';
import path from 'node:path';

/** @returns the files below `folder`, and which of the words stand in which of them */
export function searchFiles(folder, words) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const patterns = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
  ]);
  const found = [];
  let size = 0;
  for (const file of files) {
    const bytes = fs.readFileSync(file);
    size += bytes.length;
    for (const { word, bytes: pattern } of patterns) if (bytes.includes(pattern)) found.push({ word, file: path.relative(folder, file) });
  }
  return { files: files.length, size, found };
}
