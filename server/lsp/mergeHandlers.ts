// The requests about merging: what could be merged, the plan as a document, and the merge itself, written whole or not
// at all.

import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { folderOf } from '../../shared/base/files.ts';
import { textOf } from '../../shared/base/log.ts';
import { hex } from '../../shared/base/text.ts';
import { howFound, missingIn, titleOf } from '../../shared/features/loading/dependencies.ts';
import { mergeProblem } from '../../shared/engine.ts';
import { candidatesOf, isProgram, targetWorld } from '../../shared/merge/openWorld.ts';
import { planSteps } from '../../shared/merge/planMerge.ts';
import type { MergePlan, MergeRequest } from '../../shared/merge/request.ts';
import type {
  MergeCandidate,
  MergeCandidates,
  MergeCandidatesParams,
  MergeMessage,
  MergeParams,
  MergePlanParams,
  MergePlanResult,
  MergeResult,
} from '../../shared/protocol.ts';
import { documentOf } from './documentKinds.ts';
import type { FileSystem } from '../host/host.ts';
import type { World } from './loading.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';

export async function mergeCandidates(
  session: Session,
  { uri }: MergeCandidatesParams,
): Promise<MergeCandidates | null> {
  const { loading } = session;
  const glance = await session.documents.glance(fileOf(session, uri), (file) => ({ problem: mergeProblem(file) }));
  if (!glance) return null;
  const world = glance.problem === undefined ? await worldOf(session, uri) : undefined;
  if (!world) return { problem: glance.problem ?? 'no dynamic linker loads it', isProgram: false, libraries: [] };
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
    libraries: [...found, ...[...missing].map((name) => ({ name, how: 'not found', isDefault: false }))],
  };
}

/** The world of a target: the one that is kept, or one of a file system that has to be asked for it. */
async function worldOf(session: Session, uri: string): Promise<World | undefined> {
  const file = fileOf(session, uri);
  if (session.isOnMachine(file)) return session.loading.worldOf(file);
  const system = systemOf(session, uri);
  const request = requestOf(session, system, { uri, sources: [] });
  const world = await settled(system, () => targetWorld(system.files, request));
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
  const system = systemOf(session, params.uri);
  const plan = await planned(session, system, params, token, progress);
  const { world, parts, interpreter, decisions, messages, needs, file } = plan;
  const isPossible = file !== undefined;
  const texts = messagesOf(system, plan);
  if (!world) return { isPossible, messages: texts };
  const number = session.loading.keepPlan({ world, parts, interpreter, needs, decisions, messages, size: file?.size });
  return {
    uri: await session.open(documentOf('merge-plan', fileOf(session, params.uri), String(number))),
    isPossible,
    messages: texts,
  };
}

export async function merge(
  session: Session,
  params: MergeParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<MergeResult> {
  const system = systemOf(session, params.uri);
  const path = system.pathOf(params.output);
  if (path === undefined)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      'The output has to be a file of the file system that the target is in.',
    );
  const refusal = (code: string, text: string): MergeMessage => ({ uri: params.output, severity: 'error', code, text });
  if ((await settled(system, () => system.files.stat(path))) && params.overwrite !== true)
    return { messages: [refusal('output-exists', 'There is a file of this name already.')] };
  const plan = await planned(session, system, params, token, progress);
  const { size, problem, remark } = await system.write(path, plan);
  const messages = [
    ...messagesOf(system, plan),
    ...(problem === undefined ? [] : [refusal('output-not-written', problem)]),
    ...(remark === undefined ? [] : [{ ...refusal('output-to-finish', remark), severity: 'info' as const }]),
  ];
  return size === undefined ? { messages } : { uri: system.uriOf(path), size, messages };
}

/** Everything but the writing, with pauses in which the request may be cancelled. */
async function planned(
  session: Session,
  system: FileSystem,
  params: MergePlanParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<MergePlan> {
  const request = requestOf(session, system, params);
  const pace = new Pace(token);
  progress.begin('Merging', 0, request.target, true);
  try {
    let steps = planSteps(system.files, request);
    for (;;) {
      await pace.pause();
      const { done, value } = steps.next();
      // More of the files is known: before anything is taken apart all that is loaded is there.
      if (await system.learn()) {
        steps = planSteps(system.files, request);
        continue;
      }
      if (done === true) {
        // The last chance to cancel, however short the work was: writing is one step.
        await new Promise((resolve) => {
          setTimeout(resolve, 0);
        });
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        if (value.world && !session.isOnMachine(fileOf(session, params.uri)))
          nameFiles(session, system, request, value.world);
        return value;
      }
      progress.report(Math.floor(100 * value.before), value.what);
    }
  } finally {
    progress.done();
  }
}

function requestOf(
  session: Session,
  system: FileSystem,
  { uri, sources, needed, libc, interpreter, close, output }: MergePlanParams,
): MergeRequest {
  const pathOf = (each: string): string => {
    const path = system.pathOf(each);
    if (path === undefined)
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `Only files of one file system can be merged, and ${each} is of another.`,
      );
    return path;
  };
  const target = pathOf(fileOf(session, uri));
  const { hwcaps, ...settings } = session.loading.worldSettings();
  return {
    version: session.version,
    target,
    sources: sources.map((source) => pathOf(fileOf(session, source))),
    needed: needed === true,
    libc: libc === true,
    interpreter: interpreter === true,
    only: [],
    except: [],
    closed: close === true,
    folder: folderOf(output === undefined ? target : pathOf(output)),
    ...settings,
    ...(Array.isArray(hwcaps) && { hwcaps: hwcaps as readonly string[] }),
  };
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
function fileOf(session: Session, uri: string): string {
  return session.refOf(uri)?.file ?? uri;
}

/** The file system that a binary is in. Throws where none can be read. */
function systemOf(session: Session, uri: string): FileSystem {
  const system = session.host.systemOf(fileOf(session, uri));
  if (!system)
    throw new ResponseError(
      ErrorCodes.InvalidRequest,
      'Files can be merged only where the client reads and writes them.',
    );
  return system;
}
