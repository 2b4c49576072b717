// Carries hostChecks.ts into the extension host of a real editor, where the `vscode` API is, and reports each check as
// a test.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, test } from 'vitest';
import { CodeServer } from './codeServer.ts';
import { checks } from './hostChecks.ts';
import { makeSamples } from './samples.ts';
import { findBrowser, Workbench } from './workbench.ts';

/** Begins the lines in which the extension host tells results: JSON of the name and, when it failed, the reason. */
const mark = 'elfsmith-check ';

describe.skipIf(findBrowser() === undefined)('in the extension host', () => {
  const results = new Map<string, string | null>();
  beforeAll(async () => {
    await runInHost(makeSamples('host'), (line) => {
      const [name, reason] = JSON.parse(line) as [string, string | null];
      results.set(name, reason);
    });
  });

  test.each(Object.keys(checks))('%s', (name) => {
    if (!results.has(name)) throw new Error('the check did not run');
    const reason = results.get(name);
    if (reason) throw new Error(reason);
  });
});

/** What VS Code loads as tests of the extension: a module with `run`. */
const entry = `
  const { checks } = require('./test/editor/hostChecks.ts');
  exports.run = async () => {
    const editor = require('vscode');
    await editor.extensions.getExtension('elfsmith.elfsmith').activate();
    for (const [name, check] of Object.entries(checks)) {
      const reason = await check(editor).then(() => null, (error) => error.stack);
      console.log(${JSON.stringify(mark)} + JSON.stringify([name, reason]));
    }
  };`;

async function runInHost(folder: string, report: (line: string) => void): Promise<void> {
  // VS Code runs tests for an extension that is being developed; ours comes packaged, so that an empty one stands for
  // it.
  const development = resolve('out/editor/development');
  mkdirSync(development, { recursive: true });
  writeFileSync(
    `${development}/package.json`,
    JSON.stringify({ name: 'host-checks', publisher: 'elfsmith', version: '0.0.0', engines: { vscode: '*' } }),
  );
  const tests = resolve('out/editor/hostChecks.cjs');
  await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    outfile: tests,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  // Without the option a built editor ignores the payload.
  const server = await CodeServer.start({
    folder,
    extension: 'out/elfsmith.vsix',
    options: ['--vscode-option', 'enable-smoke-test-driver'],
  });
  let window: Workbench | undefined;
  try {
    const remote = (path: string): string => `vscode-remote://${new URL(server.address).host}${path}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(development)],
      ['extensionTestsPath', remote(tests)],
    ]);
    await new Promise<void>((done, fail) => {
      const expose = {
        codeAutomationLog: (_kind: string, values: unknown[]) =>
          values
            .map(String)
            .filter((value) => value.startsWith(mark))
            .forEach((value) => report(value.slice(mark.length))),
        codeAutomationExit: () => done(),
      };
      setTimeout(() => fail(new Error('the extension host did not end in time')), 120_000).unref();
      Workbench.open(server, { query: { payload }, expose }).then((opened) => {
        window = opened;
      }, fail);
    });
  } finally {
    await window?.close();
    await server.stop();
  }
}
