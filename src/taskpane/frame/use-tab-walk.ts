import { useEffect } from 'react';

/** What Tab stops at. */
const STOPS = ':is(a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]):not([tabindex="-1"], [data-tabster-dummy])';

/**
 * Tab from a place that is no stop of its own, such as the heading of a page that has just opened, goes to the stop next to it; from an open
 * menu it goes back to the menu's button. Excel on the web needs this: its office.js walks through the stops itself and, where it does not find
 * the focused element among them, leaves the pane. At an end of the pane Fluent's own walk would begin again at the other end: it is held back.
 */
export function useTabWalk(): void {
  useEffect(() => {
    let menuButton: HTMLElement | null = null;
    // Looked for before the menu hears of the key, closes itself, and its button says so.
    const beforeMenus = ({ key, target }: KeyboardEvent): void => {
      const inMenu = key === 'Tab' && target instanceof HTMLElement && target.closest('[role="menu"]') !== null;
      menuButton = inMenu ? document.querySelector<HTMLElement>('[aria-haspopup="menu"][aria-expanded="true"]') : null;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || (event.defaultPrevented && !menuButton) || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = menuButton ?? stopBeside(event.target, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      // office.js listens at the window, which is asked after the document.
      event.stopPropagation();
      next.focus();
    };
    const atTheEnd = (event: Event): void => {
      if (event instanceof CustomEvent && (event.detail as { next?: unknown } | null)?.next === null) event.preventDefault();
    };
    document.addEventListener('keydown', beforeMenus, true);
    document.addEventListener('keydown', onKey);
    document.addEventListener('tabster:movefocus', atTheEnd);
    return () => {
      document.removeEventListener('keydown', beforeMenus, true);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('tabster:movefocus', atTheEnd);
    };
  }, []);
}

/** The stop before or after a place that is none; undefined for a stop, and where there is no other. */
function stopBeside(from: EventTarget | null, backwards: boolean): HTMLElement | undefined {
  if (!(from instanceof HTMLElement) || from.matches(STOPS)) return undefined;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((one) => typeof one.checkVisibility !== 'function' || one.checkVisibility());
  const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  // What contains the place is before it and no stop beside it; from the body everything is ahead.
  const beside = stops.filter((one) => from === document.body || (from.compareDocumentPosition(one) & (side | Node.DOCUMENT_POSITION_CONTAINS)) === side);
  return backwards ? beside.at(-1) : beside[0];
}
