// Prints where the bytes of files and their memory go: pages, sections and symbols, with what takes most.

import { grouped, inColumns, readableSize } from '../../shared/base/text.ts';
import { filePlaces, isBinary, openBinary, type Binary } from '../../shared/engine.ts';
import {
  laneJson,
  mapOf,
  type BinaryMap,
  type MapLane,
  type MapRanking,
  type MapRegion,
} from '../../shared/features/map/map.ts';
import { defaultPaging } from '../../shared/listing/overview.ts';
import { absolutePath, nodeFiles } from '../host/filesNode.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { eachFile, nameOf } from './files.ts';

/** Segments and pages that are shown apart: more have only cores. */
const cells = 10_000;
/** Rows of a ranking that are printed, and characters of the bar of the biggest. */
const mostPrinted = 25;
const barLength = 24;

/** Prints the map of files; false when one of them could not be read. */
export function map(out: Output, paths: readonly string[], { json }: { readonly json?: boolean }): boolean {
  return eachFile(out, paths, (path, source, heading) => {
    if (!isBinary(source)) {
      complain(`${path}: no ELF file and no archive`);
      return false;
    }
    const binary = openBinary(source, nameOf(path), defaultPaging, filePlaces(nodeFiles, absolutePath(path)));
    if (json === true) writeJson(out, path, binary);
    else out.write(heading + textOf(mapOf(binary, { cells, withSymbols: true })));
    out.flush();
    return true;
  });
}

function textOf({ lanes, rankings }: BinaryMap): string {
  const lines = lanes.flatMap((lane) => [...laneLines(lane), '']);
  for (const ranking of rankings.filter(({ rows }) => rows.length > 0)) lines.push(...rankingLines(ranking), '');
  return lines.join('\n') + '\n';
}

/** The first column of a lane, which has few pieces: segments of the file, pages of the memory, members. */
function laneLines({ name, size, columns, reason }: MapLane): string[] {
  const title = name === 'file' ? `File, ${readableSize(size)}` : `Memory, ${readableSize(size)}`;
  if (reason !== '') return [`${title}: ${reason}`];
  const rows = columns[0]?.regions ?? [];
  return [title, '', ...inColumns(rows.map(rowOf))];
}

function rowOf({ start, size, flags = '', name, detail }: MapRegion): string[] {
  return [`  ${start}`, grouped(size).padStart(13), flags.padEnd(3), name, detail];
}

function rankingLines({ what, rows, others, unnamed }: MapRanking): string[] {
  const total = rows.reduce((sum, { size }) => sum + size, others.size + unnamed);
  const most = rows[0]?.size ?? 1;
  const shown = rows.slice(0, mostPrinted);
  const rest = rows.slice(mostPrinted).reduce((sum, { size }) => sum + size, others.size);
  const line = (size: number, name: string): string[] => [
    `  ${grouped(size).padStart(13)}`,
    `${((100 * size) / total).toFixed(1).padStart(5)} %`,
    '█'.repeat(Math.min(barLength, Math.round((barLength * size) / most))).padEnd(barLength),
    name,
  ];
  const more = rows.length - shown.length + others.count;
  return [
    `${what[0]?.toUpperCase()}${what.slice(1)} of the file by size, ${readableSize(total)}`,
    '',
    ...inColumns([
      ...shown.map(({ size, name }) => line(size, name)),
      ...(more > 0 ? [line(rest, `${grouped(more)} more`)] : []),
      ...(unnamed > 0 ? [line(unnamed, 'without a name')] : []),
    ]),
  ];
}

/** Each piece of a column stands on a line of its own. */
function writeJson(out: Output, path: string, binary: Binary): void {
  out.write(`{"path":${JSON.stringify(path)},"lanes":[`);
  let before = '\n';
  for (const { columns, ...lane } of laneJson(binary)) {
    out.write(`${before}{${JSON.stringify(lane).slice(1, -1)},"columns":{`);
    before = ',\n';
    let comma = '';
    for (const { what, pieces } of columns) {
      out.write(`${comma}\n${JSON.stringify(what)}:[`);
      comma = ',';
      let separator = '\n';
      for (const piece of pieces) {
        out.write(separator + JSON.stringify(piece));
        separator = ',\n';
      }
      out.write(']');
    }
    out.write('}}');
  }
  out.write(']}\n');
}
