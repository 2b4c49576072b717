// Markdown that names from a binary cannot break out of: whatever a symbol is called, it makes no link, image, HTML or
// code fence.

/** Text as a code span (CommonMark 6.1): the fence is longer than any run of backticks in it. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') || text.trim() === '' ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/**
 * Plain text inside a line, with the characters escaped that Markdown reads there (CommonMark 6), and those that make a
 * bare address a link (GFM 6.9).
 */
export function plain(text: string): string {
  return outside(text.replace(/[\\`*]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&'), /[[\]<>&~]/g);
}

/**
 * A line of Markdown written for a hover, with code spans and `**` left as they are. Outside code spans nothing makes a
 * link, an image or HTML:
 * a name with backticks may end a code span early, but what comes out of it stays text.
 */
export function harmless(line: string): string {
  let result = '';
  for (let at = 0; at < line.length;) {
    const start = line.indexOf('`', at);
    if (start < 0) return result + outside(line.slice(at));
    const [fence = ''] = line.slice(start).match(/^`+/) ?? [];
    const end = closing(line, start + fence.length, fence.length);
    result += outside(line.slice(at, start)) + (end < 0 ? fence.replaceAll('`', '\\`') : line.slice(start, end));
    at = end < 0 ? start + fence.length : end;
  }
  return result;
}

/** Behind the run of exactly `size` backticks that closes a code span; -1 when none does. */
function closing(line: string, from: number, size: number): number {
  for (const run of line.slice(from).matchAll(/`+/g)) if (run[0].length === size) return from + run.index + size;
  return -1;
}

function outside(text: string, escaped = /[\\[\]<>&~]/g): string {
  return text.replace(escaped, '\\$&').replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&');
}
