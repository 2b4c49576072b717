// Where two texts differ, for people.

/** Lines of a difference. */
const shown = 6;

/** The first lines in which two texts differ. */
export function difference(before: string, after: string): string {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const first = old.findIndex((line, index) => line !== young[index]);
  const at = first < 0 ? old.length : first;
  return [
    ...old.slice(at, at + shown).map((line) => `  - ${line}`),
    ...young.slice(at, at + shown).map((line) => `  + ${line}`),
  ].join('\n');
}
