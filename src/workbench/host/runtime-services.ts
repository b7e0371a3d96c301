import { oneOf } from './arguments';
import { HostObject } from './host-object';
import type { Model } from './model/model';

/** Where the page of an add-in stands: not running, running without being seen, seen. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

const STATES: readonly RuntimeState[] = ['Inactive', 'Background', 'Visible'];

/** What `Office.addin` can ask for: to be seen or hidden, and to be started with the workbook. */
export interface RuntimeStates {
  /** State now. */
  current: RuntimeState;
  /** State in which the page starts with the workbook; kept as long as the host. */
  atStart: RuntimeState;
}

/** `Office.addin.showAsTaskpane`, `hide`. */
export class AppRuntimeService extends HostObject {
  readonly kind = 'AppRuntimeService';

  constructor(model: Model, private readonly states: RuntimeStates, private readonly changed: (state: RuntimeState) => void) {
    super(model);
  }

  GetAppRuntimeState(): RuntimeState {
    return this.states.current;
  }

  SetAppRuntimeState(state: unknown): void {
    this.changed(oneOf(state, STATES));
  }
}

/** `Office.addin.getStartupBehavior`, `setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  readonly kind = 'AppRuntimePersistenceService';

  constructor(model: Model, private readonly states: RuntimeStates) {
    super(model);
  }

  GetAppRuntimeStartState(): RuntimeState {
    return this.states.atStart;
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.states.atStart = oneOf(state, STATES);
  }
}

/** The object that office.js tells that the page's actions can be called. */
export class AddinInternalService extends HostObject {
  readonly kind = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Actions are sent when asked for; a page that is not ready has not registered for them.
  }
}
