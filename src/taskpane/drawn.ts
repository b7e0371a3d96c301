/** Longest wait in milliseconds, for a page that is hidden meanwhile. */
const LONGEST = 2000;

/**
 * Resolves after the frame in which what has just been rendered is drawn: for work that the user must not wait for before seeing something.
 * A hidden page (Excel runs it with the pane closed) draws nothing: then at once.
 */
export async function drawn(): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(resolve); }); });
  });
}
