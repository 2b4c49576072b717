// Files become one: which ones, from where, and the image that they make. What the command line and the editor ask for.

import { nameOf } from './base/files.ts';
import { Log, type Diagnostic } from './base/log.ts';
import { mergeCodes } from './elf/codes.ts';
import type { Image } from './ir/image.ts';
import { lift } from './lift/lift.ts';
import type { LibraryFiles } from './loader/libraryFiles.ts';
import { linkViewOf, type LoadedObject } from './loader/object.ts';
import { load, type LoadOptions, type World } from './loader/world.ts';
import { gather, type Choice } from './passes/gather.ts';
import { merge } from './passes/merge.ts';
import type { Decision, MergeOptions, Part } from './passes/merging.ts';

export interface MergeRequest extends Choice, MergeOptions {
  /** Path of the target. */
  readonly target: string;
}

/** A message about one of the files. */
export interface FileMessage { readonly path: string; readonly diagnostic: Diagnostic }

/** What will become of the files, or why nothing will. */
export interface MergePlan {
  readonly world: World | undefined;
  readonly parts: readonly { readonly object: LoadedObject; /** of its first byte in memory, before the tables are placed */ readonly address: number }[];
  readonly decisions: readonly Decision[];
  readonly messages: readonly FileMessage[];
  /** Undefined when one of the messages is an error. */
  readonly image: Image | undefined;
}

/** Loads the target's world, chooses, takes apart and merges. Nothing is written, nothing throws on odd files. */
export function planMerge(files: LibraryFiles, request: MergeRequest, options: LoadOptions): MergePlan {
  const messages: FileMessage[] = [];
  const refuse = (path: string, code: Diagnostic['code'], values: Diagnostic['values']): void => void messages.push({ path, diagnostic: { code, at: { offset: 0, size: 0 }, values } });
  const nothing = (world?: World): MergePlan => ({ world, parts: [], decisions: [], messages, image: undefined });
  const world = worldOf(files, request, options);
  if (!world) {
    refuse(request.target, mergeCodes.unsupported, { what: 'there is no such file' });
    return nothing();
  }
  const note = (path: string, log: Log): boolean => {
    messages.push(...log.diagnostics.map((diagnostic) => ({ path, diagnostic })));
    return !log.hasErrors;
  };
  const choosing = new Log();
  const objects = gather(choosing, world, request);
  if (!note(request.target, choosing)) return nothing(world);
  const parts: Part[] = [];
  for (const object of objects) {
    const { image, log } = lift(object.file, object.view.soname ?? nameOf(object.path));
    note(object.path, log);
    if (image) parts.push({ object, image });
  }
  if (parts.length < objects.length) return nothing(world);
  for (const what of unsupported(world)) refuse(request.target, mergeCodes.unsupported, { what });
  if (messages.some(({ diagnostic }) => diagnostic.code.severity === 'error')) return nothing(world);
  const merging = new Log();
  const { image, decisions } = merge(merging, world, parts, request);
  note(request.target, merging);
  return { world, parts: parts.map(({ object, image: { segments } }) => ({ object, address: segments[0]?.address ?? 0 })), decisions, messages, image };
}

/** The target's world, with the sources that it does not need by itself as if it did, last. */
function worldOf(files: LibraryFiles, { target, sources }: MergeRequest, options: LoadOptions): World | undefined {
  const given = new Map<string, string>();
  const also: string[] = [];
  for (const source of sources) {
    const opened = files.open(source);
    if (!opened) continue;
    also.push(source);
    for (const name of [linkViewOf(opened.file).soname, nameOf(source)]) if (name !== undefined && !given.has(name)) given.set(name, source);
  }
  return load(files, target, { ...options, given, also });
}

function unsupported({ libc, program }: World): string[] {
  const { machine } = program.file;
  return [
    ...(machine.name === 'x86-64' ? [] : [`${machine.title}: only x86-64 can be merged so far`]),
    ...(libc === 'musl' ? ['programs for musl cannot be merged so far'] : []),
  ];
}
