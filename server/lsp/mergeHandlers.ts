// The requests about merging: what could be merged, the plan as a document, and the writing of what was planned, whole
// or not at all.

import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { folderOf } from '../../shared/base/files.ts';
import { textOf } from '../../shared/base/log.ts';
import { Recorder, type Seen } from '../../shared/base/recorder.ts';
import { counted, hex, readableSize, shellWord } from '../../shared/base/text.ts';
import { howFound, missingIn, titleOf } from '../../shared/features/loading/dependencies.ts';
import { mergeProblem } from '../../shared/engine.ts';
import { commandOf } from '../../shared/merge/command.ts';
import { whyNotBare } from '../../shared/merge/checks.ts';
import { candidatesOf, isProgram, openableCandidatesOf, targetWorld } from '../../shared/merge/openWorld.ts';
import { planSteps } from '../../shared/merge/planMerge.ts';
import { holdsIn, type MergePlan, type MergeRequest, type PlannedOpening } from '../../shared/merge/request.ts';
import type {
  MergeCandidate,
  MergeCandidates,
  MergeCandidatesParams,
  MergeMessage,
  MergeParams,
  MergePlanParams,
  MergePlanResult,
  MergeResult,
  NotedCandidate,
} from '../../shared/protocol.ts';
import { documentOf } from './documentKinds.ts';
import type { FileSystem, Written } from '../host/host.ts';
import type { World } from './loading.ts';
import { Pace } from './pace.ts';
import type { Planned } from './plans.ts';
import type { Session } from './session.ts';

const nothing: MergeCandidates = { isProgram: false, mayBeBare: false, libraries: [], noted: [], levels: [] };

export async function mergeCandidates(
  session: Session,
  { uri }: MergeCandidatesParams,
): Promise<MergeCandidates | null> {
  const { loading } = session;
  const glance = await session.documents.glance(fileOf(session, uri), (file) => ({ problem: mergeProblem(file) }));
  if (!glance) return null;
  const world = glance.problem === undefined ? await worldOf(session, uri) : undefined;
  if (!world) return { problem: glance.problem ?? 'no dynamic linker loads it', ...nothing };
  const found = candidatesOf(world).map(({ object, role, isDefault }): MergeCandidate => ({
    name: titleOf(object),
    uri: loading.uriOf(world, object.path),
    path: object.path,
    how: howFound(world, object),
    ...(role !== 'library' && { role }),
    isDefault,
  }));
  const missing = new Set(missingIn(world).map(({ name }) => name));
  return {
    isProgram: isProgram(world),
    mayBeBare: whyNotBare(world) === undefined,
    libraries: [...found, ...[...missing].map((name) => ({ name, how: 'not found', isDefault: false }))],
    noted: openableCandidatesOf(world).map((each) => notedCandidate(each, (path) => loading.uriOf(world, path))),
    levels: world.libc === 'glibc' ? world.context.platform.hwcaps : [],
  };
}

function notedCandidate(
  { what, how, by, about, found }: Omit<PlannedOpening, 'becomes'>,
  uriOf: (path: string) => string,
): NotedCandidate {
  const isFolder = how === 'modules';
  const [path] = found;
  const count = isFolder ? [counted(found.length, 'library', 'libraries')] : [];
  const words = { note: 'noted', text: 'named', modules: 'modules', service: 'service' };
  return {
    name: what,
    ...(!isFolder && path !== undefined && { uri: uriOf(path) }),
    ...(isFolder && { folders: [...new Set(found.map(folderOf))].map(uriOf) }),
    about: [...count, `${words[how]} by ${titleOf(by)}`, how === 'text' ? '' : about]
      .filter((text) => text !== '')
      .join(', '),
  };
}

/** The world of a target: the one that is kept, or one of a file system that has to be asked for it. */
async function worldOf(session: Session, uri: string): Promise<World | undefined> {
  const file = fileOf(session, uri);
  if (session.isOnMachine(file)) return session.loading.worldOf(file);
  const system = systemOf(session, uri);
  const request = requestOf(session, system, { uri, sources: [] });
  const world = await settled(system, () => {
    const found = targetWorld(system.files, request);
    // What may be opened is looked for, too.
    if (found) openableCandidatesOf(found);
    return found;
  });
  if (world) nameFiles(session, system, request, world);
  return world;
}

/** What a look at a file system gives, once all is known that it asks for. */
async function settled<T>({ learn }: FileSystem, look: () => T): Promise<T> {
  for (;;) {
    const found = look();
    if (!(await learn())) return found;
  }
}

/** Links in documents about a world lead to its files also when they are not of this machine. */
function nameFiles({ loading }: Session, { uriOf }: FileSystem, { sysroot = '' }: MergeRequest, world: World): void {
  loading.nameFiles(world, (realPath) => uriOf(sysroot.replace(/\/+$/, '') + realPath));
}

export async function mergePlan(
  session: Session,
  params: MergePlanParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<MergePlanResult> {
  const planned = await planIt(session, params, token, progress);
  const { plan, system, file, request } = planned;
  const number = session.loading.plans.keep(planned, params.plan);
  const output = params.output ?? `${request.target}.merged`;
  return {
    plan: number,
    uri: await session.open(documentOf('merge-plan', file, String(number))),
    isPossible: plan.file !== undefined,
    messages: messagesOf(system, plan),
    ...commandFor(session, planned, system.pathOf(output) ?? output),
  };
}

/** Nothing for files that a command line does not reach. */
function commandFor(session: Session, { file, request }: Planned, output: string): Pick<MergeResult, 'command'> {
  return session.isOnMachine(file) ? { command: commandOf(request, output) } : {};
}

export async function merge(
  session: Session,
  { plan: number, output, overwrite }: MergeParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<MergeResult> {
  const refusal = (code: string, text: string): MergeMessage => ({ uri: output, severity: 'error', code, text });
  const planned = session.loading.plans.of(number);
  if (!planned) return { isOld: true, messages: [refusal('plan-not-kept', 'The plan is not kept any more.')] };
  const { system, plan } = planned;
  const path = system.pathOf(output);
  if (path === undefined)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      'The output has to be a file of the file system that the target is in.',
    );
  const now = system.anew();
  if ((await settled(now, () => now.files.stat(path))) && overwrite !== true)
    return { messages: [refusal('output-exists', 'There is a file of this name already.')] };
  const old = await whyOld(now, planned, path);
  if (old.length > 0) return { isOld: true, messages: old };
  // From here on the plan holds, for this output.

  const { size, problem, remark } = await write(planned, path, token, progress);
  const messages = [
    ...messagesOf(system, plan),
    ...(problem === undefined ? [] : [refusal('output-not-written', problem)]),
    ...(remark === undefined ? [] : [{ ...refusal('output-to-finish', remark), severity: 'info' as const }]),
  ];
  if (size === undefined) return { messages };
  session.loading.plans.forgetOutput(number);
  const canRun = plan.world && isProgram(plan.world) && session.isOnMachine(planned.file);
  const command = commandFor(session, planned, path);
  return { uri: system.uriOf(path), size, messages, ...command, ...(canRun && { run: shellWord(path) }) };
}

/** Files that have changed are named, at most so many. */
const mostChanged = 8;

/** Why a plan has to be made anew before it can be carried out; nothing when it holds. */
async function whyOld(
  now: FileSystem,
  { request, seen, plan, system: { uriOf } }: Planned,
  path: string,
): Promise<MergeMessage[]> {
  const changed = await settled(now, () => new Recorder(now.files).changed(seen));
  const news = 'It is not what it was when the plan was made.';
  if (changed.length > 0)
    return [...new Set(changed)]
      .slice(0, mostChanged)
      .map((each) => ({ uri: uriOf(each), severity: 'error', code: 'input-changed', text: news }));
  const wasPossible = !plan.messages.some(({ diagnostic }) => diagnostic.code.severity === 'error');
  const about = { uri: uriOf(path), severity: 'error' } as const;
  if (!plan.file && wasPossible)
    return [{ ...about, code: 'plan-not-kept', text: 'The output of the plan is not kept any more.' }];
  const { folder = '' } = request;
  const text = `The plan is for an output in ${folder}, which files mean by $ORIGIN.`;
  return holdsIn(plan, folder, folderOf(path)) ? [] : [{ ...about, code: 'other-folder', text }];
}

/** Writes the output of a plan, with progress and pauses in which the request may be cancelled. */
async function write(
  { system, seen, plan }: Planned,
  path: string,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<Written> {
  const pace = new Pace(token);
  const size = plan.file?.size ?? 0;
  // Only files that were read: what lies in the folder of the output changes while it is written.
  const read: Seen = new Map([...seen].filter(([question]) => question.startsWith('s')));
  const isCurrent = (): boolean => new Recorder(system.files).changed(read).length === 0;
  progress.begin('Writing', 0, path, true);
  try {
    await lastChance(token);
    let told = 0;
    return await system.write(path, plan, isCurrent, async (written) => {
      const percent = Math.floor((100 * written) / size);
      if (percent > told) progress.report(percent, `${readableSize(written)} of ${readableSize(size)}`);
      told = Math.max(told, percent);
      await pace.pause();
    });
  } finally {
    progress.done();
  }
}

/** To cancel, however short the work is. */
async function lastChance(token: CancellationToken): Promise<void> {
  // A timer that is due already fires before messages are read: the second one does not.
  for (let turn = 0; turn < 2; turn++)
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** Everything but the writing, with pauses in which the request may be cancelled. */
async function planIt(
  session: Session,
  params: MergePlanParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<Planned> {
  const file = fileOf(session, params.uri);
  const system = systemOf(session, params.uri);
  const request = requestOf(session, system, params);
  const files = new Recorder(system.files);
  let seen: Seen = new Map();
  const pace = new Pace(token);
  progress.begin('Planning', 0, request.target, true);
  try {
    let steps = planSteps(files, request);
    for (;;) {
      await pace.pause();
      const { done, value } = files.recording(seen, () => steps.next());
      if (done === true) value.openable();
      // More of the files is known: before anything is taken apart all that is loaded is there.
      if (await system.learn()) {
        steps = planSteps(files, request);
        seen = new Map();
        continue;
      }
      if (done === true) {
        await lastChance(token);
        if (value.world && !session.isOnMachine(file)) nameFiles(session, system, request, value.world);
        return { file, request, system, seen, plan: value };
      }
      progress.report(Math.floor(100 * value.before), value.what);
    }
  } finally {
    progress.done();
  }
}

/** What a client asks for, with paths. Throws for files of other file systems. */
function requestOf(session: Session, system: FileSystem, params: MergePlanParams): MergeRequest {
  const { sources, opened = [], openedIn = [], openedLogs = [], logTexts = [], output, hwcaps: wanted } = params;
  const target = pathIn(system, fileOf(session, params.uri));
  const plugins = opened.map((uri) => pathIn(system, fileOf(session, uri)));
  const { hwcaps: set, ...settings } = session.loading.worldSettings();
  const hwcaps = wanted ?? (Array.isArray(set) ? (set as readonly string[]) : undefined);
  return {
    version: session.version,
    target,
    sources: sources.map((uri) => pathIn(system, fileOf(session, uri))),
    opened: plugins,
    openedIn: openedIn.map((uri) => pathIn(system, uri).replace(/(?<=.)\/$/, '')),
    openedAs: new Map(plugins.map((path) => [path, path])),
    openedLogs: openedLogs.map((uri, index) => ({ path: pathIn(system, uri), text: logTexts[index] ?? '' })),
    ...choiceOf(params),
    folder: folderOf(output === undefined ? target : pathIn(system, output)),
    ...settings,
    ...(hwcaps && { hwcaps }),
  };
}

/** What needs no paths, with the defaults of `elfsmith merge`. */
function choiceOf(
  params: MergePlanParams,
): Pick<
  MergeRequest,
  'needed' | 'bare' | 'libc' | 'interpreter' | 'only' | 'except' | 'closed' | 'preloadable' | 'pack'
> {
  const { only = [], except = [] } = params;
  return {
    needed: params.needed === true || params.bare === true,
    bare: params.bare === true,
    libc: params.libc === true,
    interpreter: params.interpreter === true,
    only,
    except,
    closed: params.close === true,
    preloadable: params.preloadable === true,
    pack: params.pack !== false,
  };
}

function pathIn(system: FileSystem, uri: string): string {
  const path = system.pathOf(uri);
  if (path === undefined)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `Only files of one file system can be merged, and ${uri} is of another.`,
    );
  return path;
}

function messagesOf({ uriOf }: FileSystem, { messages }: MergePlan): MergeMessage[] {
  return messages.map(({ path, diagnostic, offset }) => ({
    uri: uriOf(path),
    ...(offset !== undefined && { offset: hex(offset) }),
    severity: diagnostic.code.severity,
    code: diagnostic.code.id,
    text: textOf(diagnostic),
  }));
}

/** The binary that a URI is about: its own or one of its listings'. */
export function fileOf(session: Session, uri: string): string {
  return session.refOf(uri)?.file ?? uri;
}

/** The file system that a binary is in. Throws where none can be read. */
export function systemOf(session: Session, uri: string): FileSystem {
  const system = session.host.systemOf(fileOf(session, uri));
  if (!system)
    throw new ResponseError(
      ErrorCodes.InvalidRequest,
      'Files can be made only where the client reads and writes them.',
    );
  return system;
}
