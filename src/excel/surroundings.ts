import type { Locale } from '../messages/locale';
import type { Platform } from './host';

/**
 * Language of the pane for Office's display language.
 * @example uiLocale('zh-TW') === 'zh-CN'; uiLocale('de-DE') === 'en-US'
 */
export function uiLocale(displayLanguage: string | undefined): Locale {
  return /^zh\b/i.test(displayLanguage ?? '') ? 'zh-CN' : 'en-US';
}

/** Where we run, for the ways out of the pane; an unknown platform is treated as Windows. */
export function platformOf(platform: Office.PlatformType | null | undefined): Platform {
  if (platform === Office.PlatformType.OfficeOnline) return 'web';
  return platform === Office.PlatformType.Mac ? 'mac' : 'windows';
}

/** Excel's theme where it tells (not on the web): dark when its body background is dark. */
export function prefersDark(): boolean | null {
  const background = (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
