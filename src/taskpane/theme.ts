import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** A ramp round Excel's green; white on 80 is 5.27 : 1. */
const EXCEL_GREEN: BrandVariants = {
  10: '#031A0D', 20: '#062A16', 30: '#083A1F', 40: '#0A4A27', 50: '#0B5A2F', 60: '#0D6A37', 70: '#0F7540', 80: '#107C41',
  90: '#2B8B55', 100: '#469A6A', 110: '#61AA80', 120: '#7CB996', 130: '#97C9AC', 140: '#B3D8C3', 150: '#CEE7D9', 160: '#E9F6EF',
};

/** Fluent's own list names no Chinese font. */
const FONT = "'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";

/** The light theme in Excel's green. */
export function lightTheme(): Theme {
  return { ...createLightTheme(EXCEL_GREEN), fontFamilyBase: FONT };
}

/** The dark theme in Excel's green; contrast themes are left to the system's own colours. */
export function darkTheme(): Theme {
  return {
    ...createDarkTheme(EXCEL_GREEN),
    fontFamilyBase: FONT,
    // Fluent takes a darker step for links, which this ramp shows at 4.2 : 1 only.
    colorBrandForegroundLink: EXCEL_GREEN[120], colorBrandForegroundLinkHover: EXCEL_GREEN[130], colorBrandForegroundLinkPressed: EXCEL_GREEN[110],
  };
}
