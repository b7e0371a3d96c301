import { useSyncExternalStore } from 'react';

/** Dark or light: what the user chose, else what Excel says, else what the system prefers. */
export function useDark(chosen: 'auto' | 'light' | 'dark', excel: boolean | null): boolean {
  const system = useSyncExternalStore(watchSystem, systemIsDark);
  if (chosen !== 'auto') return chosen === 'dark';
  return excel ?? system;
}

function query(): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
}

function systemIsDark(): boolean {
  return query()?.matches ?? false;
}

function watchSystem(onChange: () => void): () => void {
  const media = query();
  media?.addEventListener('change', onChange);
  return () => media?.removeEventListener('change', onChange);
}
