import { useEffect, type RefObject } from 'react';
import { useSession } from '../use-session';

/** Keys of the whole pane: Esc stops or goes back, Alt+← goes back, Ctrl+F finds the page's search field, F1 helps. */
export function usePaneKeys(page: RefObject<HTMLElement | null>, onHelp: () => void): void {
  const { state, commands } = useSession();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') {
        if (state.run) commands.stop();
        else if (state.place.detail) commands.back();
        else return;
      } else if (event.key === 'ArrowLeft' && event.altKey) {
        if (state.place.detail) commands.back();
      } else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) {
        const field = page.current?.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) return;
        field.focus();
      } else if (event.key === 'F1') {
        // A rule in focus explains itself; elsewhere the page does.
        const own = (event.target as Element | null)?.closest?.('[data-row]')?.querySelector<HTMLElement>('[data-help]');
        if (own) own.click();
        else onHelp();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state.run, state.place.detail, commands, page, onHelp]);
}
