// The requests about changing one file: what it says now, the plan as a document, and the writing of what was planned.

import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { textOf } from '../../shared/base/log.ts';
import { shellWord } from '../../shared/base/text.ts';
import { editRequest, factsOf } from '../../shared/edit/facts.ts';
import { changesOfWords, wordsOf } from '../../shared/edit/words.ts';
import type { Change } from '../../shared/edit/changes.ts';
import { edit, type Edited } from '../../shared/edit/edit.ts';
import type {
  EditFacts,
  EditFactsParams,
  EditParams,
  EditPlanParams,
  EditPlanResult,
  MergeMessage,
  MergeResult,
} from '../../shared/protocol.ts';
import { keyOfWords } from '../../shared/uri.ts';
import { documentOf } from './documentKinds.ts';
import { fileOf, systemOf } from './mergeHandlers.ts';
import type { Session } from './session.ts';

export async function editFacts(session: Session, { uri }: EditFactsParams): Promise<EditFacts | null> {
  const facts = await session.documents.glance(fileOf(session, uri), factsOf);
  return facts ?? null;
}

export async function editPlan(session: Session, params: EditPlanParams): Promise<EditPlanResult> {
  const file = fileOf(session, params.uri);
  const wanted = changesIn(params);
  const stamp = (await session.host.stamp(file)) ?? '';
  const edited = await session.documents.glance(file, (source) => edit(source, editRequest(wanted)));
  return {
    uri: await session.open(documentOf('edit-plan', file, keyOfWords(wordsOf(wanted)))),
    isPossible: edited?.file !== undefined,
    messages: edited ? messagesOf(file, edited) : [complaint(file, 'input-changed', "it can't be read")],
    ...commandFor(session, params, wanted),
    stamp,
  };
}

/** Throws where the words are none of an edit. */
function changesIn({ words }: EditPlanParams): Change[] {
  const wanted = changesOfWords(words);
  if (typeof wanted === 'string') throw new ResponseError(ErrorCodes.InvalidParams, wanted);
  return wanted;
}

/** Nothing for files that a command line does not reach. */
function commandFor(
  session: Session,
  { uri, output }: EditPlanParams,
  wanted: readonly Change[],
): Pick<EditPlanResult, 'command'> {
  const system = session.host.systemOf(fileOf(session, uri));
  const [from, to] = [system?.pathOf(fileOf(session, uri)), output === undefined ? undefined : system?.pathOf(output)];
  if (from === undefined || !session.isOnMachine(fileOf(session, uri))) return {};
  const words = ['elfsmith', 'edit', from, ...(to === undefined ? [] : ['-o', to]), ...wordsOf(wanted)];
  return { command: words.map(shellWord).join(' ') };
}

export async function editAs(session: Session, params: EditParams): Promise<MergeResult> {
  const file = fileOf(session, params.uri);
  const system = systemOf(session, params.uri);
  const { output } = params;
  const [from, to] = [system.pathOf(file), system.pathOf(output)];
  if (from === undefined || to === undefined)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      'The output has to be a file of the file system that the input is in.',
    );
  const refused = (code: string, text: string): MergeResult => ({ messages: [complaint(output, code, text)] });
  const now = system.anew();
  const stats = (): readonly unknown[] => [now.files.stat(from), now.files.stat(to)];
  do stats();
  while (await now.learn());
  const [input, there] = [now.files.stat(from), now.files.stat(to)];
  const isInput = from === to || (there && there.device === input?.device && there.inode === input.inode);
  if (isInput === true && params.inPlace !== true) return refused('output-is-input', 'That is the file itself.');
  if (there && params.overwrite !== true) return refused('output-exists', 'There is a file of this name already.');
  if ((await session.host.stamp(file)) !== params.stamp)
    return { ...refused('input-changed', 'It is not what it was when the plan was made.'), isOld: true };
  const source = await session.host.open(file);
  try {
    const edited = edit(source, editRequest(changesIn(params)));
    const messages = messagesOf(file, edited);
    if (!edited.file) return { messages };
    const plan = { file: edited.file, like: from };
    const { size, problem, remark } = await system.write(
      to,
      plan,
      () => true,
      () => Promise.resolve(),
    );
    if (remark !== undefined) messages.push({ ...complaint(output, 'output-to-finish', remark), severity: 'info' });
    if (size === undefined) return { messages: [...messages, complaint(output, 'output-not-written', problem ?? '')] };
    return { uri: system.uriOf(to), size, messages, ...commandFor(session, params, changesIn(params)) };
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
