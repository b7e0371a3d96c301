/** What a page asks for with `displayDialogAsync(…, { displayInIframe: true })`. Sizes are percent of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** A dialog that is shown. */
export interface ShownDialog {
  close(): void;
}

/** Shows dialogs. `onMessage` for `messageParent`, `onClosed` when the user closed it. */
export interface DialogPresenter {
  show(request: DialogRequest, onMessage: (text: string, origin: string) => void, onClosed: () => void): ShownDialog;
}

const MESSAGE = 0;
const CLOSED_BY_USER = 12_006;
const ALREADY_OPEN = 12_007;
const IGNORED = 12_009;

/** Dialogs inside the host page, one at a time. Dialogs in windows of their own are office.js's business; the host does not see them. */
export class DialogHost {
  private shown: ShownDialog | null = null;

  constructor(private readonly presenter: DialogPresenter | null, private readonly send: (data: unknown) => void) {}

  /** Registering for dialog messages opens the dialog, unregistering closes it. */
  register(data: unknown, on: boolean): { readonly Error: number } {
    if (!on) {
      this.shown?.close();
      this.shown = null;
      return { Error: 0 };
    }
    if (this.shown) return { Error: ALREADY_OPEN };
    const request = readRequest(data);
    if (!this.presenter || !request) return { Error: IGNORED };
    this.shown = this.presenter.show(
      request,
      (messageContent, messageOrigin) => this.send({ messageType: MESSAGE, messageContent, messageOrigin }),
      () => {
        this.shown = null;
        this.send({ messageType: CLOSED_BY_USER });
      },
    );
    return { Error: 0 };
  }
}

function readRequest(data: unknown): DialogRequest | null {
  const targetId = (data as { targetId?: unknown } | null)?.targetId;
  if (typeof targetId !== 'string') return null;
  try {
    const { url, width, height } = JSON.parse(targetId) as Partial<Record<keyof DialogRequest, unknown>>;
    return typeof url === 'string' ? { url, width: Number(width ?? 50), height: Number(height ?? 50) } : null;
  } catch {
    return null;
  }
}
