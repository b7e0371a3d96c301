import { apiName, HostCollection, HostObject, type Member, membersOf, wireName } from './host-object';
import { apiNotFound, HostError, invalidArgument, invalidReference, itemNotFound } from './host-error';
import { query, queryAsJson } from './query';
import { ActionType, PathType, type ActionInfo, type ArgumentInfo, type ObjectPathInfo, type RequestBody, type ResponseBody } from './request-body';
import { record } from './arguments';

/** What requests start from. */
export interface RequestRoots {
  /** Why no action of this request runs; null when they do. */
  readonly refused: HostError | null;
  readonly root: HostObject;
  /** Objects that the page creates by type name ("Microsoft.ExcelServices.CustomFunctions"). */
  readonly newObject: (typeName: string) => HostObject | null;
  /** Object behind a reference id of an earlier request. */
  readonly byReferenceId: (id: string) => HostObject | null;
  /** Called for `_Register…`/`_Unregister…` of an event. */
  readonly registerEvent: (type: number, target: string, on: boolean) => void;
}

/**
 * Runs the actions of one request in order. It stops at the first error; what earlier actions did stays done, and their results are
 * returned with the error, as Excel does.
 */
export async function executeRequest(body: RequestBody, roots: RequestRoots): Promise<ResponseBody> {
  const request = new Request(body, roots);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (roots.refused) throw roots.refused;
      const isTrace = action.ActionType === ActionType.trace;
      if (isTrace) response.TraceIds.push(action.Id);
      // A trace has a result too: office.js adds a handler to its event when it sees one.
      response.Results.push({ ActionId: action.Id, Value: isTrace ? null : await request.run(action) });
    } catch (error) {
      const fault = error instanceof HostError ? error : new HostError('GeneralException', String(error), 500);
      const { code, message, status } = fault;
      response.Error = { Code: code, Message: message, Location: fault.location ?? '', ActionIndex: index, HttpStatusCode: status };
      break;
    }
  }
  return response;
}

class Request {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(private readonly body: RequestBody, private readonly roots: RequestRoots) {}

  async run(action: ActionInfo): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && object.identity();
      case ActionType.query:
        return object && this.located(object, '', () => query(object, action.QueryInfo ?? {}));
      case ActionType.queryAsJson:
        return object && this.located(object, '', () => queryAsJson(object, action.QueryInfo ?? {}));
      case ActionType.recursiveQuery: {
        const own = object && action.RecursiveQueryInfo?.Queries[object.kind];
        return object && this.located(object, '', () => query(object, own ?? {}));
      }
      case ActionType.method:
        // office.js itself keeps references of what turns out to be a null object.
        if (!object && action.Name.startsWith('_')) return null;
        return plain(await this.call(existing(object), action.Name, await this.arguments(action.ArgumentInfo)));
      case ActionType.setProperty: {
        const [value] = await this.arguments(action.ArgumentInfo);
        this.set(existing(object), action.Name, value);
        return null;
      }
      case ActionType.update:
        this.update(existing(object), action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        this.ensureUnchanged(existing(object), action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound();
    }
  }

  /** The object at a path. It is made once in a request: a method path runs on first use only. A null object leads to null objects. */
  private async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw invalidReference();
    const object = await this.make(path);
    this.objects.set(pathId, object);
    return object;
  }

  private async make(path: ObjectPathInfo): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.root;
      case PathType.newObject:
        return this.roots.newObject(path.Name) ?? failing(apiNotFound());
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.roots.byReferenceId(path.Name) ?? failing(invalidReference());
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.located(parent, path.Name, () => objectOrNull(this.get(parent, path.Name)));
      case PathType.method:
        return objectOrNull(await this.call(parent, path.Name, await this.arguments(path.ArgumentInfo)));
      case PathType.indexer: {
        const [key] = await this.arguments(path.ArgumentInfo);
        if (!(parent instanceof HostCollection)) throw apiNotFound();
        return this.located(parent, 'GetItem', () => objectOrNull(parent.GetItem(key)));
      }
      default:
        throw apiNotFound();
    }
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async withObjects(values: readonly unknown[], pathIds: readonly unknown[]): Promise<unknown[]> {
    if (pathIds.length === 0) return Promise.all(values.map((value) => this.withNestedObjects(value)));
    const result: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const pathId = pathIds[index];
      if (Array.isArray(value) && Array.isArray(pathId)) result.push(await this.withObjects(value, pathId));
      else if (typeof pathId === 'number' && pathId !== 0) result.push(await this.resolve(pathId));
      else result.push(await this.withNestedObjects(value));
    }
    return result;
  }

  /** An object inside a plain argument is written {"_ObjectPathId": 11}. */
  private async withNestedObjects(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === '_ObjectPathId') return this.resolve(Number(first[1]));
    const result: Record<string, unknown> = {};
    for (const [key, inner] of entries) result[key] = await this.withNestedObjects(inner);
    return result;
  }

  /** A member by its name on the wire; none where this Excel is too old for it. */
  private member(object: HostObject, name: string): Member | undefined {
    return object.model.faults.missing.has(`${object.kind}.${apiName(name)}`) ? undefined : membersOf(object).get(name);
  }

  private get(object: HostObject, name: string): unknown {
    const member = this.member(object, name);
    if (!member?.get) throw apiNotFound();
    return Reflect.get(object, name);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    this.located(object, name, () => {
      if (!this.member(object, name)?.set) throw apiNotFound();
      Reflect.set(object, name, value);
    });
  }

  private async call(object: HostObject, name: string, values: readonly unknown[]): Promise<unknown> {
    const registration = /^_(Un)?[Rr]egister(.+)$/.exec(name);
    const eventType = registration && object.eventTypes()[registration[2] ?? ''];
    if (eventType !== null && eventType !== undefined) {
      this.roots.registerEvent(eventType, object.eventTarget(), registration?.[1] === undefined);
      return null;
    }
    try {
      const member = this.member(object, name);
      if (!member?.isMethod) throw apiNotFound();
      return await (Reflect.apply(member.value as (...values: unknown[]) => unknown, object, values) as unknown);
    } catch (error) {
      throw withLocation(error, object, name);
    }
  }

  /** Sets many properties at once; a nested object's properties are set on the object that the property leads to. */
  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = wireName(key);
      const member = membersOf(object).get(name);
      if (!member || member.isMethod) throw withLocation(apiNotFound(), object, name);
      if (member.set) {
        this.set(object, name, value);
        continue;
      }
      const part = this.get(object, name);
      if (!(part instanceof HostObject)) throw withLocation(invalidArgument(), object, name);
      this.update(part, record(value));
    }
  }

  private ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, expected] of Object.entries(state)) {
      const actual = this.located(object, wireName(key), () => this.get(object, wireName(key)));
      if (actual instanceof HostObject) this.ensureUnchanged(actual, record(expected));
      else if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        throw withLocation(new HostError('ConflictOfData', 'The value has been changed.', 409), object, wireName(key));
      }
    }
  }

  private located<T>(object: HostObject, name: string, action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw withLocation(error, object, name);
    }
  }
}

function withLocation(error: unknown, object: HostObject, name: string): unknown {
  if (error instanceof HostError) error.location ??= name === '' ? object.kind : `${object.kind}.${apiName(name)}`;
  return error;
}

function objectOrNull(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound();
}

/** Methods and properties of a null object cannot be used. */
function existing(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function failing(error: HostError): never {
  throw error;
}

function plain(value: unknown): unknown {
  if (value === undefined) return null;
  return value instanceof HostObject ? value.identity() : value;
}
