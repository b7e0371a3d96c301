import { useEffect, type RefObject } from 'react';
import { wayBack } from '../../session/way-back';
import { useSession } from '../use-session';

/**
 * Keys of the whole pane: Esc stops or goes back, Alt+← goes back, Ctrl+F finds the page's search field, F1 helps. A key that did something
 * here goes no further: office.js, which listens at the window, would tell Excel on the web of it too, and Esc would lead to the sheet.
 */
export function usePaneKeys(page: RefObject<HTMLElement | null>, onHelp: () => void): void {
  const { state, commands } = useSession();
  const hasWayBack = wayBack(state) !== null;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) {
        // A menu, say, has closed itself.
        if (event.key === 'Escape') event.stopPropagation();
        return;
      }
      if (event.key === 'Escape') {
        if (state.run) commands.stop();
        else if (hasWayBack) commands.back();
        else return;
      } else if (event.key === 'ArrowLeft' && event.altKey) {
        if (hasWayBack) commands.back();
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
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state.run, hasWayBack, commands, page, onHelp]);
}
