import { useCallback, useSyncExternalStore } from 'react';

/** True while a media query holds; false where there are none to ask. `query` is a constant: "(min-width: 640px)". */
export function useMedia(query: string): boolean {
  const watch = useCallback((onChange: () => void) => {
    const media = mediaOf(query);
    media?.addEventListener('change', onChange);
    return () => media?.removeEventListener('change', onChange);
  }, [query]);
  return useSyncExternalStore(watch, () => mediaOf(query)?.matches ?? false, () => false);
}

function mediaOf(query: string): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia(query) : null;
}
