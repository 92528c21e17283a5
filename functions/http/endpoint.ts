import type { HttpRequest } from '@azure/functions';
import { z } from 'zod';
import type { Text } from '../../shared/findings/text';
import type { Access } from '../auth/access';
import type { IsoMonth } from '../../shared/campaign/calendar';
import { officeOf, officeToday } from '../usecases/campaigns';
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
export interface Asking<
  P extends Fields = NoFields,
  Q extends Fields = NoFields,
  B = undefined,
> extends Asked<P, Q, B> {
  request: HttpRequest;
  access: Access;
  /** By the campaign of the month that is asked about. */
  office: Office;
}

interface Asked<P extends Fields, Q extends Fields, B> {
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
 * let through, and a `county` of the path is open to that county and the municipal office alone. The campaign is that
 * of the `month` in the path, the query or the body, unless `monthOf` knows better.
 */
export function defineEndpoint<P extends Fields = NoFields, Q extends Fields = NoFields, B = undefined>(
  record: Described & {
    path?: P;
    query?: Q;
    body?: z.ZodType<B>;
    monthOf?(asked: Asked<P, Q, B>): IsoMonth | undefined;
    /** The same whatever is stored. */
    isStatic?: boolean;
    handle(asking: Asking<P, Q, B>): Promise<Answer> | Answer;
  },
): Endpoint {
  const { path = {} as P, query = {} as Q, body, monthOf = monthIn, isStatic, handle, ...described } = record;
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
      const asked = { path: ofPath.data, query: ofQuery.data, body: ofBody.data };
      const today = isStatic ? office : await officeToday(office);
      const month = monthOf(asked);
      return handle({
        request,
        access,
        office: month === undefined ? today : officeOf(month, today),
        ...asked,
      });
    },
  };
}

/** The month that a request names. */
function monthIn({
  path,
  query,
  body,
}: {
  path: object;
  query: object;
  body: unknown;
}): IsoMonth | undefined {
  const named = { ...path, ...query, ...(typeof body === 'object' && body) };
  return 'month' in named && typeof named.month === 'string' ? named.month : undefined;
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
