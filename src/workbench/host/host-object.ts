import { integer } from './arguments';
import { invalidArgument, itemNotFound } from './host-error';
import type { Model } from './model/model';

/**
 * An object of Excel's API as the page sees it through office.js. Subclasses have the API's members under their names on the wire
 * (PascalCase: `Address`, `GetCell`); anything in lower case is ours and cannot be reached from the page.
 */
export abstract class HostObject {
  /** Class name in error locations, "Range". */
  abstract readonly kind: string;

  constructor(readonly model: Model) {}

  /** What office.js learns when it first meets the object: its id, or its reference id. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Event types by the name in `_Register…`, and the id that they are delivered for. */
  eventTypes(): Readonly<Record<string, number>> {
    return {};
  }

  eventTarget(): string {
    return 'Workbook';
  }
}

/** A collection of objects. `items` in order; a key is a name or an id. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];

  abstract find(key: unknown): Item | null;

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const item = this.items()[integer(index)];
    if (!item) throw invalidArgument();
    return item;
  }
}

/** A member of a host object, read from its class. */
export type Member = PropertyDescriptor & { readonly isMethod: boolean };

const membersByClass = new Map<object, ReadonlyMap<string, Member>>();

/**
 * The members of an object that may be reached from the page: getters, setters and methods with wire names, defined between its class and
 * `HostObject`. Object.prototype's are never among them.
 */
export function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = membersByClass.get(prototype);
  if (known) return known;
  const members = new Map<string, Member>();
  for (let level = prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (/^_?[A-Z]/.test(name) && !members.has(name)) members.set(name, { ...descriptor, isMethod: typeof descriptor.value === 'function' });
    }
  }
  membersByClass.set(prototype, members);
  return members;
}

/** Name on the wire of a property as typed in a load: "rowIndex" → "RowIndex", "_ReferenceId" stays. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Name in error locations: "GetCell" → "getCell". */
export function apiName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
