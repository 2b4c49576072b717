// What the parts of lift share: the file as the dynamic linker sees it, where to say what is wrong, and what of the
// file is no part of the image.

import type { Log } from '../base/log.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Segment } from '../ir/image.ts';

/** `file` has no section headers, so that all tables are found as the dynamic linker finds them. */
export interface Lifting {
  readonly file: ElfFile;
  readonly log: Log;
  readonly segments: readonly Segment[];
  /** Whether an address lies in tables that Elfsmith wrote: lower writes them anew. */
  isOwn(address: number): boolean;
}
