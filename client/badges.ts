// Letters in the Explorer that say what an ELF file is, as version control marks what has changed: names and icons stay
// as the user's theme has them.
import { Disposable, EventEmitter, FileDecoration, l10n, window, workspace } from 'vscode';
import type { FileDecorationProvider, Uri } from 'vscode';
import type { ElfFiles } from './elfFiles.ts';

/** The setting that switches them off. */
const setting = 'elfsmith.badges';

/** Letter and words of the kinds that a file can be (`shared/features/traits.ts`). */
const badges: Readonly<Record<string, readonly [letter: string, words: () => string]>> = {
  program: ['P', () => l10n.t('ELF program')],
  static: ['P', () => l10n.t('ELF program without dynamic linker')],
  library: ['L', () => l10n.t('ELF library')],
  object: ['O', () => l10n.t('ELF object file')],
  archive: ['A', () => l10n.t('archive of object files')],
  script: ['S', () => l10n.t("ELF file behind a script's head")],
  core: ['C', () => l10n.t('ELF core dump')],
  module: ['K', () => l10n.t('kernel module')],
  debug: ['D', () => l10n.t('ELF debug information')],
  gpu: ['G', () => l10n.t('ELF file of a GPU')],
};

export function registerBadges(files: ElfFiles): Disposable {
  const changes = new EventEmitter<Uri[] | undefined>();
  const provider: FileDecorationProvider = {
    onDidChangeFileDecorations: changes.event,
    provideFileDecoration: (uri) => badgeOf(files, uri),
  };
  return Disposable.from(
    changes,
    window.registerFileDecorationProvider(provider),
    files.onDidChange((uris) => changes.fire(uris)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(setting)) changes.fire(undefined);
    }),
  );
}

function badgeOf(files: ElfFiles, uri: Uri): FileDecoration | undefined {
  // Asked for each file that comes in sight.
  files.show(uri);
  const [kind = ''] = files.traitsOf(uri);
  const badge = badges[kind];
  if (!badge || !workspace.getConfiguration().get<boolean>(setting, true)) return undefined;
  const [letter, words] = badge;
  return new FileDecoration(letter, words());
}
