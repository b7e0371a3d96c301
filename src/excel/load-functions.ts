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

/**
 * Loads functions.js once the first page is drawn, so that the user does not wait for formulas before seeing anything. A hidden page (Excel
 * runs it with the pane closed) draws nothing and loads it at once.
 */
export async function loadFunctions(): Promise<void> {
  if (document.visibilityState === 'visible') await drawn();
  const script = document.createElement('script');
  script.src = 'functions.js';
  document.head.append(script);
}

/** Longest wait in milliseconds, for a page that is hidden meanwhile. */
const LONGEST = 500;

/** Resolves after the frame in which the first page is drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(resolve); }); });
  });
}
