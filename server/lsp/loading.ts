// The worlds of the files that are open: loaded as the settings say, kept as long as nothing on disk changes, with the
// messages about each.

import { asOfNow, folderOf, type Files } from '../../shared/base/files.ts';
import type { Diagnostic } from '../../shared/base/log.ts';
import { Recorder, type Seen } from '../../shared/base/recorder.ts';
import { filePlaces } from '../../shared/engine.ts';
import type { EditSurroundings } from '../../shared/documents/editPlan.ts';
import { explainView } from '../../shared/documents/explain.ts';
import { loadingDiagnostics } from '../../shared/features/loading/diagnostics.ts';
import { Worlds, type WorldSettings } from '../../shared/features/loading/worlds.ts';
import type { PagingOptions, View } from '../../shared/listing/overview.ts';
import type { LoaderSettings } from '../../shared/protocol.ts';
import type { System } from '../host/host.ts';
import { Plans } from './plans.ts';

/**
 * What stays in work about many files: the libraries of most programs, each of which has read up to 1 MB; the programs
 * and their worlds are looked at once.
 */
const few = { worlds: 2, decoded: 48 };

/** A file with all that the dynamic linker would load for it. */
export type World = NonNullable<ReturnType<Worlds['of']>>;

interface Known {
  /** Differs from world to world. */
  readonly number: number;
  explained?: View;
  /** Runs once for all who ask. */
  diagnostics?: Promise<readonly Diagnostic[]>;
}

/** Where a file is, in the file systems to look in. */
export type FilePlaces = ReturnType<typeof filePlaces>;

interface WithDebugFile<T> {
  readonly made: T;
  /** Differs when other files were there, or the same ones changed. */
  readonly seen: string;
  /** Whether one of them is there, gone or another one since. */
  hasChanged(this: void): boolean;
}

const noFiles: Files = {
  stat: () => undefined,
  realPath: () => undefined,
  list: () => [],
  open: () => undefined,
  link: () => undefined,
};

export class Loading {
  readonly #system: System | undefined;
  #settings: LoaderSettings = {};
  #worlds: Worlds | undefined;
  #known = new WeakMap<World, Known>();
  #count = 0;
  /** Plans of merges. */
  readonly plans = new Plans();
  /** By the URI of what is edited. */
  readonly #asked = new Map<string, { readonly files: Files; readonly path: string }>();
  /** How files of worlds are called that are not of this machine. */
  readonly #elsewhere = new WeakMap<World, (realPath: string) => string>();

  constructor(system: System | undefined, settings: LoaderSettings) {
    this.#system = system;
    this.configure(settings);
  }

  /** The settings as the client sent them. */
  get settings(): LoaderSettings {
    return this.#settings;
  }

  /** Other settings make other worlds. */
  configure(settings: LoaderSettings): void {
    this.#settings = settings;
    this.#known = new WeakMap();
    this.#worlds =
      this.#system &&
      new Worlds(this.#system.files, worldSettings(settings, this.#system.cpuFlags()), () => performance.now());
  }

  /** The world of a binary by its URI; undefined for what no dynamic linker loads, and for files of other machines. */
  worldOf(uri: string): World | undefined {
    const path = this.#system?.pathOf(uri);
    return path === undefined ? undefined : this.#worlds?.of(path);
  }

  /**
   * Worlds for one piece of work about many files, as all files are when it first asks for them: nothing is asked
   * twice, and nothing of it is kept.
   */
  manyWorlds(): { worldOf(this: void, uri: string): World | undefined } {
    const system = this.#system;
    if (!system) return { worldOf: () => undefined };
    const settings = worldSettings(this.#settings, system.cpuFlags());
    const worlds = new Worlds(asOfNow(system.files), settings, () => 0, few);
    const worldOf = (uri: string): World | undefined => {
      const path = system.pathOf(uri);
      const world = path === undefined ? undefined : worlds.of(path);
      if (world) this.nameFiles(world, (realPath) => system.uriOf(worlds.pathOf(world, realPath)));
      return world;
    };
    return { worldOf };
  }

  /** Whether a binary lies on a machine whose libraries can be seen. */
  isOnMachine(uri: string): boolean {
    return this.#system?.pathOf(uri) !== undefined;
  }

  /**
   * Where a binary is in the file systems in which its file of debug information may be: the other system's first. None
   * for files of other machines.
   */
  placesOf(uri: string, files = this.#system?.files): FilePlaces {
    const path = this.#system?.pathOf(uri);
    return files && path !== undefined ? filePlaces(files, path, this.worldSettings().sysroot) : [];
  }

  /** What is made of a binary with its file of debug information; and which files were looked at for it. */
  withDebugFile<T>(uri: string, make: (places: FilePlaces) => T): WithDebugFile<T> {
    const recorder = this.#system && new Recorder(this.#system.files);
    if (!recorder) return { made: make([]), seen: '', hasChanged: () => false };
    const seen: Seen = new Map();
    const made = recorder.recording(seen, () => make(this.placesOf(uri, recorder)));
    return { made, seen: [...seen.values()].join(' '), hasChanged: () => recorder.changed(seen).length > 0 };
  }

  /** What an edit of a file reads besides it. Of other machines that is what was asked for when it was planned. */
  surroundingsOf(uri: string): EditSurroundings {
    const path = this.#system?.pathOf(uri);
    const found = path === undefined ? this.#asked.get(uri) : { files: this.#system?.files, path };
    return {
      files: found?.files ?? noFiles,
      folder: folderOf(found?.path ?? '/'),
      world: () => this.worldOf(uri),
    };
  }

  /** Takes note of the files that were asked for when an edit was planned. */
  noteFiles(uri: string, files: Files, path: string): void {
    this.#asked.set(uri, { files, path });
  }

  /** Whether a world that was asked for has become another one since. */
  hasChanged(uri: string): boolean {
    const path = this.#system?.pathOf(uri);
    return path !== undefined && this.#worlds?.hasChanged(path) === true;
  }

  /** The worlds that were asked for last. */
  all(): World[] {
    return this.#worlds?.all() ?? [];
  }

  /** The URI of a file of a world, by its path in it. */
  uriOf(world: World, realPath: string): string {
    return (
      this.#elsewhere.get(world)?.(realPath) ??
      this.#system?.uriOf(this.#worlds?.pathOf(world, realPath) ?? realPath) ??
      ''
    );
  }

  /** Takes note of how the files of a world are called that was not asked of `worldOf`. */
  nameFiles(world: World, uriOf: (realPath: string) => string): void {
    this.#elsewhere.set(world, uriOf);
  }

  explained(world: World, paging: PagingOptions): View {
    const known = this.#knownOf(world);
    return (known.explained ??= explainView(world, paging));
  }

  /** The settings as the engine wants them. */
  worldSettings(): Pick<WorldSettings, 'cpuFlags' | 'hwcaps' | 'libraryPath' | 'sysroot'> {
    const { cpuFlags, hwcaps, libraryPath, sysroot } = worldSettings(
      this.#settings,
      this.#system?.cpuFlags() ?? new Set(),
    );
    return {
      ...(cpuFlags && { cpuFlags }),
      ...(hwcaps !== undefined && { hwcaps }),
      ...(libraryPath !== undefined && { libraryPath }),
      ...(sysroot !== undefined && { sysroot }),
    };
  }

  /** What is to be said of a world; looked up once for all who ask, with pauses in which others are answered. */
  diagnostics(world: World, pace: { pause(): Promise<unknown> }): Promise<readonly Diagnostic[]> {
    const known = this.#knownOf(world);
    if (known.diagnostics) return known.diagnostics;
    const found = this.#lookUp(world, pace);
    known.diagnostics = found;
    // Who is cancelled in a pause leaves it to the next who asks.
    void found.catch(() => delete known.diagnostics);
    return found;
  }

  async #lookUp(world: World, pace: { pause(): Promise<unknown> }): Promise<readonly Diagnostic[]> {
    const steps = loadingDiagnostics(world, this.#settings.glibcFloor || undefined);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await pace.pause();
    }
  }

  /** A number that differs when the world does. */
  numberOf(world: World | undefined): number {
    return world ? this.#knownOf(world).number : 0;
  }

  #knownOf(world: World): Known {
    let known = this.#known.get(world);
    if (!known) this.#known.set(world, (known = { number: ++this.#count }));
    return known;
  }
}

/** Settings as a client sends them: empty ones are as if absent, wrong ones too. */
export function worldSettings(
  { libraryPath, sysroot, hwcaps, preload }: LoaderSettings,
  cpuFlags: ReadonlySet<string>,
): WorldSettings {
  return {
    cpuFlags,
    ...(typeof libraryPath === 'string' && libraryPath !== '' && { libraryPath }),
    ...(typeof sysroot === 'string' && sysroot !== '' && { sysroot: sysroot.replaceAll('\\', '/') }),
    ...(Array.isArray(preload) && { preload }),
    ...((hwcaps === 'auto' || Array.isArray(hwcaps)) && { hwcaps }),
  };
}
