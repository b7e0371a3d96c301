/** Languages of the product; both are complete, which the catalogues' types hold. */
export const LOCALES = ['zh-CN', 'en-US'] as const;
export type Locale = (typeof LOCALES)[number];
