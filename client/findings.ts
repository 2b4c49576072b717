// What can be done about a problem of a listing: settings that keep it from being reported, or say where a library is.
// The editor shows no light bulb in documents that can't be edited, so that a command of ours shows the same list.
import { commands, ConfigurationTarget, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { CodeAction, Command, QuickPickItem } from 'vscode';
import type { IgnoreFindingArguments } from '../shared/protocol.ts';
import type { ElfFiles } from './elfFiles.ts';

export function registerFindings(files: ElfFiles): Disposable {
  return Disposable.from(
    commands.registerCommand('elfsmith.ignoreFinding', (given: IgnoreFindingArguments) => ignore(given)),
    commands.registerCommand('elfsmith.addLibraryFolder', (library: string) => addLibraryFolder(files, library)),
    commands.registerCommand('elfsmith.findingActions', chooseAction),
  );
}

/** Lists of settings do not add up: what the workspace says replaces what the user says elsewhere. */
async function ignore({ code, file, where }: IgnoreFindingArguments): Promise<void> {
  const settings = workspace.getConfiguration('elfsmith');
  const { globalValue, workspaceValue } = settings.inspect<string[]>('ignoredFindings') ?? {};
  const entry = where === 'file' ? `${code} in ${workspace.asRelativePath(Uri.parse(file), false)}` : code;
  const added = (list: readonly string[]): string[] => [...new Set([...list, entry])];
  const isEverywhere = where === 'everywhere' || workspace.workspaceFolders === undefined;
  if (isEverywhere) await settings.update('ignoredFindings', added(globalValue ?? []), ConfigurationTarget.Global);
  if (!isEverywhere || workspaceValue)
    await settings.update('ignoredFindings', added(workspaceValue ?? globalValue ?? []), ConfigurationTarget.Workspace);
  window.setStatusBarMessage(l10n.t('{0} is in elfsmith.ignoredFindings', entry), 6000);
}

/** Where the workspace has a file of this name, else a folder that is asked for. */
async function addLibraryFolder(files: ElfFiles, library: string): Promise<void> {
  const found = (await files.all()).filter(({ path }) => path.endsWith(`/${library}`));
  const folders = new Map(found.map((uri) => [Uri.joinPath(uri, '..').toString(), Uri.joinPath(uri, '..')]));
  const folder = await chooseFolder([...folders.values()], library);
  if (!folder) return;
  const settings = workspace.getConfiguration('elfsmith.loader');
  const known = settings.get<string>('libraryPath', '').split(':');
  const path = pathOf(folder);
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('libraryPath', [...new Set([...known.filter((each) => each !== ''), path])].join(':'), target);
  window.setStatusBarMessage(l10n.t('{0} is in elfsmith.loader.libraryPath', path), 6000);
}

async function chooseFolder(folders: readonly Uri[], library: string): Promise<Uri | undefined> {
  if (folders.length === 1) return folders[0];
  const browse: QuickPickItem & { uri?: Uri } = { label: l10n.t('$(folder-opened) Browse…'), alwaysShow: true };
  const items = folders.map((uri) => ({ label: workspace.asRelativePath(uri), uri }));
  const title = l10n.t('Folder of {0}', library);
  const chosen = items.length === 0 ? browse : await window.showQuickPick([...items, browse], { title });
  if (!chosen || chosen.uri) return chosen?.uri;
  const [asked] = (await window.showOpenDialog({ title, canSelectFolders: true, canSelectFiles: false })) ?? [];
  return asked;
}

/** Inside the first folder of the workspace relative to it, so that the setting is good elsewhere. */
function pathOf(folder: Uri): string {
  const root = workspace.workspaceFolders?.[0]?.uri;
  return root && (folder.path === root.path || folder.path.startsWith(`${root.path}/`))
    ? '${workspaceFolder}' + folder.path.slice(root.path.length)
    : folder.fsPath;
}

/** What the light bulb would show for the line of the cursor. */
async function chooseAction(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { range } = editor.document.lineAt(editor.selection.active.line);
  const provider = 'vscode.executeCodeActionProvider';
  const found = await commands.executeCommand<(CodeAction | Command)[]>(provider, editor.document.uri, range);
  const actions = found.flatMap((action) => {
    const command = typeof action.command === 'string' ? (action as Command) : action.command;
    return command ? [{ label: action.title, command }] : [];
  });
  if (actions.length === 0) {
    window.setStatusBarMessage(l10n.t('No problem on this line that something could be done about'), 4000);
    return;
  }
  const chosen = await window.showQuickPick(actions, { title: l10n.t('Actions for This Problem') });
  if (chosen) await commands.executeCommand(chosen.command.command, ...((chosen.command.arguments ?? []) as unknown[]));
}
