// What both entries do: start the server, serve its listings, open binaries as listings, register the commands.
import { commands, workspace, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { changed, ignoredFindings, settings, type ChangedParams, type ServerFacts } from '../shared/protocol.ts';
import { scheme } from '../shared/uri.ts';
import { registerBadges } from './badges.ts';
import { Binaries } from './binaries.ts';
import { commandsOfLinks, registerBytes } from './bytes.ts';
import { registerCode } from './code.ts';
import { registerCommands } from './commands.ts';
import { Dependencies } from './dependencies.ts';
import { registerEditing } from './editing.ts';
import { ElfFiles } from './elfFiles.ts';
import { registerExporting } from './exporting.ts';
import { serveFiles } from './filesForServer.ts';
import { registerFindings } from './findings.ts';
import { Hardening } from './hardening.ts';
import { Listings } from './listings.ts';
import { MapViews } from './mapView.ts';
import { registerMerging } from './merge.ts';
import { registerOpening } from './opening.ts';
import { ignoredFindings as ignoredNow, initializationOptions, loaderSettings, startSettings } from './settings.ts';
import { registerSeverities } from './severities.ts';
import { registerSource } from './source.ts';
import { registerStatusBar } from './statusBar.ts';

/** Language id of listings; package.json contributes it for files that end in `.elf-listing`. */
const language = 'elf-listing';

/** Runs the extension. `createClient` is the only difference between Node and the browser. */
export async function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const log = window.createOutputChannel('Elfsmith', { log: true });
  const client = createClient({
    documentSelector: [{ scheme }, { language }],
    initializationOptions,
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onTabs: true },
    markdown: { isTrusted: { enabledCommands: commandsOfLinks } },
  });
  const listings = new Listings(client);
  const binaries = new Binaries(client);
  const files = new ElfFiles(client, log);
  const tree = new Dependencies(client, log);
  const hardening = new Hardening(client, files, log);
  const maps = new MapViews(context, client, log);
  const restartServer = async (): Promise<void> => {
    await restart(client, listings, log);
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
    registerOpening(files, log),
    tree,
    hardening,
    maps,
    registerFindings(files),
    registerCommands(client, files, tree, restartServer, log),
    registerSeverities(client),
    registerMerging(client, files, context.workspaceState, (binary) => listings.change(binary)),
    registerEditing(client, files),
    followSettings(client, restartServer),
    binaries,
    registerStatusBar(client, language, log),
    registerBytes(client),
    registerCode(client),
    registerSource(client),
    registerExporting(client),
    registerBadges(files),
  );
  try {
    await client.start();
    await hideWhatNeedsMachine(client);
    log.info('ready');
    await files.scan();
  } catch (error) {
    // The editor keeps running without us; a listing that is asked for says the same again.
    log.error('The server did not start.', error instanceof Error ? error : String(error));
  }
}

/**
 * The condition of all menus and views in package.json that are about libraries of the machine: `!elfsmith.noMachine`.
 */
async function hideWhatNeedsMachine(client: BaseLanguageClient): Promise<void> {
  const facts = client.initializeResult?.capabilities.experimental as ServerFacts | undefined;
  await commands.executeCommand('setContext', 'elfsmith.noMachine', facts?.hasMachine === false);
}

/** Stops and starts the server; open listings are read anew, since settings may have changed their text. */
async function restart(client: BaseLanguageClient, listings: Listings, log: LogOutputChannel): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  listings.change();
  log.info('ready');
}

function followSettings(client: BaseLanguageClient, restartServer: () => Promise<void>): Disposable {
  return workspace.onDidChangeConfiguration(async (event) => {
    if (startSettings.some((name) => event.affectsConfiguration(name))) await restartServer();
    if (!client.isRunning()) return;
    if (event.affectsConfiguration('elfsmith.loader')) await client.sendNotification(settings, loaderSettings());
    if (event.affectsConfiguration('elfsmith.ignoredFindings'))
      await client.sendNotification(ignoredFindings, ignoredNow());
  });
}
