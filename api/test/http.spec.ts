import type { Catalogue } from '@stride/clinical';
import type { Reasoning } from '@stride/assessment-engine';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { must, newClinic, type TestClinic } from './builders';
import { signableCase } from './cases';
import { Client } from './client';
import { startApi, type TestApi } from './start-api';

let api: TestApi;
let clinic: TestClinic;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stride-dashboard-'));
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><body><stride-root ngCspNonce="StridePageNonce0000000000"></stride-root></body></html>',
  );
  const script = 'console.log("a dashboard");'.repeat(100);
  fs.writeFileSync(path.join(folder, 'main-ABCDEFGH.js'), script);
  fs.writeFileSync(path.join(folder, 'main-ABCDEFGH.js.br'), zlib.brotliCompressSync(script));
  api = await startApi({ dashboardFolder: folder });
  clinic = await newClinic(api);
});
afterAll(async () => {
  await api.stop();
  fs.rmSync(folder, { recursive: true });
});

describe('health', () => {
  it('is live, and ready with database and migrations', async () => {
    expect((await new Client(api).get('/health/live')).status).toBe(200);
    expect((await new Client(api).get('/health/ready')).body).toMatchObject({
      status: 'ok',
      database: 'up',
      migrations: 'done',
      demo: true,
    });
  });
});

describe('every answer', () => {
  it('forbids framing, sniffing and inline script, and keeps nothing in a cache', async () => {
    for (const where of [
      '/api/v1/patients',
      '/api/v1/auth/me',
      '/api/v1/nothing',
      '/health/live',
      '/api/openapi.json',
      '/api/docs',
      '/',
    ]) {
      const { headers } = await clinic.physiotherapist.get(where);
      expect([where, headers['content-security-policy']]).toEqual([
        where,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
      expect([where, /unsafe-/.test(headers['content-security-policy'] ?? '')]).toEqual([where, false]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': expect.any(String) as string,
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect([where, headers['cache-control']]).toEqual([where, expect.stringContaining('no-store')]);
    }
  });
});

describe('the dashboard', () => {
  it('is served on every address that is no file and not the API, each time with a fresh nonce', async () => {
    const [first, second] = [
      await new Client(api).get('/'),
      await new Client(api).get('/patients/0190d2c0-0000-7000-8000-000000000001'),
    ];
    const nonce = /ngCspNonce="([^"%]{20,})"/.exec(first.text)?.[1];
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect([second.status, second.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(second.text).not.toContain(nonce);
  });
  it('sends its page as it was built to the service worker, which checks it and opens it without the network', async () => {
    const kept = await new Client(api).get('/index.html?ngsw-cache-bust=0.5');
    expect(kept.text).toBe(fs.readFileSync(path.join(folder, 'index.html'), 'utf8'));
    expect(kept.headers['content-security-policy']).toContain(
      "style-src 'self' 'nonce-StridePageNonce0000000000'",
    );
    expect(kept.headers['content-security-policy']).toContain("script-src 'self';");
  });
  it('sends its hashed files compressed and cached for good, and never a file from outside', async () => {
    const file = await new Client(api).get('/main-ABCDEFGH.js', { 'accept-encoding': 'br' });
    expect(file.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    // A browser that cannot read it gets the file as it is, and the copy is no address of its own.
    const plain = await new Client(api).get('/main-ABCDEFGH.js', { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.text).toContain('a dashboard');
    for (const missing of ['/missing.js', '/main-ABCDEFGH.js.br']) expect((await new Client(api).get(missing)).status).toBe(404);
    for (const escape of [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '//etc/passwd.txt',
    ])
      expect((await new Client(api).get(escape)).text).not.toMatch(/"dependencies"|root:/);
  });
});

describe('the catalogue', () => {
  it('is whole, tagged, and sent once', async () => {
    const answer = await clinic.manager.get<Catalogue>('/api/v1/catalogue');
    expect(must(answer, 200)).toMatchObject({ version: '1.4.0' });
    expect(answer.body.domains).toHaveLength(5);
    const again = await clinic.manager.get('/api/v1/catalogue', {
      'if-none-match': answer.headers['etag'] ?? '',
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('reasoning over a case', () => {
  it('gives the same bytes for the same case, and stores nothing', async () => {
    const tables = () => api.asOwner('select count(*) from audit_event');
    const before = await tables();
    const [first, second] = [
      await clinic.physiotherapist.post<Reasoning>('/api/v1/reasoning', signableCase()),
      await clinic.physiotherapist.post<Reasoning>('/api/v1/reasoning', signableCase()),
    ];
    expect(must(first, 200).causes.map((cause) => cause.ref)).toEqual([
      'C1',
      'C2',
      'C3',
      'C4',
      'C5',
      'C5a',
      'C5b',
      'V',
    ]);
    expect(second.text).toBe(first.text);
    expect(await tables()).toEqual(before);
  });
});

describe('the description', () => {
  it('can be read by a person, without any script', async () => {
    const page = await new Client(api).get('/api/docs');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('POST /api/v1/assessments/{id}/changes');
    expect(page.text).toContain('&quot;baseVersion&quot;: 17');
    expect(page.text).not.toMatch(/<script/);
  });
});

describe('what no handler sees', () => {
  beforeAll(() => api.app.listen(0, '127.0.0.1'));

  const PROBLEM = 'application/problem+json; charset=utf-8';
  it.each(['/api/v1/patients/%zz', '/api/v1/patients/%ff', '/%'])(
    'answers the address %s with a problem that repeats nothing of it',
    async (address) => {
      const answer = await raw(api, `GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain(PROBLEM);
      expect(answer.slice(answer.indexOf('\r\n\r\n'))).not.toContain('%');
    },
  );
  it.each([
    ['an unknown method', 'BREW /api/v1/patients HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`],
    [
      'two lengths',
      'POST /api/v1/reasoning HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
    ],
  ])('answers %s with a problem and closes', async (_name, bytes) => {
    const answer = await raw(api, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.toLowerCase()).toContain(PROBLEM);
  });
  it('refuses a body that is not UTF-8 and stores nothing of it', async () => {
    const body = Buffer.concat([
      Buffer.from('{"ageYears":40,"sex":"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('"}'),
    ]);
    const head = `POST /api/v1/auth/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`;
    const answer = await raw(api, Buffer.concat([Buffer.from(head), body]));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('malformed-json');
  });
  it.each(['/health/ready/', '//api/v1/patients', '/API/V1/patients', '/Health/live'])(
    'has no page at %s, a near miss of its own address',
    async (address) => {
      expect(await raw(api, `GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 404 /,
      );
    },
  );
});

/** Sends bytes as they are and reads what comes back until the connection ends. */
function raw(to: TestApi, bytes: string | Buffer): Promise<string> {
  const { port } = to.app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (chunk) => (text += chunk.toString('utf8')));
    socket.on('close', () => resolve(text));
    socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)));
  });
}
