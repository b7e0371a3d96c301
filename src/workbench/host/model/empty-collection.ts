import { HostCollection, type HostObject } from '../host-object';
import type { Model } from './model';

/** A collection of things that this host never has (charts, comments, pivot tables, shapes): it can be counted and searched, and is empty. */
export class EmptyCollection extends HostCollection<HostObject> {
  constructor(model: Model, readonly kind: string) {
    super(model);
  }

  items(): readonly HostObject[] {
    return [];
  }

  find(): null {
    return null;
  }

  get Count(): number {
    return 0;
  }
}
