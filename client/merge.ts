// "Merge into Target…", "Embed Interpreter", "Make Self-Contained": which file is the target, what goes into it, the
// plan to read, the name of the output, the merge.
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  merge,
  mergeCandidates,
  mergePlan,
  type MergeCandidate,
  type MergeCandidates,
  type MergeCandidatesParams,
  type MergeMessage,
  type MergeParams,
  type MergePlanParams,
  type MergePlanResult,
  type MergeResult,
} from '../shared/protocol.ts';
import { showListing } from './opening.ts';
import { withPercent } from './patience.ts';

/** Leads through a merge. @param binaries one of them is the target, and the others are offered as libraries first */
export async function mergeIntoTarget(client: BaseLanguageClient, binaries: readonly Uri[]): Promise<void> {
  await client.start();
  const question = 'Which of them is the target: the program or library that the others go into?';
  const target = await chooseTarget(binaries, 'Merge into Target', question);
  if (!target) return;
  const others = binaries.filter((uri) => uri !== target);
  const sources = await chooseSources(client, target, others);
  if (!sources || sources.length === 0) return;
  const wanted = { uri: target.toString(), sources: sources.map(String) };
  await mergeByPlan(client, target, wanted, { title: 'Merge', ending: '.merged' });
}

/** What the work is called, and what the output's name ends with when the user says nothing else. */
interface Job {
  readonly title: string;
  readonly ending: string;
}

/** What a program can be given without any library being chosen, and what is asked for then. */
const gifts = {
  embedInterpreter: { title: 'Embed Interpreter', ending: '-with-interpreter', wishes: { interpreter: true } },
  makeSelfContained: {
    title: 'Make Self-Contained',
    ending: '-self-contained',
    wishes: { needed: true, libc: true, interpreter: true },
  },
} as const;

/**
 * Leads through giving a program its dynamic linker, or that with all it needs.
 * @param binaries one of them is the program
 */
export async function giveToProgram(
  client: BaseLanguageClient,
  binaries: readonly Uri[],
  gift: keyof typeof gifts,
): Promise<void> {
  await client.start();
  const { title, wishes } = gifts[gift];
  const program = await chooseTarget(binaries, title, 'Which of them is the program?');
  if (!program) return;
  const candidates = await candidatesOf(client, program);
  if (!candidates) return;
  if (!candidates.isProgram) {
    const name = nameOf(program);
    const text = l10n.t('{0} is a library; {1} is for programs that ask for a dynamic linker.', name, title);
    await window.showInformationMessage(text);
  } else await mergeByPlan(client, program, { uri: program.toString(), sources: [], ...wishes }, gifts[gift]);
}

/** From the plan to the result. */
async function mergeByPlan(
  client: BaseLanguageClient,
  target: Uri,
  wanted: MergePlanParams,
  { title, ending }: Job,
): Promise<void> {
  const params = await agreeOnPlan(client, wanted, title);
  const output = params && (await chooseOutput(target, ending));
  if (!output) return;
  const whole: MergeParams = { ...params, output: output.uri.toString(), overwrite: output.isThere };
  const result = await withPercent<MergeResult>(client, `Writing ${nameOf(output.uri)}`, merge, whole);
  if (result?.uri === undefined) await complain(result?.messages ?? []);
  else await show(Uri.parse(result.uri), result);
}

async function chooseTarget(binaries: readonly Uri[], title: string, placeHolder: string): Promise<Uri | undefined> {
  if (binaries.length <= 1) return binaries[0];
  const items = binaries.map((uri) => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri }));
  const options = { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.uri;
}

/** Undefined for a target into which nothing can be merged: the user is told why. */
async function candidatesOf(client: BaseLanguageClient, target: Uri): Promise<MergeCandidates | undefined> {
  const params: MergeCandidatesParams = { uri: target.toString() };
  const candidates = await client.sendRequest<MergeCandidates | null>(mergeCandidates, params);
  const problem = candidates ? candidates.problem : l10n.t("it can't be read");
  if (problem === undefined) return candidates ?? undefined;
  await window.showInformationMessage(l10n.t('Nothing can be merged into {0}: {1}.', nameOf(target), problem));
  return undefined;
}

/** Without `uri` when it was not found. */
interface SourceItem extends QuickPickItem {
  readonly uri?: Uri | undefined;
}

const otherFile: SourceItem = {
  label: '$(folder-opened) Other File…',
  description: 'asks for libraries when you are done here',
  alwaysShow: true,
};

/**
 * What the target needs is preselected but for the C library's own files; so are the other files that were selected.
 */
async function chooseSources(
  client: BaseLanguageClient,
  target: Uri,
  others: readonly Uri[],
): Promise<readonly Uri[] | undefined> {
  const candidates = await candidatesOf(client, target);
  if (!candidates) return undefined;
  const isSelected = ({ uri }: MergeCandidate): boolean => others.some((other) => other.toString() === uri);
  const needed = candidates.libraries
    .filter((candidate) => !isSelected(candidate) && candidate.role !== 'interpreter')
    .map(neededItem);
  const found = needed.filter(({ uri }) => uri);
  const chosen = await window.showQuickPick([...others.map(selectedItem), ...found, otherFile], {
    title: `Merge into ${nameOf(target)}`,
    placeHolder: `Libraries that become part of ${nameOf(target)}${notFound(needed)}`,
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  const more = chosen.includes(otherFile) ? await browseForLibraries(target) : [];
  return more && [...chosen.flatMap(({ uri }) => uri ?? []), ...more];
}

function selectedItem(uri: Uri): SourceItem {
  return { label: nameOf(uri), description: `selected, ${workspace.asRelativePath(uri)}`, picked: true, uri };
}

function neededItem({ name, uri, path, how, role, isDefault }: MergeCandidate): SourceItem {
  const parts = [role === 'libc' ? "the C library's own" : '', how, path ?? ''];
  return {
    label: name,
    description: parts.filter((part) => part !== '').join(', '),
    picked: isDefault,
    uri: uri === undefined ? undefined : Uri.parse(uri),
  };
}

/** What was not found cannot be chosen, but is to be seen: the symbols of it stay imports. */
function notFound(items: readonly SourceItem[]): string {
  const names = items.filter(({ uri }) => !uri).map(({ label }) => label);
  return names.length === 0 ? '' : `; not found: ${names.join(', ')}`;
}

async function browseForLibraries(target: Uri): Promise<Uri[] | undefined> {
  const defaultUri = Uri.joinPath(target, '..');
  const labels = { title: 'Libraries to Merge', openLabel: 'Merge' };
  return await window.showOpenDialog({ ...labels, canSelectMany: true, defaultUri });
}

/** The code of the message that a library outside would load a merged one a second time. */
const notClosed = 'merge-not-closed';

/** Shows the plan; gives what was agreed on, undefined when the user does not want it. */
async function agreeOnPlan(
  client: BaseLanguageClient,
  params: MergePlanParams,
  title: string,
): Promise<MergePlanParams | undefined> {
  const plan = await withPercent<MergePlanResult>(client, `Planning: ${title}`, mergePlan, params);
  if (!plan) return undefined;
  if (plan.uri !== undefined)
    await window.showTextDocument(await workspace.openTextDocument(Uri.parse(plan.uri)), { preview: true });
  if (plan.isPossible) {
    const text = 'This is the plan. Nothing has been written yet.';
    const answer = await window.showInformationMessage(text, title, 'Cancel');
    return answer === title ? params : undefined;
  }
  const isOpen = params.close !== true && plan.messages.some(({ code }) => code === notClosed);
  const actions = isOpen ? ['Merge These, Too'] : [];
  const answer = await complain(plan.messages, ...actions);
  return answer === undefined ? undefined : await agreeOnPlan(client, { ...params, close: true }, title);
}

/**
 * Beside the target, or in the workspace when the target lies elsewhere. The dialog itself asks before a file is
 * replaced.
 */
async function chooseOutput(
  target: Uri,
  ending: string,
): Promise<{ readonly uri: Uri; readonly isThere: boolean } | undefined> {
  const folder = workspace.getWorkspaceFolder(target) ? undefined : workspace.workspaceFolders?.[0]?.uri;
  const defaultUri = Uri.joinPath(folder ?? Uri.joinPath(target, '..'), nameOf(target) + ending);
  const uri = await window.showSaveDialog({ title: 'File to Write', saveLabel: 'Write', defaultUri });
  return uri && { uri, isThere: await isFileThere(uri) };
}

async function isFileThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The result's listing, and a message with ways to it. */
async function show(output: Uri, { size = 0, messages }: MergeResult): Promise<void> {
  // The message does not wait for the editor: a listing that is slow to open must not hide that the file is there.
  const listing = showListing(output, { preview: false });
  // A message has room for one warning; the plan has shown them all.
  const warnings = messages.filter(({ severity }) => severity === 'warning');
  const remarks = messages.filter((each) => warnings.length <= 1 || !warnings.includes(each)).map(textOf);
  if (warnings.length > 1) remarks.unshift(`${warnings.length} warnings stand in the plan.`);
  // Only the Explorer shows what is on no disk.
  const canReveal = workspace.getWorkspaceFolder(output) !== undefined || output.scheme === 'file';
  const choice = await window.showInformationMessage(
    `${nameOf(output)} is written: ${size.toLocaleString('en')} bytes. ${remarks.join(' ')}`.trim(),
    ...(canReveal ? ['Reveal'] : []),
    'Open',
  );
  await listing;
  if (choice === 'Open') await showListing(output, { preview: false });
  if (choice !== 'Reveal') return;
  const command = workspace.getWorkspaceFolder(output) ? 'revealInExplorer' : 'revealFileInOS';
  await commands.executeCommand(command, output);
}

/** Says why there is no output; the plan's document has it all. */
async function complain(messages: readonly MergeMessage[], ...actions: string[]): Promise<string | undefined> {
  const [first, ...others] = messages.filter(({ severity }) => severity === 'error');
  if (!first) return undefined;
  const more = others.length === 0 ? '' : ` And ${others.length} more.`;
  return await window.showErrorMessage(textOf(first) + more, ...actions);
}

function textOf({ uri, offset, text }: MergeMessage): string {
  const place = offset === undefined ? '' : ` at ${offset}`;
  return `${nameOf(Uri.parse(uri))}${place}: ${text}`;
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
