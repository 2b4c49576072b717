// One client's connection: what the server can do, and which handler answers which request. A request that throws is
// our own bug: it is logged once, and the server lives on.

import {
  CodeActionKind,
  ErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  type CancellationToken,
  type CallHierarchyIncomingCallsParams,
  type Connection,
  type ExecuteCommandParams,
  type InitializeResult,
  type ReferenceParams,
  type WorkDoneProgressParams,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { tokenTypes } from '../../shared/listing/kinds.ts';
import {
  about,
  changed,
  checkWorkspace,
  copyRows,
  dependencies,
  dependenciesChanged,
  explain,
  hardening,
  identify,
  ignoredFindings,
  listingUri,
  map,
  edit,
  editFacts,
  editPlan,
  extract,
  merge,
  mergeCandidates,
  mergePlan,
  place,
  rowAt,
  saveJson,
  search,
  searchBinaries,
  settings,
  showBytes,
  compare,
  showCode,
  openSource,
  machineCode,
  type ChangedParams,
  type LoaderSettings,
  type ServerFacts,
} from '../../shared/protocol.ts';
import { decodeText, parseUri, scheme } from '../../shared/uri.ts';
import * as bytesHandlers from './bytesHandlers.ts';
import { codeActions } from './codeActions.ts';
import * as comparing from './comparing.ts';
import * as codeHandlers from './codeHandlers.ts';
import * as sourceHandlers from './sourceHandlers.ts';
import * as codeUsers from './codeUsers.ts';
import * as exportHandlers from './exportHandlers.ts';
import * as handlers from './handlers.ts';
import type { Host } from '../host/host.ts';
import { clientHost } from '../host/hostClient.ts';
import * as loadingHandlers from './loadingHandlers.ts';
import type * as Editing from './editing.ts';
import type * as MergeHandlers from './mergeHandlers.ts';
import { pushProblems, pushProblemsOf } from './pushedProblems.ts';
import { Session } from './session.ts';
import * as viewHandlers from './viewHandlers.ts';
import { Idle, watchWorkspace } from './workspaceNews.ts';
import * as workspaceSearch from './workspaceSearch.ts';
import { resolveWorkspaceSymbol, workspaceSymbol } from './workspaceSymbols.ts';

const capabilities: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.None },
  hoverProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  implementationProvider: true,
  typeHierarchyProvider: true,
  callHierarchyProvider: { workDoneProgress: true },
  referencesProvider: { workDoneProgress: true },
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'ELF' },
  foldingRangeProvider: true,
  documentLinkProvider: { resolveProvider: true },
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, range: true },
  inlayHintProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  diagnosticProvider: { identifier: 'elfsmith', interFileDependencies: false, workspaceDiagnostics: false },
  workspaceSymbolProvider: { resolveProvider: true },
  executeCommandProvider: { commands: [...handlers.commands] },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    textDocumentContent: { schemes: [scheme] },
  },
};

// Parts that most sessions do without: read when they are first asked for.
const merging = (): Promise<typeof MergeHandlers> => import('./mergeHandlers.ts');
const editing = (): Promise<typeof Editing> => import('./editing.ts');

/** A handler of such a part. */
const later =
  <Part, Given extends unknown[], R>(load: () => Promise<Part>, pick: (part: Part) => (...given: Given) => R) =>
  async (...given: Given): Promise<Awaited<R>> =>
    await pick(await load())(...given);

/** Answers a client until it ends the connection. @param disk the files of this machine; absent in a browser */
export function serve(connection: Connection, disk: Host | undefined): void {
  let session: Session | undefined;
  const host = routed(
    disk,
    clientHost(
      connection,
      () => session?.options.readFile === true,
      (uris) => session?.workspace.touch(uris),
      () => session?.options.serverFolder,
    ),
  );
  const idle = new Idle(() => session);

  /** A handler as the library wants it. Not all requests come with a progress. */
  const answer =
    <P, R>(
      work: (
        session: Session,
        params: P,
        token: CancellationToken,
        progress: WorkDoneProgressReporter,
      ) => R | Promise<R>,
    ) =>
    async (params: P, token: CancellationToken, progress?: WorkDoneProgressReporter): Promise<R> => {
      if (!session) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
      idle.stir();
      try {
        return await work(
          session,
          params,
          token,
          progress ?? connection.window.attachWorkDoneProgress((params as WorkDoneProgressParams).workDoneToken),
        );
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        throw new ResponseError(
          ErrorCodes.InternalError,
          `Elfsmith: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    };

  connection.onInitialize((params) => {
    session = new Session(params, host, {
      changed: (binaries, what) => void tellOfChange(connection, session, binaries, what),
      indexed: watchWorkspace(connection, params.capabilities, () => session),
      failed: (reason) => connection.console.error(reason),
    });
    return {
      capabilities: { ...capabilities, experimental: { hasMachine: host.system !== undefined } satisfies ServerFacts },
      serverInfo: { name: 'elfsmith' },
    };
  });
  connection.onInitialized(() => {
    if (session?.capabilities.workspace?.workspaceFolders !== true) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      if (session)
        session.folders = [
          ...session.folders.filter((uri) => !removed.some((folder) => folder.uri === uri)),
          ...added.map(({ uri }) => uri),
        ];
    });
  });
  connection.onShutdown(async () => {
    idle.end();
    session?.workspace.close();
    await session?.documents.dispose();
  });
  connection.onDidOpenTextDocument(({ textDocument: { uri } }) => {
    session?.show(uri);
    session?.materializer?.follow(uri).catch((error: unknown) => connection.console.error(String(error)));
    if (session) void pushProblemsOf(connection, session, uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session?.hide(uri);
    if (session) void pushProblemsOf(connection, session, uri);
  });

  const configure = (loader: LoaderSettings): void => {
    if (!session) return;
    session.loading.configure(loader);
    session.configureWorkspace();
    void tellOfChange(connection, session, session.shownFiles());
  };
  connection.onNotification(settings, (loader: LoaderSettings) => configure(loader));
  connection.onNotification(ignoredFindings, (ignored: readonly string[]) => {
    if (!session) return;
    session.reports.ignore(ignored);
    void tellOfChange(connection, session, session.shownFiles(), 'text');
    if (session.capabilities.workspace?.diagnostics?.refreshSupport === true)
      void connection.languages.diagnostics.refresh();
  });
  connection.onDidChangeConfiguration(({ settings: all }) => {
    const loader = (all as { elfsmith?: LoaderSettings } | null)?.elfsmith;
    if (loader) configure(loader);
  });

  connection.workspace.textDocumentContent.on(answer(handlers.content));
  connection.onHover(answer(handlers.hover));
  connection.onDefinition(answer(handlers.definition));
  connection.onDeclaration(answer(handlers.declaration));
  connection.onImplementation(answer(loadingHandlers.implementation));
  connection.languages.typeHierarchy.onPrepare(answer(loadingHandlers.prepareTypeHierarchy));
  connection.languages.typeHierarchy.onSupertypes(answer(loadingHandlers.supertypes));
  connection.languages.typeHierarchy.onSubtypes(answer(loadingHandlers.subtypes));
  connection.onReferences(
    answer((session, params: ReferenceParams, token, progress) =>
      handlers.references(session, params, token, progress, connection),
    ),
  );
  connection.languages.callHierarchy.onPrepare(answer(codeUsers.prepareCallHierarchy));
  connection.languages.callHierarchy.onIncomingCalls(
    answer((session, params: CallHierarchyIncomingCallsParams, token, progress) =>
      codeUsers.incomingCalls(session, params, token, progress, connection),
    ),
  );
  connection.languages.callHierarchy.onOutgoingCalls(answer(codeUsers.outgoingCalls));
  connection.onDocumentHighlight(answer(handlers.documentHighlight));
  connection.onDocumentSymbol(answer(handlers.documentSymbol));
  connection.onFoldingRanges(answer(handlers.foldingRange));
  connection.onDocumentLinks(answer(handlers.documentLink));
  connection.onDocumentLinkResolve(answer(handlers.resolveLink));
  connection.onSelectionRanges(answer(handlers.selectionRange));
  connection.languages.semanticTokens.onRange(answer(handlers.semanticTokens));
  connection.languages.inlayHint.on(answer(handlers.inlayHint));
  connection.onCodeLens(answer(handlers.codeLens));
  connection.onCodeAction(answer(codeActions));
  connection.languages.diagnostics.on(answer(handlers.diagnostic));
  connection.onWorkspaceSymbol(answer(workspaceSymbol));
  connection.onWorkspaceSymbolResolve(answer(resolveWorkspaceSymbol));
  connection.onExecuteCommand(
    answer((session, params: ExecuteCommandParams) => handlers.executeCommand(session, params, connection)),
  );
  connection.onRequest(about, answer(viewHandlers.about));
  connection.onRequest(identify, answer(handlers.identify));
  connection.onRequest(listingUri, answer(handlers.listingUri));
  connection.onRequest(dependencies, answer(loadingHandlers.dependencies));
  connection.onRequest(explain, answer(loadingHandlers.explain));
  connection.onRequest(mergeCandidates, answer(later(merging, (part) => part.mergeCandidates)));
  connection.onRequest(mergePlan, answer(later(merging, (part) => part.mergePlan)));
  connection.onRequest(merge, answer(later(merging, (part) => part.merge)));
  connection.onRequest(editFacts, answer(later(editing, (part) => part.editFacts)));
  connection.onRequest(editPlan, answer(later(editing, (part) => part.editPlan)));
  connection.onRequest(edit, answer(later(editing, (part) => part.editAs)));
  connection.onRequest(extract, answer(later(editing, (part) => part.extractAs)));
  connection.onRequest(place, answer(handlers.place));
  connection.onRequest(search, answer(handlers.search));
  connection.onRequest(showBytes, answer(bytesHandlers.showBytes));
  connection.onRequest(showCode, answer(codeHandlers.showCode));
  connection.onRequest(compare, answer(comparing.compare));
  connection.onRequest(openSource, answer(sourceHandlers.openSource));
  connection.onRequest(machineCode, answer(sourceHandlers.machineCode));
  connection.onRequest(copyRows, answer(exportHandlers.copyRows));
  connection.onRequest(saveJson, answer(exportHandlers.saveJson));
  connection.onRequest(searchBinaries, answer(workspaceSearch.searchBinaries));
  connection.onRequest(checkWorkspace, answer(workspaceSearch.checkWorkspace));
  connection.onRequest(hardening, answer(viewHandlers.hardening));
  connection.onRequest(map, answer(viewHandlers.map));
  connection.onRequest(rowAt, answer(viewHandlers.rowAt));

  connection.listen();
}

/** Files of this machine by its own host, all others by the client's. */
function routed(disk: Host | undefined, client: Host): Host {
  const of = (uri: string): Host => (disk && uri.startsWith('file:') ? disk : client);
  return {
    // What is not asked of one file: as the machine has it, where there is one.
    ...(disk ?? client),
    open: (uri) => of(uri).open(uri),
    stamp: (uri) => of(uri).stamp(uri),
    watch: (uri, onChange) => of(uri).watch(uri, onChange),
    filesBelow: (folder) => of(folder).filesBelow(folder),
    systemOf: (uri) => of(uri).systemOf(uri),
  };
}

/** Binaries have changed on disk, or what is said of them: what shows their listings reads them anew. */
async function tellOfChange(
  connection: Connection,
  session: Session | undefined,
  binaries: readonly string[],
  what: 'file' | 'text' = 'file',
): Promise<void> {
  if (!session) return;
  const names = new Set(binaries.map(decodeText));
  const { workspace } = session.capabilities;
  const isConcerned = (uri: string): boolean => session.filesOf(uri).some((file) => names.has(decodeText(file)));
  const concerned = [...session.shown].filter(isConcerned);
  // VS Code reads listings as files. Asked to refresh them, too, it would change their text piece by piece, by what it
  // was before that.
  const follows = session.options.followsChanges === true;
  const told = follows ? concerned.map((uri) => parseUri(uri)?.file ?? uri) : [];
  try {
    await session.materializer?.refresh(binaries);
    for (const uri of new Set([...binaries, ...told]))
      await connection.sendNotification(changed, { uri } satisfies ChangedParams);
    if (what === 'file') await connection.sendNotification(dependenciesChanged);
    if (workspace?.textDocumentContent && !follows)
      for (const uri of concerned) await connection.workspace.textDocumentContent.refresh(uri);
    await pushProblems(connection, session, binaries);
    if (what === 'file' && workspace?.diagnostics?.refreshSupport === true)
      await connection.languages.diagnostics.refresh();
  } catch (error) {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
