// What the views show, as text: the report on hardening, the map.

import { hardeningOf } from '../../shared/features/hardening.ts';
import type { ElfFile } from '../../shared/decode/file.ts';
import { columnsOf, type Column } from '../../shared/features/map/columns.ts';
import { mapOf, type BinaryMap, type MapOptions, type MapRegion } from '../../shared/features/map/map.ts';
import { openFixture } from './checkFeatures.ts';

/** A line for each protection of a kept fixture: state, verdict, evidence, what would mend it. */
export function checkReport(fixture: string): string {
  const { file } = openFixture(fixture);
  if (!file) throw new Error(`${fixture} is no ELF file`);
  const { kind, reason, rows } = hardeningOf(file);
  const lines = rows.map(
    ({ state, name, text, why, mend, at }) =>
      `${state} ${name}: ${text} (${why}${at ? `, at ${at.offset}` : ''})${mend === '' ? '' : ` → ${mend}`}`,
  );
  return [kind, ...(reason === '' ? [] : [reason]), ...lines].join('\n');
}

/** The map of a kept fixture, an archive or a file made for the purpose, as text: a line a region. */
export function checkMap(fixture: string, options: Partial<MapOptions> = {}): string {
  const { file, archive } = openFixture(fixture);
  return mapText(mapOf({ file, archive }, { cells: 12, withSymbols: true, ...options }));
}

function mapText({ lanes, focus, bands, rankings, summary }: BinaryMap): string {
  const lines = [`${summary}, focus on ${focus}`];
  for (const { name, total, from, to, columns, reason } of lanes) {
    lines.push(`${name}: ${from} to ${to} of ${total}${reason === '' ? '' : `: ${reason}`}`);
    for (const { what, regions } of columns)
      lines.push(`  ${what}`, ...regions.map((region) => `    ${regionText(region)}`));
  }
  for (const { name, file, memory } of bands) lines.push(`${name}: ${file.join('–')} ↔ ${memory.join('–')}`);
  for (const { what, rows, others, unnamed } of rankings) {
    lines.push(`by size: ${what}`, ...rows.slice(0, 3).map(({ name, size }) => `    ${name} ${size}`));
    lines.push(`    and ${Math.max(0, rows.length - 3) + others.count} more, unnamed ${unnamed}`);
  }
  return lines.join('\n');
}

function regionText({ at, length, start, size, kind, flags, name, detail, isCut }: MapRegion): string {
  const words = [`${at}+${length}`, `${start}+${size}`, kind, flags, name, detail && `(${detail})`, isCut && 'cut'];
  return words.filter((word) => word !== undefined && word !== '' && word !== false).join(' ');
}

/** What is wrong with the columns of a file: each must go from the first byte of its lane to the last. */
export function columnFaults(file: ElfFile): string[] {
  return (['file', 'memory'] as const).flatMap((lane) =>
    columnsOf(file, lane, true).flatMap((column) =>
      faultsOf(column).map((fault) => `${lane} ${column.what}: ${fault}`),
    ),
  );
}

function faultsOf({ starts, owners, end, piece }: Column): string[] {
  const faults = starts.length === owners.length ? [] : ['as many owners as pieces'];
  for (let index = 0; index < starts.length; index++) {
    const next = index + 1 < starts.length ? starts[index + 1] : end;
    if (!((next ?? NaN) > (starts[index] ?? NaN))) faults.push(`piece ${index} at ${starts[index]} ends at ${next}`);
    if (index % 97 === 0 && piece(index).name === '') faults.push(`piece ${index} has no name`);
  }
  return faults;
}

/** What is wrong with the picture of a window: the regions of a column touch each other and fill the window. */
export function pictureFaults(fixture: string, options: MapOptions): string[] {
  const { file, archive } = openFixture(fixture);
  const { lanes, rankings, focus } = mapOf({ file, archive }, options);
  const faults: string[] = [];
  for (const { name, from, to, columns } of lanes)
    for (const { what, regions } of columns) {
      const [first, last] = [regions[0], regions.at(-1)];
      if (!first || !last || first.at > from || last.at + last.length < to - 1e-6)
        faults.push(`${name} ${what} does not fill`);
      for (const [index, region] of regions.entries()) {
        const next = regions[index + 1];
        if (next && Math.abs(region.at + region.length - next.at) > 1e-6) faults.push(`${name} ${what} ${region.name}`);
      }
      if (regions.length > 3 * options.cells + 2) faults.push(`${name} ${what}: ${regions.length} regions`);
    }
  const lane = lanes.find(({ name }) => name === focus);
  for (const { what, rows, others, unnamed } of rankings) {
    const sum = rows.reduce((total, { size }) => total + size, others.size + unnamed);
    if (focus === 'file' && lane && sum !== lane.to - lane.from)
      faults.push(`${what}: ${sum} of ${lane.to - lane.from}`);
  }
  return faults;
}
