import type { PanePort } from './pane-port';

/** A message of office.js's cross-window protocol. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data: unknown;
}

const MessageType = { request: 0, response: 1 } as const;
const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { answer: 0, event: 1 } as const;
const ErrorCode = { none: 0, handlingRequest: -2 } as const;
const SERIALIZER_VERSION = 1;

/** What the host does with calls and event registrations of the page. Undefined = no answer is sent. */
export interface PaneHandlers {
  call(action: string, data: unknown): unknown;
  register(action: string, data: unknown, on: boolean): unknown;
}

/**
 * One conversation with office.js: answers its requests and sends it events. Messages of other conversations, and texts that are no
 * messages, are ignored.
 */
export class PaneChannel {
  private readonly stop: () => void;
  private nextNotification = 1;
  /** Correlation ids of event registrations; an event carries the one it was registered with. */
  private readonly registrations = new Map<string, number>();

  constructor(
    private readonly port: PanePort,
    private readonly conversationId: string,
    private readonly hostOrigin: string,
    private readonly handlers: PaneHandlers,
  ) {
    this.stop = port.listen((message) => {
      const envelope = readEnvelope(message);
      if (envelope && envelope._conversationId === conversationId && envelope._messageType === MessageType.request) void this.answer(envelope);
    });
  }

  /** True when the page asked for this event. */
  isRegistered(action: string): boolean {
    return this.registrations.has(action);
  }

  /** Sends an event; the page routes it by its name. Nothing happens when the page did not register for it. */
  event(action: string, data: unknown): void {
    const correlationId = this.registrations.get(action);
    if (correlationId !== undefined) this.respond(action, correlationId, ResponseType.event, ErrorCode.none, data);
  }

  /** Tells the page that the host did something to it, such as moving the focus into it (11). */
  notify(actionId: number): void {
    this.port.post(JSON.stringify({
      _messageType: MessageType.request, _actionName: 'Office_notifyAgave', _conversationId: `${this.conversationId}_ntf`, _correlationId: this.nextNotification++,
      _origin: this.hostOrigin, _data: [actionId], _actionType: ActionKind.invoke, _serializerVersion: SERIALIZER_VERSION,
    }));
  }

  close(): void {
    this.stop();
    this.registrations.clear();
  }

  private async answer(request: Envelope): Promise<void> {
    const action = request._actionName;
    try {
      const result = await this.handle(request);
      if (result !== undefined) this.respond(action, request._correlationId, ResponseType.answer, ErrorCode.none, result);
    } catch {
      this.respond(action, request._correlationId, ResponseType.answer, ErrorCode.handlingRequest, null);
    }
  }

  private handle(request: Envelope): unknown {
    const action = request._actionName;
    if (request._actionType === ActionKind.registerEvent || request._actionType === ActionKind.unregisterEvent) {
      const on = request._actionType === ActionKind.registerEvent;
      if (on) this.registrations.set(action, request._correlationId);
      else this.registrations.delete(action);
      return this.handlers.register(action, request._data, on);
    }
    return this.handlers.call(action, request._data);
  }

  private respond(action: string, correlationId: number, responseType: number, errorCode: number, data: unknown): void {
    this.port.post(JSON.stringify({
      _messageType: MessageType.response, _actionName: action, _conversationId: this.conversationId, _correlationId: correlationId, _data: data,
      _errorCode: errorCode, _responseType: responseType, _origin: this.hostOrigin, _serializerVersion: SERIALIZER_VERSION,
    }));
  }
}

function readEnvelope(message: string): Envelope | null {
  try {
    const parsed = JSON.parse(message) as Partial<Envelope> | null;
    return typeof parsed === 'object' && parsed !== null && typeof parsed._actionName === 'string' ? (parsed as Envelope) : null;
  } catch {
    return null;
  }
}
