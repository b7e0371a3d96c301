import { useMedia } from './use-media';

/** True while the pane is wide enough for a list and what a row opens to stand side by side. */
export function useWide(): boolean {
  return useMedia('(min-width: 640px)');
}
