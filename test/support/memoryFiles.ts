// A file system made of literals, for tests: bytes, texts and symbolic links by path.

import { sourceOf } from '../../shared/base/bytes.ts';
import { followLinks } from '../../shared/base/files.ts';
import type { Files } from '../../shared/base/files.ts';

/**
 * By absolute path: a file's bytes or text, a symbolic link's target, or the path of a file that it is another name of
 * (hard link).
 */
export type Tree = Readonly<
  Record<string, Uint8Array | string | { readonly link: string } | { readonly same: string }>
>;

export function memoryFiles(tree: Tree): Files {
  const paths = Object.keys(tree);
  const linkOf = (path: string): string | undefined => {
    const entry = tree[path];
    return typeof entry === 'object' && 'link' in entry ? entry.link : undefined;
  };
  const real = (path: string): string | undefined => followLinks(linkOf, path);
  const file = (path: string): { bytes: Uint8Array; inode: number } | undefined => {
    const at = real(path);
    const entry = at === undefined ? undefined : tree[at];
    if (entry === undefined || at === undefined) return undefined;
    if (typeof entry === 'string') return { bytes: new TextEncoder().encode(entry), inode: paths.indexOf(at) + 1 };
    if ('same' in entry) return file(entry.same);
    return entry instanceof Uint8Array ? { bytes: entry, inode: paths.indexOf(at) + 1 } : undefined;
  };
  const isFolder = (path: string): boolean => paths.some((other) => other.startsWith(path === '/' ? '/' : `${path}/`));
  return {
    stat(path) {
      const found = file(path);
      if (found) return { size: found.bytes.length, mtime: 0, device: 1, inode: found.inode, kind: 'file' };
      return isFolder(real(path) ?? '') ? { size: 0, mtime: 0, device: 1, inode: 0, kind: 'folder' } : undefined;
    },
    realPath: (path) => (file(path) || isFolder(real(path) ?? '') ? real(path) : undefined),
    list(path) {
      const folder = `${real(path) ?? ''}/`.replace('//', '/');
      return [
        ...new Set(
          paths
            .filter((other) => other.startsWith(folder))
            .map((other) => other.slice(folder.length).split('/')[0] ?? ''),
        ),
      ];
    },
    open(path) {
      const found = file(path);
      return found && sourceOf(found.bytes);
    },
    link: linkOf,
  };
}
