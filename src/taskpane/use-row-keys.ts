import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** What a list listens with, and the row that the user was at last. */
export interface RowKeys<List extends HTMLElement> {
  readonly ref: RefObject<List | null>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Keys of a list whose rows carry `data-row` and have buttons: up, down, Home and End walk the rows, left and right the buttons of one. Tab
 * stops at one row only, the one that had focus last, at first the first: a thousand rows would be a thousand stops. That is kept in
 * `tabindex`, because in Excel on the web office.js itself walks with Tab; React sets none here.
 */
export function useRowKeys<List extends HTMLElement>(): RowKeys<List> {
  const list = useRef<List>(null);
  const stop = useRef<string | null>(null);
  // After every drawing, which may have brought rows or taken the stop away.
  useLayoutEffect(() => {
    const rows = rowsOf(list.current);
    const chosen = rows.find((row) => row.dataset.row === stop.current) ?? rows[0];
    for (const row of rows) setStop(row, row === chosen);
  });
  return {
    ref: list,
    onFocus: ({ target }) => {
      const row = rowOf(target);
      if (!row || row.dataset.row === stop.current) return;
      for (const other of rowsOf(list.current)) if (other !== row && other.querySelector('button[tabindex="0"]')) setStop(other, false);
      setStop(row, true);
      stop.current = row.dataset.row ?? null;
    },
    onKeyDown: (event) => {
      const row = rowOf(event.target);
      const to = row && !event.altKey && !event.ctrlKey && !event.metaKey ? target(event.key, event.target, row, rowsOf(list.current)) : undefined;
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}

/** Where a key leads from a button of a row; undefined for other keys and at the ends. */
function target(key: string, from: EventTarget, row: HTMLElement, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const buttons = buttonsOf(row);
  const index = rows.indexOf(row);
  const within = buttons.findIndex((one) => one === from);
  switch (key) {
    // A menu's button opens its menu.
    case 'ArrowDown': return buttons[within]?.ariaHasPopup === 'menu' ? undefined : firstOf(rows[index + 1]);
    case 'ArrowUp': return firstOf(rows[index - 1]);
    case 'Home': return firstOf(rows[0]);
    case 'End': return firstOf(rows.at(-1));
    case 'ArrowRight': return buttons[within + 1];
    case 'ArrowLeft': return buttons[within - 1];
    default: return undefined;
  }
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...list?.querySelectorAll<HTMLElement>('[data-row]') ?? []];
}

function buttonsOf(row: HTMLElement): HTMLButtonElement[] {
  return [...row.querySelectorAll('button')];
}

function firstOf(row: HTMLElement | undefined): HTMLElement | undefined {
  return row && buttonsOf(row)[0];
}

function setStop(row: HTMLElement, isStop: boolean): void {
  for (const button of buttonsOf(row)) button.tabIndex = isStop ? 0 : -1;
}
