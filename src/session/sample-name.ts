/** Sheets of the sample begin with this, so that they can be told from the user's and removed. */
export const SAMPLE_PREFIX = '示例-';
