// Draws the map as SVG: the lanes side by side, their columns with regions to scale, bands from bytes to memory.

import type { BinaryMap, MapLane, MapRegion } from '../../shared/protocol.ts';
import type { MapStrings } from './messages.ts';

/** Which region of the picture: by the numbers of lane, column and region. */
export interface Place {
  readonly lane: number;
  readonly column: number;
  readonly region: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const svgSpace = 'http://www.w3.org/2000/svg';
/** Lengths in pixels. */
const headings = 34;
const bandWidth = 44;
const columnGap = 2;
const lineHeight = 13;
const letterWidth = 6.6;

type Attributes = Readonly<Record<string, string | number>>;

function make(name: string, attributes: Attributes, ...children: readonly (SVGElement | string)[]): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** The id of a region's element, by which the picture tells a screen reader which one is chosen. */
export function idOf({ lane, column, region }: Place): string {
  return `region-${lane}-${column}-${region}`;
}

/** How many pieces of a column can be told apart in a picture of this height. */
export function cellsFor({ height }: Size): number {
  return Math.max(20, Math.floor((height - headings) / 3));
}

/** The region of an element of the picture. */
export function placeOf(element: Element | null): Place | undefined {
  const match = /^region-(\d+)-(\d+)-(\d+)$/.exec(element?.closest('.region')?.id ?? '');
  return match ? { lane: Number(match[1]), column: Number(match[2]), region: Number(match[3]) } : undefined;
}

export function regionAt(map: BinaryMap, { lane, column, region }: Place): MapRegion | undefined {
  return map.lanes[lane]?.columns[column]?.regions[region];
}

/** Draws all of it anew. */
export function drawMap(svg: SVGSVGElement, map: BinaryMap, size: Size, strings: MapStrings): void {
  const { width, height } = size;
  const count = map.lanes.length;
  const laneWidth = (width - bandWidth * (count - 1)) / count;
  const parts = map.lanes.map((lane, index) =>
    laneOf(lane, index, { x: index * (laneWidth + bandWidth), width: laneWidth, height }, strings),
  );
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.replaceChildren(...bands(map, laneWidth, height), ...parts);
}

interface Box {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function yOf({ from, to }: MapLane, position: number, height: number): number {
  const share = (position - from) / Math.max(1, to - from);
  return headings + Math.min(1, Math.max(0, share)) * (height - headings);
}

function laneOf(lane: MapLane, index: number, box: Box, strings: MapStrings): SVGElement {
  const { x, width, height } = box;
  const title = lane.name === 'file' ? strings.file : strings.memory;
  const heading = clipped(
    { x, y: 0, width, height: lineHeight + 2 },
    { class: 'lane' },
    text(fitted(`${title} · ${lane.first}–${lane.last}`, width, 'bold'), 10),
  );
  if (lane.reason !== '')
    return make(
      'g',
      {},
      heading,
      clipped({ x, y: headings, width, height: 200 }, { class: 'reason' }, ...wrapped(lane.reason, width)),
    );
  const columnWidth = width / Math.max(1, lane.columns.length);
  const columns = lane.columns.map(({ what, regions }, column) => {
    const left = x + column * columnWidth;
    const inner = { x: left, width: columnWidth - columnGap, height };
    const name = clipped(
      { x: left, y: lineHeight + 4, width: inner.width, height: lineHeight + 2 },
      { class: 'column' },
      text(fitted(strings.columns[what], inner.width), 10),
    );
    const drawn = regions.map((region, number) =>
      regionOf(region, lane, { lane: index, column, region: number }, inner, strings),
    );
    const group = { role: 'group', 'aria-label': `${strings.columns[what]}, ${title}` };
    return make('g', {}, name, make('g', group, ...drawn));
  });
  return make('g', {}, heading, ...columns);
}

function regionOf(region: MapRegion, lane: MapLane, place: Place, box: Box, strings: MapStrings): SVGElement {
  const top = yOf(lane, region.at, box.height);
  const height = Math.max(0.5, yOf(lane, region.at + region.length, box.height) - top);
  const label = labelOf(region, strings);
  const children: SVGElement[] = [make('rect', { width: '100%', height: '100%' }), make('title', {}, label)];
  if (height >= lineHeight - 1 && box.width >= 24)
    children.push(text(fitted(nameOf(region), box.width), Math.min(height / 2 + 4, 14)));
  if (region.isCut)
    children.push(
      make('path', { d: `M0 ${height / 2} l${box.width / 2} -5 v10 l${box.width / 2} -5`, class: 'break' }),
    );
  const attributes = {
    id: idOf(place),
    class: `region ${region.kind}${region.count > 1 ? ' many' : ''}`,
    role: 'option',
    'aria-selected': 'false',
    'aria-label': label,
  };
  return clipped({ x: box.x, y: top, width: box.width, height }, attributes, ...children);
}

/** Permissions stand before a name: they are what one looks for. */
function nameOf({ name, flags }: MapRegion): string {
  return flags === undefined ? name : `${flags} ${name}`;
}

/** What a region is, in one sentence: for tooltips and screen readers. */
export function labelOf(region: MapRegion, strings: MapStrings): string {
  const { kind, start, size, detail, isCut } = region;
  const parts = [
    nameOf(region),
    strings.kinds[kind],
    `${start}, ${sizeText(size, strings)}`,
    detail,
    isCut ? strings.cut : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A size as people read it, in the language of the page. */
export function sizeText(bytes: number, strings: MapStrings): string {
  const units = [strings.bytes, 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${numberText(value, power > 0 && value < 10 ? 1 : 0)} ${units[power]}`;
}

/** A number with so many digits behind the point, or what stands for it in the language of the page. */
export function numberText(value: number, digits: number): string {
  const { lang } = document.documentElement;
  return value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function bands({ lanes, bands: all }: BinaryMap, laneWidth: number, height: number): SVGElement[] {
  const [file, memory] = lanes;
  if (!file || !memory || memory.reason !== '') return [];
  const [left, right] = [laneWidth - columnGap, laneWidth + bandWidth];
  return all.map(({ name, kind, file: [from, to], memory: [first, last] }) => {
    const corners = [
      [left, yOf(file, from, height)],
      [right, yOf(memory, first, height)],
      [right, yOf(memory, last, height)],
      [left, yOf(file, to, height)],
    ];
    const points = corners.map(([x = 0, y = 0]) => `${x},${y}`).join(' ');
    return make('polygon', { points, class: `band ${kind}`, 'aria-hidden': 'true' }, make('title', {}, name));
  });
}

/** An area of its own, beyond which nothing is drawn. */
function clipped(
  { x, y, width, height }: Box & { readonly y: number },
  attributes: Attributes,
  ...children: readonly SVGElement[]
): SVGElement {
  return make('svg', { x, y, width: Math.max(0, width), height, ...attributes }, ...children);
}

function text(content: string, y: number): SVGElement {
  return make('text', { x: 3, y }, content);
}

/** As much of a name as there is room for, and three dots for the rest. */
function fitted(content: string, width: number, weight = ''): string {
  pen ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (!pen) return content;
  pen.font = `${weight} ${getComputedStyle(document.querySelector('svg') ?? document.body).font}`.trim();
  const room = width - 6;
  if (pen.measureText(content).width <= room) return content;
  let [fits, tooLong] = [0, content.length];
  while (tooLong - fits > 1) {
    const half = (fits + tooLong) >> 1;
    if (pen.measureText(`${content.slice(0, half)}…`).width <= room) fits = half;
    else tooLong = half;
  }
  return `${content.slice(0, fits).trimEnd()}…`;
}
let pen: CanvasRenderingContext2D | undefined;

function wrapped(content: string, width: number): SVGElement[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length + 1) * letterWidth < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => text(line, 12 + index * (lineHeight + 3)));
}
