/** class-validator for the small envelopes: unknown fields refused, every fault with its pointer and one code. */
import { ValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { FieldError } from '@stride/contracts';
import type { ValidationError } from 'class-validator';
import { invalidInput } from './problem';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  isDefined: 'required',
  isNotEmpty: 'required',
  isNotBlank: 'required',
  isIn: 'not-allowed',
  maxLength: 'too-long',
  minLength: 'required',
  arrayMaxSize: 'too-long',
  arrayMinSize: 'required',
  min: 'out-of-range',
  max: 'out-of-range',
  isCivilDate: 'out-of-range',
};

/** The pipe for every body and query of the API. */
export function envelopePipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalidInput(errors.flatMap((error) => tell(error, ''))),
  });
}

function tell(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const inner = (error.children ?? []).flatMap((child) => tell(child, pointer));
  // What is missing is missing before it is anything else; otherwise the last fault is the one told.
  const faults = Object.entries(error.constraints ?? {});
  const [name, detail] = faults.find(([fault]) => fault === 'isDefined') ?? faults.at(-1) ?? [];
  if (name === undefined) return inner;
  const told = name === 'whitelistValidation' ? 'There is no such field.' : (detail ?? 'Not valid.');
  return [{ pointer, code: CODES[name] ?? 'wrong-type', detail: told }, ...inner];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** A path parameter that must be a UUID; anything else is a 422 that says so. */
export class UuidPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, metadata: ArgumentMetadata): string {
    if (isUuid(value)) return value.toLowerCase();
    throw invalidInput([
      { pointer: `/path/${metadata.data ?? 'id'}`, code: 'wrong-type', detail: 'A UUID is needed.' },
    ]);
  }
}
