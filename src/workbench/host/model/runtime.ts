import { flag } from '../arguments';
import { HostObject } from '../host-object';

/** `context.runtime`: whether events are sent to the page. */
export class Runtime extends HostObject {
  readonly kind = 'Runtime';

  get EnableEvents(): boolean {
    return this.model.eventsEnabled;
  }

  set EnableEvents(enabled: unknown) {
    this.model.eventsEnabled = flag(enabled);
  }
}
