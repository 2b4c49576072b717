// "Merge into Target…", "Embed Interpreter", "Make Self-Contained": which file is the target and what goes into it.
// From there on it is a plan (plans.ts).
import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Memento } from 'vscode';
import type { Server } from './server.ts';
import {
  mergeCandidates,
  type MergeCandidates,
  type MergeCandidatesParams,
  type MergeWishes,
} from '../shared/protocol.ts';
import { chosenFiles } from './commands.ts';
import type { ElfFiles } from './elfFiles.ts';
import { chooseWishes, usualWishes } from './mergePicker.ts';
import { Plans, type Job } from './plans.ts';

/** What the work is called, what the output's name ends with, and what goes in without being chosen. */
interface Kind {
  /** Asked when it is shown: the words of the user's language come with the extension's start. */
  readonly title: () => string;
  readonly ending: string;
  readonly wishes?: Omit<MergeWishes, 'sources'>;
}

const kinds = {
  mergeIntoTarget: { title: () => l10n.t('Merge'), ending: '.merged' },
  embedInterpreter: {
    title: () => l10n.t('Embed Interpreter'),
    ending: '-with-interpreter',
    wishes: { needed: false, libc: false, interpreter: true, only: [] },
  },
  makeSelfContained: {
    title: () => l10n.t('Make Self-Contained'),
    ending: '-self-contained',
    wishes: { needed: true, libc: true, interpreter: true, except: [] },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/**
 * Registers the commands.
 * @param memory keeps what was chosen for a target
 * @param refresh makes the editor read the documents about a binary anew
 */
export function registerMerging(
  client: Server,
  files: ElfFiles,
  memory: Memento,
  refresh: (binary: string) => void,
): Disposable {
  const merging = new Merging(client, memory, refresh);
  const questions = {
    mergeIntoTarget: l10n.t('Program or library to merge others into'),
    embedInterpreter: l10n.t('Program to put its dynamic linker into'),
    makeSelfContained: l10n.t('Program to put all that it needs into'),
  };
  // Of the files that the palette offers.
  const traits = { mergeIntoTarget: 'mergeable', embedInterpreter: 'embeddable', makeSelfContained: 'embeddable' };
  const names = ['mergeIntoTarget', 'embedInterpreter', 'makeSelfContained'] as const;
  return Disposable.from(
    merging.plans,
    ...names.map((name) =>
      commands.registerCommand(`elfsmith.${name}`, async (uri?: Uri, all?: Uri[]) => {
        const binaries = await chosenFiles(files, traits[name], questions[name], uri, all);
        await client.start();
        await (name === 'mergeIntoTarget' ? merging.mergeInto(binaries) : merging.giveTo(binaries, name));
      }),
    ),
  );
}

class Merging {
  readonly plans: Plans;
  readonly #client: Server;
  readonly #memory: Memento;

  constructor(client: Server, memory: Memento, refresh: (binary: string) => void) {
    this.#client = client;
    this.#memory = memory;
    this.plans = new Plans(client, memory, refresh, (job) => this.#change(job));
  }

  /** Leads to a plan. @param binaries one of them is the target, and the others are offered as libraries first */
  async mergeInto(binaries: readonly Uri[]): Promise<void> {
    const kind = kinds.mergeIntoTarget;
    const question = l10n.t('Which of them is the target: the program or library that the others go into?');
    const target = await chooseTarget(binaries, l10n.t('Merge into Target'), question);
    if (!target) return;
    const others = binaries.filter((uri) => uri !== target);
    const wishes = await this.#ask(kind, target, this.#remembered(kind, target) ?? usualWishes, others);
    if (wishes) await this.plans.show(jobOf(kind, target, wishes));
  }

  /**
   * Leads to the plan of giving a program its dynamic linker, or that with all it needs. There is nothing to choose.
   * @param binaries one of them is the program
   */
  async giveTo(binaries: readonly Uri[], name: 'embedInterpreter' | 'makeSelfContained'): Promise<void> {
    const kind = kinds[name];
    const program = await chooseTarget(binaries, kind.title(), l10n.t('Which of them is the program?'));
    if (!program) return;
    const candidates = await this.#candidatesOf(program);
    if (candidates?.isProgram === true) {
      const { sources, ...others } = this.#remembered(kind, program) ?? { sources: [] };
      await this.plans.show(jobOf(kind, program, { sources, ...others, ...kind.wishes }));
    } else if (candidates) {
      const named = nameOf(program);
      await window.showInformationMessage(
        l10n.t('{0} is a library; {1} is for programs that ask for a dynamic linker.', named, kind.title()),
      );
    }
  }

  /** Other options of a plan. */
  async #change({ target, title, wishes }: Job): Promise<MergeWishes | undefined> {
    const kind = Object.values(kinds).find((each) => each.title() === title) ?? kinds.mergeIntoTarget;
    return await this.#ask(kind, target, wishes);
  }

  async #ask(
    kind: Kind,
    target: Uri,
    wishes: MergeWishes,
    others: readonly Uri[] = [],
  ): Promise<MergeWishes | undefined> {
    const candidates = await this.#candidatesOf(target);
    if (!candidates) return undefined;
    const chosen = await chooseWishes(target, candidates, wishes, others);
    if (chosen) await this.#remember(kind, target, chosen);
    return chosen;
  }

  /** Undefined for a target into which nothing can be merged: the user is told why. */
  async #candidatesOf(target: Uri): Promise<MergeCandidates | undefined> {
    const params: MergeCandidatesParams = { uri: target.toString() };
    const candidates = await this.#client.sendRequest<MergeCandidates | null>(mergeCandidates, params);
    const problem = candidates ? candidates.problem : l10n.t("it can't be read");
    if (problem === undefined) return candidates ?? undefined;
    await window.showInformationMessage(l10n.t('Nothing can be merged into {0}: {1}.', nameOf(target), problem));
    return undefined;
  }

  #remembered(kind: Kind, target: Uri): MergeWishes | undefined {
    return this.#memory.get<Record<string, MergeWishes>>(memoryKey, {})[keyOf(kind, target)];
  }

  /** The oldest goes. */
  async #remember(kind: Kind, target: Uri, wishes: MergeWishes): Promise<void> {
    const key = keyOf(kind, target);
    const others = Object.entries(this.#memory.get<Record<string, MergeWishes>>(memoryKey, {}));
    const kept = others.filter(([other]) => other !== key).slice(1 - mostRemembered);
    await this.#memory.update(memoryKey, Object.fromEntries([...kept, [key, wishes]]));
  }
}

/** Where what was chosen is kept, and for how many targets. */
const [memoryKey, mostRemembered] = ['elfsmith.mergeWishes', 64];

function keyOf({ ending }: Kind, target: Uri): string {
  return `${target.toString()} ${ending}`;
}

/** The output lies beside the target, or in the workspace when the target lies elsewhere. */
function jobOf({ title, ending }: Kind, target: Uri, wishes: MergeWishes): Job {
  const folder = workspace.getWorkspaceFolder(target) ? undefined : workspace.workspaceFolders?.[0]?.uri;
  const output = Uri.joinPath(folder ?? Uri.joinPath(target, '..'), nameOf(target) + ending);
  return { target, title: title(), wishes, output };
}

async function chooseTarget(binaries: readonly Uri[], title: string, placeHolder: string): Promise<Uri | undefined> {
  if (binaries.length <= 1) return binaries[0];
  const items = binaries.map((uri) => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), uri }));
  const options = { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.uri;
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
