// Frameworks that open all modules of a folder, or those that their configuration names: by what a file shows that it
// is one, and where it looks. Each folder is one that the file itself names, or that its own place gives.

import { folderOf } from '../base/files.ts';
import type { LoadedObject } from './object.ts';
import type { World } from './world.ts';

/** A framework with modules. */
export interface Framework {
  readonly title: string;
  /** A function that the file defines. */
  readonly defines?: string;
  /** Functions, of which the file imports one. */
  readonly imports?: readonly string[];
  /** Texts of the file; what groups match stands for `$1` in the folders. With the flag g all matches count. */
  readonly text?: RegExp;
  /**
   * Folders: `$lib` is that of the file itself, `$libc` that of the C library, `$prefix` what lies above the program's;
   * `*` any name, `**` at the end all folders below as well.
   */
  readonly folders: readonly string[];
  /** Names of modules, all libraries when absent. */
  readonly names?: RegExp;
  /** Who opens them when it is not who shows it: the C library opens by itself, on the disk. */
  readonly isOfC?: true;
  readonly source: string;
}

export const frameworks: readonly Framework[] = [
  {
    title: 'character sets (gconv)',
    imports: ['iconv_open', '__gconv_open'],
    folders: ['$libc/gconv'],
    isOfC: true,
    source: 'glibc iconv/gconv_conf.c, __gconv_get_path',
  },
  {
    title: 'OpenSSL providers',
    text: /^(\/.*\/ossl-modules)\/?$/,
    folders: ['$1'],
    source: 'OpenSSL crypto/provider_core.c, MODULESDIR',
  },
  {
    title: 'OpenSSL engines',
    text: /^(\/.*\/engines(?:-[\d.]+)?)\/?$/,
    folders: ['$1'],
    source: 'OpenSSL crypto/engine/eng_list.c, ENGINESDIR',
  },
  {
    title: 'PAM modules',
    defines: 'pam_start',
    text: /^(\/.*\/security)\/?$/,
    folders: ['$1'],
    names: /^pam_/,
    source: 'Linux-PAM libpam/pam_handlers.c, DEFAULT_MODULE_PATH',
  },
  {
    title: 'GIO modules',
    text: /^(\/.*\/gio\/modules)\/?$/,
    folders: ['$1'],
    source: 'GLib gio/giomodule.c, GIO_MODULE_DIR',
  },
  {
    title: 'GdkPixbuf loaders',
    defines: 'gdk_pixbuf_new_from_file',
    folders: ['$lib/gdk-pixbuf-2.0/*/loaders'],
    source: 'GdkPixbuf gdk-pixbuf-io.c, gdk_pixbuf_get_module_file',
  },
  {
    title: 'GTK modules',
    defines: 'gtk_init',
    text: /^gtk-([234]\.0)$/,
    folders: ['immodules', 'printbackends', 'media', 'modules', 'engines'].map((name) => `$lib/gtk-$1/*/${name}`),
    source: 'GTK gtk/gtkmodules.c, _gtk_get_module_path',
  },
  {
    title: 'Qt plug-ins',
    defines: 'qVersion',
    folders: ['$lib/qt5/plugins/**', '$lib/qt6/plugins/**', '$lib/../plugins/**'],
    source: 'Qt src/corelib/global/qlibraryinfo.cpp, PluginsPath',
  },
  {
    title: 'ImageMagick coders and filters',
    text: /^(\/.*\/modules(?:-[\w.-]+)?\/(?:coders|filters))\/?$/,
    folders: ['$1'],
    source: 'ImageMagick magick/module.c, MAGICKCORE_CODER_PATH',
  },
  {
    title: 'Python extension modules',
    text: /^\.cpython-3(\d+)[\w-]*\.so$/,
    folders: ['$prefix/lib/python3.$1/lib-dynload', '/usr/lib/python3.$1/lib-dynload'],
    source: 'CPython Python/dynload_shlib.c, Modules/getpath.py',
  },
  {
    title: 'Perl modules (XS)',
    text: /^(\/.*\/(?:perl5?\/\d[\d.]*|perl-base))$/,
    folders: ['$1/auto/**'],
    source: 'Perl ext/DynaLoader/DynaLoader_pm.PL; perlvar, @INC',
  },
  {
    title: 'PHP extensions',
    text: /^(\/.*\/php\/(?:\d{8}|.*no-debug[\w-]*|extensions.*))$/,
    folders: ['$1'],
    source: 'PHP ext/standard/dl.c, extension_dir',
  },
  {
    title: 'Ruby extensions',
    defines: 'ruby_init',
    text: /^(\/.*\/ruby(?:\/\w+_ruby)?\/\d+\.\d+\.\d+)$/,
    folders: ['$1/**'],
    source: 'Ruby version.c, ruby_initial_load_paths',
  },
  {
    title: 'Lua modules',
    text: /(?:^|;)(\/[^;?]*)\/\?\.so(?=;|$)/g,
    folders: ['$1/**'],
    source: 'Lua src/luaconf.h, LUA_CPATH_DEFAULT',
  },
  {
    title: 'nginx modules',
    text: /^(\/.*\/nginx)\/?$/,
    folders: ['$1/modules'],
    names: /^ngx_/,
    source: 'nginx src/core/ngx_module.h; ngx_conf_full_name',
  },
  {
    title: 'Apache modules',
    text: /^(\/.*\/(?:apache2|httpd)\/modules)\/?$/,
    folders: ['$1'],
    names: /^mod_/,
    source: 'Apache HTTP Server modules/core/mod_so.c, LoadModule',
  },
  {
    title: 'PostgreSQL modules',
    text: /^(\/.*\/(?:postgresql|pgsql)\/(?:[\d.]+\/)?lib)$/,
    folders: ['$1'],
    source: 'PostgreSQL src/backend/utils/fmgr/dfmgr.c, $libdir',
  },
  {
    title: 'Graphviz plug-ins',
    text: /^(\/.*\/graphviz)\/?$/,
    folders: ['$1'],
    names: /^libgvplugin_/,
    source: 'Graphviz lib/gvc/gvconfig.c, gvconfig_libdir',
  },
  {
    title: 'SoX formats',
    text: /^(\/.*\/sox)\/?$/,
    folders: ['$1'],
    names: /^libsox_fmt_/,
    source: 'SoX src/formats.c, init_file_format',
  },
  {
    title: 'GStreamer plug-ins',
    text: /^(\/.*\/gstreamer-[\d.]+)\/?$/,
    folders: ['$1'],
    source: 'GStreamer gst/gstregistry.c, PLUGINDIR',
  },
  {
    title: 'SASL mechanisms',
    text: /(?:^|:)(\/[^:]*\/sasl2)(?=:|$)/g,
    folders: ['$1'],
    source: 'Cyrus SASL lib/dlopen.c',
  },
  {
    title: 'Kerberos plug-ins',
    text: /^(\/.*\/krb5\/plugins)\/?$/,
    folders: ['$1/**'],
    source: 'MIT Kerberos src/lib/krb5/krb/plugin.c, LIBDIR/krb5/plugins',
  },
  {
    title: 'ALSA plug-ins',
    text: /^(\/.*\/alsa-lib)\/?$/,
    folders: ['$1'],
    names: /^libasound_module_/,
    source: 'alsa-lib src/dlmisc.c, ALSA_PLUGIN_DIR',
  },
  {
    title: 'Mesa drivers',
    text: /(?:^|:)(\/[^:$]*\/(?:dri|gbm|vdpau))(?=:|$)/g,
    folders: ['$1'],
    source: 'Mesa src/loader/loader.c, DEFAULT_DRIVER_DIR; libvdpau src/vdpau_wrapper.c',
  },
  {
    title: 'PKCS #11 modules',
    text: /^(\/.*\/pkcs11)\/?$/,
    folders: ['$1'],
    source: 'p11-kit p11-kit/modules.c, P11_MODULE_PATH',
  },
  {
    title: 'xtables extensions',
    text: /^(\/.*\/xtables)\/?$/,
    folders: ['$1'],
    source: 'iptables libxtables/xtables.c, XTABLES_LIBDIR',
  },
];

/** Folders that are looked into below one folder at most: Perl's have hundreds. */
const mostFolders = 4096;
const libraryName = /\.so(\.\d[\w.]*)?$/;

/** Libraries of a folder, and of those below it. */
export interface FoundFolder {
  readonly path: string;
  /** Paths of the libraries, sorted. */
  readonly libraries: readonly string[];
}

/**
 * The folders that a framework's row leads to.
 * @param by the file that says it
 * @param groups what the groups of the row's text matched
 * @returns those that are there; libraries none where a folder has none
 */
export function foldersOf(world: World, row: Framework, by: LoadedObject, groups: readonly string[]): FoundFolder[] {
  const found = new Map<string, FoundFolder>();
  const { files } = world.context.files;
  for (const template of row.folders) {
    const isDeep = template.endsWith('/**');
    const folder = filledIn(world, isDeep ? template.slice(0, -3) : template, by, groups);
    for (const path of folder === undefined ? [] : matching(world, folder)) {
      const real = files.realPath(path) ?? path;
      const libraries = found.has(real) ? [] : librariesBelow(world, path, isDeep, row.names);
      if (libraries.length > 0) found.set(real, { path, libraries });
    }
  }
  return [...found.values()];
}

/** A folder with its words filled in; undefined where one has no value. */
function filledIn(world: World, template: string, by: LoadedObject, groups: readonly string[]): string | undefined {
  const { program, objects } = world;
  const libc = objects.find(({ view }) => view.soname?.startsWith('libc.') === true);
  const values: Readonly<Record<string, string | undefined>> = {
    $lib: folderOf(by.realPath),
    $libc: libc && folderOf(libc.realPath),
    $prefix: folderOf(folderOf(program.realPath)).replace(/^\/$/, ''),
    ...Object.fromEntries(groups.map((group, index) => [`$${index + 1}`, group])),
  };
  const words = template.match(/\$(?:[a-z]+|\d)/g) ?? [];
  if (words.some((word) => values[word] === undefined)) return undefined;
  return template.replace(/\$(?:[a-z]+|\d)/g, (word) => values[word] ?? '').replace(/\/{2,}/g, '/');
}

/** The folders that a path with `*` for names means. */
function matching({ context }: World, folder: string): string[] {
  const { files } = context.files;
  let found = [''];
  for (const name of folder.split('/').filter((each) => each !== ''))
    found = found.flatMap((path) =>
      name === '*'
        ? files
            .list(path)
            .toSorted()
            .map((each) => `${path}/${each}`)
        : [`${path}/${name}`],
    );
  return found.filter((path) => files.stat(path)?.kind === 'folder');
}

function librariesBelow({ context }: World, folder: string, isDeep: boolean, names = libraryName): string[] {
  const { files } = context.files;
  const libraries: string[] = [];
  const folders = [folder];
  for (const path of folders)
    for (const name of files.list(path).toSorted())
      if (libraryName.test(name)) {
        if (names.test(name)) libraries.push(`${path}/${name}`);
      } else if (
        isDeep &&
        folders.length < mostFolders &&
        !name.includes('.') &&
        isFolder(context.files.files, `${path}/${name}`)
      )
        folders.push(`${path}/${name}`);
  return libraries;
}

function isFolder(files: World['context']['files']['files'], path: string): boolean {
  return files.link(path) === undefined && files.stat(path)?.kind === 'folder';
}
