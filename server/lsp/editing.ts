// The requests about changing one file: what it says now, the plan as a document, and the writing of what was planned.

import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Source } from '../../shared/base/bytes.ts';
import { pathIn } from '../../shared/base/files.ts';
import { textOf } from '../../shared/base/log.ts';
import { Recorder, type Seen } from '../../shared/base/recorder.ts';
import { shellWord } from '../../shared/base/text.ts';
import { editRequest, extracted, factsOf } from '../../shared/edit/facts.ts';
import { worldProvider } from '../../shared/edit/versions.ts';
import { wishesOfWords, wordsOf, type Wishes } from '../../shared/edit/words.ts';
import { edit, type Edited } from '../../shared/edit/edit.ts';
import type {
  EditFacts,
  EditFactsParams,
  EditParams,
  EditPlanParams,
  EditPlanResult,
  ExtractParams,
  MergeMessage,
  MergeResult,
} from '../../shared/protocol.ts';
import { keyOfWords } from '../../shared/uri.ts';
import { documentOf } from './documentKinds.ts';
import type { FileSystem, PendingFile } from '../host/host.ts';
import { fileOf, systemOf } from './mergeHandlers.ts';
import type { Session } from './session.ts';

export async function editFacts(session: Session, { uri }: EditFactsParams): Promise<EditFacts | null> {
  const facts = await session.documents.glance(fileOf(session, uri), factsOf);
  return facts ?? null;
}

export async function editPlan(session: Session, params: EditPlanParams): Promise<EditPlanResult> {
  const file = fileOf(session, params.uri);
  const wishes = wishesIn(params);
  const system = session.host.systemOf(file)?.anew();
  const read = await inOneGo(system, async () => {
    const from = readingOf(session, file, system);
    return { ...from, edited: await session.documents.glance(file, (source) => from.edit(source, wishes)) };
  });
  return {
    uri: await session.open(documentOf('edit-plan', file, keyOfWords(wordsOf(wishes)))),
    isPossible: read.edited?.file !== undefined,
    messages: read.edited ? messagesOf(file, read.edited) : [complaint(file, 'input-changed', "it can't be read")],
    ...commandFor(session, params, wishes),
    stamp: await stampOf(session, file, read.seen),
  };
}

/** Does what asks a file system, again until all is known that it asks for. */
async function inOneGo<T>(system: FileSystem | undefined, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const done = await work();
    if (system === undefined || !(await system.learn())) return done;
  }
}

/** The file and all that the edit has read besides. */
async function stampOf({ host }: Session, file: string, seen: Seen): Promise<string> {
  return [(await host.stamp(file)) ?? '', ...seen.values()].join(' ').trimEnd();
}

/** Edits with what lies around a file, and notes what was read of that. */
function readingOf(session: Session, file: string, system: FileSystem | undefined) {
  const path = system?.pathOf(file);
  if (system && path !== undefined && !session.isOnMachine(file)) session.loading.noteFiles(file, system.files, path);
  const { files, folder, world } = session.loading.surroundingsOf(file);
  const recorder = new Recorder(files);
  const seen: Seen = new Map();
  const reading = { files: recorder, currentFolder: folder, provider: worldProvider(world) };
  return {
    seen,
    edit: (source: Source, wishes: Wishes): Edited =>
      recorder.recording(seen, () => edit(source, editRequest(wishes, reading))),
  };
}

/** Throws where the words are none of an edit. */
function wishesIn({ words }: EditPlanParams): Wishes {
  const wishes = wishesOfWords(words);
  if (typeof wishes === 'string') throw new ResponseError(ErrorCodes.InvalidParams, wishes);
  return wishes;
}

/** Nothing for files that a command line does not reach. */
function commandFor(
  session: Session,
  { uri, output }: EditPlanParams,
  wishes: Wishes,
): Pick<EditPlanResult, 'command'> {
  const system = session.host.systemOf(fileOf(session, uri));
  const [from, to] = [system?.pathOf(fileOf(session, uri)), output === undefined ? undefined : system?.pathOf(output)];
  if (from === undefined || !session.isOnMachine(fileOf(session, uri))) return {};
  const words = ['elfsmith', 'edit', from, ...(to === undefined ? [] : ['-o', to]), ...wordsOf(wishes)];
  return { command: words.map(shellWord).join(' ') };
}

export async function extractAs(session: Session, { uri, type, output }: ExtractParams): Promise<MergeResult> {
  const file = fileOf(session, uri);
  const system = systemOf(session, uri);
  const [from, to] = placesOf(system, file, output);
  const refused = (text: string): MergeResult => ({ messages: [complaint(output, 'output-not-written', text)] });
  if (from === to) return refused('That is the file itself.');
  const bytes = await session.documents.glance(file, (source) => extracted(source, type));
  if (!(bytes instanceof Uint8Array)) return refused(bytes ?? "it can't be read");
  const content = {
    size: bytes.length,
    *writing(out: PendingFile): Generator<number, void> {
      yield bytes.length;
      out.write(0, bytes);
    },
  };
  const { size, problem = '' } = await system.write(
    to,
    { file: content, like: from },
    () => true,
    () => Promise.resolve(),
  );
  return size === undefined ? refused(problem) : { uri: system.uriOf(to), size, messages: [] };
}

/** The paths of input and output. Throws where they are not in one file system. */
function placesOf(system: FileSystem, file: string, output: string): readonly [from: string, to: string] {
  const [from, to] = [system.pathOf(file), system.pathOf(output)];
  if (from !== undefined && to !== undefined) return [from, to];
  throw new ResponseError(
    ErrorCodes.InvalidParams,
    'The output has to be a file of the file system that the input is in.',
  );
}

export async function editAs(session: Session, params: EditParams): Promise<MergeResult> {
  const file = fileOf(session, params.uri);
  const system = systemOf(session, params.uri);
  const { output } = params;
  const [from, to] = placesOf(system, file, output);
  const refused = (code: string, text: string): MergeResult => ({ messages: [complaint(output, code, text)] });
  const now = system.anew();
  const wishes = wishesIn(params);
  const stats = (): readonly unknown[] => [now.files.stat(from), now.files.stat(to)];
  await inOneGo(now, () => Promise.resolve(stats()));
  const [input, there] = [now.files.stat(from), now.files.stat(to)];
  const isInput = from === to || (there && there.device === input?.device && there.inode === input.inode);
  if (isInput === true && params.inPlace !== true) return refused('output-is-input', 'That is the file itself.');
  if (there && params.overwrite !== true) return refused('output-exists', 'There is a file of this name already.');
  const source = await session.host.open(file);
  try {
    const { edited, seen } = await inOneGo(now, () => {
      const reading = readingOf(session, file, now);
      return Promise.resolve({ seen: reading.seen, edited: reading.edit(source, wishes) });
    });
    if ((await stampOf(session, file, seen)) !== params.stamp)
      return { ...refused('input-changed', 'It is not what it was when the plan was made.'), isOld: true };
    const messages = messagesOf(file, edited);
    if (!edited.file) return { messages };
    const { debugFile } = edited.file;
    const beside = debugFile && {
      ...debugFile,
      path: pathIn(session.loading.surroundingsOf(file).folder, debugFile.path),
    };
    if (beside && [from, to].includes(beside.path)) return refused('output-is-input', 'That is the file itself.');
    const plan = { file: edited.file, like: from, ...(beside && { beside }) };
    const { size, problem, remark } = await system.write(
      to,
      plan,
      () => true,
      () => Promise.resolve(),
    );
    if (remark !== undefined) messages.push({ ...complaint(output, 'output-to-finish', remark), severity: 'info' });
    if (size === undefined) return { messages: [...messages, complaint(output, 'output-not-written', problem ?? '')] };
    return { uri: system.uriOf(to), size, messages, ...commandFor(session, params, wishes) };
  } finally {
    source.close();
  }
}

const complaint = (uri: string, code: string, text: string): MergeMessage => ({ uri, severity: 'error', code, text });

function messagesOf(uri: string, { log }: Edited): MergeMessage[] {
  return log.diagnostics.map((diagnostic) => ({
    uri,
    severity: diagnostic.code.severity,
    code: diagnostic.code.id,
    text: textOf(diagnostic),
  }));
}
