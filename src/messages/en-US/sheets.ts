import type { sheets as zh } from '../zh-CN/sheets';

/** sheets: English texts; the type holds parity with the Chinese ones. */
export const sheets: Record<keyof typeof zh, string> = {
};
