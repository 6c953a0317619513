/** The one way to refuse: a problem from the closed list, with a pointer for every field that is wrong. */
import { HttpException } from '@nestjs/common';
import { PROBLEMS, type FieldError, type ProblemId } from '@stride/contracts';

export class ProblemError extends HttpException {
  constructor(
    readonly id: ProblemId,
    readonly detail: string,
    readonly errors?: readonly FieldError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail, PROBLEMS[id].status);
  }
}

/** 404, the same for what is not there and for what belongs to another clinic. */
export const notFound = (): ProblemError =>
  new ProblemError('not-found', 'There is nothing here, or it is not yours to see.');

/** 422 with the fields that are wrong. */
export const invalidInput = (errors: readonly FieldError[]): ProblemError =>
  new ProblemError(
    'invalid-input',
    errors.length === 1
      ? (errors[0]?.detail ?? 'One field is not valid.')
      : `${errors.length} fields are not valid.`,
    errors,
  );
