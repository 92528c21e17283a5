import type { HttpRequest } from '@azure/functions';
import { z } from 'zod';
import type { Text } from '../../shared/findings/text';
import type { Access } from '../auth/access';
import type { Office } from '../usecases/office';
import { problem, type Answer } from './answer';
import { readJson } from './json-body';
import type { ProblemKind } from './problem';

/** Who an endpoint is for. */
export type Audience = 'anyone' | 'both' | 'municipal';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Named schemas of an address: what stands in the path, or behind the question mark. */
export type Fields = Readonly<Record<string, z.ZodType>>;
type NoFields = Readonly<Record<never, z.ZodType>>;

/** Who asks for what, everything read and checked by the endpoint's own schemas. */
export interface Asking<P extends Fields = NoFields, Q extends Fields = NoFields, B = undefined> {
  request: HttpRequest;
  access: Access;
  office: Office;
  path: z.output<z.ZodObject<P>>;
  query: z.output<z.ZodObject<Q>>;
  body: B;
}

/** What an answer may hold: JSON of a schema, a file of a media type, nothing. */
export type AnswerContent = z.ZodType | readonly (z.ZodType | string)[];

interface Described {
  /** Also the name of the function, and what the log calls it. */
  name: string;
  method: Method;
  /** Below /api: "submissions/{month}/{county}". */
  route: string;
  audience: Audience;
  about: Text;
  answers: Readonly<Record<number, AnswerContent>>;
  /** Refusals of its own, besides those that follow from who may ask and what is read. */
  problems?: readonly ProblemKind[];
}

/** One endpoint: the record from which it is registered, guarded and documented. */
export interface Endpoint extends Described {
  path: Fields;
  query: Fields;
  body: z.ZodType | null;
  answer(request: HttpRequest, access: Access, office: Office): Promise<Answer>;
}

/**
 * An endpoint by its record. What comes in is read by its schemas before `handle` sees it, nothing beside them is
 * let through, and a `county` of the path is open to that county and the municipal office alone.
 */
export function defineEndpoint<P extends Fields = NoFields, Q extends Fields = NoFields, B = undefined>(
  record: Described & {
    path?: P;
    query?: Q;
    body?: z.ZodType<B>;
    handle(asking: Asking<P, Q, B>): Promise<Answer> | Answer;
  },
): Endpoint {
  const { path = {} as P, query = {} as Q, body, handle, ...described } = record;
  const readPath = z.object(path);
  const readQuery = z.strictObject(query);
  const readBody = body ?? (z.undefined() as unknown as z.ZodType<B>);
  return {
    ...described,
    path,
    query,
    body: body ?? null,
    async answer(request, access, office) {
      const refusal = refused(described.audience, access);
      if (refusal) return problem(refusal);
      const ofPath = readPath.safeParse(request.params);
      if (!ofPath.success) return malformed(ofPath.error);
      if (!isOpenTo(access, request.params['county'])) return problem('forbidden');
      const ofQuery = readQuery.safeParse(Object.fromEntries(request.query));
      if (!ofQuery.success) return malformed(ofQuery.error);
      const repeated = repeatedNames(request.query);
      if (repeated.length > 0) return problem('malformed', { issues: repeated });
      const json = body ? await readJson(request) : { kind: 'json' as const, value: undefined };
      if (json.kind !== 'json') return problem(json.kind);
      const ofBody = readBody.safeParse(json.value);
      if (!ofBody.success) return malformed(ofBody.error);
      return handle({
        request,
        access,
        office,
        path: ofPath.data,
        query: ofQuery.data,
        body: ofBody.data,
      });
    },
  };
}

function refused(audience: Audience, { role }: Access): ProblemKind | null {
  if (audience === 'anyone') return null;
  if (role === 'nobody') return 'unauthorised';
  return audience === 'municipal' && role !== 'municipal' ? 'forbidden' : null;
}

function isOpenTo(access: Access, county: string | undefined): boolean {
  return county === undefined || access.role !== 'county' || access.county === county;
}

/** Written twice, nobody can tell which one is meant. */
function repeatedNames(query: HttpRequest['query']): string[] {
  const names = [...query.keys()];
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}

const mostIssues = 20;

/** The places that do not fit the schema; what stands there is not told again. */
function malformed(error: z.ZodError): Answer {
  const places = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.').slice(0, 200))
      : [issue.path.join('.')],
  );
  return problem('malformed', { issues: [...new Set(places)].slice(0, mostIssues) });
}
