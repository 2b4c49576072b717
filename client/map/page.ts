// The page of the map, in a webview: asks for what can be seen, draws it, and listens to mouse and keyboard.

import type { BinaryMap, MapLane, MapRanking, MapRegion, RowAtParams } from '../../shared/protocol.ts';
import {
  cellsFor,
  drawMap,
  idOf,
  labelOf,
  numberText,
  placeOf,
  regionAt,
  sizeText,
  type Place,
  type Size,
} from './draw.ts';
import type { FromPage, MapStrings, PageState, ToPage } from './messages.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState | undefined): void;
};

type Window = NonNullable<PageState['window']>;

const editor = acquireVsCodeApi();
const strings = JSON.parse(document.body.dataset['strings'] ?? '{}') as MapStrings;
const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement;
const picture = find('#picture');
const svg = document.querySelector<SVGSVGElement>('#picture svg') as SVGSVGElement;
const details = find('#details');
const rankings = find('#rankings');
const status = find('#status');
/** How much of the window remains when one zooms in by a key. */
const zoomFactor = 0.5;
/** How much of the window a turn of the wheel moves. */
const wheelStep = 0.15;

let file: { readonly uri: string; readonly label: string } | undefined;
let shown: BinaryMap | undefined;
let window_: Window | undefined;
let chosen: Place | undefined;
/** Whether symbols are asked for: not in the first picture of a file. */
let wantsSymbols = false;
let asked = 0;
/** Windows that one came from. */
let past: (Window | undefined)[] = [];

function sizeOfPicture(): Size {
  return { width: Math.max(120, picture.clientWidth), height: Math.max(160, picture.clientHeight - 4) };
}

/** Asks for the window. The first picture of a file comes without symbols, which may be many. */
function ask(): void {
  if (!file) return;
  editor.setState({ ...file, ...(window_ && { window: window_ }) });
  const cells = cellsFor(sizeOfPicture());
  const params = { uri: file.uri, ...(window_ && { window: window_ }), cells, withSymbols: wantsSymbols };
  editor.postMessage({ type: 'ask', id: ++asked, params });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'file') begin(data.uri, data.label);
  else if (data.type === 'empty') showEmpty();
  else if (data.type === 'changed') ask();
  else if (data.id === asked) show(data.map);
});

function begin(uri: string, label: string): void {
  const kept = editor.getState();
  const isSame = file?.uri === uri;
  if (isSame) return;
  file = { uri, label };
  window_ = kept?.uri === uri ? kept.window : undefined;
  past = [];
  chosen = undefined;
  shown = undefined;
  wantsSymbols = false;
  document.body.dataset['state'] = 'map';
  find('#name').textContent = label;
  ask();
}

function showEmpty(): void {
  file = undefined;
  document.body.dataset['state'] = 'empty';
}

function show(map: BinaryMap | null): void {
  if (!map) {
    status.textContent = strings.unreadable.replace('{0}', file?.label ?? '');
    shown = undefined;
    choose(undefined);
    svg.replaceChildren();
    rankings.replaceChildren();
    return;
  }
  const before = shown && chosen ? regionAt(shown, chosen) : undefined;
  shown = map;
  draw();
  choose(before && chosen ? nearest(chosen, before.at + before.length / 2) : undefined);
  showRankings(map);
  status.textContent = map.summary;
  if (wantsSymbols) return;
  wantsSymbols = true;
  ask();
}

function draw(): void {
  if (shown) drawMap(svg, shown, sizeOfPicture(), strings);
}

/** The region of a column that holds a position, else the last before it. */
function nearest({ lane, column }: Pick<Place, 'lane' | 'column'>, position: number): Place | undefined {
  const regions = shown?.lanes[lane]?.columns[column]?.regions ?? [];
  if (regions.length === 0) return undefined;
  const behind = regions.findIndex(({ at }) => at > position);
  return { lane, column, region: Math.max(0, (behind < 0 ? regions.length : behind) - 1) };
}

function choose(place: Place | undefined): void {
  svg.querySelector('.region[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
  chosen = place;
  const element = place && document.getElementById(idOf(place));
  element?.setAttribute('aria-selected', 'true');
  if (element) picture.setAttribute('aria-activedescendant', element.id);
  else picture.removeAttribute('aria-activedescendant');
  const region = place && shown ? regionAt(shown, place) : undefined;
  const lane = place && shown?.lanes[place.lane];
  if (region && lane) showDetails(region, lane);
  else details.replaceChildren(paragraph(strings.selectHint, 'hint'));
}

function paragraph(text: string, name: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}

function button(text: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = text;
  element.addEventListener('click', run);
  return element;
}

function shareText(size: number, of: number): string {
  const share = of > 0 ? (100 * size) / of : 0;
  return share >= 0.05 ? `${numberText(share, 1)} %` : `< ${numberText(0.1, 1)} %`;
}

function showDetails(region: MapRegion, lane: MapLane): void {
  const { name, kind, flags = '', start, size, detail } = region;
  const facts = [
    `${start} · ${sizeText(size, strings)} · ${shareText(size, lane.size)}`,
    [flags, strings.kinds[kind]].join(' '),
  ];
  const buttons = document.createElement('div');
  buttons.append(
    button(strings.open, () => open(region, lane)),
    button(strings.zoomTo, () => zoomTo(region, lane)),
  );
  details.replaceChildren(
    paragraph(name, 'title'),
    ...facts.map((fact) => paragraph(fact.trim(), 'fact')),
    ...(detail === '' ? [] : [paragraph(detail, 'fact')]),
    buttons,
  );
}

/** The listing's row: the region's own, else what lies at its place. */
function open({ row, start, size }: MapRegion, { name }: MapLane): void {
  if (!file) return;
  const atStart: RowAtParams['place'] = name === 'file' ? { offset: start, size } : { address: start };
  editor.postMessage({ type: 'open', uri: file.uri, place: row ?? atStart });
}

function zoomTo({ at, length }: MapRegion, { name }: MapLane): void {
  goTo({ lane: name, from: at, to: at + length });
}

function goTo(next: Window | undefined): void {
  past.push(window_);
  window_ = next;
  ask();
}

function focusLane(): MapLane | undefined {
  return shown?.lanes.find(({ name }) => name === shown?.focus);
}

/** Zooms around a share of the window, or around the chosen region. @param factor below 1: in */
function zoomBy(factor: number, around = 0.5): void {
  const chosenLane = chosen && shown?.lanes[chosen.lane];
  const region = chosen && shown ? regionAt(shown, chosen) : undefined;
  const lane = chosenLane ?? focusLane();
  if (!lane || lane.reason !== '') return;
  const length = lane.to - lane.from;
  const wanted = Math.max(16, length * factor);
  if (wanted >= lane.total) return goTo(undefined);
  const middle = region ? region.at + region.length / 2 : lane.from + around * length;
  const share = region ? 0.5 : around;
  const from = Math.min(Math.max(0, middle - share * wanted), lane.total - wanted);
  goTo({ lane: lane.name, from, to: from + wanted });
}

function panBy(share: number): void {
  const lane = focusLane();
  if (!lane || !window_) return;
  const length = lane.to - lane.from;
  const from = Math.min(Math.max(0, lane.from + share * length), lane.total - length);
  window_ = { lane: lane.name, from, to: from + length };
  ask();
}

function back(): void {
  if (past.length === 0) return;
  window_ = past.pop();
  ask();
}

/** Moves the choice up and down in its column, and to the neighbouring columns of both lanes. */
function move(columns: number, regions: number): void {
  if (!shown) return;
  const all = shown.lanes.flatMap(({ columns }, lane) => columns.map((_, column) => ({ lane, column })));
  const here = chosen ?? { lane: 0, column: Math.min(1, (shown.lanes[0]?.columns.length ?? 1) - 1), region: 0 };
  if (!chosen) return choose(here);
  const at = all.findIndex(({ lane, column }) => lane === here.lane && column === here.column);
  const next = all[Math.min(all.length - 1, Math.max(0, at + columns))];
  if (columns !== 0 && next) return choose(sameHeight(here, next));
  const { lane, column, region } = here;
  const count = shown.lanes[lane]?.columns[column]?.regions.length ?? 0;
  choose({ lane, column, region: Math.min(count - 1, Math.max(0, region + regions)) });
}

/** The region beside the chosen one, in a column of either lane. */
function sameHeight(from: Place, to: Pick<Place, 'lane' | 'column'>): Place | undefined {
  const [lane, other] = [shown?.lanes[from.lane], shown?.lanes[to.lane]];
  const region = shown && regionAt(shown, from);
  if (!lane || !other || !region) return undefined;
  const middle = Math.max(lane.from, region.at) / 2 + Math.min(lane.to, region.at + region.length) / 2;
  const share = (middle - lane.from) / Math.max(1, lane.to - lane.from);
  return nearest(to, other.from + share * (other.to - other.from));
}

function withChosen(run: (region: MapRegion, lane: MapLane) => void): void {
  const region = chosen && shown ? regionAt(shown, chosen) : undefined;
  const lane = chosen && shown?.lanes[chosen.lane];
  if (region && lane) run(region, lane);
}

const keys: Readonly<Record<string, () => void>> = {
  ArrowDown: () => move(0, 1),
  ArrowUp: () => move(0, -1),
  ArrowLeft: () => move(-1, 0),
  ArrowRight: () => move(1, 0),
  PageDown: () => panBy(0.8),
  PageUp: () => panBy(-0.8),
  Home: () => move(0, -Infinity),
  End: () => move(0, Infinity),
  Enter: () => withChosen(open),
  ' ': () => withChosen(zoomTo),
  '+': () => zoomBy(zoomFactor),
  '=': () => zoomBy(zoomFactor),
  '-': () => zoomBy(1 / zoomFactor),
  '0': () => goTo(undefined),
  Backspace: back,
};

picture.addEventListener('keydown', (event) => {
  const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
  if (!run) return;
  event.preventDefault();
  run();
});
svg.addEventListener('click', (event) => choose(placeOf(event.target as Element)));
svg.addEventListener('dblclick', () => withChosen(zoomTo));
picture.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const direction = Math.sign(event.deltaY);
    const around = event.offsetY / Math.max(1, picture.clientHeight);
    if (event.ctrlKey || event.metaKey) {
      choose(undefined);
      zoomBy(direction > 0 ? 1 / zoomFactor : zoomFactor, around);
    } else panBy(direction * wheelStep);
  },
  { passive: false },
);

/** What takes the space: a table for each way to divide the window, each row with a bar of its share. */
function showRankings({ rankings: all, focus, lanes }: BinaryMap): void {
  const lane = lanes.find(({ name }) => name === focus);
  if (lane) rankings.replaceChildren(...all.toReversed().map((ranking) => rankingOf(ranking, lane)));
}

function rankingOf({ what, rows, others, unnamed }: MapRanking, lane: MapLane): HTMLElement {
  const total = rows.reduce((sum, { size }) => sum + size, others.size + unnamed);
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = strings.bySize.replace('{0}', strings.columns[what]);
  const list = document.createElement('ol');
  list.append(...rows.map((region) => rankItem(region, lane, total)));
  const rest = [
    others.count > 0 ? `${strings.others.replace('{0}', String(others.count))}: ${sizeText(others.size, strings)}` : '',
    unnamed > 0 ? `${strings.unnamed}: ${sizeText(unnamed, strings)}` : '',
  ];
  section.append(heading, list, ...rest.filter((text) => text !== '').map((text) => paragraph(text, 'rest')));
  return section;
}

function rankItem(region: MapRegion, lane: MapLane, total: number): HTMLElement {
  const item = document.createElement('li');
  const row = button('', () => chooseRanked(region, lane));
  row.className = `rank ${region.kind}`;
  row.title = labelOf(region, strings);
  const bar = document.createElement('span');
  bar.className = 'bar';
  bar.style.width = `${total > 0 ? (100 * region.size) / total : 0}%`;
  const parts = [region.name, sizeText(region.size, strings), shareText(region.size, total)].map((text, index) => {
    const part = document.createElement('span');
    part.className = ['name', 'size', 'share'][index] ?? '';
    part.textContent = text;
    return part;
  });
  row.append(bar, ...parts);
  item.append(row);
  return item;
}

/** The row of a table shows its details; the picture shows where it is. */
function chooseRanked(region: MapRegion, lane: MapLane): void {
  const number = shown?.lanes.indexOf(lane) ?? -1;
  const column = lane.columns.findIndex(({ regions }) => regions.some(({ row }) => isSame(row, region.row)));
  const place = nearest({ lane: Math.max(0, number), column: Math.max(0, column) }, region.at + region.length / 2);
  choose(place ?? nearest({ lane: Math.max(0, number), column: lane.columns.length - 1 }, region.at));
  showDetails(region, lane);
}

function isSame(a: MapRegion['row'], b: MapRegion['row']): boolean {
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row;
}

const buttons: Readonly<Record<string, () => void>> = {
  in: () => zoomBy(zoomFactor),
  out: () => zoomBy(1 / zoomFactor),
  back,
  whole: () => goTo(undefined),
  choose: () => editor.postMessage({ type: 'choose' }),
};
for (const [id, run] of Object.entries(buttons)) find(`#${id}`).addEventListener('click', run);

let settle: ReturnType<typeof setTimeout> | undefined;
new ResizeObserver(() => {
  draw();
  if (chosen) choose(chosen);
  // Another height has room for other regions.
  clearTimeout(settle);
  settle = setTimeout(() => ask(), 150);
}).observe(picture);

editor.postMessage({ type: 'ready' });
