// The question for ELF files: one of the workspace, or any of the machine.
import { l10n, window, workspace } from 'vscode';
import type { OpenDialogOptions, QuickPickItem, Uri } from 'vscode';
import type { ElfFiles } from './elfFiles.ts';

export interface FileQuestion {
  readonly placeHolder: string;
  /** How files elsewhere are asked for. */
  readonly dialog: OpenDialogOptions;
  /** What is no answer. */
  readonly except?: Uri;
}

/** What the user chooses, none if nothing. The list is there at once, for it takes a while to look at many files. */
export async function askForFiles(
  files: ElfFiles,
  { placeHolder, dialog, except }: FileQuestion,
): Promise<readonly Uri[]> {
  const browse: QuickPickItem & { uri?: Uri } = { label: l10n.t('$(folder-opened) Browse…'), alwaysShow: true };
  const itemsOf = async (): Promise<(typeof browse)[]> => {
    const others = (await files.all()).filter((uri) => uri.toString() !== except?.toString());
    return [...others.map((uri) => ({ label: workspace.asRelativePath(uri), uri })), browse];
  };
  const isEmpty = (workspace.workspaceFolders ?? []).length === 0;
  const chosen = isEmpty ? browse : await window.showQuickPick(itemsOf(), { placeHolder, matchOnDescription: true });
  if (!chosen) return [];
  return chosen.uri ? [chosen.uri] : ((await window.showOpenDialog(dialog)) ?? []);
}
