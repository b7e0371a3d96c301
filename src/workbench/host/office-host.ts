import type { Book } from '../book';
import { appContext, type Presentation } from './app-context';
import { CommandRunner, type CommandOutcome } from './commands';
import { CUSTOM_FUNCTIONS_TYPE, CustomFunctionsObject, FunctionScheduler, type FunctionCall, type FunctionResult } from './custom-functions';
import { DialogHost, type DialogPresenter } from './dialogs';
import { API_EVENT, EventRouter, type MessageEntry } from './event-router';
import { Faults, RequestError } from './faults';
import { inactiveWorkbook } from './host-error';
import type { HostObject } from './host-object';
import { Model } from './model/model';
import { Range } from './model/range';
import { Workbook } from './model/workbook';
import { PaneChannel } from './pane-channel';
import type { PanePort } from './pane-port';
import { executeRequest } from './request-executor';
import { PathType, type RequestBody } from './request-body';
import { AddinInternalService, AppRuntimePersistenceService, AppRuntimeService, type RuntimeState, type RuntimeStates } from './runtime-services';
import { MemorySettings, type SettingsStore } from './settings-store';

/** What a host needs. */
export interface HostOptions {
  readonly book: Book;
  readonly port: PanePort;
  /** Origin of the host page. */
  readonly hostOrigin: string;
  /** A new one for each load of the page: office.js caches settings by it. */
  readonly conversationId: string;
  readonly appId: string;
  readonly presentation: Presentation;
  readonly settings?: SettingsStore;
  readonly faults?: Faults;
  /** Shows dialogs of `displayDialogAsync` that ask to be shown in an iframe; without it they fail. */
  readonly dialogs?: DialogPresenter;
  /** Shows or hides the pane when the page asks for it (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onVisibility?: (visible: boolean) => void;
  /** Called for what the page only tells (focus wishes, telemetry): id and payload. */
  readonly onNotify?: (actionId: number, payload: unknown) => void;
}

const DispatchId = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const ProtocolVersion = 1;
const UNSUPPORTED = 5001;
const VISIBILITY_CHANGED = 65_539;
const ACTION_MESSAGE = 2;
const INVOKE_ACTION = 1000;

/** Excel, as a page with office.js knows it: answers its protocol over a port, on a book. */
export class OfficeHost {
  readonly faults: Faults;
  private readonly model: Model;
  private readonly channel: PaneChannel;
  private readonly events: EventRouter;
  private readonly functions: FunctionScheduler;
  private readonly commands: CommandRunner;
  private readonly dialogs: DialogHost;
  private readonly settings: SettingsStore;
  private readonly states: RuntimeStates = { current: 'Visible', atStart: 'Inactive' };
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: HostOptions) {
    this.faults = options.faults ?? new Faults();
    this.settings = options.settings ?? new MemorySettings();
    this.model = new Model(options.book, this.settings, this.faults);
    this.channel = new PaneChannel(options.port, options.conversationId, options.hostOrigin, {
      call: (action, data) => this.call(action, data),
      register: (action, data, on) => this.register(action, data, on),
    });
    const sendEntries = (entries: readonly MessageEntry[]): void => this.channel.event('richApiMessage', { ArrayData: entries });
    this.events = new EventRouter(this.model, sendEntries, () => this.channel.event('documentSelectionChanged', {}));
    this.functions = new FunctionScheduler(sendEntries);
    this.commands = new CommandRunner((data) => this.channel.event('appCommandInvoked', data), () => this.channel.isRegistered('appCommandInvoked'));
    this.dialogs = new DialogHost(options.dialogs ?? null, (data) => this.channel.event('dialogMessageReceived', data));
  }

  /** Resolves when the page's custom functions can be called. */
  get functionsReady(): Promise<void> {
    return this.functions.ready;
  }

  /** Number of ranges that the page keeps; a page that leaks shows here. */
  get keptReferences(): number {
    return this.model.references.count;
  }

  /** Calls many custom functions of the page at once; results in the order of the calls. */
  invokeFunctions(calls: readonly FunctionCall[], signal?: AbortSignal): Promise<readonly FunctionResult[]> {
    return this.functions.invokeFunctions(calls, signal);
  }

  /** Presses a ribbon button: runs the page's function of that name and resolves when it said that it is done. */
  runCommand(functionName: string, controlId: string): Promise<CommandOutcome> {
    return this.commands.run(functionName, controlId);
  }

  /** Resolves with the host once the page asked for ribbon commands, as Excel holds a press until the runtime is up. Rejects after `patience` ms. */
  async whenListening(patience: number): Promise<this> {
    for (const start = performance.now(); !this.channel.isRegistered('appCommandInvoked');) {
      if (performance.now() - start > patience) throw new Error('The add-in does not answer.');
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    return this;
  }

  /** Runs an action as a keyboard shortcut does: the function gets the argument only and reports nothing back. */
  runAction(functionName: string, argument: unknown = {}): void {
    this.channel.event('richApiMessage', { ArrayData: [[ACTION_MESSAGE, INVOKE_ACTION, '', JSON.stringify([functionName, JSON.stringify(argument)]), 0]] });
  }

  /** Tells the page that its pane was shown or hidden. */
  paneShown(visible: boolean): void {
    const before = this.states.current;
    this.states.current = visible ? 'Visible' : 'Background';
    if (this.states.current === before) return;
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.channel.event('richApiMessage', { ArrayData: [[API_EVENT, VISIBILITY_CHANGED, '', message, 0]] });
  }

  /** Moves the keyboard focus to the first control of the page. */
  focusPane(): void {
    const tabIn = 11;
    this.channel.notify(tabIn);
  }

  /** Ends the conversation; the page is of no use afterwards. */
  close(): void {
    this.events.stop();
    this.functions.close();
    this.model.close();
    this.channel.close();
  }

  private call(action: string, data: unknown): unknown {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.options.appId, this.options.presentation, this.settings.load());
      case 'ContextActivationManager_notifyHost':
        if (Array.isArray(data) && typeof data[1] === 'number') this.options.onNotify?.(data[1], data[2]);
        return undefined;
      case 'executeMethod':
        return this.executeMethod(data as MethodData);
      default:
        throw new Error(`The host has no action ${action}.`);
    }
  }

  private register(action: string, data: unknown, on: boolean): unknown {
    if (action === 'dialogMessageReceived') return this.dialogs.register(data, on);
    return { Error: 0 };
  }

  private executeMethod(data: MethodData): unknown {
    switch (data.DdaMethod.DispatchId) {
      case DispatchId.richApi:
        return this.richApi(data);
      case DispatchId.saveSettings:
        if (this.faults.settingsFull) return { Version: ProtocolVersion, Error: RequestError.requestTooLarge };
        this.settings.save(data.DdaSettingsMethod?.Properties ?? []);
        return { Version: ProtocolVersion, Error: 0 };
      case DispatchId.refreshSettings:
        return { Version: ProtocolVersion, Error: 0, Properties: { Settings: this.settings.load().map(([Name, Value]) => ({ Name, Value })) } };
      case DispatchId.commandCompleted:
        this.commands.completed(data);
        return { Version: ProtocolVersion, Error: 0 };
      default:
        return { Version: ProtocolVersion, Error: UNSUPPORTED };
    }
  }

  /**
   * Requests run one after another. Those of office.js's own services (custom functions, actions) do not wait, as a calculation may wait for
   * them, and neither injected faults nor a cell being edited are for them.
   */
  private richApi(data: MethodData): unknown {
    const text = String(data.ArrayData?.[4] ?? '');
    const body = JSON.parse(text) as RequestBody;
    if (byteLength(text) > this.faults.payloadLimitBytes) {
      for (const action of body.Actions) this.functions.refuse(action);
      return { Version: ProtocolVersion, Error: RequestError.requestTooLarge };
    }
    if (isService(body)) return this.answerRequest(body);
    const answer = this.queue.then(() => this.faults.next() || (this.options.book.editing() ? RequestError.cellEditMode : this.answerRequest(body)))
      .then((result) => (typeof result === 'number' ? { Version: ProtocolVersion, Error: result } : result));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async answerRequest(request: RequestBody): Promise<unknown> {
    this.model.runningRequests += 1;
    try {
      const response = await executeRequest(request, {
        refused: isService(request) || !this.faults.otherWorkbook ? null : inactiveWorkbook(),
        root: new Workbook(this.model),
        newObject: (typeName) => this.newObject(typeName),
        byReferenceId: (id) => {
          const place = this.model.references.get(id);
          return place && new Range(this.model, place, id);
        },
        registerEvent: (type, target, on) => this.events.register(type, target, on),
      });
      const body = JSON.stringify(response);
      if (byteLength(body) > this.faults.payloadLimitBytes) return { Version: ProtocolVersion, Error: RequestError.responseTooLarge };
      return { Version: ProtocolVersion, Error: 0, Data: [200, [], body] };
    } finally {
      this.model.runningRequests -= 1;
    }
  }

  private setRuntimeState(state: RuntimeState): void {
    const visible = state === 'Visible';
    this.options.onVisibility?.(visible);
    this.paneShown(visible);
  }

  private newObject(typeName: string): HostObject | null {
    switch (typeName) {
      case CUSTOM_FUNCTIONS_TYPE: return new CustomFunctionsObject(this.model, this.functions);
      case 'Microsoft.InternalService.AddinInternalService': return new AddinInternalService(this.model);
      case 'Microsoft.AppRuntime.AppRuntimeService': return new AppRuntimeService(this.model, this.states, (state) => this.setRuntimeState(state));
      case 'Microsoft.AppRuntime.AppRuntimePersistenceService': return new AppRuntimePersistenceService(this.model, this.states);
      default: return null;
    }
  }
}

interface MethodData extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** True for a request of office.js's own services. */
function isService(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

/** Length in UTF-8 bytes. */
function byteLength(text: string): number {

  return new TextEncoder().encode(text).length;
}
