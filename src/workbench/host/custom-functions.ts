import type { MessageEntry } from './event-router';
import { HostObject } from './host-object';
import type { Model } from './model/model';
import type { ActionInfo } from './request-body';

export const CUSTOM_FUNCTIONS_TYPE = 'Microsoft.ExcelServices.CustomFunctions';

/** What one call of a custom function came to. `message` is the function's own explanation, where it gave one. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** One call: the function's id, its arguments in metadata order (null = left out), the address of the calling cell. */
export interface FunctionCall {
  readonly functionId: string;
  readonly arguments: readonly unknown[];
  readonly address: string;
  /** The function takes an invocation object that can tell of cancelling. */
  readonly cancelable?: boolean;
  /** Error values may be among the arguments, as {code, type: "CustomFunctionError"}. */
  readonly allowsErrors?: boolean;
}

const FUNCTION_MESSAGE = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** Error code of our own for calls that were cancelled. */
const CANCELLED = -1;
const TOO_LARGE = 7;
const Flag = { cancelable: 1, errors: 4 } as const;
/** Features that the page is told of: slicing of oversized results, 200 ms between result messages, later timing, a cap of 2 s. */
const FEATURES = [1, 2, 3, 4] as const;
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  0: '#NUM!', 1: '#N/A', 2: '#VALUE!', 3: '#VALUE!', 4: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?',
};

/**
 * Calls the page's custom functions. A whole batch (a level of the dependency graph) goes out in one message, as the page hands results
 * back at most every 200 ms.
 */
export class FunctionScheduler {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private nextId = 1;
  private closed = false;
  private setReady: () => void = () => undefined;
  /** Resolves when the page's custom-functions runtime can be called. */
  readonly ready: Promise<void>;

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {
    this.ready = new Promise((resolve) => {
      this.setReady = resolve;
    });
  }

  /** Results in the order of the calls. It waits until the page is ready. An aborted batch resolves with #BUSY! for what is missing. */
  async invokeFunctions(calls: readonly FunctionCall[], signal?: AbortSignal): Promise<readonly FunctionResult[]> {
    if (calls.length === 0) return [];
    await this.ready;
    if (this.closed) return calls.map(() => resultOf(false, '', CANCELLED));
    const ids: number[] = [];
    const results = calls.map((_, index) => new Promise<FunctionResult>((resolve) => {
      const id = this.nextId++;
      ids[index] = id;
      this.waiting.set(id, resolve);
    }));
    signal?.addEventListener('abort', () => this.cancel(ids), { once: true });
    this.send(calls.map((call, index): MessageEntry => {
      const flags = (call.cancelable ? Flag.cancelable : 0) | (call.allowsErrors ? Flag.errors : 0);
      return [FUNCTION_MESSAGE, INVOKE, '', JSON.stringify([ids[index], call.functionId, call.arguments, call.address, flags]), 0];
    }));
    return Promise.all(results);
  }

  /** The page's runtime reported that it is ready. */
  becomeReady(): void {
    this.setReady();
  }

  /** Results from the page; each is taken once, unknown ids are ignored. */
  receive(results: readonly unknown[]): void {
    for (const entry of results) {
      const result = readResult(entry);
      if (!result) continue;
      this.waiting.get(result.id)?.(result.result);
      this.waiting.delete(result.id);
    }
  }

  /**
   * Results that were more than a message may carry. office.js sends them again in parts; a single result that is too large could never
   * arrive, so its call fails with #VALUE!.
   */
  refuse(action: ActionInfo): void {
    const [results] = action.ArgumentInfo?.Arguments ?? [];
    if (action.Name !== 'SetInvocationArrayResults' || !Array.isArray(results) || results.length !== 1) return;
    const [only] = results as readonly unknown[];
    if (Array.isArray(only)) this.receive([[only[0], false, 'The result is too large.', TOO_LARGE]]);
  }

  /** The page is gone: whatever waits, and whatever is still asked, ends with #BUSY!. */
  close(): void {
    this.closed = true;
    this.setReady();
    this.receive([...this.waiting.keys()].map((id) => [id, false, '', CANCELLED]));
  }

  private cancel(ids: readonly number[]): void {
    const open = ids.filter((id) => this.waiting.has(id));
    this.send(open.map((id): MessageEntry => [FUNCTION_MESSAGE, CANCEL, '', JSON.stringify({ invocationId: id }), 0]));
    this.receive(open.map((id) => [id, false, '', CANCELLED]));
  }
}

/** An entry is [id, ok, value or message, error code when not ok, …] or the object of older runtimes. */
function readResult(entry: unknown): { readonly id: number; readonly result: FunctionResult } | null {
  if (Array.isArray(entry)) {
    const [id, ok, value, code] = entry as [unknown, unknown, unknown, unknown];
    return typeof id === 'number' ? { id, result: resultOf(ok === true, value, code) } : null;
  }
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, failed, value, errorCode } = entry as { id?: unknown; failed?: unknown; value?: unknown; errorCode?: unknown };
  return typeof id === 'number' ? { id, result: resultOf(failed !== true, value, errorCode) } : null;
}

function resultOf(ok: boolean, value: unknown, code: unknown): FunctionResult {
  if (!ok) {
    const error = code === CANCELLED ? '#BUSY!' : ERROR_BY_CODE[typeof code === 'number' ? code : 0] ?? '#VALUE!';
    const explained = typeof value === 'string' && value !== 'NaN' && value !== 'Infinity';
    return { ok: false, error, message: explained ? value : '' };
  }
  const returned = returnedError(value);
  return returned ?? { ok: true, value };
}

/** A function may also return its error: then it arrives as a success with an error object. */
export function returnedError(value: unknown): Extract<FunctionResult, { ok: false }> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { valueType, code, message } = value as { valueType?: unknown; code?: unknown; message?: unknown };
  return valueType === 'CustomFunctionError' ? { ok: false, error: typeof code === 'string' ? code : '#VALUE!', message: typeof message === 'string' ? message : '' } : null;
}

/** The object that the page's runtime reports to. */
export class CustomFunctionsObject extends HostObject {
  readonly kind = 'CustomFunctions';

  constructor(model: Model, private readonly scheduler: FunctionScheduler) {
    super(model);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.scheduler.becomeReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }

  SetInvocationArrayResults(results: unknown): void {
    if (Array.isArray(results)) this.scheduler.receive(results);
  }

  SetInvocationResults(results: unknown): void {
    this.SetInvocationArrayResults(results);
  }
}
