/** pane: Chinese texts, keyed by message id. */
export const pane = {
} as const;
