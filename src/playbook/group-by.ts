/**
 * Groups values by key, in their order. (`Map.groupBy` is missing in the older browsers that Excel embeds.)
 * @example groupBy([1, 2, 3], (n) => n % 2) → Map { 1 → [1, 3], 0 → [2] }
 */
export function groupBy<K, T>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
