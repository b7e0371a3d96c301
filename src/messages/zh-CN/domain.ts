/** domain: Chinese texts, keyed by message id. */
export const domain = {
} as const;
