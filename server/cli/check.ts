// Checks files and folders for the command line: the same document as in the editor, whole.

import { checkView } from '../../shared/documents/checkResults.ts';
import { isBinary } from '../../shared/engine.ts';
import { absolutePath } from '../host/filesNode.ts';
import { complain, nodeHost, type Output } from '../host/hostNode.ts';
import { checkBinaries } from '../workspace/checkBinaries.ts';
import { alone, printing, shownPath, urisOf, writeView } from './files.ts';

export interface CheckOptions {
  readonly ignore?: readonly string[];
  readonly sysroot?: string;
  readonly 'library-path'?: string;
  readonly preload?: readonly string[];
}

/** Prints what is wrong with files, and with the ELF files and archives below folders; false when there are errors. */
export async function check(out: Output, paths: readonly string[], options: CheckOptions): Promise<boolean> {
  const { ignore = [], sysroot, 'library-path': libraryPath, preload } = options;
  const { named, below, isWhole } = await urisOf(paths);
  // What is named is checked whatever it is: that it is no ELF file is an error.
  const uris = [...named];
  for (const uri of below) if (await isElfOrArchive(uri)) uris.push(uri);
  const loader = {
    ...(sysroot !== undefined && { sysroot: absolutePath(sysroot) }),
    ...(libraryPath !== undefined && { libraryPath }),
    ...(preload && { preload }),
    hwcaps: 'auto' as const,
  };
  const results = await checkBinaries(nodeHost, uris, { loader, ignored: ignore, paging: printing }, alone);
  writeView(out, checkView(results, shownPath, printing));
  for (const uri of results.unreadable) complain(`${shownPath(uri)}: can't be read`);
  const hasErrors = results.files.some(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  return !hasErrors && results.unreadable.length === 0 && isWhole;
}

async function isElfOrArchive(uri: string): Promise<boolean> {
  const file = await nodeHost.open(uri).catch(() => undefined);
  try {
    return file !== undefined && isBinary(file);
  } finally {
    file?.close();
  }
}
