// The extension where there is no Node: code-server's page with ours and an in-memory file system among its built-in
// extensions, which run in the browser's worker host, and a folder of that file system. The server's own host has
// neither.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'esbuild';
import type { CodeServer } from './codeServer.ts';
import { Workbench } from './workbench.ts';

/** The folder of the workspace, in the scheme of memoryFileSystem.ts. */
const root = '/sample';
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export class WebHost {
  readonly window: Workbench;
  /** What extensions have written, by the path in the folder. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly #files: Server;

  private constructor(window: Workbench, written: ReadonlyMap<string, Uint8Array>, files: Server) {
    this.window = window;
    this.written = written;
    this.#files = files;
  }

  /**
   * Opens a window whose folder has the files of `folder`, of this machine. The server has unpacked the extension into
   * `unpacked`.
   */
  static async open(server: CodeServer, folder: string, unpacked: string): Promise<WebHost> {
    const written = new Map<string, Uint8Array>();
    const installed = readdirSync(join(server.home, unpacked)).find((name) => name.startsWith('elfsmith.'));
    const folders = new Map([
      ['/elfsmith/', join(server.home, unpacked, installed ?? '')],
      ['/memory/', resolve('out/editor/memory')],
    ]);
    const files = serve(folders, folder, written);
    await new Promise<void>((done) => {
      files.listen(0, '127.0.0.1', done);
    });
    const address = files.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await makeMemoryFiles(`http://127.0.0.1:${port}/files`);
    const builtin = [...folders.keys()].map((path) => ({
      scheme: 'http',
      authority: `127.0.0.1:${port}`,
      path: path.slice(0, -1),
    }));
    const window = await Workbench.open(server, {
      web: (context) => withMemoryFolder(context, server.address, builtin),
    });
    return new WebHost(window, written, files);
  }

  async close(): Promise<void> {
    await this.window.close();
    this.#files.closeAllConnections();
    this.#files.close();
  }
}

/** Rewrites the configuration of the page while it is loaded. */
async function withMemoryFolder(context: BrowserContext, address: string, builtin: unknown): Promise<void> {
  await context.route(
    (url) => url.origin === address && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_all, before: string, settings: string) => {
          const given = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Record<
            string,
            unknown
          >;
          const changed = {
            ...given,
            folderUri: { scheme: 'memfs', authority: '', path: root },
            additionalBuiltinExtensions: builtin,
          };
          return before + JSON.stringify(changed).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        },
      );
      await route.fulfill({ response, body });
    },
  );
}

/** The in-memory file system as an extension; it asks `address` for its files. */
async function makeMemoryFiles(address: string): Promise<void> {
  const folder = resolve('out/editor/memory');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'memory-files',
      publisher: 'elfsmith',
      version: '0.0.0',
      engines: { vscode: '^1.91.0' },
      browser: './extension.js',
      activationEvents: ['onFileSystem:memfs'],
      files: address,
    }),
  );
  await build({
    entryPoints: ['test/editor/memoryFileSystem.ts'],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
}

/**
 * Serves the folders of the extensions, and under /files the names of the workspace's files, each file, and a place to
 * put what is written.
 */
function serve(extensions: ReadonlyMap<string, string>, folder: string, written: Map<string, Uint8Array>): Server {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const answer = (status: number, body: Uint8Array | string = '', type = 'application/octet-stream'): void => {
      response
        .writeHead(status, {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': '*',
          'access-control-allow-headers': '*',
          'content-type': type,
        })
        .end(body);
    };
    if (request.method === 'PUT') {
      const parts: Buffer[] = [];
      request
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          written.set(relative('/files' + root, path), Buffer.concat(parts));
          answer(204);
        });
    } else if (request.method !== 'GET') answer(204);
    else if (path === '/files') answer(200, JSON.stringify(names.map((name) => `${root}/${name}`)), types['.json']);
    else {
      const from = [['/files' + root + '/', folder] as const, ...extensions].find(([prefix]) =>
        path.startsWith(prefix),
      );
      try {
        answer(200, readFileSync(join(from?.[1] ?? '', path.slice(from?.[0].length))), types[extname(path)]);
      } catch {
        answer(404);
      }
    }
  });
}
