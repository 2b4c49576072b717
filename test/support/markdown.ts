// Markdown of documents that are made of the product's tables.

/** Names with stars, brackets and underscores stay as they are; an underscore within a word needs no help (GFM 6.2). */
export function escaped(text: string): string {
  return text.replace(/[*<>[\]|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&');
}
