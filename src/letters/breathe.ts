/**
 * Lets a page draw and take clicks before work goes on. A message wakes at once, where browsers make timers that follow one another wait
 * 4 milliseconds each.
 * @example for (const letter of letters) { write(letter); await breathe(); }
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
