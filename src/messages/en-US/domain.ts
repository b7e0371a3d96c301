import type { domain as zh } from '../zh-CN/domain';

/** domain: English texts; the type holds parity with the Chinese ones. */
export const domain: Record<keyof typeof zh, string> = {
};
