// The commands about symbols: `bind` prints what each reference is bound to, `floor` which versions a file needs and
// because of which symbols.

import { textOf } from '../../shared/base/log.ts';
import { inColumns } from '../../shared/base/text.ts';
import { loadProblem, openBinary, type Binary } from '../../shared/engine.ts';
import { titleOf } from '../../shared/features/loading/dependencies.ts';
import { floorsOf, neededVersionsOf, otherSystem, symbolNames } from '../../shared/features/loading/floor.ts';
import { bindingText, boundTo } from '../../shared/features/loading/loading.ts';
import { bindingJson, bindingLines, floorJson } from '../../shared/features/loading/json.ts';
import { worldOfFile, type WorldOptions } from './deps.ts';
import { eachFile } from './files.ts';
import { complain, type Output } from '../host/hostNode.ts';

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
  const objects = options.all === true ? world.objects : [world.program];
  let count = 0;
  const rows: string[][] = [];
  if (options.json === true) out.write('[');
  for (const line of bindingLines(objects, symbol)) {
    if (options.json === true)
      out.write((count > 0 ? ',\n' : '\n') + JSON.stringify(bindingJson(world, line, symbol !== undefined)));
    else if (symbol === undefined)
      rows.push([...(options.all === true ? [`${titleOf(line.from)}:`] : []), ...boundTo(world, line)]);
    else out.write(`${count > 0 ? '\n' : ''}${line.from.path}:\n${bindingText(world, line)}\n`);
    count++;
  }
  if (options.json === true) out.write(count > 0 ? '\n]\n' : ']\n');
  for (const line of inColumns(rows)) out.write(line + '\n');
  out.flush();
  if (count === 0 && symbol !== undefined)
    complain(
      `${path}: no relocation refers to ${symbol}${options.all === true ? '' : '; --all looks at the libraries, too'}`,
    );
  return count > 0 || symbol === undefined;
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
    else writeFloor(out, path, file);
    return true;
  });
}

function writeFloor(out: Output, path: string, file: NonNullable<Binary['file']>): void {
  const floors = floorsOf(file).map(({ family, release }) => `${family} ${release}`);
  const system = otherSystem(file);
  const forWhom = system === undefined ? '' : `for ${system}; `;
  out.write(`${path}: ${forWhom}${floors.length > 0 ? floors.join(', ') : 'needs no versions'}\n`);
  const rows = neededVersionsOf(file).map(({ need, symbols }) => {
    const causes = symbols.length > 0 ? symbolNames(file, symbols, mostNamed) : '(the file as a whole)';
    return [need.file, need.name, causes];
  });
  for (const line of inColumns(rows)) out.write(`  ${line}\n`);
}

/** Symbols named of one version; --json has all. */
const mostNamed = 10;
