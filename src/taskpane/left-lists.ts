import { createContext } from 'react';

/** How a list was left: what it takes to show it again at once as it was. */
export interface LeftList {
  /** Rows that were unfolded. */
  readonly shown: number;
  /** The row that had focus last, counted from 0. */
  readonly at: number;
  /** Heights in pixels of its blocks of rows, as they were drawn. */
  readonly heights: readonly number[];
}

/** Lists by their name and filter: one that comes back is as long as it was left, and stands where it stood. */
export const LeftLists = createContext<Map<string, LeftList>>(new Map());
