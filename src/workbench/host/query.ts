import { apiName, HostCollection, HostObject, membersOf, wireName } from './host-object';
import { apiNotFound } from './host-error';
import type { QueryInfo } from './request-body';

/** What to read: a property by its wire name, with what to read of the object it leads to. An empty plan means all scalars. */
class Plan extends Map<string, Plan> {}

/** How properties are named in the answer: as on the wire ("RowIndex", "_Items") for a load, as in the API ("rowIndex", "items") for a retrieve. */
type Naming = (wireName: string) => string;

const wireNaming: Naming = (name) => name;
const apiNaming: Naming = (name) => (name === '_Items' ? 'items' : apiName(name));

/**
 * Answers a load: the properties asked for, nested as asked ("format/fill/color"), a collection's as items. Without a selection every
 * scalar property. Throws ApiNotFound for a property that is not there.
 */
export function query(object: HostObject, info: QueryInfo): unknown {
  return answer(object, info, wireNaming);
}

/** Answers a retrieve: the same with the names of the API. */
export function queryAsJson(object: HostObject, info: QueryInfo): unknown {
  return answer(object, info, apiNaming);
}

function answer(object: HostObject, info: QueryInfo, naming: Naming): unknown {
  const plan = planOf(info.Select ?? []);
  const expand = planOf(info.Expand ?? []);
  const hasSelect = (info.Select ?? []).length > 0;
  if (!hasSelect && expand.size > 0) plan.set('*', new Plan());
  merge(plan, expand);
  if (!(object instanceof HostCollection)) return read(object, plan, naming);
  const items: readonly HostObject[] = object.items();
  const first = info.Skip ?? 0;
  const window = items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  return readCollection(object, window, plan, naming);
}

function planOf(paths: readonly string[]): Plan {
  const plan = new Plan();
  for (const path of paths) {
    let level: Plan = plan;
    for (const step of path.split(/[/.]/)) {
      if (step === '' || step.toLowerCase() === 'items') continue;
      const name = step.startsWith('$') || step === '*' ? step : wireName(step);
      const next = level.get(name) ?? new Plan();
      level.set(name, next);
      level = next;
    }
  }
  return plan;
}

function merge(into: Plan, from: Plan): void {
  for (const [name, plan] of from) {
    const existing = into.get(name);
    if (existing) merge(existing, plan);
    else into.set(name, plan);
  }
}

function readCollection(collection: HostObject, items: readonly HostObject[], plan: Plan, naming: Naming): unknown {
  const own = new Plan([...plan].filter(([name]) => membersOf(collection).has(name)));
  const perItem = new Plan([...plan].filter(([name]) => !membersOf(collection).has(name)));
  const onlyOwn = own.size > 0 && perItem.size === 0;
  return {
    ...collection.identity(),
    ...(own.size > 0 ? read(collection, own, naming) : {}),
    ...(onlyOwn ? {} : { [naming('_Items')]: items.map((item) => read(item, perItem, naming)) }),
  };
}

function read(object: HostObject, plan: Plan, naming: Naming): Record<string, unknown> {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(object.identity()).map(([name, value]) => [naming(name), value]));
  const members = membersOf(object);
  const all = plan.size === 0 || plan.has('*') || plan.has('$all');
  if (all) {
    for (const [name, member] of members) {
      if (member.isMethod || !member.get) continue;
      const value = Reflect.get(object, name) as unknown;
      if (!(value instanceof HostObject) && !isObjectOrNull(name)) result[naming(name)] = value;
    }
  }
  for (const [name, nested] of plan) {
    if (name === '*' || name.startsWith('$')) continue;
    const member = members.get(name);
    if (!member || member.isMethod) throw apiNotFound();
    const value = Reflect.get(object, name) as unknown;
    if (value instanceof HostCollection) result[naming(name)] = readCollection(value, value.items() as readonly HostObject[], nested, naming);
    else result[naming(name)] = value instanceof HostObject ? read(value, nested, naming) : value;
  }
  return result;
}

/** Properties that lead to an object or to nothing are objects for a load, even when they are nothing. */
function isObjectOrNull(name: string): boolean {
  return name.endsWith('OrNullObject');
}
