import { PROBLEM_BASE, PROBLEMS, ROLES } from '@stride/contracts';
import { Description, type Operation } from './description';
import { isPublicPage, routesOf, ruleOf, type Route } from './routes';
import { startApi, type TestApi } from './start-api';

/** Everything that the running router serves is described: a route that forgets to say something fails here. */
let api: TestApi;
let description: Description;
let routes: Route[];
beforeAll(async () => {
  api = await startApi();
  description = await Description.of(api);
  routes = routesOf(api).filter((route) => route.method !== 'HEAD' && !isPublicPage(route.path));
});
afterAll(() => api.stop());

const name = (route: Route): string => `${route.method} ${route.path}`;
const of = (route: Route): Operation => {
  const operation = description.operation(route.method, route.path);
  if (operation === undefined) throw new Error(`${name(route)} is not described.`);
  return operation;
};
/** The routes of which something that must hold does not. */
const failing = (holds: (operation: Operation, route: Route) => boolean): string[] =>
  routes.filter((route) => !holds(of(route), route)).map(name);
/** The problems that an operation documents, by their ids. */
const problems = ({ responses }: Operation): string[] =>
  Object.values(responses).flatMap(({ content }) =>
    Object.keys(content?.['application/problem+json']?.examples ?? {}),
  );
const documents = (operation: Operation, ...ids: string[]): boolean =>
  ids.every((id) => problems(operation).includes(id));
const writes = (route: Route): boolean => route.method !== 'GET';
const isOpen = (route: Route): boolean => ruleOf(route) === 'open';
const successes = ({ responses }: Operation) =>
  Object.entries(responses).filter(([status]) => /^2/.test(status));

it('describes every route, and no other', () => {
  expect(routes.length).toBeGreaterThan(30);
  const described = Object.entries(description.document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(described.sort()).toEqual(routes.map(name).sort());
  expect(failing(({ summary }) => summary !== undefined && summary !== '')).toEqual([]);
});

it('gives every answer a schema, and every JSON answer an example that fits it', () => {
  expect(failing((operation) => successes(operation).length > 0)).toEqual([]);
  for (const route of routes)
    for (const [status, answer] of successes(of(route))) {
      if (status === '204') continue;
      expect([name(route), Object.keys(answer.content ?? {}).length > 0]).toEqual([name(route), true]);
      for (const [type, media] of Object.entries(answer.content ?? {})) {
        expect([name(route), media.schema !== undefined]).toEqual([name(route), true]);
        if (type !== 'application/json') continue;
        expect([name(route), description.faultsOf(media.schema ?? {}, media.example)]).toEqual([
          name(route),
          [],
        ]);
      }
    }
});

/** Routes that write and take nothing but their address. */
const BODILESS = ['POST /api/v1/auth/sign-out', 'POST /api/v1/assessments/:id/plan'];

it('gives every body a schema with fields, and an example that fits it', () => {
  expect(
    routes
      .filter((route) => writes(route) && of(route).requestBody === undefined)
      .map(name)
      .sort(),
  ).toEqual([...BODILESS].sort());
  for (const route of routes) {
    const media = of(route).requestBody?.content['application/json'];
    if (media === undefined) continue;
    const examples = Object.values(media.examples ?? {});
    expect([name(route), examples.length > 0]).toEqual([name(route), true]);
    for (const { value } of examples)
      expect([name(route), description.faultsOf(media.schema ?? {}, value)]).toEqual([name(route), []]);
    // A schema that allows anything describes nothing.
    expect([name(route), description.faultsOf(media.schema ?? {}, { nonsense: true })]).not.toEqual([
      name(route),
      [],
    ]);
    expect([name(route), description.faultsOf(media.schema ?? {}, 'nonsense')]).not.toEqual([
      name(route),
      [],
    ]);
  }
});

it('asks for the session exactly where the route does', () => {
  const { securitySchemes } = description.document.components;
  expect(securitySchemes).toEqual({
    session: { type: 'apiKey', in: 'cookie', name: 'stride_session' },
  });
  expect(
    failing(
      ({ security }, route) => JSON.stringify(security) === (isOpen(route) ? undefined : '[{"session":[]}]'),
    ),
  ).toEqual([]);
  expect(
    failing((operation, route) => isOpen(route) || documents(operation, 'not-signed-in', 'unavailable')),
  ).toEqual([]);
});

it('tells who is turned away, and the header in which a manager says why', () => {
  for (const route of routes) {
    const rule = ruleOf(route);
    if (rule === undefined || rule === 'open') continue;
    const verdicts = ROLES.map((role) => rule[role]);
    const operation = of(route);
    expect([name(route), documents(operation, 'not-allowed')]).toEqual([
      name(route),
      verdicts.includes('out'),
    ]);
    expect([name(route), documents(operation, 'reason-required')]).toEqual([
      name(route),
      verdicts.includes('reason'),
    ]);
    expect([
      name(route),
      (operation.parameters ?? []).some((given) => given.in === 'header' && given.name === 'X-Access-Reason'),
    ]).toEqual([name(route), verdicts.includes('reason')]);
  }
});

it('tells every refusal that comes before a handler', () => {
  expect(
    failing(
      (operation, route) =>
        !writes(route) ||
        documents(
          operation,
          'malformed-json',
          'wrong-origin',
          'too-large',
          'unsupported-media-type',
          'invalid-input',
        ),
    ),
  ).toEqual([]);
  expect(
    failing(
      (operation, route) =>
        !route.path.includes(':') || documents(operation, 'bad-request', 'not-found', 'invalid-input'),
    ),
  ).toEqual([]);
  expect(
    failing(
      (operation) =>
        !(operation.parameters ?? []).some((given) => given.in === 'query') ||
        documents(operation, 'invalid-input'),
    ),
  ).toEqual([]);
});

it('tells how long to wait, and which headers are read', () => {
  expect(
    failing(({ responses }) =>
      ['429', '503'].every(
        (status) =>
          responses[status]?.headers?.['Retry-After'] !== undefined || responses[status] === undefined,
      ),
    ),
  ).toEqual([]);
  const reads = (path: string, method: string): string[] =>
    (description.operation(method, path)?.parameters ?? [])
      .filter((given) => given.in === 'header')
      .map((given) => given.name);
  expect(reads('/api/v1/plans/:id', 'PATCH')).toEqual(['If-Match']);
  expect(reads('/api/v1/patients/:id', 'PATCH')).toEqual(['If-Match']);
  expect(reads('/api/v1/catalogue', 'GET')).toEqual(['If-None-Match']);
  expect(reads('/api/v1/reports/caseload', 'GET')).toEqual(['Accept']);
});

it('names every problem of the closed list, and no other', () => {
  const { Problem } = description.document.components.schemas as {
    Problem: { properties: { type: { enum: string[] } } };
  };
  expect(Problem.properties.type.enum).toEqual(Object.keys(PROBLEMS).map((id) => PROBLEM_BASE + id));
  const problem = { $ref: '#/components/schemas/Problem' };
  for (const route of routes)
    for (const { content } of Object.values(of(route).responses))
      for (const { value } of Object.values(content?.['application/problem+json']?.examples ?? {}))
        expect([name(route), description.faultsOf(problem, value)]).toEqual([name(route), []]);
});

it('compiles as a whole: every schema refers to one that is there', () => {
  expect(description.document.openapi).toBe('3.1.0');
  for (const schema of Object.keys(description.document.components.schemas))
    expect(() => description.faultsOf({ $ref: `#/components/schemas/${schema}` }, null)).not.toThrow();
});
