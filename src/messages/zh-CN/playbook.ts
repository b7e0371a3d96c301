/** playbook: Chinese texts, keyed by message id. */
export const playbook = {
} as const;
