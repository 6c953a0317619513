/**
 * Requests that no handler ever sees: an address that cannot be decoded, a header that is too large, something that is
 * not HTTP. They get a problem like every other refusal, and nothing of what was sent comes back.
 */
import { PROBLEM_BASE, PROBLEMS, type Problem, type ProblemId } from '@stride/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import crypto from 'node:crypto';
import type { Socket } from 'node:net';

const CONTENT_TYPE = 'application/problem+json; charset=utf-8';

function problem(id: ProblemId, detail: string, instance: string): Problem {
  return {
    type: PROBLEM_BASE + id,
    title: PROBLEMS[id].title,
    status: PROBLEMS[id].status,
    detail,
    instance,
  };
}

/** Answers an address that the router cannot read. */
export function refuseAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const body = problem('bad-request', 'The address cannot be read.', String(request.id));
  void reply
    .status(body.status)
    .header('content-type', CONTENT_TYPE)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));
}

/** Answers bytes that are not a request, on the connection they came by, and closes it. */
export function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const body = JSON.stringify(problem('bad-request', 'The request cannot be read.', crypto.randomUUID()));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: ${CONTENT_TYPE}\r\nCache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
