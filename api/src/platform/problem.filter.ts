/** Turns whatever goes wrong into application/problem+json; nothing of the inside, and nothing of a patient, gets out. */
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { PROBLEM_BASE, PROBLEMS, type Problem, type ProblemId } from '@stride/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem';

const BY_STATUS: Readonly<Record<number, ProblemId>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  412: 'precondition-failed',
  413: 'too-large',
  415: 'unsupported-media-type',
  422: 'invalid-input',
  429: 'too-many-requests',
  503: 'unavailable',
};
const DETAILS: Partial<Record<ProblemId, string>> = {
  'not-found': 'There is nothing here, or it is not yours to see.',
  'too-large': 'A request body may have 256 kB.',
  'unsupported-media-type': 'Send application/json.',
};
/** PostgreSQL is away, starting, stopping or full: try again, nothing was changed. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53100',
  '53200',
  '08006',
  '08003',
  '08000',
]);
/** Two transactions got in each other's way: the client may simply send it again. */
const RETRY = new Set(['40001', '40P01']);

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { id, detail, errors, headers } = this.read(error, request);
    const body: Problem = {
      type: PROBLEM_BASE + id,
      title: PROBLEMS[id].title,
      status: PROBLEMS[id].status,
      detail,
      instance: String(request.id),
      ...(errors === undefined ? {} : { errors: [...errors] }),
    };
    void reply
      .status(body.status)
      .headers(headers)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(body));
  }

  private read(
    error: unknown,
    request: FastifyRequest,
  ): {
    id: ProblemId;
    detail: string;
    errors?: ProblemError['errors'];
    headers: Readonly<Record<string, string>>;
  } {
    if (error instanceof ProblemError)
      return {
        id: error.id,
        detail: error.detail,
        ...(error.errors === undefined ? {} : { errors: error.errors }),
        headers: error.headers,
      };
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    const id = BY_STATUS[status];
    if (id !== undefined)
      return {
        id,
        detail: DETAILS[id] ?? PROBLEMS[id].title,
        headers: status === 503 ? { 'retry-after': '2' } : {},
      };
    const code = codeOf(error);
    // A value that no check of ours refused and PostgreSQL cannot hold (SQLSTATE class 22): the input, not the server.
    if (/^22[0-9A-Z]{3}$/.test(code))
      return { id: 'invalid-input', detail: 'A value of the request cannot be stored.', headers: {} };
    if (AWAY.has(code) || RETRY.has(code) || isConnectionLost(error)) {
      return {
        id: 'unavailable',
        detail: 'The database does not answer just now; nothing was changed.',
        headers: { 'retry-after': '2' },
      };
    }
    // The message may quote a value: the log gets the kind of error and where it happened, no more.
    this.logger.error({
      request: request.id,
      route: request.routeOptions.url,
      code,
      name: error instanceof Error ? error.name : typeof error,
      stack: error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 8) : [],
    });
    return {
      id: 'server-error',
      detail: 'Something went wrong here; nothing was changed. Quote the instance when asking for help.',
      headers: {},
    };
  }
}

/** What the driver and TypeORM say when a connection died before, between or during two statements. */
function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // TypeORM hands back a connection as soon as it breaks; the next statement of the transaction then finds none.
  if (/AlreadyReleasedError$/.test(error.name)) return true;
  return /timeout exceeded when trying to connect|Query read timeout|Connection terminated|is not queryable/.test(
    error.message,
  );
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const told = String(code ?? driverError?.code ?? '');
  // A code is a short name. Whatever else a library puts there may quote a record.
  return /^[A-Z0-9_]{1,40}$/.test(told) ? told : '';
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null ? (error as { statusCode?: unknown }).statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
