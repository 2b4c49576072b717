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
import { candidatesOf, isProgram } from '../../shared/merge/openWorld.ts';
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
import type { System } from '../host/host.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';
import { writeOutput } from '../host/writeOutput.ts';

export function mergeCandidates(session: Session, { uri }: MergeCandidatesParams): MergeCandidates | null {
  const { loading } = session;
  systemOf(session);
  const world = loading.worldOf(fileOf(session, uri));
  if (!world) return null;
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

export async function mergePlan(
  session: Session,
  params: MergePlanParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<MergePlanResult> {
  const system = systemOf(session);
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
  const system = systemOf(session);
  const path = system.pathOf(params.output);
  if (path === undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, 'The output has to be a file of this machine.');
  const refusal = (code: string, text: string): MergeMessage => ({ uri: params.output, severity: 'error', code, text });
  if (params.overwrite !== true && system.files.stat(path))
    return { messages: [refusal('output-exists', 'There is a file of this name already.')] };
  const plan = await planned(session, system, params, token, progress);
  const { size, problem } = writeOutput(system, path, plan);
  const messages = [
    ...messagesOf(system, plan),
    ...(problem === undefined ? [] : [refusal('output-not-written', problem)]),
  ];
  return size === undefined ? { messages } : { uri: system.uriOf(path), size, messages };
}

/** Everything but the writing, with pauses in which the request may be cancelled. */
async function planned(
  session: Session,
  system: System,
  params: MergePlanParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<MergePlan> {
  const request = requestOf(session, system, params);
  const pace = new Pace(token);
  progress.begin('Merging', 0, request.target, true);
  try {
    const steps = planSteps(system.files, request);
    for (;;) {
      await pace.pause();
      const { done, value } = steps.next();
      if (done === true) {
        // The last chance to cancel, however short the work was: writing is one step.
        await new Promise((resolve) => {
          setTimeout(resolve, 0);
        });
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
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
  system: System,
  { uri, sources, needed, libc, interpreter, close, output }: MergePlanParams,
): MergeRequest {
  const pathOf = (each: string): string => {
    const path = system.pathOf(each);
    if (path === undefined)
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `Only files of this machine can be merged, and ${each} is none.`,
      );
    return path;
  };
  const target = pathOf(fileOf(session, uri));
  const { hwcaps, ...settings } = session.loading.worldSettings();
  return {
    version: system.version(),
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

function messagesOf({ uriOf }: System, { messages }: MergePlan): MergeMessage[] {
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

/** Throws where there is none. */
function systemOf({ host }: Session): System {
  if (!host.system)
    throw new ResponseError(
      ErrorCodes.InvalidRequest,
      'Merging needs the files of a machine; there are none in a browser.',
    );
  return host.system;
}
