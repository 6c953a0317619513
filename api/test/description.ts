/** The API's own description, read as a client reads it: every schema compiled, every answer checked against its own. */
import { PROBLEM_BASE, type ProblemId } from '@stride/contracts';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { must } from './builders';
import { Client, type Answer, type Method } from './client';
import type { TestApi } from './start-api';

interface Media {
  schema?: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: object;
}
export interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<
    string,
    { description?: string; headers?: Record<string, unknown>; content?: Record<string, Media> }
  >;
  security?: Record<string, string[]>[];
}
interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, Record<string, string>> };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FORMATS: Readonly<Record<string, RegExp | true>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: DAY,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  email: /^\S+@\S+$/,
  password: true,
  binary: true,
};

export class Description {
  private readonly ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    allErrors: true,
  });
  private readonly compiled = new Map<object, ValidateFunction>();

  constructor(readonly document: OpenApi) {
    for (const [name, format] of Object.entries(FORMATS)) this.ajv.addFormat(name, format);
    // Words that describe and do not check.
    this.ajv.addVocabulary(['example', 'components']);
    this.ajv.addSchema({ $id: 'api', components: { schemas: document.components.schemas } } as object, 'api');
  }

  static async of(api: TestApi): Promise<Description> {
    return new Description(must(await new Client(api).get<OpenApi>('/api/openapi.json'), 200));
  }

  /** The operation behind a route, or behind the address that was asked. */
  operation(method: string, path: string): Operation | undefined {
    const asked = path.split('?')[0] ?? '';
    const at = Object.keys(this.document.paths)
      .filter((known) =>
        new RegExp(`^${known.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked.replace(/:(\w+)/g, '{$1}')),
      )
      .sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))[0];
    return at === undefined ? undefined : this.document.paths[at]?.[method.toLowerCase()];
  }

  /** What a value has that its schema does not allow; empty when it is as documented. */
  faultsOf(schema: object, value: unknown): string[] {
    let validate = this.compiled.get(schema);
    if (validate === undefined) {
      validate = this.ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
      this.compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message ?? ''}`);
  }

  /** What an answer is that its description does not say. */
  faultsOfAnswer(method: Method, path: string, answer: Answer<unknown>): string[] {
    const documented = this.operation(method, path)?.responses[String(answer.status)];
    if (documented === undefined) return [`${answer.status} is not documented`];
    if (answer.text === '') return [];
    const type = (answer.headers['content-type'] ?? '').split(';')[0] ?? '';
    const media = documented.content?.[type];
    if (media?.schema === undefined) return [`${answer.status} as ${type} is not documented`];
    const named = Object.keys(media.examples ?? {});
    const problem = (answer.body as { type?: string } | undefined)?.type?.replace(PROBLEM_BASE, '');
    return [
      ...(type === 'application/problem+json' && !named.includes(problem as ProblemId)
        ? [`the problem ${problem ?? ''} is not documented`]
        : []),
      ...(/json/.test(type) ? this.faultsOf(media.schema, answer.body) : []),
      ...Object.keys(documented.headers ?? {}).flatMap((name) =>
        answer.headers[name.toLowerCase()] === undefined ? [`the header ${name} is missing`] : [],
      ),
    ];
  }
}

/** A practitioner whose every answer must be as documented. */
export class CheckedClient extends Client {
  constructor(
    client: Client,
    private readonly description: Description,
    readonly seen = new Set<string>(),
  ) {
    super(client.api, client.cookie);
  }

  override async send<T>(...[method, path, ...rest]: Parameters<Client['send']>): Promise<Answer<T>> {
    const answer = await super.send<T>(method, path, ...rest);
    const faults = this.description.faultsOfAnswer(method, path, answer);
    if (faults.length > 0)
      throw new Error(`${method} ${path} ${answer.status}: ${faults.slice(0, 8).join('; ')}`);
    this.seen.add(`${method} ${answer.status}`);
    return answer;
  }
}
