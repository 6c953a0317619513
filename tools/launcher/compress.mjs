/**
 * Compresses the built dashboard once and as small as it goes, when it is built: a clinic that starts has better things
 * to do. `node tools/launcher/compress.mjs <folder>` writes a `.br` beside every file that shrinks.
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const COMPRESSED = new Set(['.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder?');
  process.exit(1);
}
for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !COMPRESSED.has(path.extname(entry.name))) continue;
  const file = path.join(entry.parentPath, entry.name);
  const body = fs.readFileSync(file);
  const small = zlib.brotliCompressSync(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
  if (small.length < body.length) fs.writeFileSync(`${file}.br`, small);
}
