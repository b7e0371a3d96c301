import type { letters as zh } from '../zh-CN/letters';

/** letters: English texts; the type holds parity with the Chinese ones. */
export const letters: Record<keyof typeof zh, string> = {
};
