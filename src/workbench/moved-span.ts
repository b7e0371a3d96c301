/**
 * Where rows (or columns) `first` … `first + size − 1` are after `count` rows were inserted before row `at`, or deleted from row `at`.
 * An insertion inside makes the span longer, a deletion inside shorter; null when nothing of it is left.
 * Rows 2–4: two inserted at 0 → 4–6; at 3 → 2–6; 2–3 deleted → 2–2; 2–4 deleted → null.
 */
export function movedSpan(first: number, size: number, at: number, count: number, deleted: boolean, limit: number): { readonly first: number; readonly size: number } | null {
  if (deleted) {
    const goneBefore = (index: number): number => Math.max(0, Math.min(index, at + count) - at);
    const left = size - (goneBefore(first + size) - goneBefore(first));
    return left > 0 ? { first: first - goneBefore(first), size: left } : null;
  }
  if (at >= first + size) return { first, size };
  const start = at <= first ? first + count : first;
  const end = Math.min(first + size + count, limit);
  return start < limit ? { first: start, size: end - start } : null;
}
