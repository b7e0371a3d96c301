import type { reading as zh } from '../zh-CN/reading';

/** reading: English texts; the type holds parity with the Chinese ones. */
export const reading: Record<keyof typeof zh, string> = {
};
