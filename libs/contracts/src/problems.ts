/** The closed list of problem types (RFC 9457). A client may switch on `type`; nothing else is ever sent. */
import type { InputErrorCode } from '@stride/assessment-engine';

export const PROBLEM_BASE = 'https://stride.clinic/problems/';
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'bad-request': { status: 400, title: 'The request could not be read' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'wrong-credentials': { status: 401, title: 'E-mail or password is wrong' },
  'not-allowed': { status: 403, title: 'Your role may not do this' },
  'wrong-password': { status: 403, title: 'The password is wrong' },
  'wrong-origin': { status: 403, title: 'The request came from another site' },
  'reason-required': { status: 403, title: 'Opening a clinical record needs a reason' },
  'not-found': { status: 404, title: 'Not there' },
  'method-not-allowed': { status: 405, title: 'This method is not offered here' },
  'not-acceptable': { status: 406, title: 'None of the accepted formats is offered' },
  conflict: { status: 409, title: 'That conflicts with what is already there' },
  'stale-version': { status: 409, title: 'The record has changed since it was read' },
  'assessment-signed': { status: 409, title: 'The assessment is signed' },
  'assessment-not-signed': { status: 409, title: 'The assessment is not signed yet' },
  'assessment-not-ready': { status: 409, title: 'The assessment is not ready to be signed' },
  'plan-blocked': { status: 409, title: 'An emergency blocks the plan' },
  'plan-outdated': { status: 409, title: 'The assessment was corrected after the plan was drawn' },
  'plan-unprintable': { status: 409, title: 'The plan cannot be printed' },
  'plan-issued': { status: 409, title: 'The plan is issued' },
  'plan-not-issued': { status: 409, title: 'The plan is not issued yet' },
  'referral-outdated': { status: 409, title: 'The assessment was corrected after the letter was drafted' },
  'referral-signed': { status: 409, title: 'The letter is signed' },
  'referral-not-signed': { status: 409, title: 'The letter is not signed yet' },
  'referral-withdrawn': { status: 409, title: 'The letter is withdrawn' },
  'precondition-failed': { status: 412, title: 'The record has changed since it was read' },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'Only JSON is accepted' },
  'invalid-input': { status: 422, title: 'Some of the input is not valid' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'server-error': { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Not available just now' },
} as const;
export type ProblemId = keyof typeof PROBLEMS;

/** One thing that is wrong with one field of the request. */
export interface FieldError {
  /** JSON pointer into the request body (or `/query/<name>`, `/path/<name>`). */
  pointer: string;
  code: InputErrorCode | (string & {});
  detail: string;
  allowed?: string | readonly (string | number | boolean)[];
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The request id, to quote when asking for help. */
  instance: string;
  errors?: FieldError[];
}
