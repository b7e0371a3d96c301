import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Place } from '../../session/state';

/**
 * Focus and scrolling over a change of page: a new page gets focus on its heading; going back finds the list as it was left, with focus on
 * the row that was opened (rows carry `data-row`); a check that ends takes the reader to the heading of its result. Never takes focus that is not in the pane: the user may be typing in the sheet.
 */
export function useReturn(place: Place, checked: boolean, checkedAt: number | null): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement | null>(null);
  const left = useRef<{ tab: string; row: string | null; scroll: number } | null>(null);
  const before = useRef(place);
  const openRow = useRef<{ row: string | null; scroll: number }>({ row: null, scroll: 0 });

  // The row that has focus and the scroll position are only known before the page changes.
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const note = (): void => {
      const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
      openRow.current = { row, scroll: element.scrollTop };
    };
    element.addEventListener('click', note, true);
    element.addEventListener('keydown', note, true);
    return () => {
      element.removeEventListener('click', note, true);
      element.removeEventListener('keydown', note, true);
    };
  }, []);

  useLayoutEffect(() => {
    const from = before.current;
    before.current = place;
    const element = page.current;
    if (!element || (from.tab === place.tab && from.detail === place.detail)) return;
    // A page that opened with a form, or at one of its parts (`data-aim`), has put focus there and must not be scrolled away from it.
    if (element.contains(document.activeElement?.closest('form, [data-aim]') ?? null)) return;
    const hadFocus = element.contains(document.activeElement) || document.activeElement === document.body;
    if (!from.detail && place.detail) left.current = { tab: from.tab, ...openRow.current };
    const back = from.detail && !place.detail && left.current?.tab === place.tab ? left.current : null;
    const target = (): HTMLElement | null => {
      const row = back?.row ? [...element.querySelectorAll<HTMLElement>('[data-row]')].find((one) => one.dataset.row === back.row) : undefined;
      return row?.querySelector<HTMLElement>('button') ?? row ?? element.querySelector<HTMLElement>('h1,h2');
    };
    let giveUp: (() => void) | undefined;
    const timer = setTimeout(() => {
      // Beside its list a detail takes neither focus nor the list's scroll position.
      if (place.detail && element.querySelector('[data-beside]')) return;
      element.scrollTop = back?.scroll ?? 0;
      if (hadFocus && (back?.row || from.tab === place.tab)) giveUp = focusSoon(target);
    }, 0);
    return () => {
      clearTimeout(timer);
      giveUp?.();
    };
  }, [place]);

  const checkedBefore = useRef(checkedAt);
  useLayoutEffect(() => {
    const fresh = checkedBefore.current !== checkedAt;
    checkedBefore.current = checkedAt;
    const element = page.current;
    if (!fresh || !checked || !element) return undefined;
    // The button that started it may be gone with the first page, and focus with it.
    if (!element.contains(document.activeElement) && document.activeElement !== document.body) return undefined;
    return focusSoon(() => element.querySelector<HTMLElement>('h1'));
  }, [checked, checkedAt]);
  return page;
}

/** Longest wait for a page whose script is still loading, in milliseconds. */
const PATIENCE = 2000;

/**
 * Puts focus on an element as soon as it takes it: the page may appear a moment later, and until then the page before is there but hidden.
 * Leaves focus alone that meanwhile went elsewhere. Answers with how to give up.
 */
function focusSoon(find: () => HTMLElement | null): () => void {
  const start = document.activeElement;
  const end = performance.now() + PATIENCE;
  let timer = 0;
  const look = (): void => {
    if (document.activeElement !== start && document.activeElement !== document.body) return;
    const element = find();
    element?.focus({ preventScroll: true });
    if ((element === null || document.activeElement !== element) && performance.now() < end) timer = window.setTimeout(look, 30);
  };
  timer = window.setTimeout(look, 0);
  return () => window.clearTimeout(timer);
}
