// What both entries do: serve listings, open binaries as listings, register the commands. The server starts when
// something is asked of it: a binary in sight, a listing, a command, a search for symbols.
import { commands, workspace, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { TextDocument } from 'vscode';
import { changed, ignoredFindings, settings, type ChangedParams, type ServerFacts } from '../shared/protocol.ts';
import { scheme } from '../shared/uri.ts';
import { registerBadges } from './badges.ts';
import { Binaries } from './binaries.ts';
import { commandsOfLinks, registerBytes } from './bytes.ts';
import { comparingLinks, registerComparing } from './comparing.ts';
import { registerCode } from './code.ts';
import { registerCommands } from './commands.ts';
import { Dependencies } from './dependencies.ts';
import { registerEditing } from './editing.ts';
import { ElfFiles, type Peek } from './elfFiles.ts';
import { registerExporting } from './exporting.ts';
import { serveFiles } from './filesForServer.ts';
import { registerFindings } from './findings.ts';
import { registerFirstSymbols } from './firstSymbols.ts';
import { Hardening } from './hardening.ts';
import { Listings } from './listings.ts';
import { MapViews } from './mapView.ts';
import { marksAnew, registerMarks } from './marks.ts';
import { registerMerging } from './merge.ts';
import { registerOpening } from './opening.ts';
import { Server, type MakeClient } from './server.ts';
import { ignoredFindings as ignoredNow, initializationOptions, loaderSettings, startSettings } from './settings.ts';
import { registerSeverities } from './severities.ts';
import { registerSource } from './source.ts';
import { registerStatusBar } from './statusBar.ts';

/** Language id of listings; package.json contributes it for files that end in `.elf-listing`. */
const language = 'elf-listing';

/** Runs the extension. How files are looked at and the client is made is all that differs in Node and the browser. */
export function start(context: ExtensionContext, peek: Peek, makeClient: MakeClient): void {
  const log = window.createOutputChannel('Elfsmith', { log: true });
  const client = new Server(() =>
    makeClient({
      documentSelector: [{ scheme }, { language }],
      initializationOptions,
      outputChannel: log,
      diagnosticPullOptions: { onTabs: true },
      markdown: { isTrusted: { enabledCommands: commandsOfLinks } },
      middleware: { ...comparingLinks, ...marksAnew },
    }),
  );
  const listings = new Listings(client);
  const binaries = new Binaries(client);
  const files = new ElfFiles(client, peek, context.workspaceState, log);
  const tree = new Dependencies(client, log);
  const hardening = new Hardening(client, files, log);
  const maps = new MapViews(context, client, log);
  const restartServer = async (): Promise<void> => {
    await restart(client, listings);
    tree.refresh();
    await hardening.change();
    maps.change();
  };
  context.subscriptions.push(
    log,
    client,
    listings,
    workspace.registerFileSystemProvider(scheme, listings, { isReadonly: true, isCaseSensitive: true }),
    client.onNotification(changed, ({ uri }: ChangedParams) => {
      listings.change(uri);
      void hardening.change(uri);
      maps.change(uri);
    }),
    serveFiles(client),
    files,
    registerOpening(files, listings, log),
    tree,
    hardening,
    maps,
    registerFindings(files),
    registerCommands(client, files, tree, restartServer, log),
    registerSeverities(client),
    registerMarks(client, language),
    registerMerging(client, files, context.workspaceState, (binary) => listings.change(binary)),
    registerEditing(client, files),
    followSettings(client, restartServer),
    binaries,
    registerStatusBar(client, language, log),
    registerBytes(client),
    registerCode(client),
    registerComparing(client),
    registerSource(client),
    registerExporting(client),
    registerBadges(files),
    registerFirstSymbols(client),
    client.onDidChange(() => {
      if (!client.isRunning()) return;
      log.info('ready');
      void hideWhatNeedsMachine(client);
    }),
    startForListings(client, log),
  );
}

/** Listings that are files have no other way to the server. */
function startForListings(client: Server, log: LogOutputChannel): Disposable {
  const opened = ({ languageId }: TextDocument): void => {
    // The editor keeps running without us; what is asked for says the same again.
    if (languageId === language)
      client.start().catch((error: unknown) => log.error('The server did not start.', String(error)));
  };
  workspace.textDocuments.forEach(opened);
  return workspace.onDidOpenTextDocument(opened);
}

/**
 * The condition of all menus and views in package.json that are about libraries of the machine: `!elfsmith.noMachine`.
 */
async function hideWhatNeedsMachine({ client }: Server): Promise<void> {
  const facts = client?.initializeResult?.capabilities.experimental as ServerFacts | undefined;
  await commands.executeCommand('setContext', 'elfsmith.noMachine', facts?.hasMachine === false);
}

/** Stops and starts the server; open listings are read anew, since settings may have changed their text. */
async function restart(client: Server, listings: Listings): Promise<void> {
  await client.stop();
  await client.start();
  listings.change();
}

function followSettings(client: Server, restartServer: () => Promise<void>): Disposable {
  return workspace.onDidChangeConfiguration(async (event) => {
    if (!client.isRunning()) return;
    if (startSettings.some((name) => event.affectsConfiguration(name))) await restartServer();
    if (event.affectsConfiguration('elfsmith.loader')) await client.sendNotification(settings, loaderSettings());
    if (event.affectsConfiguration('elfsmith.ignoredFindings'))
      await client.sendNotification(ignoredFindings, ignoredNow());
  });
}
