import { createContext } from 'react';

/** How far each long list was unfolded, by its name and filter: a list that comes back is as long as it was left. */
export const UnfoldedLists = createContext<Map<string, number>>(new Map());
