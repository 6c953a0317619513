/** Says of an operation what it takes, what it answers and how it can refuse, for OpenAPI. */
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiHeader, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { ProblemId } from '@stride/contracts';
import { ref, whole, type JsonSchema } from './json-schema';

/** Where an operation keeps the refusals of its own until the description is completed. */
export const REFUSALS = 'x-refusals';

const ETAG = { ETag: { description: 'The version, for If-Match.', schema: { type: 'string' as const } } };
const DESCRIPTIONS: Readonly<Record<number, string>> = {
  200: 'Done.',
  201: 'Made.',
  204: 'Done; nothing to tell.',
  304: 'Not changed since.',
};

/** A JSON answer: its schema by name (or as it is) and an example of it. */
export const ApiAnswer = (
  status: number,
  schema: string | JsonSchema,
  example: unknown,
  { tagged = false }: { tagged?: boolean } = {},
): MethodDecorator =>
  ApiResponse({
    status,
    description: DESCRIPTIONS[status] ?? '',
    content: { 'application/json': { schema: asGiven(schema), example } },
    ...(tagged ? { headers: ETAG } : {}),
  });

/** An answer that is no JSON. */
export const ApiFile = (type: string, description: string): MethodDecorator =>
  ApiResponse({
    status: 200,
    description,
    content: { [type]: { schema: { type: 'string', format: 'binary' } } },
  });

/** A JSON body: the class that checks it, or the name of its schema, and an example. */
export const ApiGiven = (body: Type | string, example: unknown): MethodDecorator =>
  typeof body === 'string'
    ? ApiBody({ schema: asGiven(body), examples: { ordinary: { value: example } } })
    : ApiBody({ type: body, examples: { ordinary: { value: example } } });

/** The refusals of this operation that do not follow from its access, its body and its address. */
export const ApiRefusals = (...ids: readonly ProblemId[]): MethodDecorator => ApiExtension(REFUSALS, ids);

/** A query word. */
export const ApiWord = (
  name: string,
  schema: JsonSchema,
  { required = false, description = '' }: { required?: boolean; description?: string } = {},
): MethodDecorator => ApiQuery({ name, required, description, schema: asGiven(schema) });

/** The query words of a list that is read page by page. */
export const ApiPages = (): MethodDecorator =>
  applyDecorators(
    ApiWord('limit', whole(1, 200), { description: 'How many at most; 50 without it.' }),
    ApiWord('cursor', { type: 'string' }, { description: '`nextCursor` of the page before.' }),
  );

/** A header that is read where it is sent. */
export const ApiReads = (name: string, description: string): MethodDecorator =>
  ApiHeader({ name, required: false, description });

/** OpenAPI 3.1 takes any JSON schema; the types of the library know 3.0 only. */
const asGiven = (schema: string | JsonSchema): object & { $ref: string } =>
  (typeof schema === 'string' ? ref(schema) : schema) as object & { $ref: string };
