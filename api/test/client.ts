/** A program that talks to the API over its real HTTP layer, with the cookie of one practitioner or none. */
import type { Problem } from '@stride/contracts';
import type { TestApi } from './start-api';

export interface Answer<T> {
  status: number;
  body: T;
  text: string;
  bytes: Buffer;
  headers: Record<string, string>;
}
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
export type Headers = Readonly<Record<string, string>>;

export class Client {
  constructor(
    readonly api: TestApi,
    readonly cookie?: string,
    private readonly always: Headers = {},
  ) {}

  /** The same practitioner, sending these headers with every request. */
  with(headers: Headers): Client {
    return new Client(this.api, this.cookie, { ...this.always, ...headers });
  }

  get<T = unknown>(path: string, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, headers);
  }
  post<T = unknown>(path: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, headers);
  }
  put<T = unknown>(path: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, headers);
  }
  patch<T = unknown>(path: string, body?: unknown, headers: Headers = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, body, headers);
  }

  /** Sends a body as JSON; a string goes out as it is. */
  async send<T = unknown>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Headers = {},
  ): Promise<Answer<T>> {
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await this.api.app.inject({
      method,
      url: path,
      headers: {
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...this.always,
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      body: (isJson && answer.payload !== '' ? JSON.parse(answer.payload) : undefined) as T,
      text: answer.payload,
      bytes: answer.rawPayload,
      headers: Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
      ),
    };
  }
}

/** The last word of a problem's type, which is what clients switch on; undefined when it is no problem. */
export function problemOf(answer: Answer<unknown>): string | undefined {
  if (!(answer.headers['content-type'] ?? '').startsWith('application/problem+json')) return undefined;
  // HEAD answers with the headers of a problem and no body.
  return (answer.body as Problem | undefined)?.type.split('/').at(-1);
}

/** The pointers of the fields that a problem names, sorted. */
export function pointersOf(answer: Answer<unknown>): string[] {
  return ((answer.body as Problem).errors ?? []).map((error) => error.pointer).sort();
}
