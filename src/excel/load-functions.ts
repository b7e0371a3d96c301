/** What office.js has of custom functions before any is associated; `delayInitialization` is not in the published types. */
interface FunctionRuntime {
  readonly delayInitialization?: () => void;
}

/**
 * Tells office.js to wait with the custom functions until the first one is associated: Excel calls none before. Must be called while the page
 * is being parsed, by a deferred script after office.js.
 */
export function holdFunctions(): void {
  (globalThis as { CustomFunctions?: FunctionRuntime }).CustomFunctions?.delayInitialization?.();
}

/** Loads functions.js. The pane does so once its first page is drawn, so that the user does not wait for formulas before seeing anything. */
export function loadFunctions(): void {
  const script = document.createElement('script');
  script.src = 'functions.js';
  document.head.append(script);
}
