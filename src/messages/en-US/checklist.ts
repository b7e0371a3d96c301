import type { checklist as zh } from '../zh-CN/checklist';

/** checklist: English texts; the type holds parity with the Chinese ones. */
export const checklist: Record<keyof typeof zh, string> = {
};
