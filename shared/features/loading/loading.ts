// What the dynamic linker makes of a row: the definition that its symbol is bound to, for hovers and for jumps into
// other libraries.

import { counted, hex, signedHex } from '../../base/text.ts';
import { wordAt } from '../../decode/code/addresses.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import { importNames, symbolReference, type Reference } from '../../decode/relocations/references.ts';
import { pltRelocationsOf } from '../../decode/relocations/records.ts';
import { relocationRow, type RelocationTable } from '../../decode/relocations/relocations.ts';
import { bindNowEntry, pltOfSlot, stubAt, stubsOf } from '../../decode/code/slots.ts';
import { dynamicSymbolsOf, symbolName } from '../../decode/symbols/symbols.ts';
import { versionOf, versionsOf } from '../../decode/symbols/versions.ts';
import type { ElfFile } from '../../decode/file.ts';
import { symbolTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { bind, bindWithCandidates, classOf, type BindingDetails } from '../../loader/bind.ts';
import { isHidden, typeOf, type Candidate, type LookupClass } from '../../loader/lookup.ts';
import { nameOfSymbol, type LoadedObject } from '../../loader/object.ts';
import { openRules, rules, undefinedRules, weakUndefinedRules, type RuleId } from '../../loader/rules.ts';
import { isStarted, tlsModulesOf, tlsRule } from '../../loader/tls.ts';
import { versionChecks, type World } from '../../loader/world.ts';
import type { NameForm } from '../../listing/block.ts';
import { nameIn, versionSuffix } from '../../listing/naming.ts';
import { slotAt } from '../../listing/slotNames.ts';
import { rowOf, type Target } from '../../listing/targets.ts';
import { dependencyAt, holderOf, isInside, limitText, originText, ruleText, titleOf } from './dependencies.ts';
import { floorSetBy } from './floor.ts';
import { code, plain } from '../markdown.ts';
import { at, foundRow, selfOf, targetOf, type At, type Found, type Page } from '../page.ts';

/** A row of a library's dynamic symbol table; -1: the library as a whole. */
export interface Elsewhere {
  readonly object: LoadedObject;
  readonly row: number;
}

/** What a reference is looked up for. */
export function classOfReference(reference: Reference | undefined): LookupClass {
  return reference?.kind ? classOf(reference.kind) : 'plain';
}

/** The reference under a position: the row's own, or that of the symbol that the cell names. */
export function referenceAt(page: Page, here: At): Reference | undefined {
  const self = here.cell && selfOf(here);
  if (!self) return undefined;
  const target = targetOf(page, here.cell);
  const isOwn =
    !target || target.block === self.block || ['type', 'symbol', 'version', 'demangled'].includes(here.cell.kind);
  return (isOwn ? referenceOf(self) : undefined) ?? (target?.block.symbols ? referenceOf(target) : undefined);
}

function referenceOf({ block, row }: Target): Reference | undefined {
  return row < 0 ? undefined : block.reference?.(row);
}

/** Kinds of cells on which the binding is told: those that name the symbol or the relocation. */
const telling = ['symbol', 'version', 'demangled', 'type', 'library'];

/**
 * Paragraphs of Markdown on what the dynamic linker does with what is at a position; none outside of a world, and for
 * other cells.
 */
export function loadingParagraphs(page: Page, here: At): string[] {
  const { cell, place } = here;
  if (!cell || place.what !== 'row' || !page.loading || !page.file || !telling.includes(cell.kind)) return [];
  const reference = cell.kind === 'library' ? undefined : referenceAt(page, here);
  const world = page.loading();
  if (!world || (world.objects.length < 2 && world.missing.length === 0)) return [];
  if (reference) return bindingParagraphs(world, reference);
  const { id, relocations } = place.part.block;
  if (relocations && relocations.symbol(place.row) === 0)
    return [threadText(world, relocations, place.row, undefined)].filter((text) => text !== '');
  const dependency = id === 'dynamic' ? dependencyAt(world, place.row) : undefined;
  if (dependency) return [dependency.detail];
  return id === 'verneed' ? versionParagraphs(world, place.row) : [];
}

function versionParagraphs(world: World, row: number): string[] {
  const need = versionsOf(world.program.file).needs[row];
  const check = versionChecks(world).find(
    (each) => each.object === world.program && each.need?.name === need?.name && each.need?.file === need?.file,
  );
  return check
    ? [`${check.provider ? `Checked in ${code(holderOf(world, check.provider))}: ` : ''}${ruleText(check.rule)}`]
    : [];
}

const indirect = valueOf(symbolTypes, 'IFUNC');
const tls = valueOf(symbolTypes, 'TLS');
/** Candidates and importers that are named one by one. */
const mostNamed = 4;

/** What a reference of the program is bound to, and why. */
export function bindingParagraphs(world: World, reference: Reference): string[] {
  const { program } = world;
  const details = bindWithCandidates(world, program, reference.symbol, classOfReference(reference));
  return [
    bindsTo(world, details),
    ruleText(details.rule),
    passedText(world, details.passed),
    importersText(world, reference.symbol),
    lazyText(world, reference),
    reference.by && details.definition
      ? threadText(world, reference.by.table, reference.by.row, details.definition)
      : '',
    floorText(world, reference.symbol),
  ].filter((text) => text !== '');
}

function bindsTo(world: World, { definition, version, rule }: BindingDetails): string {
  if (openRules.has(rule)) return `What it binds to is **left open**: ${plain(limitText(world) ?? '')}.`;
  if (!definition) {
    const becomes = undefinedRules.has(rule) ? '' : ', and becomes 0';
    return `Binds to **nothing**${becomes}.${perhapsIn(world, version?.file)}`;
  }
  const { object, row } = definition;
  const symbol = code(symbolText(object, row));
  const where = valueText(world, object, row);
  if (object === world.program) return `Binds to ${symbol} in this file itself${where}.`;
  const origin = `${code(holderOf(world, object))}, ${plain(originText(world, object))}`;
  return `Binds to ${symbol} in **${plain(titleOf(object))}** (${origin})${where}.`;
}

/** The missing libraries that may define what nothing defines; of a version that names its file only that. */
function perhapsIn(world: World, file: string | undefined): string {
  const missing = [...new Set(world.missing.filter(({ isFatal }) => isFatal).map(({ name }) => name))];
  if (missing.length === 0 || (file !== undefined && !missing.includes(file))) return '';
  return ` ${missing.map(code).join(', ')} ${missing.length === 1 ? 'was' : 'were'} not found and may define it.`;
}

/** What a definition's value is. */
function valueText(world: World, object: LoadedObject, row: number): string {
  const symbolValue = object.view.symbols.get.value(row);
  const type = typeOf(object.view, row);
  // A dynamic linker inside has its addresses in this file.
  const base = isInside(object) ? (embeddedOf(world.program.file)?.base ?? 0) : 0;
  const value = hex(base + symbolValue);
  if (type === tls) return `, thread-local at offset ${value}`;
  if (type === indirect) return `: an IFUNC, whose resolver at ${value} chooses the function when it is bound`;
  return symbolValue === 0 ? '' : ` at ${value}`;
}

/** Where an object is, as plain text. */
function pathText({ program }: World, object: LoadedObject): string {
  return isInside(object) ? `${titleOf(object)} inside ${program.path}` : object.path;
}

/** A symbol that an object asks for, and what for. */
interface UseOfSymbol {
  readonly from: LoadedObject;
  readonly symbol: number;
  readonly class: LookupClass;
}

/** A reference and its definition as cells of plain text: the symbol, what it is bound to, and where that is. */
export function boundTo(world: World, { from, symbol, class: lookupClass }: UseOfSymbol): string[] {
  const { definition, rule } = bind(world, from, symbol, lookupClass);
  const wanted = symbolText(from, symbol);
  if (definition)
    return [wanted, `→ ${symbolText(definition.object, definition.row)}`, `in ${pathText(world, definition.object)}`];
  if (openRules.has(rule)) return [wanted, `→ left open: ${limitText(world) ?? ''}`];
  return [wanted, `→ nothing${weakUndefinedRules.has(rule) ? ', weak' : ''}`];
}

/** The same with the rule, every candidate that was passed over and why; lines of plain text. */
export function bindingText(world: World, reference: UseOfSymbol): string {
  const { rule, passed } = bindWithCandidates(world, reference.from, reference.symbol, reference.class);
  const because = (id: RuleId): string => `${rules[id].sentence} (${rules[id].source})`;
  const lines = [boundTo(world, reference).join(' '), because(rule)];
  for (const { object, row, rule: why } of candidatesOf(passed))
    lines.push(`not ${symbolText(object, row)} in ${pathText(world, object)}: ${because(why)}`);
  return lines.map((line) => `  ${line}`).join('\n');
}

/** A symbol's name with its version, from the tables that the loader sees; as linkers know it unless told otherwise. */
export function symbolText(object: LoadedObject, row: number, names: NameForm = 'raw'): string {
  const symbols = dynamicSymbolsOf(object.file);
  if (!symbols || row >= symbols.count) return nameIn(names, nameOfSymbol(object.view, row));
  return nameIn(names, symbolName(symbols, row)) + versionSuffix(symbols, row);
}

/** Why candidates were passed over, in a few words. */
const reasons: Partial<Record<RuleId, string>> = {
  shadowed: 'later in the scope',
  muslShadowed: 'loaded later',
  otherVersion: 'another version',
  hiddenVersion: 'hidden version',
  laterVersion: 'later version',
  ambiguousVersions: 'several versions',
  hiddenSymbol: 'hidden',
  localSymbol: 'local',
  muslLocalSymbol: 'local',
  noValue: 'no value',
  muslNoValue: 'no value',
  undefinedHere: 'undefined there',
  muslUndefinedHere: 'undefined there',
  otherType: 'of another type',
  muslOtherType: 'of another type',
  copySkipsProgram: 'the copy itself',
  muslCopy: 'the copy itself',
  baseDefinition: 'no version',
  bionicShadowed: 'later in the groups',
  bionicUndefinedHere: 'undefined there',
  bionicLocalSymbol: 'local',
  bionicOtherVersion: 'another version',
  bionicHiddenVersion: 'hidden version',
  freebsdShadowed: 'later in the list',
  freebsdWeakPassed: 'weak',
  freebsdFiltered: 'its filtee stands in',
  freebsdCopy: 'the copy itself',
  freebsdNoValue: 'no value',
  freebsdUndefinedHere: 'undefined there',
  freebsdOtherType: 'of another type',
  freebsdOtherVersion: 'another version',
  freebsdLaterVersion: 'later version',
  freebsdHiddenVersion: 'hidden version',
};

export function reasonOf(rule: RuleId): string {
  return reasons[rule] ?? rule;
}

/** Imports of the same name are no candidates that anybody would expect. */
export function candidatesOf(passed: readonly Candidate[]): Candidate[] {
  return passed.filter(({ object, row }) => object.view.symbols.get.shndx(row) !== 0);
}

function passedText(world: World, passed: readonly Candidate[]): string {
  const others = candidatesOf(passed);
  if (others.length === 0) return '';
  const named = others.slice(0, mostNamed).map(({ object, row, rule }) => {
    const where = object === world.program ? 'this file' : plain(titleOf(object));
    return `${code(symbolText(object, row))} in ${where} (${reasonOf(rule)})`;
  });
  const left = others.length - mostNamed;
  return `Passed over: ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}

/** The other objects of a world that import a name. */
export function importersOf(world: World, name: string): LoadedObject[] {
  return world.objects.filter((object) => !object.isProgram && importNames(object.file).has(name));
}

function importersText(world: World, symbol: number): string {
  const importers = importersOf(world, nameOfSymbol(world.program.view, symbol));
  if (importers.length === 0) return '';
  const named = importers.slice(0, mostNamed).map((object) => plain(titleOf(object)));
  const left = importers.length - mostNamed;
  const all = counted(world.objects.length - 1, 'library', 'libraries');
  return `Also imported by ${named.join(', ')}${left > 0 ? ` and ${left} more of ${all}` : ''}.`;
}

/** Whether DT_JMPREL has a relocation; of CPUs whose slots are filled without one none is asked about here. */
function isInPlt(table: RelocationTable, row: number): boolean {
  const plt = pltRelocationsOf(table.file);
  const { offset } = table.at(row);
  return plt !== undefined && offset >= plt.offset && offset < plt.offset + plt.size;
}

/** How the first call finds its way (psABI, Procedure Linkage Table; glibc elf/dl-runtime.c, _dl_fixup). */
function lazyText(world: World, { by }: Reference): string {
  if (!by) return '';
  const { table, row } = by;
  const { file } = table;
  const isSlot = relocationRow(file, table.type(row))?.[2] === 'slot';
  if (!isSlot || isHidden(world.program.view, table.symbol(row)) || world.limit === 'rules') return '';
  const place = table.place(row);
  const slot = slotAt(file, place);
  const got = slot ? `GOT[${slot.row}]` : `the slot at ${hex(place)}`;
  if (world.libc === 'musl' || world.libc === 'bionic')
    return `${got} gets the address at start: ${world.libc} binds everything at once.`;
  if (bindNowEntry(file)) return `${got} gets the address at start: the file is bound at once (BIND_NOW).`;
  if (!isInPlt(table, row))
    return `${got} gets the address at start: only what DT_JMPREL has waits for the first call.`;
  const resolver = code(world.libc === 'freebsd' ? '_rtld_bind_start' : '_dl_runtime_resolve');
  return `Lazy: the first call goes ${wayThrough(file, place)} → ${resolver}, then ${got} holds the address.`;
}

/** The stubs that a call takes before its slot is filled. */
function wayThrough(file: ElfFile, slot: number): string {
  const stub = pltOfSlot(file, slot);
  const row = stub === undefined ? undefined : stubAt(file, stub);
  return row === undefined ? 'through the PLT' : `PLT\\[${stubsOf(file).numbers[row] ?? 0}\\] → PLT\\[0\\]`;
}

/**
 * Where a relocation with the distance of a thread-local variable puts it; without definition one of this file's own,
 * by the addend.
 */
function threadText(world: World, table: RelocationTable, row: number, definition: Elsewhere | undefined): string {
  const kind = relocationRow(table.file, table.type(row))?.[2];
  if ((kind !== 'tlsThread' && kind !== 'tlsBefore') || !isStarted(world)) return '';
  const object = definition?.object ?? world.program;
  const modules = tlsModulesOf(world);
  const number = modules.findIndex((module) => module.object === object);
  const distance = modules[number]?.distance;
  if (distance === undefined) return '';
  const addend = table.hasAddend ? table.addend(row) : (wordAt(table.file, table.place(row)) ?? 0);
  const own = definition ? definition.object.view.symbols.get.value(definition.row) : 0;
  const value = distance + own + (kind === 'tlsBefore' ? -addend : addend);
  const signed = table.file.class === 32 ? value | 0 : value;
  const side = value < 0 ? 'before' : 'behind';
  const rule = tlsRule(world);
  return [
    `Fixed at start: the variable lies ${hex(Math.abs(signed))} bytes ${side} the thread pointer,`,
    `in the block of module ${number + 1} (${plain(titleOf(object))}),`,
    `which begins at ${signedHex(distance)}.`,
    rule === undefined ? '' : ruleText(rule),
  ].join(' ');
}

function floorText(world: World, symbol: number): string {
  const { file } = world.program;
  const floor = floorSetBy(file, symbol);
  const version = versionOf(file, symbol)?.name;
  if (!floor || version === undefined) return '';
  const count = floor.needed.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const because = count === 1 ? 'this symbol alone' : `this and ${counted(count - 1, 'other symbol')}`;
  return `Sets this file's floor: it needs ${plain(floor.family)} ${floor.release} or later because of ${because}.`;
}

/**
 * Where the definition of what is at a position lies in another library: the symbol's row for an import's own row, the
 * library for a NEEDED entry and other cells that name one.
 */
export function definitionInLibrary(page: Page, line: number, character: number): Elsewhere | undefined {
  const here = at(page, line, character);
  const world = here && worldFor(page, here);
  if (!world || !here.cell || here.place.what !== 'row') return undefined;
  const { to } = here.cell;
  if (typeof to === 'object' && to.what === 'symbol') return elsewhereOf(world, to.of, here.cell.at);
  if (here.cell.kind === 'library') return libraryNamed(world, here);
  const self = { block: here.place.part.block, row: here.place.row };
  const target = targetOf(page, here.cell);
  const isImport = self.block.symbols !== undefined && (!target || target.block === self.block);
  const reference =
    isImport && ['symbol', 'version', 'demangled'].includes(here.cell.kind) ? referenceOf(self) : undefined;
  const definition =
    reference && isUndefined(world, reference.symbol)
      ? bindWithCandidates(world, world.program, reference.symbol, classOfReference(reference)).definition
      : undefined;
  return definition && definition.object !== world.program ? definition : undefined;
}

function elsewhereOf(world: World, realPath: string, row: number): Elsewhere | undefined {
  const object = [...world.objects, world.interpreter].find((each) => each?.realPath === realPath);
  return object && { object, row };
}

/** The definition in another library that what a row asks for is bound to. */
export function definedElsewhere(page: Page, line: number, character: number): Elsewhere | undefined {
  const here = at(page, line, character);
  const world = here && worldFor(page, here);
  const self = here && selfOf(here);
  const reference = world && self && here.cell?.kind !== 'library' ? referenceOf(self) : undefined;
  if (!world || !reference) return undefined;
  const { program } = world;
  const { definition } = bindWithCandidates(world, program, reference.symbol, classOfReference(reference));
  return definition && definition.object !== program && !isInside(definition.object) ? definition : undefined;
}

/** What an import of the program is bound to; undefined where that is nothing, or a file inside. */
export function definitionBound(world: World, symbol: number): Elsewhere | undefined {
  const { program } = world;
  const { definition } = bind(world, program, symbol, classOfReference(symbolReference(program.file, symbol)));
  return definition && !isInside(definition.object) ? definition : undefined;
}

/** A row of the dynamic symbol table in a document of its file; the first line of the overview for -1. */
export function foundSymbol(page: Page, row: number): Found | undefined {
  const symbols = page.file && dynamicSymbolsOf(page.file);
  return row < 0 ? { line: 0, start: 0, end: 0 } : symbols && foundRow(page, rowOf(page.view, symbols.id, row));
}

/** The library that a cell names; undefined for other cells. */
export function libraryAt(page: Page, line: number, character: number): LoadedObject | undefined {
  const here = at(page, line, character);
  return here?.cell?.kind === 'library' ? definitionInLibrary(page, line, character)?.object : undefined;
}

/** All definitions of a symbol in the scope: the one that is taken, then those that are passed over. */
export function implementations(page: Page, line: number, character: number): Elsewhere[] {
  const here = at(page, line, character);
  const world = here && worldFor(page, here);
  if (!world) return [];
  if (here.cell?.kind === 'library') return [definitionInLibrary(page, line, character) ?? []].flat();
  const reference = referenceAt(page, here);
  if (!reference) return [];
  const { definition, passed } = bindWithCandidates(
    world,
    world.program,
    reference.symbol,
    classOfReference(reference),
  );
  const others = candidatesOf(passed);
  return definition ? [definition, ...others] : others;
}

function isUndefined({ program }: World, symbol: number): boolean {
  return program.view.symbols.get.shndx(symbol) === 0;
}

function worldFor(page: Page, here: At): World | undefined {
  return here.cell && page.loading && here.place.what === 'row' ? page.loading() : undefined;
}

function libraryNamed(world: World, here: At): Elsewhere | undefined {
  const name = here.cell?.text.trim() ?? '';
  const found = world.objects.find(
    (object) =>
      !object.isProgram && (object.names.includes(name) || object.view.soname === name || object.path === name),
  );
  return found && { object: found, row: -1 };
}
