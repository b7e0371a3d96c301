/** letters: Chinese texts, keyed by message id. */
export const letters = {
} as const;
