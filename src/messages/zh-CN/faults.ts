/** faults: Chinese texts, keyed by message id. */
export const faults = {
} as const;
