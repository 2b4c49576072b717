// The shape of the project, checked: who may import whom (docs/architecture.md), no cycles, how files begin, what must
// not be in them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = dirname(import.meta.dirname);

/**
 * A folder or file, and what its files may import besides each other; `package:` stands before what comes from npm,
 * `node:` means all of Node. The first row that fits counts.
 */
const imports: readonly (readonly [string, ...string[]])[] = [
  ['shared/protocol.ts'],
  ['shared/uri.ts'],
  ['shared/base64.ts'],
  ['shared/hardeningReport.ts', 'shared/protocol.ts'],
  ['shared/base/'],
  ['shared/demangle/', 'shared/base/'],
  ['shared/unpack/', 'shared/base/'],
  ['shared/elf/', 'shared/base/'],
  ['shared/decode/', 'shared/unpack/', 'shared/elf/', 'shared/base/'],
  ['shared/disassemble/', 'shared/decode/', 'shared/elf/', 'shared/base/'],
  ['shared/verdicts/', 'shared/decode/', 'shared/elf/', 'shared/base/'],
  ['shared/ir/', 'shared/elf/machine.ts', 'shared/base/'],
  ['shared/loader/', 'shared/decode/', 'shared/unpack/checksums.ts', 'shared/elf/', 'shared/base/'],
  ['shared/dwarf/', 'shared/loader/debugFiles.ts', 'shared/decode/', 'shared/elf/', 'shared/base/'],
  ['shared/lift/', 'shared/decode/', 'shared/ir/', 'shared/elf/', 'shared/base/'],
  [
    'shared/passes/',
    'shared/ir/',
    'shared/loader/',
    'shared/elf/attributes.ts',
    'shared/elf/machine.ts',
    'shared/elf/codes.ts',
    'shared/elf/layouts.ts',
    'shared/elf/names.ts',
    'shared/elf/notes.ts',
    'shared/elf/machines/shim/shim.ts',
    'shared/elf/machines/shim/table.ts',
    'shared/base/',
  ],
  ['shared/lower/', 'shared/ir/', 'shared/elf/', 'shared/base/'],
  ['shared/encode/', 'shared/lower/chunk.ts', 'shared/ir/image.ts', 'shared/elf/', 'shared/base/'],
  [
    'shared/edit/',
    'shared/decode/',
    'shared/loader/libraryKinds.ts',
    'shared/unpack/checksums.ts',
    'shared/lower/chunk.ts',
    'shared/lower/relocations.ts',
    'shared/encode/encode.ts',
    'shared/elf/',
    'shared/base/',
  ],
  ['shared/forge.ts', 'shared/passes/', 'shared/lower/', 'shared/encode/', 'shared/ir/', 'shared/elf/', 'shared/base/'],
  [
    'shared/listing/',
    'shared/verdicts/',
    'shared/decode/',
    'shared/demangle/demangle.ts',
    'shared/ir/',
    'shared/elf/',
    'shared/base/',
  ],
  [
    'shared/documents/',
    'shared/dwarf/',
    'shared/disassemble/',
    'shared/compare/',
    'shared/edit/',
    'shared/workspace/',
    'shared/features/',
    'shared/passes/rules.ts',
    'shared/listing/',
    'shared/loader/',
    'shared/decode/',
    'shared/elf/',
    'shared/base/',
  ],
  [
    'shared/features/',
    'shared/disassemble/',
    'shared/listing/',
    'shared/loader/',
    'shared/verdicts/',
    'shared/decode/',
    'shared/elf/',
    'shared/base/',
  ],
  [
    'shared/compare/',
    'shared/documents/codeNames.ts',
    'shared/disassemble/',
    'shared/features/',
    'shared/listing/',
    'shared/verdicts/',
    'shared/decode/',
    'shared/elf/',
    'shared/base/',
  ],
  ['shared/engine.ts', 'shared/'],
  ['shared/imageText.ts', 'shared/lift/', 'shared/ir/', 'shared/decode/file.ts', 'shared/elf/codes.ts', 'shared/base/'],
  [
    'shared/merge/',
    'shared/forge.ts',
    'shared/lift/',
    'shared/loader/',
    'shared/decode/loadable.ts',
    'shared/passes/',
    'shared/ir/',
    'shared/elf/',
    'shared/base/',
  ],
  [
    'shared/workspace/',
    'shared/features/',
    'shared/listing/',
    'shared/loader/',
    'shared/demangle/demangle.ts',
    'shared/decode/',
    'shared/elf/',
    'shared/base/',
  ],
  [
    'server/',
    'shared/engine.ts',
    'shared/imageText.ts',
    'shared/dwarf/open.ts',
    'shared/workspace/',
    'shared/merge/',
    'shared/edit/',
    'shared/disassemble/',
    'shared/compare/',
    'shared/documents/',
    'shared/features/',
    'shared/listing/',
    'shared/base/log.ts',
    'shared/base/bytes.ts',
    'shared/base/recorder.ts',
    'shared/base/text.ts',
    'shared/base/files.ts',
    'shared/protocol.ts',
    'shared/uri.ts',
    'shared/base64.ts',
    'shared/hardeningReport.ts',
    'package:vscode-languageserver',
  ],
  [
    'client/',
    'shared/protocol.ts',
    'shared/uri.ts',
    'shared/base64.ts',
    'shared/hardeningReport.ts',
    'package:vscode',
    'package:vscode-languageclient',
  ],
];

/** The only files of the product that know Node. */
const nodeFiles = [
  'client/extension.ts',
  'server/main.ts',
  'server/start.ts',
  'server/background.ts',
  'server/cli/cli.ts',
  'server/host/hostNode.ts',
  'server/host/filesNode.ts',
  'server/host/attributesNode.ts',
  'server/host/outputNode.ts',
  'server/host/cacheFolder.ts',
  'server/host/childNode.ts',
  'server/host/threadNode.ts',
  'server/host/tidyNode.ts',
];

const product = walk('shared', 'server', 'client').filter((file) => file.endsWith('.ts'));
const sources = [
  ...product,
  ...walk('test', 'bench', 'fixtures', 'syntaxes', 'tools').filter((file) => /\.(ts|mjs)$/.test(file)),
  'esbuild.mjs',
  'vitest.config.ts',
];
const texts = [
  ...walk('shared', 'server', 'client', 'test', 'bench', 'fixtures', 'docs', 'syntaxes', 'tools', '.ci'),
  ...files('.'),
].filter((file) => /(^|\/)(run|LICENSE|\.gitignore|\.npmrc)$|\.(ts|mjs|json|md|txt|c|cc|rs|S|s|h|ld|snap)$/.test(file));

test('every import is allowed by the table', () => {
  expect(
    product.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} → ${target}`),
    ),
  ).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(findCycles()).toEqual([]);
});

test('every file of the product belongs to a row of the table', () => {
  expect(product.filter((file) => !imports.some(([folder]) => file.startsWith(folder)))).toEqual([]);
});

test('lines have 120 columns at most', () => {
  // Tables are read row by row, and code that a script made instruction by instruction.
  const isTable = (file: string): boolean =>
    /^shared\/elf\/|^shared\/(loader|passes)\/rules\.ts$|^shared\/loader\/chapters\.ts$/.test(file);
  const long = (file: string): number[] =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (line.length > 120 ? [index + 1] : []));
  const laidOut = [...product, ...walk('tools', 'bench').filter((file) => file.endsWith('.ts'))].filter(
    (file) => !isTable(file),
  );
  expect(laidOut.flatMap((file) => long(file).map((line) => `${file}:${line}`))).toEqual([]);
});

test('no barrels, re-exports or default exports', () => {
  const isConfiguration = (file: string): boolean => file.endsWith('.config.ts');
  expect(
    sources.filter(
      (file) => !isConfiguration(file) && /^export (\*|\{[^}]*\} from|type \{[^}]*\} from|default)/m.test(read(file)),
    ),
  ).toEqual([]);
});

test('every file opens with a sentence that says what it is', () => {
  expect(sources.filter((file) => !/^(#!.*\n)?(\/\/|\/\*\*?) ?\S[^]*?[.:]/.test(read(file).slice(0, 1000)))).toEqual(
    [],
  );
});

test('the engine knows no platform', () => {
  expect(read('shared/tsconfig.json')).toContain('"types": []');
});

test('the client loads the library of the protocol when the server starts, not before', () => {
  const early = /^import (?!type)[^;]*from 'vscode-languageclient/m;
  expect(product.filter((file) => file.startsWith('client/') && early.test(read(file)))).toEqual([]);
});

test('every npm script sets a fresh clone up first', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(Object.entries(scripts).filter(([, command]) => !command.startsWith('node tools/setup.mjs '))).toEqual([]);
});

test('nothing of one machine, no addresses of registries', () => {
  // Spelled so that this file does not match itself.
  const forbidden = /\/[w]ork\/|\/[r]oot\/|\/[h]ome\/\w|registry\.[n]pmjs|deb\.[d]ebian|proxy\.[g]olang|\/tmp\/[b]rief/;
  expect(texts.filter((file) => forbidden.test(read(file)))).toEqual([]);
});

test('rules of merging that are named exist, and each is named where it is kept', () => {
  const rows = 'shared/passes/rules.ts';
  const known = new Set([...read(rows).matchAll(/^  (R\d+):/gm)].map(([, id]) => id ?? ''));
  // Elsewhere R and a number is a processor, or a register.
  const isAbout = (file: string): boolean =>
    !/^shared\/elf\/machines\/[\w-]+\.ts$|^shared\/elf\/machines\/shim\/[\w-]+\.ts$/.test(file) ||
    file.endsWith('shim/shim.ts');
  const named = texts
    .filter((file) => file !== rows && file !== 'docs/merging.md' && isAbout(file))
    .flatMap((file) => [...read(file).matchAll(/\bR\d{1,2}\b/g)].map(([id]) => ({ file, id })));
  expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  const kept = new Set(named.filter(({ file }) => file.startsWith('shared/')).map(({ id }) => id));
  expect([...known].filter((id) => !kept.has(id))).toEqual([]);
  expect(texts.filter((file) => /\b[r]ules? \d/i.test(read(file)) && file.startsWith('shared/'))).toEqual([]);
});

test('a wrong row is no zero and no empty word where images are changed and written', () => {
  const inner = product.filter((file) => /^shared\/(ir|passes|lower)\//.test(file));
  const isHidden = (line: string): boolean => /\?\? (0|-1|''|'none')(?![\w.])/.test(line);
  expect(
    inner.flatMap((file) =>
      read(file)
        .split('\n')
        .filter(isHidden)
        .map((line) => `${file}: ${line.trim()}`),
    ),
  ).toEqual([]);
});

function mayImport(file: string, target: string): boolean {
  if (target.startsWith('node:')) return nodeFiles.includes(file);
  const row = imports.find(([folder]) => file.startsWith(folder));
  return (
    row !== undefined &&
    row.some((allowed) => (allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed))
  );
}

/** What a file imports: paths from the root, `node:…`, or `package:` and the package's name. */
function importsOf(file: string): string[] {
  const specifiers = [
    ...read(file).matchAll(/^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map(([, from, effect, dynamic]) => from ?? effect ?? dynamic ?? '');
  return specifiers.map((specifier) => {
    if (specifier.startsWith('node:')) return specifier;
    if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier));
    return `package:${specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')}`;
  });
}

function findCycles(): string[] {
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || finished.has(file) || !existsSync(join(root, file))) return;
    for (const target of importsOf(file)) if (target.endsWith('.ts')) visit(target, [...path, file]);
    finished.add(file);
  };
  for (const file of product) visit(file, []);
  return cycles;
}

function walk(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
