import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, isStorable, ProblemError, type AccessRule, type StrideRequest } from '../platform';
import { IdentityService } from './identity.service';

export const COOKIE = 'stride_session';
/** Sent with a request that no hand asked for: a page left open must not keep its session alive. */
const UNATTENDED = 'x-unattended';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The one door: checks origin, session, role and, for a manager before a clinical record, the reason. A handler that
 * does not say who may call it is refused.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: IdentityService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    const request = context.switchToHttp().getRequest<StrideRequest>();
    if (rule === undefined) throw new ProblemError('not-allowed', 'This route has no access rule.');
    if (!SAFE.has(request.method)) checkOrigin(request);
    if (rule.open === true) return true;

    const token = (request.cookies as Record<string, string | undefined>)[COOKIE];
    const principal =
      token === undefined || token.length > 100
        ? null
        : await this.identity.principalOf(token, request.headers[UNATTENDED] === undefined);
    if (principal === null) throw new ProblemError('not-signed-in', 'Sign in first.');
    if (rule.roles !== undefined && !rule.roles.includes(principal.role))
      throw new ProblemError('not-allowed', `A ${principal.role} may not do this.`);
    request.principal = principal;
    if (rule.managerNeedsReason === true && principal.role === 'manager')
      request.accessReason = reasonOf(request);
    return true;
  }
}

/** A browser names where a request came from; a program that sends no origin cannot be tricked into sending cookies. */
function checkOrigin(request: StrideRequest): void {
  const origin = request.headers.origin;
  if (origin === undefined) return;
  let host: string;
  try {
    host = new URL(origin).host;
  } catch {
    throw new ProblemError('wrong-origin', 'The request came from another site.');
  }
  if (host !== request.headers.host)
    throw new ProblemError('wrong-origin', 'The request came from another site.');
}

function reasonOf(request: StrideRequest): string {
  const header = request.headers['x-access-reason'];
  const query = (request.query as Record<string, unknown>)['reason'];
  const given = typeof header === 'string' ? header : typeof query === 'string' ? query : '';
  let reason = given.trim();
  try {
    reason = decodeURIComponent(reason);
  } catch {
    // Not percent-encoded: taken as it is.
  }
  if (reason.length < 5 || reason.length > 500 || !isStorable(reason))
    throw new ProblemError(
      'reason-required',
      'Say why you open this clinical record (header X-Access-Reason, 5 to 500 characters). It is kept in the audit trail.',
    );
  return reason;
}
