// The listing names of tables: a section's name without its dot, kept apart where several have the same.

/** Turns names of sections or tags into ids, in order; the second of a name gets `~2`. */
export function idsOf(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const base = name.replace(/^\./, '') || 'unnamed';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  });
}
