/** functions: Chinese texts, keyed by message id. */
export const functions = {
} as const;
