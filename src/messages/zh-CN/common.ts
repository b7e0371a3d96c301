/** common: Chinese texts, keyed by message id. */
export const common = {
} as const;
