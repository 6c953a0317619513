/**
 * Builds the JSON schemas of what crosses HTTP (draft 2020-12, as OpenAPI 3.1 reads it). A `shape` is held to its
 * contract by the compiler: a field that the contract gains, loses or makes optional does not compile until it is said.
 */

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly description?: string;
}
/** Schemas by the name under which others refer to them. */
export type NamedSchemas = Readonly<Record<string, JsonSchema>>;

/** A property that may be left out. */
export interface MaybeLeftOut {
  readonly leftOut: JsonSchema;
}
type Properties<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? MaybeLeftOut : JsonSchema & { leftOut?: never };
};

/** An object with exactly the fields of `T`. */
export function shape<T extends object>(properties: Properties<T>, description?: string): JsonSchema {
  const entries = Object.entries<JsonSchema | MaybeLeftOut>(properties);
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(
      entries.map(([name, property]) => [name, 'leftOut' in property ? property.leftOut : property]),
    ) as Record<string, JsonSchema>,
    required: entries.flatMap(([name, property]) => ('leftOut' in property ? [] : [name])),
    additionalProperties: false,
  };
}
export const maybe = (leftOut: JsonSchema): MaybeLeftOut => ({ leftOut });

/** A named schema. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const list = (
  items: JsonSchema,
  limits: { minItems?: number; maxItems?: number } = {},
): JsonSchema => ({
  type: 'array',
  items,
  ...limits,
});
/** A page of a list. */
export const pageOf = (name: string): JsonSchema => ({
  type: 'object',
  properties: { items: list(ref(name)), nextCursor: orNull(text()) },
  required: ['items', 'nextCursor'],
  additionalProperties: false,
});
/** An object from codes to values. */
export const mapOf = (values: JsonSchema, codes?: readonly string[]): JsonSchema => ({
  type: 'object',
  additionalProperties: values,
  ...(codes === undefined ? {} : { propertyNames: { enum: codes } }),
});
export const orNull = (schema: JsonSchema): JsonSchema =>
  typeof schema.type === 'string' && schema.enum === undefined
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
export const oneWordOf = (words: readonly (string | number)[]): JsonSchema => ({
  type: words.every((word) => typeof word === 'string') ? 'string' : 'integer',
  enum: words,
});

export const text = (maxLength?: number, description?: string): JsonSchema => ({
  type: 'string',
  ...(maxLength === undefined ? {} : { maxLength }),
  ...(description === undefined ? {} : { description }),
});
export const id: JsonSchema = { type: 'string', format: 'uuid' };
export const instant: JsonSchema = { type: 'string', format: 'date-time' };
export const civilDate: JsonSchema = { type: 'string', format: 'date' };
export const hash: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const yesNo: JsonSchema = { type: 'boolean' };
export const number = (minimum?: number, maximum?: number): JsonSchema => ({
  type: 'number',
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
});
export const whole = (minimum = 0, maximum?: number): JsonSchema => ({
  ...number(minimum, maximum),
  type: 'integer',
});
