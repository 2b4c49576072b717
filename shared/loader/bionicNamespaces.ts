// The namespaces of bionic's dynamic linker: which folders a library is looked for in, and what one namespace may take
// from another, as the device's ld.config.txt says (linker/ld.config.format.md).

import { folderOf, nameOf } from '../base/files.ts';
import type { LibraryFiles } from './libraryFiles.ts';

/** A namespace of the process. */
export interface Namespace {
  readonly name: string;
  /** Whether files from elsewhere than its own and its permitted folders are refused. */
  readonly isIsolated: boolean;
  /** Its default folders, without slash at the end. */
  readonly folders: readonly string[];
  readonly permitted: readonly string[];
  /** The only names it takes, where that is said. */
  readonly allowed: ReadonlySet<string> | undefined;
  /** In their order. */
  readonly links: Link[];
}

/** Another namespace, and the names that may be taken from it; undefined for all. */
export interface Link {
  readonly to: Namespace;
  readonly names: ReadonlySet<string> | undefined;
}

export interface Namespaces {
  /** That of the program. */
  readonly main: Namespace;
  /** The configuration that they come from; undefined when there is none for the program. */
  readonly path: string | undefined;
}

/**
 * Where the files of an app's or a vendor's programs lie, in the order in which they are searched (linker/linker.cpp,
 * kDefaultLdPaths).
 */
const partitions = ['system', 'odm', 'vendor'];
/** ABI_STRING by Machine.name (linker/Android.bp). */
const abiNames: Readonly<Record<string, string>> = {
  'x86-64': 'x86_64',
  i386: 'x86',
  aarch64: 'arm64',
  arm: 'arm',
  riscv64: 'riscv64',
  mips: 'mips',
  mips64: 'mips64',
};

/** lib64 or lib: what $LIB stands for. */
export function libFolder(bits: number): string {
  return bits === 64 ? 'lib64' : 'lib';
}

/**
 * The namespaces that a program starts with (linker/linker.cpp, init_default_namespaces).
 * @param path of the program, without symbolic links
 */
export function namespacesOf(files: LibraryFiles, path: string, machine: string, bits: number): Namespaces {
  const lib = libFolder(bits);
  const configuration = configurationOf(files, path, machine);
  const properties = configuration === undefined ? undefined : sectionFor(files, files.text(configuration) ?? '', path);
  if (properties) return { main: namespacesIn(properties, lib), path: configuration };
  return {
    main: {
      name: '(default)',
      isIsolated: false,
      folders: partitions.map((partition) => `/${partition}/${lib}`),
      permitted: [],
      allowed: undefined,
      links: [],
    },
    path: undefined,
  };
}

/**
 * Whether a namespace takes a file (linker/linker_namespaces.cpp, android_namespace_t::is_accessible). `libraryPath`
 * counts for the program's own.
 */
export function takes(
  { isIsolated, folders, permitted, allowed }: Namespace,
  realPath: string,
  libraryPath: readonly string[],
): boolean {
  if (!isIsolated) return true;
  if (allowed && !allowed.has(nameOf(realPath))) return false;
  return (
    [...libraryPath, ...folders].includes(folderOf(realPath)) ||
    permitted.some((folder) => realPath.startsWith(folder + '/'))
  );
}

function configurationOf(files: LibraryFiles, path: string, machine: string): string | undefined {
  const apex = /^\/apex\/([^/]+)\/bin\//.exec(path)?.[1];
  const paths = [
    `/system/etc/ld.config.${abiNames[machine] ?? machine}.txt`,
    '/linkerconfig/ld.config.txt',
    '/system/etc/ld.config.txt',
  ];
  if (apex !== undefined) paths.unshift(`/linkerconfig/${apex}/ld.config.txt`);
  return paths.find((each) => files.files.stat(each)?.kind === 'file');
}

type Properties = ReadonlyMap<string, string>;

/**
 * Properties that go on with a comma when more is added; those of paths and names go on with a colon
 * (linker/linker_config.cpp, parse_config_file).
 */
const commaLists = /\.(links|namespaces)$/;
const colonLists = /\.(paths|shared_libs|whitelisted|allowed_libs)$/;

/** The section that a program's folder is mapped to; undefined when none is. */
function sectionFor(files: LibraryFiles, text: string, path: string): Properties | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  let section: string | undefined;
  let current: string | undefined;
  const properties = new Map<string, string>();
  for (const line of lines) {
    const header = /^\[(.*)\]$/.exec(line)?.[1];
    const [, name = '', sign, value = ''] = /^([^=+]*?)\s*(\+?=)\s*(.*)$/.exec(line) ?? [];
    if (header !== undefined) {
      if (current !== undefined && current === section) break;
      current = header;
    } else if (current === undefined) {
      section ??= name.startsWith('dir.') && isBelow(files, path, value) ? name.slice('dir.'.length) : undefined;
    } else if (current === section && sign !== undefined) {
      const before = properties.get(name);
      const separator = commaLists.test(name) ? ',' : ':';
      if (sign === '=' || before === undefined) properties.set(name, value);
      else if (commaLists.test(name) || colonLists.test(name)) properties.set(name, before + separator + value);
    }
  }
  return section !== undefined && current !== undefined && properties.size > 0 ? properties : undefined;
}

function isBelow(files: LibraryFiles, path: string, folder: string): boolean {
  const plain = folder.replace(/\/+$/, '');
  return plain !== '' && path.startsWith((files.files.realPath(plain) ?? plain) + '/');
}

/** The namespaces of a section, linked with each other; gives the one that programs are in. */
function namespacesIn(properties: Properties, lib: string): Namespace {
  const names = ['default', ...listIn(properties, 'additional.namespaces', ',')];
  const made = new Map(names.map((name) => [name, namespaceIn(properties, name, lib)]));
  for (const [name, namespace] of made) {
    for (const linked of listIn(properties, `namespace.${name}.links`, ',')) {
      const to = made.get(linked);
      if (to) namespace.links.push({ to, names: sharedNames(properties, `namespace.${name}.link.${linked}`) });
    }
  }
  return made.get('default') as Namespace;
}

function namespaceIn(properties: Properties, name: string, lib: string): Namespace {
  const own = `namespace.${name}`;
  const paths = (of: string): string[] =>
    listIn(properties, of, ':').map((path) => path.replace(/\$(LIB|\{LIB\})/g, lib).replace(/\/+$/, ''));
  const allowed = [...listIn(properties, `${own}.whitelisted`, ':'), ...listIn(properties, `${own}.allowed_libs`, ':')];
  return {
    name,
    isIsolated: properties.get(`${own}.isolated`) === 'true',
    folders: paths(`${own}.search.paths`),
    permitted: paths(`${own}.permitted.paths`),
    allowed: allowed.length > 0 ? new Set(allowed) : undefined,
    links: [],
  };
}

/** The libraries that a link lets through; undefined when all. */
function sharedNames(properties: Properties, link: string): ReadonlySet<string> | undefined {
  if (properties.get(`${link}.allow_all_shared_libs`) === 'true') return undefined;
  return new Set(listIn(properties, `${link}.shared_libs`, ':'));
}

function listIn(properties: Properties, name: string, separator: string): string[] {
  return (properties.get(name) ?? '')
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
