import { z } from 'zod';
import type { AnswerContent, Endpoint, Fields } from './endpoint';
import { problems, type ProblemKind } from './problem';

const problemSchema = z.looseObject({
  type: z.string(),
  kind: z.enum(Object.keys(problems)),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  requestId: z.string(),
});

/** The OpenAPI 3.1 document of the endpoints, made of their records. */
export function openApiDocument(endpoints: readonly Endpoint[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints) {
    const path = `/${endpoint.route}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: '牵手 Qianshou', version },
    servers: [{ url: '/api' }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
    },
  };
}

/** Every refusal that an endpoint may answer with: its own, and those that follow from its record. */
export function problemsOf({ audience, route, query, body, problems: own = [] }: Endpoint): ProblemKind[] {
  const hasCounty = route.includes('{county}');
  const hasFields = route.includes('{') || Object.keys(query).length > 0 || body !== null;
  const all: ProblemKind[] = [
    ...(hasFields ? (['malformed'] as const) : []),
    ...(audience === 'anyone' ? [] : (['unauthorised', 'directoryUnavailable'] as const)),
    ...(audience === 'municipal' || hasCounty ? (['forbidden'] as const) : []),
    ...(body ? (['tooLarge', 'unsupported'] as const) : []),
    ...own,
    'serverFault',
    'unavailable',
  ];
  return [...new Set(all)].sort((a, b) => problems[a].status - problems[b].status);
}

function operationOf(endpoint: Endpoint): object {
  const { name, about, audience, path, query, body, answers } = endpoint;
  const kinds = problemsOf(endpoint);
  const refusals = [...new Set(kinds.map((kind) => problems[kind].status))];
  return {
    operationId: name,
    summary: about.zhCN,
    description: about.en,
    'x-audience': audience,
    security: audience === 'anyone' ? [] : [{ bearer: [] }],
    parameters: [...parametersOf(path, 'path'), ...parametersOf(query, 'query')],
    ...(body
      ? { requestBody: { required: !isOptional(body), content: json(jsonSchema(body, 'input')) } }
      : {}),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, content]) => [status, answerOf(content)])),
      ...Object.fromEntries(
        refusals.map((status) => [
          status,
          refusalOf(kinds.filter((kind) => problems[kind].status === status)),
        ]),
      ),
    },
  };
}

function parametersOf(fields: Fields, place: 'path' | 'query'): object[] {
  return Object.entries(fields).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !isOptional(schema),
    schema: jsonSchema(schema, 'input'),
  }));
}

function answerOf(content: AnswerContent): object {
  const kinds = [content].flat();
  const entries = kinds.map((kind) =>
    typeof kind === 'string' ? [kind, {}] : ['application/json', { schema: jsonSchema(kind, 'output') }],
  );
  return { description: '', ...(entries.length > 0 ? { content: Object.fromEntries(entries) } : {}) };
}

function refusalOf(kinds: readonly ProblemKind[]): object {
  const description = kinds.map((kind) => `${kind}: ${problems[kind].title.en}`).join('; ');
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const json = (schema: object): object => ({ 'application/json': { schema } });

export function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** What JSON Schema cannot say is left open. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return written;
}
