// The commands about symbols: `bind` prints what each reference is bound to, `floor` which versions a file needs and
// because of which symbols.

import { textOf } from '../../shared/base/log.ts';
import { inColumns } from '../../shared/base/text.ts';
import { loadProblem, openBinary, type Binary } from '../../shared/engine.ts';
import { titleOf } from '../../shared/features/loading/dependencies.ts';
import { floorsOf, neededVersionsOf, otherSystem, symbolNames } from '../../shared/features/loading/floor.ts';
import { bindingText, boundTo } from '../../shared/features/loading/loading.ts';
import { bindingJson, bindingLines, floorJson, type BindingLine } from '../../shared/features/loading/json.ts';
import { worldOfFile, type WorldOptions } from './deps.ts';
import { eachFile } from './files.ts';
import { complain, type Output } from '../host/hostNode.ts';
import type { World } from '../lsp/loading.ts';

export interface BindOptions extends WorldOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/**
 * Prints the bindings of a file, or of one symbol with every candidate; false when the file is no dynamic one or nobody
 * refers to the symbol.
 */
export function bind(out: Output, path: string, symbol: string | undefined, options: BindOptions): boolean {
  const world = worldOfFile(path, options);
  if (!world) return false;
  const { all = false, json = false } = options;
  const lines = bindingLines(all ? world.objects : [world.program], symbol);
  let count: number;
  if (json) count = writeJson(out, world, lines, symbol !== undefined);
  else if (symbol === undefined) count = writeTable(out, world, lines, all);
  else count = writeTexts(out, world, lines);
  out.flush();
  if (count > 0 || symbol === undefined) return true;
  complain(`${path}: no relocation refers to ${symbol}${all ? '' : '; --all looks at the libraries, too'}`);
  return false;
}

/** One binding a line; gives how many there are, like the two below. */
function writeJson(out: Output, world: World, lines: Iterable<BindingLine>, hasCandidates: boolean): number {
  let count = 0;
  for (const line of lines)
    out.write((count++ > 0 ? ',\n' : '[\n') + JSON.stringify(bindingJson(world, line, hasCandidates)));
  out.write(count > 0 ? '\n]\n' : '[]\n');
  return count;
}

function writeTable(out: Output, world: World, lines: Iterable<BindingLine>, isOfAll: boolean): number {
  const rows = Array.from(lines, (line) => {
    const row = boundTo(world, line);
    return isOfAll ? [`${titleOf(line.from)}:`, ...row] : row;
  });
  for (const line of inColumns(rows)) out.write(line + '\n');
  return rows.length;
}

/** With all candidates. */
function writeTexts(out: Output, world: World, lines: Iterable<BindingLine>): number {
  let count = 0;
  for (const line of lines) out.write(`${count++ > 0 ? '\n' : ''}${line.from.path}:\n${bindingText(world, line)}\n`);
  return count;
}

/** Prints the oldest libraries that files run with; false when one of them can't be read. */
export function floor(out: Output, paths: readonly string[], { json = false }: { readonly json?: boolean }): boolean {
  return eachFile(out, paths, (path, source) => {
    const { file } = openBinary(source, path);
    const problem = file?.log.diagnostics.find(({ code }) => code.id === 'not-elf');
    if (!file || problem) {
      complain(`${path}: ${problem ? textOf(problem) : loadProblem(source)}`);
      return false;
    }
    if (json) out.write(JSON.stringify(floorJson(path, file), undefined, 1) + '\n');
    else out.write(floorText(path, file));
    return true;
  });
}

function floorText(path: string, file: NonNullable<Binary['file']>): string {
  const system = otherSystem(file);
  const floors = floorsOf(file).map(({ family, release }) => `${family} ${release}`);
  const needs = floors.length > 0 ? floors.join(', ') : 'needs no versions';
  const rows = neededVersionsOf(file).map(({ need, symbols }) => {
    const names = symbols.length > 0 ? symbolNames(file, symbols, mostNamed) : '(the file as a whole)';
    return [need.file, need.name, names];
  });
  const lines = inColumns(rows).map((line) => `  ${line}\n`);
  return `${path}: ${system === undefined ? '' : `for ${system}; `}${needs}\n${lines.join('')}`;
}

/** Symbols named of one version; --json has all. */
const mostNamed = 10;
