// "Edit…": one binary changed. Quick picks for the usual, then the plan as a document; what can be done with it stands
// in the line above it. The plan's URI says all that it is made of, so that it is there after a reload, too.
import {
  CodeLens,
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CodeLensProvider, TextDocument } from 'vscode';
import type { Server } from './server.ts';
import {
  edit,
  editFacts,
  editPlan,
  extract,
  type EditFacts,
  type EditFactsParams,
  type EditParams,
  type EditPlanParams,
  type EditPlanResult,
  type ExtractParams,
  type MergeMessage,
  type MergeResult,
} from '../shared/protocol.ts';
import { parseUri, scheme, wordsOfKey } from '../shared/uri.ts';
import { chosenFiles } from './commands.ts';
import { showComparison } from './comparing.ts';
import { moreChoices, usualChoices, type EditChoice } from './editChoices.ts';
import type { ElfFiles } from './elfFiles.ts';
import { showListing } from './opening.ts';

/** Registers the commands and the lines above plans. */
export function registerEditing(client: Server, files: ElfFiles): Disposable {
  const editing = new Editing(client);
  const ofPlan = (name: string, run: (plan: Uri) => unknown): Disposable =>
    commands.registerCommand(`elfsmith.${name}`, (uri: string) => run(Uri.parse(uri)));
  return Disposable.from(
    editing,
    languages.registerCodeLensProvider({ scheme }, editing),
    commands.registerCommand('elfsmith.edit', async (uri?: Uri, all?: Uri[]) => {
      const [file] = await chosenFiles(files, 'loaded', l10n.t('Program or library to change'), uri, all);
      await client.start();
      if (file) await editing.ask(file, []);
    }),
    commands.registerCommand('elfsmith.planEdit', ({ uri, words }: EditPlanParams) =>
      editing.plan(Uri.parse(uri), words),
    ),
    ofPlan('carryOutEdit', (plan) => editing.carryOut(plan)),
    ofPlan('changeEdit', (plan) => editing.ask(fileOf(plan), wordsIn(plan))),
    ofPlan('copyEditCommand', (plan) => editing.copyCommand(plan)),
    ofPlan('openEdited', (plan) => editing.withOutput(plan, (output) => showListing(output, { preview: false }))),
    ofPlan('compareEdited', (plan) => editing.withOutput(plan, (output) => showComparison(fileOf(plan), output))),
  );
}

class Editing implements CodeLensProvider, Disposable {
  readonly #client: Server;
  readonly #changes = new EventEmitter<void>();
  /** The outputs by the URIs of their plans. */
  readonly #written = new Map<string, MergeResult>();
  readonly onDidChangeCodeLenses = this.#changes.event;

  constructor(client: Server) {
    this.#client = client;
  }

  dispose(): void {
    this.#changes.dispose();
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    if (parseUri(uri.toString())?.kind !== 'edit-plan') return [];
    const range = new Range(0, 0, 0, 0);
    const written = this.#written.get(uri.toString());
    const copy = [l10n.t('copy as command'), 'copyEditCommand'] as const;
    // A command line reaches files of a machine.
    return [...lensesOf(written), ...(fileOf(uri).scheme === 'file' ? [copy] : [])].map(
      ([title, command]) => new CodeLens(range, { title, command: `elfsmith.${command}`, arguments: [uri.toString()] }),
    );
  }

  /** Asks for changes until the user wants to see the plan. @param words what was asked for before */
  async ask(file: Uri, words: readonly string[]): Promise<void> {
    const params: EditFactsParams = { uri: file.toString() };
    const facts = await this.#client.sendRequest<EditFacts | null>(editFacts, params);
    const problem = facts ? facts.problem : l10n.t("it can't be read");
    if (!facts || problem !== undefined) {
      await window.showInformationMessage(l10n.t("{0} can't be edited: {1}.", nameOf(file), problem ?? ''));
      return;
    }
    let all = words;
    for (;;) {
      const chosen = await chooseChange(file, facts, all);
      if (!chosen) return;
      if (chosen.isDone === true) break;
      if (chosen.isExtraction === true) {
        await this.#extract(file, facts.contents ?? []);
        return;
      }
      all = [...all, ...((await chosen.words?.()) ?? [])];
    }
    await this.plan(file, all);
  }

  /** Writes what a segment holds, at once: the file stays as it is. */
  async #extract(file: Uri, contents: readonly string[]): Promise<void> {
    const type = await window.showQuickPick(contents, { title: l10n.t('What a segment of {0} holds', nameOf(file)) });
    if (type === undefined) return;
    const labels = { title: l10n.t('File to Write'), saveLabel: l10n.t('Write') };
    const output = await window.showSaveDialog({ ...labels, defaultUri: outputOf(file, type.toLowerCase()) });
    if (!output) return;
    const params: ExtractParams = { uri: file.toString(), type, output: output.toString() };
    const written = await this.#client.sendRequest<MergeResult>(extract, params);
    if (written.uri === undefined) {
      await complain(written.messages);
      return;
    }
    const size = (written.size ?? 0).toLocaleString(env.language);
    const open = l10n.t('Open');
    const text = l10n.t('{0} is written: {1} bytes.', nameOf(output), size);
    if ((await window.showInformationMessage(text, open)) === open)
      await commands.executeCommand('vscode.open', output);
  }

  /** Shows the plan, in a tab that stays. */
  async plan(file: Uri, words: readonly string[]): Promise<void> {
    const result = await this.#plan(file, words);
    this.#written.delete(Uri.parse(result.uri).toString());
    this.#changes.fire();
    await window.showTextDocument(await workspace.openTextDocument(Uri.parse(result.uri)), { preview: false });
  }

  async #plan(file: Uri, words: readonly string[], output?: Uri): Promise<EditPlanResult> {
    const params: EditPlanParams = {
      uri: file.toString(),
      words,
      ...(output && { output: output.toString() }),
    };
    return await this.#client.sendRequest<EditPlanResult>(editPlan, params);
  }

  /** Writes what the plan says; where, the user is asked. */
  async carryOut(plan: Uri): Promise<void> {
    const [file, words] = [fileOf(plan), wordsIn(plan)];
    const { isPossible, messages, stamp } = await this.#plan(file, words);
    if (!isPossible) {
      await complain(messages);
      return;
    }
    const labels = { title: l10n.t('File to Write'), saveLabel: l10n.t('Write') };
    const output = await window.showSaveDialog({ ...labels, defaultUri: outputOf(file) });
    if (!output) return;
    const inPlace = output.toString() === file.toString();
    if (inPlace && !(await mayReplace(l10n.t('{0} is the file that is edited.', nameOf(file))))) return;
    const debugFile = debugFileOf(file, words);
    const isDebugThere = debugFile !== undefined && (await isThere(debugFile));
    if (isDebugThere && !(await mayReplace(l10n.t('{0} is there already.', nameOf(debugFile))))) return;
    const overwrite = await isThere(output);
    const params: EditParams = { uri: file.toString(), words, output: output.toString(), stamp, overwrite, inPlace };
    const written = await this.#client.sendRequest<MergeResult>(edit, params);
    if (written.uri === undefined) await complain(written.messages);
    else await this.#tell(plan, output, written);
  }

  async #tell(plan: Uri, output: Uri, written: MergeResult): Promise<void> {
    const file = fileOf(plan);
    const inPlace = output.toString() === file.toString();
    this.#written.set(plan.toString(), written);
    this.#changes.fire();
    const remarks = written.messages.filter(({ severity }) => severity !== 'error').map(({ text }) => text);
    const size = (written.size ?? 0).toLocaleString(env.language);
    const [open, compare] = [l10n.t('Open'), l10n.t('Compare with the Original')];
    const text = [l10n.t('{0} is written: {1} bytes.', nameOf(output), size), ...remarks].join(' ');
    const choice = await window.showInformationMessage(text, open, ...(inPlace ? [] : [compare]));
    if (choice === open) await showListing(output, { preview: false });
    if (choice === compare) await showComparison(file, output);
  }

  async copyCommand(plan: Uri): Promise<void> {
    const file = fileOf(plan);
    const { uri } = this.#written.get(plan.toString()) ?? {};
    const output = uri === undefined ? outputOf(file) : Uri.parse(uri);
    const { command } = await this.#plan(file, wordsIn(plan), output);
    if (command === undefined) return;
    await env.clipboard.writeText(command);
    window.setStatusBarMessage(l10n.t('Copied {0}', command), 8000);
  }

  async withOutput(plan: Uri, show: (output: Uri) => unknown): Promise<void> {
    const { uri } = this.#written.get(plan.toString()) ?? {};
    if (uri !== undefined) await show(Uri.parse(uri));
  }
}

/** What stands above a plan, each with its command. */
function lensesOf(written: MergeResult | undefined): (readonly [title: string, command: string])[] {
  if (written?.uri === undefined)
    return [
      [`$(edit) ${l10n.t('Write…')}`, 'carryOutEdit'],
      [l10n.t('other changes…'), 'changeEdit'],
    ];
  const output = workspace.asRelativePath(Uri.parse(written.uri));
  const size = (written.size ?? 0).toLocaleString(env.language);
  return [
    [`$(check) ${l10n.t('written: {0}, {1} bytes', output, size)}`, 'openEdited'],
    [l10n.t('open'), 'openEdited'],
    [l10n.t('compare with the original'), 'compareEdited'],
  ];
}

/** @param words the changes that are asked for already */
async function chooseChange(file: Uri, facts: EditFacts, words: readonly string[]): Promise<EditChoice | undefined> {
  const done: EditChoice = { label: l10n.t('$(check) Show the Plan'), description: words.join(' '), isDone: true };
  const options = {
    title: l10n.t('Edit {0}', nameOf(file)),
    placeHolder: l10n.t('What is to be changed; nothing is written before you have seen the plan'),
    ignoreFocusOut: true,
    matchOnDescription: true,
  };
  const first = words.length > 0 ? [done] : [];
  const chosen = await window.showQuickPick([...first, ...usualChoices(facts)], options);
  if (chosen?.leadsToMore !== true) return chosen;
  return await window.showQuickPick(moreChoices(facts, file), options);
}

function fileOf(plan: Uri): Uri {
  return Uri.parse(parseUri(plan.toString())?.file ?? plan.toString());
}

function wordsIn(plan: Uri): string[] {
  return wordsOfKey(parseUri(plan.toString())?.key ?? '');
}

/** Beside the file, or in the workspace when the file lies elsewhere. */
function outputOf(file: Uri, ending = 'edited'): Uri {
  const folder = workspace.getWorkspaceFolder(file) ? undefined : workspace.workspaceFolders?.[0]?.uri;
  return Uri.joinPath(folder ?? Uri.joinPath(file, '..'), `${nameOf(file)}.${ending}`);
}

/** Where debugging information goes, if it does. */
function debugFileOf(file: Uri, words: readonly string[]): Uri | undefined {
  const at = words.indexOf('--split-debug');
  const path = at < 0 ? undefined : words[at + 1];
  if (path === undefined) return undefined;
  return file.scheme === 'file' ? Uri.file(path) : file.with({ path });
}

async function mayReplace(question: string): Promise<boolean> {
  const replace = l10n.t('Replace It');
  const detail = l10n.t('What it is now is lost.');
  return (await window.showWarningMessage(question, { modal: true, detail }, replace)) === replace;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function complain(messages: readonly MergeMessage[]): Promise<void> {
  const first = messages.find(({ severity }) => severity === 'error');
  if (first) await window.showErrorMessage(`${nameOf(Uri.parse(first.uri))}: ${first.text}`);
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
