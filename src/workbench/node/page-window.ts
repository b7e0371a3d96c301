import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import vm from 'node:vm';

const OFFICE_JS_FOLDER = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

type Listener = (event: unknown) => void;

/** A page without a screen: just enough window and document for office.js to start and to load its own scripts. */
export interface PageWindow {
  /** Global object of the page: `Office`, `Excel`, `CustomFunctions` … appear on it. */
  readonly window: Record<string, unknown>;
  /** Delivers a message as another window would. */
  receive(message: string): void;
  /** Runs a script of Microsoft's package by its path in the folder `dist`. */
  runOfficeScript(path: string): void;
  /** Runs source text as a script of the page. */
  runScript(source: string, fileName: string): void;
  /** Ends the page: its timers no longer keep the process alive. */
  close(): void;
}

const compiled = new Map<string, vm.Script>();

/**
 * Makes a page. `origin` is its own and the host's; `frameName` its window name, from which office.js reads whom to talk to; `post` gets
 * what the page posts to its parent. Scripts run in a context of their own, with the caller's `Error` and `Promise`, so that `instanceof` and `await` work across.
 */
export function createPageWindow(origin: string, frameName: string, post: (message: string) => void): PageWindow {
  const listeners = new Map<string, Set<Listener>>();
  const dispatch = (type: string, event: unknown): void => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener(event);
  };
  const events = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: Listener) => listeners.get(type)?.delete(listener),
  };
  const officeBase = `${origin}/office-js/`;
  const runFile = (path: string): void => {
    let script = compiled.get(path);
    if (!script) {
      const file = join(OFFICE_JS_FOLDER, path);
      if (!file.startsWith(OFFICE_JS_FOLDER + sep)) throw new Error(`${path} lies outside Microsoft's package.`);
      script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
      compiled.set(path, script);
    }
    script.runInContext(context);
  };
  const timers = createTimers();
  const document = createDocument(officeBase, events, runFile);
  const parent = { postMessage: (message: string) => post(message) };
  const window: Record<string, unknown> = {
    ...events, document, parent, name: frameName, opener: null, status: '', location: new URL(`${origin}/taskpane.html`), navigator: { userAgent: 'Node', language: 'en-US', platform: 'Node' },
    sessionStorage: createStorage(), localStorage: createStorage(), external: {}, history: {}, performance, crypto, console: quietConsole(), ...timers.functions,
    URL, URLSearchParams, TextEncoder, TextDecoder, AbortController, Error, Promise, screen: { width: 1366, height: 768 }, postMessage: () => undefined,
  };
  window['window'] = window;
  window['self'] = window;
  window['top'] = parent;
  const context = vm.createContext(window);
  return {
    window,
    receive: (message) => dispatch('message', { data: message, origin, source: parent }),
    runOfficeScript: runFile,
    runScript: (source, fileName) => {
      new vm.Script(source, { filename: fileName }).runInContext(context);
    },
    close: () => {
      timers.stop();
      listeners.clear();
    },
  };
}

function createTimers(): { readonly functions: Record<string, unknown>; stop(): void } {
  const running = new Set<NodeJS.Timeout>();
  const stopOne = (timer: NodeJS.Timeout): void => {
    clearTimeout(timer);
    running.delete(timer);
  };
  const start = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    running.add(timer);
    return timer;
  };
  return {
    functions: {
      setTimeout: (action: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) => {
        const timer = start(setTimeout(() => {
          running.delete(timer);
          action(...values);
        }, delay));
        return timer;
      },
      setInterval: (action: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) => start(setInterval(action, delay, ...values)),
      clearTimeout: stopOne,
      clearInterval: stopOne,
    },
    stop: () => {
      for (const timer of [...running]) stopOne(timer);
    },
  };
}

/** Every element is the same kind of thing; links tell the parts of their address, scripts run when they are added. */
function createDocument(officeBase: string, events: object, run: (path: string) => void): Record<string, unknown> {
  const createElement = (tag: string): Record<string, unknown> => {
    const element: Record<string, unknown> = { tagName: tag.toUpperCase(), style: {}, setAttribute: (name: string, value: string) => (element[name] = value), getAttribute: (name: string) => element[name] ?? null, appendChild: append };
    if (tag === 'a') for (const part of ['protocol', 'hostname', 'port', 'host', 'pathname', 'search', 'hash'] as const) Object.defineProperty(element, part, { get: () => new URL(String(element['href']))[part] });
    return element;
  };
  const append = (element: Record<string, unknown>): void => {
    const source = String(element['src'] ?? '');
    const settle = (type: 'onload' | 'onerror'): void => {
      const handler = element[type];
      if (typeof handler === 'function') Reflect.apply(handler, element, []);
    };
    setTimeout(() => {
      if (!source.startsWith(officeBase)) return settle('onerror');
      try {
        run(source.slice(officeBase.length));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        return settle('onerror');
      }
      settle('onload');
    }, 0);
  };
  const officeScript = { src: `${officeBase}office.js`, getAttribute: () => null };
  return {
    ...events, createElement, domain: new URL(officeBase).hostname, readyState: 'complete', cookie: '', URL: officeBase, referrer: '', head: { appendChild: append }, body: { appendChild: append, style: {} },
    documentElement: { lang: 'en-US', style: {} }, getElementsByTagName: (tag: string) => (tag === 'script' ? [officeScript] : tag === 'head' ? [{ appendChild: append }] : []),
    hasFocus: () => true, activeElement: null, getElementById: () => null, querySelector: () => null, querySelectorAll: () => [], location: new URL(officeBase),
  };
}

function createStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, String(value)),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** office.js reports to the console what is no trouble of the page's (missing telemetry, for one). */
function quietConsole(): Record<string, () => void> {
  const silent = (): void => undefined;
  return { log: silent, info: silent, warn: silent, error: silent, debug: silent, trace: silent };
}
