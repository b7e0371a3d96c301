import type { common as zh } from '../zh-CN/common';

/** common: English texts; the type holds parity with the Chinese ones. */
export const common: Record<keyof typeof zh, string> = {
};
