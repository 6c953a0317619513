/**
 * Serves the built dashboard. Hashed files are kept for a year; the page itself is never cached and carries a fresh
 * nonce, so that its styles pass a policy without unsafe-inline. Compressed copies stand beside the files as they were
 * built; what has none is sent as it is.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = '.br';

interface StaticFile {
  body: Buffer;
  brotli: Buffer | null;
  type: string;
  hashed: boolean;
}

/**
 * Where the built page has its nonce. The service worker keeps the page as it was built and opens it without the network:
 * that copy has this one for good. It admits styles alone; no nonce admits a script.
 */
const BUILT_NONCE = 'StridePageNonce0000000000';

/** The security headers of every page; `nonce` admits the page's own styles. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Answers every GET outside /api with a file of the dashboard, or with its page. */
export function serveDashboard(fastify: FastifyInstance, folder: string): void {
  const files = readFolder(folder);
  const page = files.get('/index.html')?.body.toString('utf8') ?? '';
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const at = decodePath(request.url);
    const file = at === '/index.html' ? undefined : files.get(at);
    if (file === undefined) {
      // Near misses of the API's own addresses are not pages: a probe must not read a page as good health.
      if ((path.extname(at) !== '' && at !== '/index.html') || /^\/*(api|health)(\/|$)/i.test(at))
        return reply.callNotFound() as unknown as FastifyReply;
      const nonce = at === '/index.html' ? BUILT_NONCE : crypto.randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', contentSecurityPolicy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page.replaceAll(BUILT_NONCE, nonce));
    }
    reply
      .header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      .type(file.type);
    if (file.brotli !== null && (request.headers['accept-encoding'] ?? '').includes('br'))
      return reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(file.brotli);
    return reply.send(file.body);
  };
  fastify.get('/', answer);
  fastify.get('/*', answer);
}

function decodePath(url: string): string {
  const at = url.split('?')[0] ?? '/';
  try {
    return decodeURIComponent(at);
  } catch {
    return at;
  }
}

function readFolder(folder: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const extension = path.extname(entry.name);
    if (extension === COMPRESSED) continue;
    const small = `${full}${COMPRESSED}`;
    files.set(`/${path.relative(folder, full).split(path.sep).join('/')}`, {
      body: fs.readFileSync(full),
      brotli: fs.existsSync(small) ? fs.readFileSync(small) : null,
      type: MIME[extension] ?? 'application/octet-stream',
      hashed: /[-.][A-Za-z0-9_]{8,}\.(js|css)$/.test(entry.name),
    });
  }
  return files;
}
