import { useSyncExternalStore } from 'react';

/** From here on a list and what a row opens stand side by side. */
const QUERY = '(min-width: 640px)';

/** True while the pane is wide enough for two columns. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, isWide, () => false);
}

function media(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia(QUERY) : null;
}

function isWide(): boolean {
  return media()?.matches ?? false;
}

function watch(onChange: () => void): () => void {
  const query = media();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}
