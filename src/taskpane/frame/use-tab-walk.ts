import { useEffect } from 'react';

/** What Tab stops at. */
const STOPS = ':is(a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]):not([tabindex="-1"], [data-tabster-dummy])';

/**
 * Tab from a place that is no stop of its own, such as the heading of a page that has just opened, goes to the stop next to it. Excel on the web
 * needs this: its office.js walks through the stops itself and, where it does not find the focused element among them, leaves the pane.
 */
export function useTabWalk(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const from = event.target;
      if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!(from instanceof HTMLElement) || from.matches(STOPS)) return;
      const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((one) => typeof one.checkVisibility !== 'function' || one.checkVisibility());
      const side = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
      // What contains the place is before it and no stop beside it; from the body everything is ahead.
      const beside = stops.filter((one) => from === document.body || (from.compareDocumentPosition(one) & (side | Node.DOCUMENT_POSITION_CONTAINS)) === side);
      const next = event.shiftKey ? beside.at(-1) : beside[0];
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    };
    // office.js listens at the window, which is asked after the document.
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
