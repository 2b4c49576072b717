// "Merge into Target…": which file is the target, which libraries go into it, the plan to read, the name of the output, the merge.
import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { CancellationToken, QuickPickItem } from 'vscode';
import { WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
import { merge, mergeCandidates, mergePlan, type MergeCandidate, type MergeCandidatesParams, type MergeMessage, type MergeParams, type MergePlanParams, type MergePlanResult, type MergeResult } from '../shared/protocol.ts';
import { showListing } from './opening.ts';

/** Leads through a merge. @param binaries one of them is the target, and the others are offered as libraries first */
export async function mergeIntoTarget(client: BaseLanguageClient, binaries: readonly Uri[]): Promise<void> {
  await client.start();
  const target = await chooseTarget(binaries);
  const sources = target && await chooseSources(client, target, binaries.filter((uri) => uri !== target));
  if (!sources || sources.length === 0) return;
  const params = await agreeOnPlan(client, { uri: target.toString(), sources: sources.map(String) });
  const output = params && await chooseOutput(target);
  if (!output) return;
  const whole: MergeParams = { ...params, output: output.uri.toString(), overwrite: output.isThere };
  const result = await withPercent<MergeResult>(client, `Merging into ${nameOf(output.uri)}`, merge, whole);
  if (result?.uri === undefined) await complain(result?.messages ?? []);
  else await show(Uri.parse(result.uri), result);
}

async function chooseTarget(binaries: readonly Uri[]): Promise<Uri | undefined> {
  if (binaries.length <= 1) return binaries[0];
  const items = binaries.map((uri) => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri }));
  return (await window.showQuickPick(items, { title: 'Merge into Target', placeHolder: 'Which of them is the target: the program or library that the others go into?', matchOnDescription: true, ignoreFocusOut: true }))?.uri;
}

interface SourceItem extends QuickPickItem { readonly uri?: Uri }

/** What the target needs is preselected but for the C library's own files; so are the other files that were selected. */
async function chooseSources(client: BaseLanguageClient, target: Uri, others: readonly Uri[]): Promise<readonly Uri[] | undefined> {
  const params: MergeCandidatesParams = { uri: target.toString() };
  const candidates = await client.sendRequest<MergeCandidate[] | null>(mergeCandidates, params);
  if (candidates === null) {
    await window.showInformationMessage(`No dynamic linker loads ${nameOf(target)}: nothing can be merged into it.`);
    return undefined;
  }
  const own: SourceItem[] = others.map((uri) => ({ label: nameOf(uri), description: `selected, ${workspace.asRelativePath(uri)}`, picked: true, uri }));
  const isOwn = ({ uri }: MergeCandidate): boolean => others.some((other) => other.toString() === uri);
  const needed = candidates.filter((candidate) => !isOwn(candidate)).map(({ name, uri, path, how, isDefault }): SourceItem => ({ label: name, description: path === undefined ? how : `${how}, ${path}`, picked: isDefault, ...(uri !== undefined && { uri: Uri.parse(uri) }) }));
  const other: SourceItem = { label: '$(folder-opened) Other File…', description: 'asks for libraries when you are done here', alwaysShow: true };
  // What was not found cannot be chosen, but is to be seen: the symbols of it stay imports.
  const placeHolder = `Libraries that become part of ${nameOf(target)}${needed.some(({ uri }) => !uri) ? `; not found: ${needed.filter(({ uri }) => !uri).map(({ label }) => label).join(', ')}` : ''}`;
  const chosen = await window.showQuickPick([...own, ...needed.filter(({ uri }) => uri), other], { title: `Merge into ${nameOf(target)}`, placeHolder, canPickMany: true, matchOnDescription: true, ignoreFocusOut: true });
  if (!chosen) return undefined;
  const more = chosen.includes(other) ? await window.showOpenDialog({ title: 'Libraries to Merge', openLabel: 'Merge', canSelectMany: true, defaultUri: Uri.joinPath(target, '..') }) : [];
  return more && [...chosen.flatMap(({ uri }) => uri ?? []), ...more];
}

/** The code of the message that a library outside would load a merged one a second time. */
const notClosed = 'merge-not-closed';

/** Shows the plan; gives what was agreed on, undefined when the user does not want it. */
async function agreeOnPlan(client: BaseLanguageClient, params: MergePlanParams): Promise<MergePlanParams | undefined> {
  const plan = await withPercent<MergePlanResult>(client, 'Planning the merge', mergePlan, params);
  if (!plan) return undefined;
  if (plan.uri !== undefined) await window.showTextDocument(await workspace.openTextDocument(Uri.parse(plan.uri)), { preview: true });
  if (plan.isPossible) return await window.showInformationMessage('This is what the merge would do. Nothing has been written yet.', 'Merge', 'Cancel') === 'Merge' ? params : undefined;
  const isOpen = params.close !== true && plan.messages.some(({ code }) => code === notClosed);
  const answer = await complain(plan.messages, ...isOpen ? ['Merge These, Too'] : []);
  return answer === undefined ? undefined : await agreeOnPlan(client, { ...params, close: true });
}

/** Beside the target, or in the workspace when the target lies elsewhere. The dialog itself asks before a file is replaced. */
async function chooseOutput(target: Uri): Promise<{ readonly uri: Uri; readonly isThere: boolean } | undefined> {
  const folder = workspace.getWorkspaceFolder(target) ? undefined : workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = Uri.joinPath(folder ?? Uri.joinPath(target, '..'), `${nameOf(target)}.merged`);
  const uri = await window.showSaveDialog({ title: 'Merged File', saveLabel: 'Merge', defaultUri });
  return uri && { uri, isThere: await workspace.fs.stat(uri).then(() => true, () => false) };
}

/** The result's listing, and a message with ways to it. */
async function show(output: Uri, { size = 0, messages }: MergeResult): Promise<void> {
  // The message does not wait for the editor: a listing that is slow to open must not hide that the file is there.
  const listing = showListing(output, { preview: false });
  const warnings = messages.length === 0 ? '' : ` ${messages.map(textOf).join(' ')}`;
  const choice = await window.showInformationMessage(`${nameOf(output)} is written: ${size.toLocaleString('en')} bytes.${warnings}`, 'Reveal', 'Open');
  await listing;
  if (choice === 'Open') await showListing(output, { preview: false });
  else if (choice === 'Reveal') await commands.executeCommand(workspace.getWorkspaceFolder(output) ? 'revealInExplorer' : 'revealFileInOS', output);
}

/** Says why there is no output; the plan's document has it all. */
async function complain(messages: readonly MergeMessage[], ...actions: string[]): Promise<string | undefined> {
  const [first, ...others] = messages.filter(({ severity }) => severity === 'error');
  return first && await window.showErrorMessage(textOf(first) + (others.length === 0 ? '' : ` And ${others.length} more.`), ...actions);
}

function textOf({ uri, offset, text }: MergeMessage): string {
  return `${nameOf(Uri.parse(uri))}${offset === undefined ? '' : ` at ${offset}`}: ${text}`;
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}

let requests = 0;

/** Asks with a notification that shows percent and has Cancel; undefined when the user has cancelled. */
async function withPercent<R>(client: BaseLanguageClient, title: string, method: string, params: MergePlanParams): Promise<R | undefined> {
  const workDoneToken = `elfsmith-merge-${++requests}`;
  return await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token: CancellationToken) => {
    let shown = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
      if (step.kind !== 'report') return;
      const { percentage = shown, message = '' } = step;
      progress.report({ increment: percentage - shown, message });
      shown = percentage;
    });
    try {
      return await client.sendRequest<R>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
