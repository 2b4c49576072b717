// Plans of merges: what can be done with the plan that is in front stands in a line above it and in its title. From the
// plan to its output, and from there to what can be done with that.
import {
  CodeLens,
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  languages,
  Range,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CodeLensProvider, Memento, TextDocument } from 'vscode';
import type { Server } from './server.ts';
import {
  merge,
  mergePlan,
  type MergeMessage,
  type MergeParams,
  type MergePlanParams,
  type MergePlanResult,
  type MergeResult,
  type MergeWishes,
} from '../shared/protocol.ts';
import { scheme } from '../shared/uri.ts';
import { showComparison } from './comparing.ts';
import { showListing } from './opening.ts';
import { withPercent } from './patience.ts';

/** What is merged into which file, and where the output goes when the user says nothing else. */
export interface Job {
  readonly target: Uri;
  /** What it is called in menus. */
  readonly title: string;
  readonly wishes: MergeWishes;
  readonly output: Uri;
}

/** Asks what goes into a plan's target, as the user wants it instead; undefined when it stays as it is. */
type AskForWishes = (job: Job) => Promise<MergeWishes | undefined>;

/** A plan as far as it has come; without `result` the server does not know it any more. */
interface Plan {
  /** Of the document. */
  readonly uri: string;
  readonly number: number;
  readonly job: Job;
  readonly result?: MergePlanResult;
  /** Why it has to be made anew. */
  readonly old?: readonly MergeMessage[];
  /** What became of it. */
  readonly written?: MergeResult;
}

type Condition = 'ready' | 'refused' | 'old' | 'written';

/** A plan as it is kept over a reload of the window. */
interface SavedPlan {
  readonly uri: string;
  readonly number: number;
  readonly target: string;
  readonly title: string;
  readonly wishes: MergeWishes;
  readonly output: string;
}

/** The code of the message that a library outside would load a merged one a second time. */
const notClosed = 'merge-not-closed';
/** The code of the message that files mean another folder than the output's by $ORIGIN. */
const otherFolder = 'other-folder';
/** Milliseconds after which the editor is told again that lenses have changed. */
const firstReminder = 1000;
/** Where plans are kept, and how many. */
const [savedPlans, mostSaved] = ['elfsmith.plans', 16];

/** The plans that are open. */
export class Plans implements CodeLensProvider, Disposable {
  readonly #client: Server;
  readonly #memory: Memento;
  readonly #refresh: (binary: string) => void;
  readonly #ask: AskForWishes;
  /** By the URI of the document. */
  readonly #plans = new Map<string, Plan>();
  readonly #changes = new EventEmitter<void>();
  /** Tells the editor again that lenses have changed. */
  #reminder: ReturnType<typeof setTimeout> | undefined;
  readonly #disposable: Disposable;
  readonly onDidChangeCodeLenses = this.#changes.event;

  /**
   * @param memory keeps plans over a reload
   * @param refresh makes the editor read the documents about a binary anew
   */
  constructor(client: Server, memory: Memento, refresh: (binary: string) => void, ask: AskForWishes) {
    this.#client = client;
    this.#memory = memory;
    this.#refresh = refresh;
    this.#ask = ask;
    for (const saved of memory.get<readonly SavedPlan[]>(savedPlans, [])) {
      const { uri, number, title, wishes } = saved;
      const [target, output] = [Uri.parse(saved.target), Uri.parse(saved.output)];
      this.#plans.set(uri, { uri, number, job: { target, title, wishes, output } });
    }
    const command = (name: string, run: (plan: Plan) => unknown): Disposable =>
      commands.registerCommand(`elfsmith.${name}`, (uri?: Uri | string) => {
        const plan = this.#planOf(uri);
        return plan && run(plan);
      });
    this.#disposable = Disposable.from(
      this.#changes,
      languages.registerCodeLensProvider({ scheme }, this),
      client.onDidChange(() => client.isRunning() || this.#forgetResults()),
      command('carryOutPlan', (plan) => this.#carryOut(plan)),
      command('explainRefusal', (plan) => complain(plan.result?.messages ?? [])),
      command('closePlan', (plan) => this.#planAgain(plan, { ...plan.job.wishes, close: true })),
      command('planAgain', (plan) => this.#planAgain(plan, plan.job.wishes)),
      command('changePlan', (plan) => this.#change(plan)),
      command('copyPlanCommand', (plan) => copyCommand(plan)),
      command('openOutput', (plan) => withOutput(plan, (output) => showListing(output, { preview: false }))),
      command('revealOutput', (plan) => withOutput(plan, reveal)),
      command('runOutput', (plan) => run(plan.written)),
      command('compareOutput', (plan) => withOutput(plan, (output) => showComparison(plan.job.target, output))),
    );
    this.#publish();
  }

  /** Plans, and shows the plan. */
  async show(job: Job): Promise<void> {
    const number = Math.max(0, ...[...this.#plans.values()].map((plan) => plan.number)) + 1;
    const plan = await this.#plan(job, number);
    if (!plan?.result) return;
    // In a tab that stays: what it leads to is not to take its place.
    await window.showTextDocument(await workspace.openTextDocument(Uri.parse(plan.result.uri)), { preview: false });
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    const plan = this.#plans.get(uri.toString());
    if (!plan) return [];
    clearTimeout(this.#reminder);
    const range = new Range(0, 0, 0, 0);
    return lensesOf(plan).map(
      ([title, command]) => new CodeLens(range, { title, command: `elfsmith.${command}`, arguments: [uri.toString()] }),
    );
  }

  dispose(): void {
    clearTimeout(this.#reminder);
    this.#disposable.dispose();
  }

  /** Undefined when the user has cancelled it. */
  async #plan(job: Job, number: number): Promise<Plan | undefined> {
    const { target, title, wishes, output } = job;
    const logTexts = await textsOf(wishes.openedLogs ?? []);
    if (!logTexts) return undefined;
    const files = { uri: target.toString(), output: output.toString() };
    const params: MergePlanParams = { ...wishes, ...files, plan: number, logTexts };
    const what = l10n.t('{0}: planning', title);
    const result = await withPercent<MergePlanResult>(this.#client, what, mergePlan, params);
    // As the editor writes it.
    return result && this.#set({ uri: Uri.parse(result.uri).toString(), number, job, result });
  }

  /** In the place of the plan as it is. */
  async #planAgain({ number, job }: Plan, wishes: MergeWishes, output = job.output): Promise<Plan | undefined> {
    const plan = await this.#plan({ ...job, wishes, output }, number);
    if (plan) this.#refresh(job.target.toString());
    return plan;
  }

  async #change(plan: Plan): Promise<void> {
    const wishes = await this.#ask(plan.job);
    if (wishes) await this.#planAgain(plan, wishes);
  }

  async #carryOut(plan: Plan): Promise<void> {
    const output = await chooseOutput(plan.job);
    if (output) await this.#write(plan, output);
  }

  async #write(plan: Plan, output: { readonly uri: Uri; readonly isThere: boolean }): Promise<void> {
    const { uri, isThere } = output;
    const params: MergeParams = { plan: plan.number, output: uri.toString(), overwrite: isThere };
    const what = l10n.t('{0}: writing {1}', plan.job.title, nameOf(uri));
    const written = await withPercent<MergeResult>(this.#client, what, merge, params);
    if (!written) return;
    if (written.uri !== undefined) {
      this.#set({ ...plan, written });
      await tell(plan, written);
    } else if (written.isOld !== true) await complain(written.messages);
    else if (written.messages.some(({ code }) => code === otherFolder)) await this.#writeElsewhere(plan, output);
    else await this.#sayOld(plan, written.messages);
  }

  /** The user has chosen another folder, which matters: planned for that, and then written. */
  async #writeElsewhere(plan: Plan, output: { readonly uri: Uri; readonly isThere: boolean }): Promise<void> {
    const other = await this.#planAgain(plan, plan.job.wishes, output.uri);
    if (other?.result?.isPossible === true) await this.#write(other, output);
    else if (other) await complain(other.result?.messages ?? []);
  }

  async #sayOld(plan: Plan, old: readonly MergeMessage[]): Promise<void> {
    this.#set({ ...plan, old });
    const action = l10n.t('Plan Again');
    const answer = await window.showWarningMessage(`${whyOld(old)} ${l10n.t('Nothing has been written.')}`, action);
    if (answer === action) await this.#planAgain(plan, plan.job.wishes);
  }

  #planOf(uri: Uri | string | undefined): Plan | undefined {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    const front = input instanceof TabInputText ? input.uri : undefined;
    return this.#plans.get((uri ?? front ?? '').toString());
  }

  #set(plan: Plan): Plan {
    this.#plans.set(plan.uri, plan);
    this.#publish();
    return plan;
  }

  /** The server begins anew, and knows no plan. */
  #forgetResults(): void {
    for (const { uri, number, job, written } of this.#plans.values())
      this.#plans.set(uri, { uri, number, job, ...(written && { written }) });
    this.#publish();
  }

  /**
   * The editor forgets that lenses have changed when its text loses the focus before it asks for them
   * (CodeLensContribution.onDidBlurEditorText): it is told until it asks, in growing intervals, since each time makes
   * it wait anew.
   */
  #tellOfLenses(wait = firstReminder): void {
    this.#changes.fire();
    clearTimeout(this.#reminder);
    if (window.visibleTextEditors.some(({ document }) => this.#plans.has(document.uri.toString())))
      this.#reminder = setTimeout(() => this.#tellOfLenses(2 * wait), wait);
  }

  /** Lenses, the conditions of the titles' buttons (package.json), what is kept over a reload. */
  #publish(): void {
    this.#tellOfLenses();
    const paths: Record<Condition, Record<string, true>> = { ready: {}, refused: {}, old: {}, written: {} };
    for (const [uri, plan] of this.#plans) paths[conditionOf(plan)][Uri.parse(uri).fsPath] = true;
    for (const [condition, all] of Object.entries(paths))
      void commands.executeCommand('setContext', `elfsmith.plans.${condition}`, all);
    const saved = [...this.#plans.values()].slice(-mostSaved).map(({ uri, number, job }): SavedPlan => {
      const { target, title, wishes, output } = job;
      return { uri, number, target: target.toString(), title, wishes, output: output.toString() };
    });
    void this.#memory.update(savedPlans, saved);
  }
}

function conditionOf({ result, old, written }: Plan): Condition {
  if (written) return 'written';
  if (!result || old) return 'old';
  return result.isPossible ? 'ready' : 'refused';
}

/** What stands above a plan, each with its command. */
function lensesOf(plan: Plan): (readonly [title: string, command: string])[] {
  const { job, result, old, written } = plan;
  const change = [l10n.t('change options…'), 'changePlan'] as const;
  const copy = [l10n.t('copy as command'), 'copyPlanCommand'] as const;
  const commandLine = result?.command === undefined ? [] : [copy];
  if (written) return [...writtenLenses(written), ...commandLine];
  if (!result || old) return [[`$(refresh) ${old ? whyOld(old) : ''} ${l10n.t('plan again')}`, 'planAgain'], change];
  if (result.isPossible) return [[`$(combine) ${l10n.t('{0}…', job.title)}`, 'carryOutPlan'], change, ...commandLine];
  const isOpen = result.messages.some(({ code }) => code === notClosed);
  return [
    [`$(error) ${l10n.t("can't be merged: {0}", shortened(reasonOf(result.messages)))}`, 'explainRefusal'],
    ...(isOpen ? [[l10n.t('merge these, too'), 'closePlan'] as const] : []),
    change,
  ];
}

function writtenLenses({ uri = '', size = 0, run, messages }: MergeResult): (readonly [string, string])[] {
  const output = workspace.asRelativePath(Uri.parse(uri));
  return [
    [`$(check) ${l10n.t('written: {0}, {1} bytes', output, size.toLocaleString(env.language))}`, 'openOutput'],
    ...remarksOf(messages).map(({ text }) => [`$(info) ${text}`, 'openOutput'] as const),
    [l10n.t('open'), 'openOutput'],
    ...(canReveal(Uri.parse(uri)) ? [[l10n.t('reveal'), 'revealOutput'] as const] : []),
    ...(run === undefined ? [] : [[l10n.t('run in terminal'), 'runOutput'] as const]),
    [l10n.t('compare with the original'), 'compareOutput'],
  ];
}

/** What is left to the user. */
function remarksOf(messages: readonly MergeMessage[]): MergeMessage[] {
  return messages.filter(({ severity }) => severity === 'info');
}

function whyOld(messages: readonly MergeMessage[]): string {
  const changed = messages.filter(({ code }) => code === 'input-changed').map(({ uri }) => nameOf(Uri.parse(uri)));
  if (changed.length === 0) return messages[0]?.text ?? '';
  return changed.length === 1
    ? l10n.t('{0} has changed since the plan was made.', changed.join(', '))
    : l10n.t('{0} have changed since the plan was made.', changed.join(', '));
}

/** Characters of a reason that stand in the line above a plan. */
const mostShown = 72;

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

/** The dialog itself asks before a file is replaced. */
async function chooseOutput(job: Job): Promise<{ readonly uri: Uri; readonly isThere: boolean } | undefined> {
  const labels = { title: l10n.t('File to Write'), saveLabel: l10n.t('Write') };
  const uri = await window.showSaveDialog({ ...labels, defaultUri: job.output });
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

/** A message with ways to the output; the line above the plan has them, too, when it has gone. */
async function tell(plan: Plan, { uri = '', size = 0, run: command, messages }: MergeResult): Promise<void> {
  const output = Uri.parse(uri);
  const warnings = messages.filter(({ severity }) => severity === 'warning').length;
  const remarks = remarksOf(messages).map(({ text }) => text);
  if (warnings > 0)
    remarks.unshift(
      warnings === 1 ? l10n.t('A warning stands in the plan.') : l10n.t('{0} warnings stand in the plan.', warnings),
    );
  const written = l10n.t('{0} is written: {1} bytes.', nameOf(output), size.toLocaleString(env.language));
  const actions: Record<string, string> = {
    [l10n.t('Open')]: 'openOutput',
    ...(canReveal(output) && { [l10n.t('Reveal')]: 'revealOutput' }),
    ...(command !== undefined && { [l10n.t('Run in Terminal')]: 'runOutput' }),
    [l10n.t('Compare with the Original')]: 'compareOutput',
  };
  const choice = await window.showInformationMessage([written, ...remarks].join(' '), ...Object.keys(actions));
  const chosen = choice === undefined ? undefined : actions[choice];
  if (chosen !== undefined) await commands.executeCommand(`elfsmith.${chosen}`, plan.uri);
}

async function withOutput({ written }: Plan, show: (output: Uri) => unknown): Promise<void> {
  if (written?.uri !== undefined) await show(Uri.parse(written.uri));
}

/** Only the Explorer shows what is on no disk. */
function canReveal(output: Uri): boolean {
  return workspace.getWorkspaceFolder(output) !== undefined || output.scheme === 'file';
}

async function reveal(output: Uri): Promise<void> {
  const isInside = workspace.getWorkspaceFolder(output) !== undefined;
  await commands.executeCommand(isInside ? 'revealInExplorer' : 'revealFileInOS', output);
}

/** In a terminal of its own, where the user sees what is run. */
function run(written: MergeResult | undefined): void {
  if (written?.run === undefined) return;
  const terminal = window.createTerminal({ name: nameOf(Uri.parse(written.uri ?? '')) });
  terminal.show();
  terminal.sendText(written.run);
}

async function copyCommand({ result, written }: Plan): Promise<void> {
  const line = written?.command ?? result?.command;
  if (line === undefined) return;
  await env.clipboard.writeText(line);
  window.setStatusBarMessage(l10n.t('Copied {0}', line), 8000);
}

/** Says why there is no output; the plan's document has it all. */
async function complain(messages: readonly MergeMessage[]): Promise<void> {
  const more = messages.filter(({ severity }) => severity === 'error').length - 1;
  if (more < 0) return;
  const rest = more === 0 ? '' : ` ${l10n.t('And {0} more.', more)}`;
  await window.showErrorMessage(reasonOf(messages) + rest);
}

function reasonOf(messages: readonly MergeMessage[]): string {
  const first = messages.find(({ severity }) => severity === 'error');
  if (!first) return '';
  const place = first.offset === undefined ? '' : l10n.t(' at {0}', first.offset);
  return `${nameOf(Uri.parse(first.uri))}${place}: ${first.text}`;
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}

/** What is in some files; undefined when one can't be read: the user is told. */
async function textsOf(uris: readonly string[]): Promise<string[] | undefined> {
  const texts: string[] = [];
  for (const uri of uris) {
    try {
      texts.push(new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))));
    } catch (error) {
      await window.showErrorMessage(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }
  return texts;
}
