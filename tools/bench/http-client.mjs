/** A small HTTP client for measuring: connections stay open, and an answer other than the expected one is an error. */
import http from 'node:http';

/** One connection to a server; requests go one after another. */
export class Connection {
  /** @param {string} base @param {string} [cookie] */
  constructor(base, cookie) {
    const { hostname, port } = new URL(base);
    this.target = { hostname, port };
    this.cookie = cookie;
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  }

  /** @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, bytes: Buffer }>} */
  send(method, path, body) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = { ...(this.cookie === undefined ? {} : { cookie: this.cookie }), ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }) };
    return new Promise((resolve, reject) => {
      const request = http.request({ ...this.target, method, path, headers, agent: this.agent }, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }));
        response.on('error', reject);
      });
      request.on('error', reject);
      request.end(text);
    });
  }

  /** The JSON of an answer that must have this status. */
  async json(method, path, body, expected = 200) {
    const answer = await this.send(method, path, body);
    if (answer.status !== expected) throw new Error(`${method} ${path} answered ${answer.status} instead of ${expected}: ${answer.bytes.toString().slice(0, 300)}`);
    return answer.bytes.length === 0 ? null : JSON.parse(answer.bytes.toString());
  }

  close() {
    this.agent.destroy();
  }
}

/** A signed-in connection. */
export async function signedIn(base, email, password = 'demo-clinic-2026') {
  const connection = new Connection(base);
  const answer = await connection.send('POST', '/api/v1/auth/sign-in', { email, password });
  if (answer.status !== 200) throw new Error(`Signing in answered ${answer.status}.`);
  connection.cookie = String(answer.headers['set-cookie']).split(';')[0];
  return connection;
}
