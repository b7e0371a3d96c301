import type { functions as zh } from '../zh-CN/functions';

/** functions: English texts; the type holds parity with the Chinese ones. */
export const functions: Record<keyof typeof zh, string> = {
};
