import type { Locale } from '../messages/locale';

/** What of a page or worker tells the reader's language; in a bare script context there is none of it. */
interface Surroundings {
  readonly document?: { readonly documentElement?: { readonly lang?: string } };
  readonly navigator?: { readonly language?: string };
}

/**
 * Language of error messages and texts of the functions: what the page of the shared runtime is set to (the pane keeps it there), else the
 * browser's, else Chinese.
 * @example functionLocale() === 'en-US' // in a page with <html lang="en-US">
 */
export function functionLocale(): Locale {
  const { document, navigator } = globalThis as Surroundings;
  const language = document?.documentElement?.lang || navigator?.language || 'zh-CN';
  return /^zh/i.test(language) ? 'zh-CN' : 'en-US';
}
