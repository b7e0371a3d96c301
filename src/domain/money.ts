/** An amount in 分 (hundredths), a safe integer; negative = we owe the customer. Never a float of 元. */
export type Fen = number;
