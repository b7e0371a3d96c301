import type { faults as zh } from '../zh-CN/faults';

/** faults: English texts; the type holds parity with the Chinese ones. */
export const faults: Record<keyof typeof zh, string> = {
};
