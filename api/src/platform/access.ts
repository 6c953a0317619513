/** Who may call a handler. Every handler says so itself; one that does not is refused. */
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Role } from '@stride/contracts';
import type { FastifyRequest } from 'fastify';

/** The practitioner behind a request. */
export interface Principal {
  practitionerId: string;
  clinicId: string;
  name: string;
  role: Role;
  clinicName: string;
  demo: boolean;
  sessionKey: string;
}
export interface AccessRule {
  /** Nobody needs to be signed in. */
  open?: true;
  roles?: readonly Role[];
  /** A manager must say why the clinical record is opened. */
  managerNeedsReason?: true;
}
export const ACCESS = 'stride:access';
/** The same rule, for the description of the API. */
export const ACCESS_RULE = 'x-access';
/** The cookie of a session, as the description names it. */
export const SESSION = 'session';

/** One rule for the guard and for the description: what is documented is what is enforced. */
const ruled = (rule: AccessRule): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, rule), ApiExtension(ACCESS_RULE, rule));

/** `@Access('open')`, `@Access('physiotherapist', 'manager')`. */
export const Access = (...roles: readonly (Role | 'open')[]): MethodDecorator =>
  ruled(roles.includes('open') ? { open: true } : { roles: roles as readonly Role[] });

/** A clinical record: physiotherapists of the clinic, and a manager who says why. */
export const AccessRecord = (): MethodDecorator =>
  ruled({ roles: ['physiotherapist', 'manager'], managerNeedsReason: true });

export interface StrideRequest extends FastifyRequest {
  principal?: Principal;
  /** Why a manager opened this record. */
  accessReason?: string;
}

/** The signed-in practitioner, as a handler parameter. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const principal = context.switchToHttp().getRequest<StrideRequest>().principal;
  if (principal === undefined) throw new Error('A handler read the practitioner of an open route.');
  return principal;
});

/** The reason a manager gave for opening a record, or null. */
export const AccessReason = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null =>
    context.switchToHttp().getRequest<StrideRequest>().accessReason ?? null,
);
