/** reading: Chinese texts, keyed by message id. */
export const reading = {
} as const;
