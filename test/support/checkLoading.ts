// Checks of what the features say about loading: small worlds of crafted files, positions as text of the listing,
// answers as text.

import { expect } from 'vitest';
import { sourceOf } from '../../shared/base/bytes.ts';
import { openBinary, type Binary } from '../../shared/engine.ts';
import { needsOf, neededByOf, objectAt, titleOf } from '../../shared/features/loading/dependencies.ts';
import { diagnostics } from '../../shared/features/diagnostics.ts';
import { explainView } from '../../shared/documents/explain.ts';
import { hover } from '../../shared/features/hover.ts';
import {
  definitionInLibrary,
  foundSymbol,
  implementations,
  symbolText,
  type Elsewhere,
} from '../../shared/features/loading/loading.ts';
import { loadingDiagnostics } from '../../shared/features/loading/diagnostics.ts';
import type { Page } from '../../shared/features/page.ts';
import { Worlds, type WorldSettings } from '../../shared/features/loading/worlds.ts';
import type { World } from '../../shared/loader/world.ts';
import { cellsAt, lineAt, textAt, textOf } from '../../shared/listing/listing.ts';
import { defaultPaging, overview } from '../../shared/listing/overview.ts';
import { cursorAt, pageOf } from './checkFeatures.ts';
import { craftLibrary } from './craftLibrary.ts';
import { memoryFiles, type Tree } from './memoryFiles.ts';

/** By path: craftLibrary's statements, or plain text after `text:`. The first is the program. */
export type Sources = Readonly<Record<string, string>>;

/** A dynamic linker for x86-64 that says nothing of itself: the places are those of Debian. */
export const interpreter = { '/lib64/ld-linux-x86-64.so.2': 'soname ld-linux-x86-64.so.2' } as const;

/** A world on a disk of literals, and the listing of its program. */
export class Loaded {
  readonly tree: Record<string, Tree[string]>;
  worlds: Worlds;
  readonly program: string;
  readonly #settings: WorldSettings;
  readonly binary: Binary;
  /** Milliseconds; tests turn it. */
  clock = 0;

  constructor(sources: Sources, settings: WorldSettings = {}) {
    this.tree = Object.fromEntries(
      Object.entries(sources).map(([path, text]) => [
        path,
        text.startsWith('text:') ? text.slice(5) : craftLibrary(text),
      ]),
    );
    this.#settings = settings;
    this.worlds = this.reload();
    [this.program = ''] = Object.keys(sources);
    this.binary = openBinary(sourceOf(this.tree[this.program] as Uint8Array), this.program.replace(/^.*\//, ''));
  }

  /** Forgets all that was read. */
  reload(): Worlds {
    return (this.worlds = new Worlds(memoryFiles(this.tree), this.#settings, () => this.clock));
  }

  get world(): World {
    const world = this.worlds.of(this.program);
    if (!world) throw new Error(`${this.program} is not loaded`);
    return world;
  }

  /** The overview of the program, with its world. */
  get page(): Page {
    return this.with(pageOf(this.binary));
  }

  with(page: Page): Page {
    return { ...page, loading: () => this.worlds.of(this.program) };
  }

  /** The hover's paragraphs on loading: those that a page without world has not. */
  hover(where: string): string {
    const { page, line, character } = cursorAt(this.binary, where);
    const plain = new Set(hover(page, line, character)?.markdown.split('\n\n'));
    return (
      hover(this.with(page), line, character)
        ?.markdown.split('\n\n')
        .filter((paragraph) => !plain.has(paragraph))
        .join('\n\n') || 'nothing'
    );
  }

  definition(where: string): string {
    const { page, line, character } = cursorAt(this.binary, where);
    return this.#show(definitionInLibrary(this.with(page), line, character));
  }

  implementations(where: string): string {
    const { page, line, character } = cursorAt(this.binary, where);
    return (
      implementations(this.with(page), line, character)
        .map((each) => this.#show(each))
        .join('\n') || 'nothing'
    );
  }

  /** `severity code: message` on the line of the listing that it is placed on. */
  diagnostics(floor?: string): string {
    const steps = loadingDiagnostics(this.world, floor);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return (
      diagnostics({ ...this.page, problems: { own: [], loading: step.value } })
        .map(
          ({ severity, code, message, span }) =>
            `${severity} ${code}: ${message}\n  on ${placeOf(this.page, span.line)}`,
        )
        .join('\n') || 'nothing'
    );
  }

  /** The tree in one direction, to the third level. */
  tree3(direction: 'needs' | 'neededBy', path?: string): string {
    const { world } = this;
    const lines: string[] = [];
    const write = (object: World['program'], indent: string): void => {
      for (const { name, object: other, how, isCycle, isAlreadyShown, hasChildren } of direction === 'needs'
        ? needsOf(world, object)
        : neededByOf(world, object)) {
        lines.push(
          `${indent}${name} (${[how, ...(isCycle ? ['cycle'] : []), ...(isAlreadyShown ? ['shown'] : []), ...(hasChildren ? ['…'] : [])].join(', ')})`,
        );
        if (other && indent.length < 4) write(other, indent + '  ');
      }
    };
    const start = path === undefined ? world.program : objectAt(world, path);
    if (start) write(start, '');
    return lines.join('\n');
  }

  /** The whole document; each of its cells that leads to another file leads somewhere. */
  explain(): string {
    const { world } = this;
    const view = explainView(world, defaultPaging);
    const listing = overview(view);
    const page: Page = { view, file: undefined, listing, loading: () => world };
    for (let line = 0; line < listing.lineCount; line++)
      for (const cell of cellsAt(listing, line))
        if (typeof cell.to === 'object' && cell.to.what === 'symbol')
          expect(this.#show(definitionInLibrary(page, line, cell.start)), `${cell.text} on line ${line}`).not.toBe(
            'nothing',
          );
    return textOf(listing);
  }

  /** `library: symbol`, with the line of its own listing. */
  #show(found: Elsewhere | undefined): string {
    if (!found) return 'nothing';
    const { object, row } = found;
    const bytes = this.tree[object.realPath];
    const page = pageOf(openBinary(sourceOf(bytes as Uint8Array), titleOf(object)));
    const place = foundSymbol(page, row);
    if (!place) throw new Error(`${object.path} has no row ${row}`);
    return `${object.path}: ${row < 0 ? '' : symbolText(object, row)} on ${placeOf(page, place.line)}`;
  }
}

function placeOf({ listing }: Page, line: number): string {
  return `${lineAt(listing, line)?.part.block.id}: ${textAt(listing, line).trim().replace(/ +/g, ' ')}`;
}
