/** Talks to the API. Whatever goes wrong is one kind of error with a problem in it; nothing fails without a word. */
import { Injectable, signal } from '@angular/core';
import { PROBLEM_BASE, type Problem, type ProblemId } from '@stride/contracts';

/** A refusal or failure; `status` 0 means that the clinic could not be reached. */
export class RequestFailed extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail);
  }

  is(id: ProblemId): boolean {
    return this.problem.type === PROBLEM_BASE + id;
  }
}

/** The clinic could not be reached, or something before it answered in its place. */
export function isAway(error: unknown): boolean {
  return error instanceof RequestFailed && (error.status === 0 || error.status >= 502);
}

/** Why something could not be opened, in words for a person; an address that names nothing is nothing there. */
export function refusalInWords(error: unknown, otherwise: string): string {
  if (!(error instanceof RequestFailed)) return otherwise;
  return error.status === 404 || error.status === 422 ? 'There is nothing here, or it is not yours to see.' : error.problem.detail;
}

const UNREACHABLE: Problem = { type: `${PROBLEM_BASE}unavailable`, title: 'The clinic cannot be reached', status: 0, detail: 'The clinic cannot be reached just now. Check the network and try again.', instance: '' };

/** A browser lets this many bytes go while a page is left; a character is four at most. */
const LEAST_ROOM = 15_000;

/** A line can hang without a word: what was not answered by then counts as not reached. */
const ANSWER_WITHIN_MS = 15_000;

/** Goes with a request that the page makes by itself: it keeps no session alive, and asks nobody to sign in again. */
export const UNATTENDED = { 'x-unattended': '1' } as const;

@Injectable({ providedIn: 'root' })
export class Api {
  /** Turned on when an answer says that the session is over; the shell asks to sign in over the page. */
  readonly sessionOver = signal(false);
  /** Why a manager opens clinical records, once said; sent along and kept in the audit trail. */
  readonly accessReason = signal('');
  readonly reasonNeeded = signal(false);
  private waiting: (() => void)[] = [];

  /** The manager has said why: requests that waited for it go on. */
  giveReason(reason: string): void {
    this.accessReason.set(reason);
    this.reasonNeeded.set(false);
    this.waiting.splice(0).forEach((resume) => resume());
  }

  get<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
    return this.send<T>('GET', path, undefined, headers);
  }
  post<T>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    return this.send<T>('POST', path, body, headers);
  }
  put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, body, {});
  }
  patch<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
    return this.send<T>('PATCH', path, body, headers);
  }

  /** The address of a document that a new tab opens. */
  documentUrl(path: string): string {
    return `/api/v1${path}`;
  }

  /** A document itself; the reason a manager gave goes with the request and stands in no address. */
  async document(address: string): Promise<Blob> {
    const response = await fetch(address, { credentials: 'same-origin', headers: { 'x-access-reason': encodeURIComponent(this.accessReason()), 'ngsw-bypass': '1' } });
    if (!response.ok) throw new RequestFailed(response.status, await readProblem(response));
    return response.blob();
  }

  private async send<T>(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<T> {
    const reason = this.accessReason();
    let response: Response;
    const giveUp = new AbortController();
    const clock = setTimeout(() => giveUp.abort(), ANSWER_WITHIN_MS);
    try {
      response = await fetch(`/api/v1${path}`, {
        method,
        credentials: 'same-origin',
        signal: giveUp.signal,
        headers: {
          accept: 'application/json',
          // The service worker keeps the program; what the clinic says passes it by.
          'ngsw-bypass': '1',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(reason === '' ? {} : { 'x-access-reason': encodeURIComponent(reason) }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A small edit arrives also when the page that sends it is just being left.
        ...(method === 'PATCH' && JSON.stringify(body).length < LEAST_ROOM ? { keepalive: true } : {}),
      });
      if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
    } catch {
      // Not reached, or an answer that was torn on its way.
      throw new RequestFailed(0, UNREACHABLE);
    } finally {
      clearTimeout(clock);
    }
    const problem = await readProblem(response);
    if (response.status === 401 && !path.startsWith('/auth/sign-in') && headers['x-unattended'] === undefined) this.sessionOver.set(true);
    const failed = new RequestFailed(response.status, problem);
    if (failed.is('reason-required') && reason === '') {
      this.reasonNeeded.set(true);
      await new Promise<void>((resume) => this.waiting.push(resume));
      return this.send<T>(method, path, body, headers);
    }
    throw failed;
  }
}

async function readProblem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { ...UNREACHABLE, status: response.status, detail: 'The clinic gave an answer that could not be read. Try again.' };
  }
}
