// A real VS Code without a download of VS Code: code-server from npm, put into .workbench/ and started with folders of
// its own.
// Used by `npm start` and by the editor tests. Not a development dependency: it is 500 MB and `npm ci` would throw its
// nested packages away.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface Edition {
  readonly codeServer: string;
  readonly node: string;
  readonly folder: string;
  /** The node-pty from which terminals are built, where code-server's own has no binary for Linux. */
  readonly nodePty?: string;
}

const nodePty = '1.2.0-beta.15';

/**
 * Which VS Code: the newest that code-server has, the oldest on which it still installs, and some between them. Their
 * minor versions are VS Code's.
 */
export const editions: Readonly<Record<string, Edition>> & { readonly newest: Edition } = {
  newest: { codeServer: '4.139.1', node: '24.21.0', folder: '.workbench/newest' },
  oldest: { codeServer: '4.93.1', node: '20.20.2', folder: '.workbench/oldest', nodePty },
  '1.96': { codeServer: '4.96.4', node: '20.20.2', folder: '.workbench/1.96', nodePty },
  '1.100': { codeServer: '4.100.3', node: '20.20.2', folder: '.workbench/1.100', nodePty },
  '1.105': { codeServer: '4.105.1', node: '22.23.5', folder: '.workbench/1.105', nodePty },
  '1.117': { codeServer: '4.117.0', node: '22.23.5', folder: '.workbench/1.117', nodePty },
};

/** Extensions and modules of code-server that cost start-up time and are of no use beside ours. */
const unused = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  ...[
    'copilot',
    'mermaid-markdown-features',
    'git',
    'git-base',
    'github',
    'github-authentication',
    'microsoft-authentication',
    'typescript-language-features',
    'emmet',
    'npm',
    'grunt',
    'gulp',
    'jake',
    'tunnel-forwarding',
    'extension-editing',
    'terminal-suggest',
    'ipynb',
    'notebook-renderers',
    'php-language-features',
    'css-language-features',
    'html-language-features',
    'merge-conflict',
    'debug-auto-launch',
    'debug-server-ready',
    'ms-vscode.js-debug',
    'ms-vscode.js-debug-companion',
    'ms-vscode.vscode-js-profile-table',
  ].map((name) => `extensions/${name}`),
];

/**
 * Native modules that are built when code-server installs; what stands in for them needs no compiler. Each export is
 * assigned by name: that is how an ES module's import finds it.
 */
const substitutes: Record<string, string> = {
  'lib/vscode/node_modules/@vscode/spdlog/index.js': `const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
class Logger {
  constructor(kind, name, file) { this.file = file; this.level = 2; this.plain = false; mkdirSync(dirname(file), { recursive: true }); appendFileSync(file, ''); }
  write(level, text) { if (level >= this.level) try { appendFileSync(this.file, this.plain ? text : new Date().toISOString() + ' ' + text + '\\n'); } catch {} }
  getLevel() { return this.level; } setLevel(level) { this.level = level; } setPattern() {} clearFormatters() { this.plain = true; } flush() {} drop() {}
}
['trace', 'debug', 'info', 'warn', 'error', 'critical'].forEach((name, level) => { Logger.prototype[name] = function (text) { this.write(level, text); }; });
const create = async (name, file) => new Logger('rotating', name, file);
exports.version = 0; exports.setLevel = () => {}; exports.setFlushOn = () => {}; exports.Logger = Logger;
exports.createRotatingLogger = create; exports.createAsyncRotatingLogger = create;
`,
  'lib/vscode/node_modules/@vscode/native-watchdog/index.js':
    'exports.start = () => {}; exports.exit = (code) => process.exit(code);\n',
  'lib/vscode/node_modules/native-watchdog/index.js':
    'exports.start = () => {}; exports.exit = (code) => process.exit(code);\n',
};

/** Settings of every window: nothing that moves, asks, updates or reports. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.menuBarVisibility': 'compact',
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.accessibilitySupport': 'off',
  'editor.hover.delay': 50,
  // Else it is drawn, and there is no text in the page.
  'terminal.integrated.gpuAcceleration': 'off',
};

/** Puts code-server and the Node it wants in place, once: 45 s and 500 MB. */
export async function install({ codeServer, node, folder, nodePty: pty }: Edition): Promise<void> {
  const stamp = join(folder, 'installed');
  const terminals = pty === undefined ? {} : { 'node-pty': pty };
  const versions = { 'code-server': codeServer, node, ...terminals };
  const wanted = `${Object.entries(versions)
    .map((each) => each.join(' '))
    .join(', ')}, layout 2\n`;
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  console.log(`Installing code-server ${codeServer} into ${folder} …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const dependencies = { 'code-server': codeServer, [`node-linux-${process.arch}`]: node, ...terminals };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'workbench', private: true, dependencies }));
  await npmInstall(folder);
  // What code-server's own install script does, less the native builds. Not `npm ci`: the shrinkwrap that it ships
  // lacks an entry.
  const home = join(folder, 'node_modules/code-server');
  for (const part of ['lib/vscode', 'lib/vscode/extensions']) {
    await takeReleases(join(home, part));
    await npmInstall(join(home, part), '--omit=dev');
  }
  for (const name of unused) await rm(join(home, 'lib/vscode', name), { recursive: true, force: true });
  for (const [file, text] of Object.entries(substitutes))
    if (existsSync(join(home, file))) await writeFile(join(home, file), text);
  await mendOldest(folder, home);
  await writeFile(stamp, wanted);
}

/** What counts of a package.json. */
interface Described {
  readonly dependencies?: Record<string, unknown>;
  readonly devDependencies?: unknown;
  readonly overrides?: Record<string, unknown>;
}

/** Some editions name commits of repositories: the registry has releases of these packages. */
async function takeReleases(folder: string): Promise<void> {
  const lock = join(folder, 'npm-shrinkwrap.json');
  if (!existsSync(lock) || !(await readFile(lock, 'utf8')).includes('"git+')) return;
  await rm(lock);
  const file = join(folder, 'package.json');
  const { devDependencies: _unused, ...described } = JSON.parse(await readFile(file, 'utf8')) as Described;
  for (const part of [described.dependencies, described.overrides])
    for (const [name, range] of Object.entries(part ?? {})) if (part && /[/#]/.test(String(range))) part[name] = '*';
  await writeFile(file, JSON.stringify(described));
}

async function npmInstall(folder: string, ...more: string[]): Promise<void> {
  const list = [
    'install',
    ...more,
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await execute('npm', list, { cwd: folder, env: { ...process.env, NODE_ENV: '' }, maxBuffer: 1 << 26 });
}

/**
 * Old editions build argon2 (for log-ins, which we do not have) and node-pty (for terminals; its interface to Node is
 * that of all versions, and a later one comes built), and download ripgrep (which findFiles needs; Debian has it).
 */
async function mendOldest(folder: string, home: string): Promise<void> {
  const argon2 = join(folder, 'node_modules/argon2');
  if (existsSync(argon2) && !existsSync(join(argon2, 'prebuilds')))
    await writeFile(join(argon2, 'argon2.js'), 'module.exports = {};\n');
  const built = join(folder, `node_modules/node-pty/prebuilds/linux-${process.arch}/pty.node`);
  const release = join(home, 'lib/vscode/node_modules/node-pty/build/Release');
  if (existsSync(built)) {
    await mkdir(release, { recursive: true });
    await copyFile(built, join(release, 'pty.node'));
  }
  const ripgrep = join(home, 'lib/vscode/node_modules/@vscode/ripgrep');
  const target = join(ripgrep, 'bin/rg');
  if (!existsSync(ripgrep) || existsSync(target) || !existsSync('/usr/bin/rg')) return;
  await mkdir(join(ripgrep, 'bin'), { recursive: true });
  await copyFile('/usr/bin/rg', target);
  await chmod(target, 0o755);
}

export interface StartOptions {
  readonly edition?: Edition;
  /** The folder to open. */
  readonly folder: string;
  /** The packaged extension. */
  readonly extension: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly port?: number;
  /** Where the extension is only unpacked, below `home`: the server does not run it. */
  readonly unpackInto?: string;
  /** The editor's language; its own texts stay English, since language packs are nowhere to be had but on the market. */
  readonly language?: string;
  /** More command line arguments of code-server. */
  readonly options?: readonly string[];
}

/**
 * One running code-server on loopback, with user data, extensions and XDG folders of its own under a temporary folder
 * that stop() removes.
 */
export class CodeServer {
  readonly home: string;
  readonly folder: string;
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #exit: Promise<unknown>;

  private constructor(home: string, folder: string, address: string, child: ChildProcess) {
    this.home = home;
    this.folder = folder;
    this.address = address;
    this.#process = child;
    this.#exit = new Promise((done) => {
      child.once('exit', done);
    });
    process.once('exit', () => this.#kill());
  }

  static async start({
    edition = editions.newest,
    folder,
    extension,
    settings = {},
    port,
    unpackInto,
    language,
    options = [],
  }: StartOptions): Promise<CodeServer> {
    await install(edition);
    const home = await mkdtemp(join(tmpdir(), 'elfsmith-'));
    await mkdir(join(home, 'data/User'), { recursive: true });
    await writeFile(join(home, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }, undefined, 1));
    const node = resolve(edition.folder, `node_modules/node-linux-${process.arch}/bin/node`);
    const entry = resolve(edition.folder, 'node_modules/code-server/out/node/entry.js');
    const foldersWith = (extensions: string): string[] => [
      '--user-data-dir',
      join(home, 'data'),
      '--extensions-dir',
      join(home, extensions),
    ];
    const folders = foldersWith('extensions');
    const env = environment(home);
    await execute(
      node,
      [entry, ...foldersWith(unpackInto ?? 'extensions'), '--install-extension', resolve(extension)],
      { env },
    );
    if (language !== undefined) await makeLanguagePack(join(home, 'data'), language);
    const address = `127.0.0.1:${port ?? (await freePort())}`;
    const child = spawn(
      node,
      [
        entry,
        '--bind-addr',
        address,
        '--auth',
        'none',
        ...folders,
        '--disable-telemetry',
        '--disable-update-check',
        '--disable-workspace-trust',
        '--disable-getting-started-override',
        '--disable-proxy',
        ...(language === undefined ? [] : ['--locale', language]),
        ...options,
        resolve(folder),
      ],
      { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    const log = createWriteStream(join(home, 'code-server.log'));
    child.stdout.pipe(log);
    child.stderr.pipe(log, { end: false });
    const server = new CodeServer(home, resolve(folder), `http://${address}`, child);
    await server.#listening();
    return server;
  }

  /** Waits until a log of the editor or of an extension, chosen by its path, contains `text`. */
  async logged(path: RegExp, text: RegExp, milliseconds = 60_000): Promise<void> {
    const folder = join(this.home, 'data/logs');
    for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(100)) {
      for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
        if (path.test(name) && text.test(await readFile(join(folder, name), 'utf8').catch(() => ''))) return;
      }
    }
    throw new Error(`${text} did not appear in the logs ${path}`);
  }

  async stop(): Promise<void> {
    this.#kill();
    await this.#exit;
    await rm(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #listening(): Promise<void> {
    while (this.#process.exitCode === null) {
      if (
        await fetch(`${this.address}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return;
      await sleep(50);
    }
    throw new Error(`code-server ended at once: ${await readFile(join(this.home, 'code-server.log'), 'utf8')}`);
  }

  /** Its children too: they are a process group. */
  #kill(): void {
    if (this.#process.pid === undefined || this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    try {
      process.kill(-this.#process.pid, 'SIGTERM');
    } catch {
      // It ended in this moment.
    }
  }
}

/** A language pack without a text: extensions are asked for theirs in that language all the same. */
async function makeLanguagePack(data: string, language: string): Promise<void> {
  const texts = join(data, 'no-texts.json');
  await writeFile(texts, JSON.stringify({ contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: 'elfsmith.no-texts' }, version: '0.0.0' }],
    translations: { vscode: texts },
  };
  await writeFile(join(data, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/** No gallery, no files in the user's own folders, nothing of a surrounding VS Code. */
function environment(home: string): NodeJS.ProcessEnv {
  const { VSCODE_IPC_HOOK_CLI: _hook, NODE_OPTIONS: _options, ...rest } = process.env;
  return {
    ...rest,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'share'),
    XDG_CACHE_HOME: join(home, 'cache'),
    CS_DISABLE_GETTING_STARTED_OVERRIDE: '1',
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' }),
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
      });
  });
}
