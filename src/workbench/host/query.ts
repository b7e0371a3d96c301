import { HostCollection, HostObject, membersOf, wireName } from './host-object';
import { apiNotFound } from './host-error';
import type { QueryInfo } from './request-body';

/** What to read: a property by its wire name, with what to read of the object it leads to. An empty plan means all scalars. */
interface Plan extends Map<string, Plan> {}

/**
 * Answers a load: the properties asked for, nested as asked ("format/fill/color"), a collection's as items. Without a selection every
 * scalar property. Throws ApiNotFound for a property that is not there.
 */
export function query(object: HostObject, info: QueryInfo): unknown {
  const plan = planOf(info.Select ?? []);
  const expand = planOf(info.Expand ?? []);
  const hasSelect = (info.Select ?? []).length > 0;
  if (!hasSelect && expand.size > 0) plan.set('*', new Map());
  merge(plan, expand);
  if (!(object instanceof HostCollection)) return read(object, plan);
  const items: readonly HostObject[] = object.items();
  const first = info.Skip ?? 0;
  const window = items.slice(first, info.Top === undefined ? undefined : first + info.Top);
  return readCollection(object, window, plan);
}

function planOf(paths: readonly string[]): Plan {
  const plan: Plan = new Map();
  for (const path of paths) {
    let level = plan;
    for (const step of path.split(/[/.]/)) {
      if (step === '' || step.toLowerCase() === 'items') continue;
      const name = step.startsWith('$') || step === '*' ? step : wireName(step);
      const next: Plan = level.get(name) ?? new Map();
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

function readCollection(collection: HostObject, items: readonly HostObject[], plan: Plan): unknown {
  const own = new Map([...plan].filter(([name]) => membersOf(collection).has(name)));
  const perItem: Plan = new Map([...plan].filter(([name]) => !membersOf(collection).has(name)));
  const onlyOwn = own.size > 0 && perItem.size === 0;
  return {
    ...collection.identity(),
    ...(own.size > 0 ? read(collection, own) : {}),
    ...(onlyOwn ? {} : { _Items: items.map((item) => read(item, perItem)) }),
  };
}

function read(object: HostObject, plan: Plan): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity() };
  const members = membersOf(object);
  const all = plan.size === 0 || plan.has('*') || plan.has('$all');
  if (all) {
    for (const [name, member] of members) {
      if (member.isMethod || !member.get) continue;
      const value = Reflect.get(object, name) as unknown;
      if (!(value instanceof HostObject) && !isObjectOrNull(name)) result[name] = value;
    }
  }
  for (const [name, nested] of plan) {
    if (name === '*' || name.startsWith('$')) continue;
    const member = members.get(name);
    if (!member || member.isMethod) throw apiNotFound();
    const value = Reflect.get(object, name) as unknown;
    if (value instanceof HostCollection) result[name] = readCollection(value, value.items() as readonly HostObject[], nested);
    else result[name] = value instanceof HostObject ? read(value, nested) : value;
  }
  return result;
}

/** Properties that lead to an object or to nothing are objects for a load, even when they are nothing. */
function isObjectOrNull(name: string): boolean {
  return name.endsWith('OrNullObject');
}
