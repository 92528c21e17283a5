import { ApiObject } from '../api/api-object';
import {
  accessDenied,
  ExcelError,
  invalidArgument,
  itemNotFound,
  UnknownToStandIn,
} from '../model/excel-error';
import { apiSetOf, isWithin } from './api-sets';
import { memberName, membersOf, wireName } from './members';
import {
  actionTypes,
  pathTypes,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

export interface InterpreterHost {
  readonly root: ApiObject;
  readonly apiSet: string;
  references: Map<string, ApiObject>;
  /** Called before every member is used; may throw what Excel would answer. */
  beforeMember(name: string): void;
  /** Told of everything that the stand-in does not know. */
  unknown(error: UnknownToStandIn): void;
}

type Found = ApiObject | null;

/** Performs one request; actions before a failing one stay done, as in Excel. */
export function perform(request: WireRequest, host: InterpreterHost): WireResponse {
  return new Interpreter(request, host).perform();
}

class Interpreter {
  private readonly found = new Map<number, Found>();

  constructor(
    private readonly request: WireRequest,
    private readonly host: InterpreterHost,
  ) {}

  perform(): WireResponse {
    const Results: WireResponse['Results'] = [];
    for (const [ActionIndex, action] of this.request.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        const failure = this.failureOf(error);
        const Error = {
          Code: failure.code,
          Message: failure.message,
          Location: this.locationOf(action),
          ActionIndex,
          HttpStatusCode: 400,
        };
        return { Results, Error };
      }
    }
    return { Results };
  }

  private failureOf(error: unknown): ExcelError {
    if (error instanceof UnknownToStandIn) this.host.unknown(error);
    if (error instanceof ExcelError) return error;
    const own = new UnknownToStandIn(`what to do: ${error instanceof Error ? error.stack : String(error)}`);
    this.host.unknown(own);
    return own;
  }

  private locationOf(action: WireAction): string {
    const found = this.found.get(action.ObjectPathId);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const object = found?.className ?? path?.Name ?? '';
    return action.Name ? `${object}.${memberName(action.Name)}` : object;
  }

  private act(action: WireAction): unknown {
    // A trace marks a place; without a result for it the client attaches no event handlers.
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return identityOf(object);
      case actionTypes.query:
        return this.query(object, action);
      case actionTypes.method:
        return this.invoke(object, action);
      case actionTypes.setProperty:
        return this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case actionTypes.ensureUnchanged:
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw new UnknownToStandIn(`actions of type ${action.ActionType}`);
    }
  }

  private resolve(id: number): Found {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidRequest', `no object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: WirePath): Found {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.host.root;
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const object = this.host.references.get(path.Name);
        if (!object)
          throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      }
      case pathTypes.newObject:
        throw new UnknownToStandIn(`objects of the kind ${path.Name}`);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return objectOf(this.call(parent, path.Name, args), path.Name);
      case pathTypes.property:
        return objectOf(this.get(parent, path.Name), path.Name);
      case pathTypes.indexer:
        return objectOf(this.call(parent, 'GetItem', args), path.Name);
      default:
        throw new UnknownToStandIn(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private args(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    const fill = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((part: unknown, index) => fill(part, reference[index]));
      }
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
    };
    return (info?.Arguments ?? []).map((value, index) => fill(value, references?.[index]));
  }

  private invoke(object: Found, action: WireAction): unknown {
    if (action.Name === '_KeepReference') return object && this.keep(object);
    const args = this.args(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.host.references.delete(String(args[0])) && null;
    if (object === null) throw itemNotFound();
    const value = this.call(object, action.Name, args);
    return value === undefined ? null : value;
  }

  private keep(object: ApiObject): null {
    if (object.reference === null) {
      object.reference = `reference-${nextReference++}`;
      this.host.references.set(object.reference, object);
    }
    return null;
  }

  private member(object: ApiObject, name: string): ReturnType<ReturnType<typeof membersOf>['get']> & object {
    const full = `${object.className}.${name}`;
    const member = membersOf(object).get(name);
    if (!member) throw new UnknownToStandIn(full);
    if (!name.startsWith('_') && !object.isInternal) {
      const set = apiSetOf(object.className, name);
      if (set === null) throw new UnknownToStandIn(`${full}: it is not in @types/office-js`);
      if (!isWithin(set, this.host.apiSet)) {
        throw new UnknownToStandIn(`${full} in ExcelApi ${this.host.apiSet}: it came with ${set}`);
      }
    }
    this.host.beforeMember(full);
    return member;
  }

  private call(object: ApiObject, wire: string, args: unknown[]): unknown {
    const name = memberName(wire);
    const { call } = this.member(object, name);
    if (!call) throw new UnknownToStandIn(`${object.className}.${name} as a method`);
    return call.apply(
      object,
      args.map((value) => value ?? undefined),
    );
  }

  private get(object: ApiObject, wire: string): unknown {
    const name = memberName(wire);
    const { get } = this.member(object, name);
    if (!get) throw new UnknownToStandIn(`${object.className}.${name} as a property`);
    return get.call(object);
  }

  private set(object: Found, wire: string, value: unknown): null {
    if (object === null) throw itemNotFound();
    const name = memberName(wire);
    const { kind, set } = this.member(object, name);
    if (kind !== 'property') throw new UnknownToStandIn(`${object.className}.${name} as a property`);
    if (!set) throw accessDenied();
    set.call(object, value);
    return null;
  }

  private query(object: Found, { QueryInfo: query = {} }: WireAction): unknown {
    if (object === null) return null;
    const wanted: Wanted = {};
    for (const path of [...(query.Select?.length ? query.Select : ['*']), ...(query.Expand ?? [])]) {
      let level = wanted;
      for (const part of path.split('/')) level = level[memberName(part)] ??= {};
    }
    return this.project(object, wanted, query.Skip ?? 0, query.Top ?? Infinity);
  }

  private project(object: ApiObject, wanted: Wanted, skip = 0, top = Infinity): unknown {
    const answer: Record<string, unknown> = identityOf(object) ?? {};
    const items = object.listed();
    if (items) {
      const { items: ofItems, ...direct } = wanted;
      const ofEach = { ...ofItems, ...direct };
      if (Object.keys(ofEach).length === 0) ofEach['*'] = {};
      answer['_Items'] = items.slice(skip, skip + top).map((item) => this.project(item, ofEach));
      return answer;
    }
    for (const [name, below] of Object.entries(wanted)) {
      if (name === '*') Object.assign(answer, this.allScalars(object));
      else {
        const value = this.get(object, name);
        const deeper = Object.keys(below).length > 0 ? below : { '*': {} };
        answer[wireName(name)] = value instanceof ApiObject ? this.project(value, deeper) : value;
      }
    }
    return answer;
  }

  private allScalars(object: ApiObject): Record<string, unknown> {
    const scalars: Record<string, unknown> = {};
    for (const [name, { kind, get }] of membersOf(object)) {
      if (kind !== 'property' || name.startsWith('_') || !get) continue;
      const set = object.isInternal ? '1.1' : apiSetOf(object.className, name);
      if (set === null || !isWithin(set, this.host.apiSet)) continue;
      const value = get.call(object);
      if (!(value instanceof ApiObject)) scalars[wireName(name)] = value;
    }
    return scalars;
  }
}

let nextReference = 1;

interface Wanted {
  [name: string]: Wanted;
}

function identityOf(object: Found): Record<string, unknown> | null {
  if (object === null) return null;
  const identity: Record<string, unknown> = {};
  const id = object.identity();
  if (id !== null) identity[object.identityName] = id;
  if (object.reference !== null) identity['_ReferenceId'] = object.reference;
  return identity;
}

function objectOf(value: unknown, name: string): Found {
  if (value === null || value instanceof ApiObject) return value;
  if (value === undefined) return null;
  throw invalidArgument(`${name} is no object`);
}
