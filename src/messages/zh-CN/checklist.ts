/** checklist: Chinese texts, keyed by message id. */
export const checklist = {
} as const;
