import { type RefObject, useEffect, useRef } from 'react';

/** Gives focus back to where a form was opened from, once the form is gone: to the first button in the element that gets this reference. */
export function useOpener<Element extends HTMLElement>(open: boolean): RefObject<Element | null> {
  const opener = useRef<Element | null>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) (opener.current?.querySelector<HTMLElement>('button') ?? opener.current)?.focus();
    before.current = open;
  }, [open]);
  return opener;
}
