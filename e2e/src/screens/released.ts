/** The clinic behind an address of its own, whose program can be released anew while pages are open. */
import crypto from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

interface Files {
  timestamp: number;
  hashTable: Record<string, string>;
}
const MARK = 'stride-release';

export interface Released {
  url: string;
  /** From now on another page is served, and the list of files that the service worker compares says so. */
  release: () => void;
  close: () => Promise<void>;
}

/** The name of the release that a page comes from; empty for the first. */
export const MARKED = `document.querySelector('meta[name="${MARK}"]')?.content ?? ''`;

export async function releasedFrom(clinic: string): Promise<Released> {
  let release = 1;
  const mark = (page: string): string => (release === 1 ? page : page.replace('<head>', `<head><meta name="${MARK}" content="${release}">`));

  const listOf = async (): Promise<string> => {
    const files = (await (await fetch(`${clinic}/ngsw.json`)).json()) as Files;
    if (release === 1) return JSON.stringify(files);
    const page = mark(await (await fetch(`${clinic}/index.html`)).text());
    const hashTable = { ...files.hashTable, '/index.html': crypto.createHash('sha1').update(page).digest('hex') };
    return JSON.stringify({ ...files, timestamp: files.timestamp + release, hashTable });
  };

  const server = http.createServer((request, reply) => {
    if (request.url?.startsWith('/ngsw.json') === true) {
      void listOf().then((list) => reply.writeHead(200, { 'content-type': 'application/json' }).end(list));
      return;
    }
    // Uncompressed, so that the page can be marked.
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    const onward = http.request(`${clinic}${request.url ?? '/'}`, { method: request.method, headers }, (answer) => {
      const isPage = answer.headers['content-type']?.startsWith('text/html') === true;
      const { 'content-length': _length, ...rest } = answer.headers;
      reply.writeHead(answer.statusCode ?? 502, isPage ? rest : answer.headers);
      if (!isPage) {
        answer.pipe(reply);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => reply.end(mark(Buffer.concat(parts).toString('utf8'))));
    });
    onward.on('error', () => reply.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release: () => (release += 1),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
