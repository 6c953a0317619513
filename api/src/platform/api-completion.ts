/**
 * Completes the description of every operation with what follows from its access rule, its method, its body and its
 * address, so that no handler has to say it and none can forget it.
 */
import type { OpenAPIObject } from '@nestjs/swagger';
import {
  PROBLEM_BASE,
  PROBLEMS,
  ROLES,
  type FieldError,
  type Problem,
  type ProblemId,
} from '@stride/contracts';
import { ACCESS_RULE, SESSION, type AccessRule } from './access';
import { REFUSALS } from './api-operation';
import {
  id,
  list,
  maybe,
  oneWordOf,
  ref,
  shape,
  text,
  whole,
  type JsonSchema,
  type NamedSchemas,
} from './json-schema';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & {
  [ACCESS_RULE]?: AccessRule;
  [REFUSALS]?: readonly ProblemId[];
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const IDS = Object.keys(PROBLEMS) as ProblemId[];

export const PROBLEM_SCHEMAS: NamedSchemas = {
  Problem: shape<Problem>(
    {
      type: oneWordOf(IDS.map((problem) => PROBLEM_BASE + problem)),
      title: text(),
      status: oneWordOf([...new Set(IDS.map((problem) => PROBLEMS[problem].status))]),
      detail: text(),
      instance: { ...id, description: 'The request id, to quote when asking for help.' },
      errors: maybe(list(ref('FieldError'))),
    },
    'RFC 9457; `type` is one of a closed list.',
  ),
  FieldError: shape<FieldError>({
    pointer: text(undefined, 'JSON pointer into the body, or `/query/<name>`, `/path/<name>`.'),
    code: text(),
    detail: text(),
    allowed: maybe({ anyOf: [text(), list({ type: ['string', 'number', 'boolean'] })] }),
  }),
};

/** The document with every refusal, header and security requirement of its operations, and the named schemas. */
export function completed(document: OpenAPIObject, schemas: NamedSchemas): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation !== undefined) complete(operation, path, method);
    }
  const given = (document.components?.schemas ?? {}) as NamedSchemas;
  document.components = {
    ...document.components,
    schemas: {
      ...Object.fromEntries(Object.entries(given).map(([name, schema]) => [name, closed(schema)])),
      ...PROBLEM_SCHEMAS,
      ...schemas,
    } as NonNullable<OpenAPIObject['components']>['schemas'] & object,
  };
  return document;
}

function complete(operation: Operation, path: string, method: (typeof METHODS)[number]): void {
  const rule = operation[ACCESS_RULE] ?? {};
  const ids = new Set<ProblemId>([
    ...impliedBy(rule, path, method, operation),
    ...(operation[REFUSALS] ?? []),
  ]);
  delete operation[ACCESS_RULE];
  delete operation[REFUSALS];
  if (rule.open !== true) operation.security = [{ [SESSION]: [] }];
  if (rule.managerNeedsReason === true)
    operation.parameters = [
      ...(operation.parameters ?? []),
      {
        name: 'X-Access-Reason',
        in: 'header',
        required: false,
        description:
          'Why a manager opens this clinical record, percent-encoded; needed of managers, kept in the audit trail. A link may send it as the query word `reason`.',
        schema: { type: 'string', minLength: 5, maxLength: 500 },
      },
    ];
  const byStatus = Map.groupBy(
    IDS.filter((problem) => ids.has(problem)),
    (problem) => PROBLEMS[problem].status,
  );
  for (const [status, problems] of byStatus) operation.responses[String(status)] = refusal(status, problems);
  operation.responses['default'] = {
    description: 'Whatever else goes wrong is a problem too, and changes nothing.',
    content: { 'application/problem+json': { schema: ref('Problem') as { $ref: string } } },
  };
}

/** Whether some role that is signed in is turned away. */
const narrows = ({ roles }: AccessRule): boolean => roles !== undefined && roles.length < ROLES.length;

/** What any operation of this kind can refuse, whatever it does. */
function impliedBy(
  rule: AccessRule,
  path: string,
  method: (typeof METHODS)[number],
  operation: Operation,
): ProblemId[] {
  const hasQuery = (operation.parameters ?? []).some((given) => 'in' in given && given.in === 'query');
  return [
    ...(rule.open === true ? [] : (['not-signed-in', 'unavailable'] as const)),
    ...(narrows(rule) ? (['not-allowed'] as const) : []),
    ...(rule.managerNeedsReason === true ? (['reason-required'] as const) : []),
    // A body is read before its handler is asked for, so that every writing operation may refuse one.
    ...(method === 'get'
      ? []
      : ([
          'wrong-origin',
          'malformed-json',
          'too-large',
          'unsupported-media-type',
          'invalid-input',
        ] as const)),
    ...(path.includes('{') ? (['bad-request', 'not-found', 'invalid-input'] as const) : []),
    ...(hasQuery ? (['invalid-input'] as const) : []),
  ];
}

function refusal(status: number, problems: readonly ProblemId[]): Operation['responses'][string] {
  return {
    description: problems.map((problem) => PROBLEMS[problem].title).join(' · '),
    ...(status === 429 || status === 503
      ? {
          headers: {
            'Retry-After': { description: 'Seconds to wait.', schema: whole(1) as { type: 'integer' } },
          },
        }
      : {}),
    content: {
      'application/problem+json': {
        schema: ref('Problem') as { $ref: string },
        examples: Object.fromEntries(problems.map((problem) => [problem, { value: exampleOf(problem) }])),
      },
    },
  };
}

const exampleOf = (problem: ProblemId): Problem => ({
  type: PROBLEM_BASE + problem,
  title: PROBLEMS[problem].title,
  status: PROBLEMS[problem].status,
  detail: PROBLEMS[problem].title,
  instance: '0190d2c0-0000-4000-8000-000000000000',
  ...(problem === 'invalid-input'
    ? { errors: [{ pointer: '/givenName', code: 'required', detail: 'This is needed.' }] }
    : {}),
});

/** A body that a class checks takes no other fields; and 3.1 says `null` as a type. */
function closed(schema: JsonSchema): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const { nullable, ...rest } = property as JsonSchema & { nullable?: boolean };
      return [name, nullable === true ? { ...rest, type: [String(rest.type), 'null'] } : rest];
    }),
  );
  return { ...schema, properties, additionalProperties: false };
}
