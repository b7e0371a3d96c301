/** sheets: Chinese texts, keyed by message id. */
export const sheets = {
} as const;
