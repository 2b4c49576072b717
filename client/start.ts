// What both entries do: start the server, serve its listings, open binaries as listings, register the commands.
import { workspace, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { changed, readFile, type ChangedParams, type InitializationOptions } from '../shared/protocol.ts';
import { scheme } from '../shared/uri.ts';
import { registerCommands } from './commands.ts';
import { ElfFiles } from './elfFiles.ts';
import { Listings } from './listings.ts';
import { registerOpening } from './opening.ts';
import { readWholeFile } from './readWholeFile.ts';

/** Language id of listings; package.json contributes it for files that end in `.elf-listing`. */
const language = 'elf-listing';

/** The settings that the server reads once, when it starts. */
const serverSettings = ['elfsmith.overviewRows', 'elfsmith.pageRows', 'elfsmith.ignoredFindings'];

/** Runs the extension. `createClient` is the only difference between Node and the browser. */
export async function start(context: ExtensionContext, createClient: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const log = window.createOutputChannel('Elfsmith', { log: true });
  const client = createClient({
    documentSelector: [{ scheme }, { language }],
    initializationOptions,
    outputChannel: log,
    diagnosticPullOptions: { onChange: true, onTabs: true },
  });
  const listings = new Listings(client);
  const files = new ElfFiles(client, log);
  context.subscriptions.push(
    log,
    client,
    listings,
    workspace.registerFileSystemProvider(scheme, listings, { isReadonly: true, isCaseSensitive: true }),
    client.onNotification(changed, ({ uri }: ChangedParams) => listings.change(uri)),
    client.onRequest(readFile, readWholeFile),
    files,
    registerOpening(files, log),
    registerCommands(client, files, () => restart(client, listings, log), log),
    restartOnSettings(() => restart(client, listings, log)),
  );
  try {
    await client.start();
    log.info('ready');
    await files.scan();
  } catch (error) {
    // The editor keeps running without us; a listing that is asked for says the same again.
    log.error('The server did not start.', error instanceof Error ? error : String(error));
  }
}

function initializationOptions(): InitializationOptions {
  const settings = workspace.getConfiguration('elfsmith');
  return {
    textDocumentContent: true,
    readFile: true,
    commands: { search: 'elfsmith.searchPages', problems: 'workbench.actions.view.problems' },
    overviewRows: settings.get<number>('overviewRows', 200),
    pageRows: settings.get<number>('pageRows', 20_000),
    ignoredFindings: settings.get<string[]>('ignoredFindings', []),
  };
}

/** Stops and starts the server; open listings are read anew, since settings may have changed their text. */
async function restart(client: BaseLanguageClient, listings: Listings, log: LogOutputChannel): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  listings.change();
  log.info('ready');
}

function restartOnSettings(restartServer: () => Promise<void>): Disposable {
  return workspace.onDidChangeConfiguration(async (event) => {
    if (serverSettings.some((name) => event.affectsConfiguration(name))) await restartServer();
  });
}
