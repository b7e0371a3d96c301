import type { playbook as zh } from '../zh-CN/playbook';

/** playbook: English texts; the type holds parity with the Chinese ones. */
export const playbook: Record<keyof typeof zh, string> = {
};
