// Bundles everything that ships into out/: the client for both kinds of extension host, the server for Node and for a
// browser's worker, the command line.
// `--production` minifies and leaves the source maps away.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';

const production = process.argv.includes('--production');

/**
 * The library that speaks to the server, which is five times as big as the rest of the client, is a file of its own in
 * Node, so that a window without binaries does not read it. The browser's host reads one file only.
 */
const libraryApart = {
  name: 'library apart',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageclient/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './languageClient.cjs', external: true } : undefined,
    );
  },
};

/** The command line starts the server from its own bundle. */
const serverApart = {
  name: 'server apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/main\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './server/main.cjs', external: true } : undefined,
    );
  },
};

/** Where a bundle is, for what lies beside it. */
const whereItIs = { 'import.meta.url': 'urlOfBundle' };
const urlOfBundle = "const urlOfBundle = require('node:url').pathToFileURL(__filename).href;";

/** Of the language server in the editor's Node, as `server/start.ts` runs it. */
const commonJs = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: whereItIs,
};

/** One row per platform. VS Code 1.91 runs Node 20 and, in a browser, what every current browser knows. */
const bundles = [
  {
    entryPoints: {
      'client/extension': 'client/extension.ts',
      'client/languageClient': 'vscode-languageclient/node',
    },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
    plugins: [libraryApart],
    // The editor gives us its module `vscode` through require.
    supported: { 'dynamic-import': false },
  },
  {
    entryPoints: { 'client/extension.web': 'client/extension.web.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  },
  {
    entryPoints: {
      'server/background': 'server/background.ts',
      cli: 'server/cli/cli.ts',
    },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    chunkNames: 'server/chunks/[name]-[hash]',
    plugins: [serverApart],
    // The LSP library is CommonJS and calls require for Node's own modules, which an ES module does not have.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
  {
    // In one piece and as a function's expression: `server/start.ts` runs it with code that was compiled before.
    entryPoints: { 'server/server': 'server/main.ts' },
    ...commonJs,
    banner: { js: `(function (require, __filename) { const module = { exports: {} }; ${urlOfBundle}` },
    footer: { js: '})' },
  },
  {
    entryPoints: { 'server/main': 'server/start.ts' },
    ...commonJs,
    banner: { js: urlOfBundle },
  },
  {
    // The page of the map, in a webview.
    entryPoints: { 'client/map': 'client/map/page.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
  {
    entryPoints: { 'client/map': 'client/map/page.css' },
    platform: 'browser',
  },
  {
    entryPoints: { 'server/worker': 'server/worker.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
];

/** The modules of the decoders, as their packages have them. */
const modules = {
  'iced.wasm': 'node_modules/iced-x86/iced_x86_bg.wasm',
  'capstone.wasm': 'node_modules/@alexaltea/capstone-js/dist/capstone.wasm',
};

for (const folder of ['out/client', 'out/server']) rmSync(folder, { recursive: true, force: true });
await Promise.all(
  bundles.map((bundle) =>
    build({
      ...bundle,
      bundle: true,
      outdir: 'out',
      minify: production,
      sourcemap: !production,
      // For stacks in logs. A browser fetches each byte.
      keepNames: production && bundle.platform !== 'browser',
      logLevel: 'warning',
    }),
  ),
);
mkdirSync('out/server', { recursive: true });
for (const [name, from] of Object.entries(modules)) copyFileSync(from, `out/server/${name}`);
