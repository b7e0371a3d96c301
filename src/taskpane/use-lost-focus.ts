import { type FocusEvent, useEffect, useRef } from 'react';

/** What the element around a page listens with. */
export interface LostFocus {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/**
 * A button that is gone once it has done its work takes focus with it, and the keyboard would begin again at the tabs: then the page's
 * heading gets it. Only where focus was on something inside that an update took away; a user who is in the sheet is left alone.
 * @example const lost = useLostFocus(); <div {...lost}>…</div>
 */
export function useLostFocus(): LostFocus {
  const held = useRef<Element | null>(null);
  // After every update, as each may take something away.
  useEffect(() => {
    if (held.current === null || held.current.isConnected) return;
    held.current = null;
    focusHeading();
  });
  return {
    onFocus: ({ target }) => { held.current = target; },
    // React tells of no blur while it removes an element, so this is the user going elsewhere.
    onBlur: () => { held.current = null; },
  };
}

/** The page's heading gets focus that nothing else has. */
export function focusHeading(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
}
