// "Merge into Target…", "Embed Interpreter", "Make Self-Contained": which file is the target, what goes into it, the
// plan to read, the name of the output, the merge.
import { commands, Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
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
import { withPatience } from './patience.ts';

/** Leads through a merge. @param binaries one of them is the target, and the others are offered as libraries first */
export async function mergeIntoTarget(client: BaseLanguageClient, binaries: readonly Uri[]): Promise<void> {
  await client.start();
  const target = await chooseTarget(
    binaries,
    'Merge into Target',
    'Which of them is the target: the program or library that the others go into?',
  );
  const sources =
    target &&
    (await chooseSources(
      client,
      target,
      binaries.filter((uri) => uri !== target),
    ));
  if (!sources || sources.length === 0) return;
  await mergeByPlan(
    client,
    target,
    { uri: target.toString(), sources: sources.map(String) },
    { title: 'Merge', ending: '.merged' },
  );
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
  if (candidates?.isProgram !== true) {
    const what = `${nameOf(program)} ${candidates ? 'is a library' : 'asks for none'}`;
    await window.showInformationMessage(`${what}; ${title} is for programs that ask for a dynamic linker.`);
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
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true }))
    ?.uri;
}

async function candidatesOf(client: BaseLanguageClient, target: Uri): Promise<MergeCandidates | null> {
  const params: MergeCandidatesParams = { uri: target.toString() };
  return await client.sendRequest<MergeCandidates | null>(mergeCandidates, params);
}

interface SourceItem extends QuickPickItem {
  readonly uri?: Uri;
}

/**
 * What the target needs is preselected but for the C library's own files; so are the other files that were selected.
 */
async function chooseSources(
  client: BaseLanguageClient,
  target: Uri,
  others: readonly Uri[],
): Promise<readonly Uri[] | undefined> {
  const candidates = await candidatesOf(client, target);
  if (candidates === null) {
    await window.showInformationMessage(`No dynamic linker loads ${nameOf(target)}: nothing can be merged into it.`);
    return undefined;
  }
  const own: SourceItem[] = others.map((uri) => ({
    label: nameOf(uri),
    description: `selected, ${workspace.asRelativePath(uri)}`,
    picked: true,
    uri,
  }));
  const isOwn = ({ uri }: MergeCandidate): boolean => others.some((other) => other.toString() === uri);
  const needed = candidates.libraries
    .filter((candidate) => !isOwn(candidate) && candidate.role !== 'interpreter')
    .map(({ name, uri, path, how, role, isDefault }): SourceItem => ({
      label: name,
      description: [role === 'libc' ? "the C library's own" : '', how, path ?? '']
        .filter((each) => each !== '')
        .join(', '),
      picked: isDefault,
      ...(uri !== undefined && { uri: Uri.parse(uri) }),
    }));
  const other: SourceItem = {
    label: '$(folder-opened) Other File…',
    description: 'asks for libraries when you are done here',
    alwaysShow: true,
  };
  // What was not found cannot be chosen, but is to be seen: the symbols of it stay imports.
  const placeHolder = `Libraries that become part of ${nameOf(target)}${
    needed.some(({ uri }) => !uri)
      ? `; not found: ${needed
          .filter(({ uri }) => !uri)
          .map(({ label }) => label)
          .join(', ')}`
      : ''
  }`;
  const chosen = await window.showQuickPick([...own, ...needed.filter(({ uri }) => uri), other], {
    title: `Merge into ${nameOf(target)}`,
    placeHolder,
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  const more = chosen.includes(other)
    ? await window.showOpenDialog({
        title: 'Libraries to Merge',
        openLabel: 'Merge',
        canSelectMany: true,
        defaultUri: Uri.joinPath(target, '..'),
      })
    : [];
  return more && [...chosen.flatMap(({ uri }) => uri ?? []), ...more];
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
  if (plan.isPossible)
    return (await window.showInformationMessage('This is the plan. Nothing has been written yet.', title, 'Cancel')) ===
      title
      ? params
      : undefined;
  const isOpen = params.close !== true && plan.messages.some(({ code }) => code === notClosed);
  const answer = await complain(plan.messages, ...(isOpen ? ['Merge These, Too'] : []));
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
  return (
    uri && {
      uri,
      isThere: await workspace.fs.stat(uri).then(
        () => true,
        () => false,
      ),
    }
  );
}

/** The result's listing, and a message with ways to it. */
async function show(output: Uri, { size = 0, messages }: MergeResult): Promise<void> {
  // The message does not wait for the editor: a listing that is slow to open must not hide that the file is there.
  const listing = showListing(output, { preview: false });
  const warnings = messages.length === 0 ? '' : ` ${messages.map(textOf).join(' ')}`;
  const choice = await window.showInformationMessage(
    `${nameOf(output)} is written: ${size.toLocaleString('en')} bytes.${warnings}`,
    'Reveal',
    'Open',
  );
  await listing;
  if (choice === 'Open') await showListing(output, { preview: false });
  else if (choice === 'Reveal')
    await commands.executeCommand(workspace.getWorkspaceFolder(output) ? 'revealInExplorer' : 'revealFileInOS', output);
}

/** Says why there is no output; the plan's document has it all. */
async function complain(messages: readonly MergeMessage[], ...actions: string[]): Promise<string | undefined> {
  const [first, ...others] = messages.filter(({ severity }) => severity === 'error');
  return (
    first &&
    (await window.showErrorMessage(
      textOf(first) + (others.length === 0 ? '' : ` And ${others.length} more.`),
      ...actions,
    ))
  );
}

function textOf({ uri, offset, text }: MergeMessage): string {
  return `${nameOf(Uri.parse(uri))}${offset === undefined ? '' : ` at ${offset}`}: ${text}`;
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}

let requests = 0;

/**
 * Asks with a notification that shows percent and has Cancel, unless the answer comes at once; undefined when the user
 * has cancelled.
 */
async function withPercent<R>(
  client: BaseLanguageClient,
  title: string,
  method: string,
  params: MergePlanParams,
): Promise<R | undefined> {
  const workDoneToken = `elfsmith-merge-${++requests}`;
  return await withPatience(title, async (token, report) => {
    let shown = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
      if (step.kind !== 'report') return;
      shown = step.percentage ?? shown;
      report(shown, step.message ?? '');
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
