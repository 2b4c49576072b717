// The worlds that files are loaded in: one per file, kept until something on disk that it rests on changes. Libraries
// are decoded once for all of them.

import { folderOf, sysroot, type Files } from '../../base/files.ts';
import { Recorder, type Seen } from '../../base/recorder.ts';
import { LibraryFiles } from '../../loader/libraryFiles.ts';
import { linkViewOf } from '../../loader/object.ts';
import { hwcapsOfFlags } from '../../loader/platforms.ts';
import { load, type LoadOptions, type World } from '../../loader/world.ts';

/** What worlds depend on besides the files. */
export interface WorldSettings {
  /** LD_LIBRARY_PATH. */
  readonly libraryPath?: string;
  /** LD_PRELOAD. */
  readonly preload?: readonly string[];
  /** A folder that is the root of another system. */
  readonly sysroot?: string;
  /** The glibc-hwcaps subfolders that are searched, or those of this machine's CPU; with a sysroot that is none. */
  readonly hwcaps?: readonly string[] | 'auto';
  /** The flags of this machine's CPU, see `hwcapsOfFlags`. */
  readonly cpuFlags?: ReadonlySet<string>;
  /** Where relative search paths start from; without it they are passed over. */
  readonly currentFolder?: string;
}

/** How much stays in memory. */
export interface Kept {
  /** Worlds: each is small, as long as its libraries are shared. */
  readonly worlds: number;
  /** Files that stay decoded; as many as a big program has, several times, where absent. */
  readonly decoded?: number;
}

const usual: Kept = { worlds: 24 };
/** How long a world is taken as it was, in milliseconds. */
const goodFor = 1000;

interface Entry {
  readonly world: World | undefined;
  /** All that was asked of the file system, and its answer then. */
  readonly seen: Seen;
  checked: number;
}

export class Worlds {
  readonly #files: Recorder;
  readonly #options: LoadOptions;
  readonly #root: string;
  readonly #now: () => number;
  readonly #kept: Kept;
  readonly #entries = new Map<string, Entry>();
  /** What lies over the sysroot of a world. */
  readonly #over = new WeakMap<World, string>();
  /** By the folder that lies over the sysroot; `''` for none. */
  readonly #libraries = new Map<string, LibraryFiles>();

  /** @param now milliseconds of a clock */
  constructor(files: Files, settings: WorldSettings, now: () => number, kept = usual) {
    const { libraryPath, preload, currentFolder } = settings;
    this.#files = new Recorder(files);
    this.#root = (settings.sysroot ?? '').replace(/\/+$/, '');
    this.#now = now;
    this.#kept = kept;
    this.#options = {
      ...(libraryPath && { libraryPath }),
      ...(preload && { preload }),
      ...(currentFolder !== undefined && this.#root === '' && { currentFolder }),
      hwcaps: subfoldersOf(settings, this.#root),
    };
  }

  /**
   * The world of a program or library by its path on this machine; undefined when it is no dynamic ELF file. Looks at
   * the disk at most once a second.
   */
  of(path: string): World | undefined {
    const known = this.#entries.get(path);
    const now = this.#now();
    if (known && (now - known.checked < goodFor || this.#isSame(known))) {
      if (now - known.checked >= goodFor) known.checked = now;
      return known.world;
    }
    const seen: Seen = new Map();
    const over = this.#root === '' || path.startsWith(this.#root + '/') ? '' : this.#mountOf(path);
    const made = this.#files.recording(seen, () => load(this.#librariesWith(over), this.#inside(path), this.#options));
    if (made) this.#over.set(made, over);
    this.#entries.delete(path);
    this.#entries.set(path, {
      world: made && linkViewOf(made.program.file).isDynamic ? made : undefined,
      seen,
      checked: now,
    });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#kept.worlds) break;
      this.#entries.delete(oldest);
    }
    return this.#entries.get(path)?.world;
  }

  /** Whether a world that was asked for before has become another one. Looks at the disk at most once a second. */
  hasChanged(path: string): boolean {
    const known = this.#entries.get(path);
    return known !== undefined && this.of(path) !== known.world;
  }

  /** The worlds that were asked for last. */
  all(): World[] {
    return [...this.#entries.values()].flatMap(({ world }) => world ?? []);
  }

  /** Where on this machine a file of a world lies, without symbolic links. */
  pathOf(world: World, realPath: string): string {
    const over = this.#over.get(world) ?? '';
    return this.#root === '' || isBelow(realPath, over) ? realPath : this.#root + realPath;
  }

  #isSame({ seen }: Entry): boolean {
    return this.#files.changed(seen).length === 0;
  }

  #inside(path: string): string {
    return this.#root !== '' && path.startsWith(this.#root + '/') ? path.slice(this.#root.length) : path;
  }

  #librariesWith(over: string): LibraryFiles {
    const known = this.#libraries.get(over);
    if (known) return known;
    const inside = this.#root === '' ? this.#files : sysroot(this.#files, this.#root);
    const libraries = new LibraryFiles(over === '' ? inside : overlay(this.#files, over, inside), this.#kept.decoded);
    this.#libraries.set(over, libraries);
    return libraries;
  }

  /**
   * A program outside of the sysroot brings the folder above its own along, so that $ORIGIN/../lib is there; the file
   * alone where the sysroot has a folder of that name.
   */
  #mountOf(path: string): string {
    const above = folderOf(folderOf(path));
    return above === '/' || this.#files.stat(this.#root + above) ? path : above;
  }
}

function isBelow(path: string, folder: string): boolean {
  return folder !== '' && (path === folder || path.startsWith(folder + '/'));
}

/** One folder, or file, of some files, and beside it the others. */
function overlay(files: Files, folder: string, others: Files): Files {
  const of = (path: string): Files => (isBelow(path, folder) ? files : others);
  return {
    stat: (path) => of(path).stat(path),
    realPath: (path) => of(path).realPath(path),
    list: (path) => of(path).list(path),
    open: (path) => of(path).open(path),
    link: (path) => of(path).link(path),
  };
}

/** The subfolders for CPUs: those that are set, or those of this machine when the files are this machine's. */
function subfoldersOf({ hwcaps = 'auto', cpuFlags }: WorldSettings, root: string): readonly string[] {
  if (hwcaps !== 'auto') return hwcaps;
  return root === '' && cpuFlags ? hwcapsOfFlags(cpuFlags) : [];
}
