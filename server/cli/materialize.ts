// `elfsmith materialize`: writes listings as files where the language server would write them, for editors that can't
// open our scheme: they open the file, and the server makes it live.

import { defaultPaging } from '../../shared/listing/overview.ts';
import { complain, nodeHost, type Output } from '../host/hostNode.ts';
import { Documents, Unreadable } from '../lsp/documents.ts';
import { Loading } from '../lsp/loading.ts';
import { Materializer } from '../lsp/materialize.ts';

export interface MaterializeOptions {
  readonly 'cache-folder'?: string;
}

/** Writes the overview of each file and prints its path; false when one can't be read. */
export async function materialize(
  out: Output,
  paths: readonly string[],
  { 'cache-folder': folder }: MaterializeOptions,
): Promise<boolean> {
  const documents = new Documents(nodeHost, defaultPaging, new Loading(nodeHost.system, {}), () => {});
  const materializer = new Materializer(nodeHost.cache, folder, documents);
  let isFine = true;
  for (const path of paths) {
    const ref = { file: nodeHost.system.uriOf(path) };
    const found = await documents.use(ref, () => documents.isBinary(ref.file));
    let reason = found === true ? undefined : 'neither an ELF file nor an archive';
    if (found instanceof Unreadable) ({ reason } = found);
    if (reason === undefined) out.write(`${nodeHost.system.pathOf(await materializer.write(ref))}\n`);
    else complain(`${path}: ${reason}`);
    isFine &&= reason === undefined;
  }
  await documents.dispose();
  out.flush();
  return isFine;
}
