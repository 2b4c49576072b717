// The user's settings in the shapes that the server wants.
import { extensions, Uri, workspace } from 'vscode';
import type { InitializationOptions, LoaderSettings } from '../shared/protocol.ts';

/** The settings that the server reads once, when it starts. */
export const startSettings = [
  'elfsmith.overviewRows',
  'elfsmith.pageRows',
  'elfsmith.names',
  'elfsmith.indexWhenIdle',
  'elfsmith.source',
];

/** What the server is started with. */
export function initializationOptions(): InitializationOptions {
  const settings = workspace.getConfiguration('elfsmith');
  const own = extensions.getExtension('elfsmith.elfsmith');
  return {
    textDocumentContent: true,
    followsChanges: true,
    readFile: true,
    commandLinks: true,
    indexState: true,
    indexWhenIdle: settings.get<boolean>('indexWhenIdle', true),
    version: (own?.packageJSON as { version?: string } | undefined)?.version ?? '',
    ...(own && { serverFolder: Uri.joinPath(own.extensionUri, 'out/server').toString() }),
    commands: {
      search: 'elfsmith.searchPages',
      problems: 'workbench.actions.view.problems',
      dependencies: 'elfsmith.showDependencies',
      merge: 'elfsmith.mergeIntoTarget',
      embed: 'elfsmith.embedInterpreter',
      selfContained: 'elfsmith.makeSelfContained',
      ignore: 'elfsmith.ignoreFinding',
      libraryFolder: 'elfsmith.addLibraryFolder',
      edit: 'elfsmith.planEdit',
    },
    overviewRows: settings.get<number>('overviewRows', 200),
    pageRows: settings.get<number>('pageRows', 20_000),
    names: settings.get<'readable' | 'raw' | 'both'>('names', 'readable'),
    // What the editor gives is a proxy, which a worker can't be sent.
    sourcePaths: { ...settings.get<Record<string, string>>('source.paths', {}) },
    ignoredFindings: ignoredFindings(),
    loader: loaderSettings(),
  };
}

/** Codes of findings not to report, which the server follows while it runs. */
export function ignoredFindings(): readonly string[] {
  return workspace.getConfiguration('elfsmith').get<string[]>('ignoredFindings', []);
}

/** The dynamic linker's world: `elfsmith.loader.*`, which the server follows while it runs. */
export function loaderSettings(): LoaderSettings {
  const settings = workspace.getConfiguration('elfsmith.loader');
  const hwcaps = settings.get<string[]>('hwcaps', []);
  return {
    libraryPath: withFolder(settings.get<string>('libraryPath', '')),
    sysroot: withFolder(settings.get<string>('sysroot', '')),
    hwcaps: hwcaps.includes('auto') ? 'auto' : hwcaps,
    glibcFloor: settings.get<string>('glibcFloor', ''),
    preload: settings.get<string[]>('preload', []).map(withFolder),
  };
}

/** The editor itself replaces variables in tasks and launches only. */
function withFolder(path: string): string {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
  return folder === undefined ? path : path.replaceAll('${workspaceFolder}', folder);
}
