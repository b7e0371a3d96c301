/** The way to the page that runs office.js: messages are JSON texts. */
export interface PanePort {
  post(message: string): void;
  /** Returns what ends the listening. */
  listen(listener: (message: string) => void): () => void;
}

/** The port of an iframe: takes messages only from its window and its origin, and posts only to that origin. */
export function iframePort(frame: HTMLIFrameElement, paneOrigin: string): PanePort {
  return {
    post: (message) => frame.contentWindow?.postMessage(message, paneOrigin),
    listen: (listener) => {
      const receive = (event: MessageEvent): void => {
        if (event.source === frame.contentWindow && event.origin === paneOrigin && typeof event.data === 'string') listener(event.data);
      };
      window.addEventListener('message', receive);
      return () => window.removeEventListener('message', receive);
    },
  };
}
