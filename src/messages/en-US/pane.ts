import type { pane as zh } from '../zh-CN/pane';

/** pane: English texts; the type holds parity with the Chinese ones. */
export const pane: Record<keyof typeof zh, string> = {
};
