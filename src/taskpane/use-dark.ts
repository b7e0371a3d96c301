import { useMedia } from './use-media';

/** Dark or light: what the user chose, else what Excel says, else what the system prefers. */
export function useDark(chosen: 'auto' | 'light' | 'dark', excel: boolean | null): boolean {
  const system = useMedia('(prefers-color-scheme: dark)');
  if (chosen !== 'auto') return chosen === 'dark';
  return excel ?? system;
}
