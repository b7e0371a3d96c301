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
    const hadFocus = element.contains(document.activeElement) || document.activeElement === document.body;
    if (!from.detail && place.detail) left.current = { tab: from.tab, ...openRow.current };
    const back = from.detail && !place.detail && left.current?.tab === place.tab ? left.current : null;
    const settle = (): void => {
      // Beside its list a detail takes neither focus nor the list's scroll position.
      if (place.detail && element.querySelector('[data-beside]')) return;
      element.scrollTop = back?.scroll ?? 0;
      if (!hadFocus) return;
      const row = back?.row ? [...element.querySelectorAll<HTMLElement>('[data-row]')].find((one) => one.dataset.row === back.row) : undefined;
      const target = row?.querySelector<HTMLElement>('button') ?? row ?? (from.tab === place.tab ? element.querySelector<HTMLElement>('h1,h2') : null);
      target?.focus({ preventScroll: true });
    };
    // A page whose script is still loading appears a moment later.
    const timer = setTimeout(settle, 0);
    return () => clearTimeout(timer);
  }, [place]);

  const checkedBefore = useRef(checkedAt);
  useLayoutEffect(() => {
    const fresh = checkedBefore.current !== checkedAt;
    checkedBefore.current = checkedAt;
    const element = page.current;
    if (!fresh || !checked || !element) return undefined;
    // The button that started it may be gone with the first page, and focus with it.
    if (!element.contains(document.activeElement) && document.activeElement !== document.body) return undefined;
    const timer = setTimeout(() => element.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }), 0);
    return () => clearTimeout(timer);
  }, [checked, checkedAt]);
  return page;
}
