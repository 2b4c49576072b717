// The requests about what the dynamic linker would do: definitions in other libraries, the tree of dependencies as our
// own request and as LSP's type hierarchy, "Explain loading".

import { isStartedAlone } from '../../shared/documents/kernelLoad.ts';
import {
  ErrorCodes,
  ResponseError,
  SymbolKind,
  type CancellationToken,
  type ImplementationParams,
  type Location,
  type TypeHierarchyItem,
  type TypeHierarchyPrepareParams,
  type TypeHierarchySubtypesParams,
  type TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import {
  isInside,
  neededByOf,
  needsOf,
  objectAt,
  type Dependency,
} from '../../shared/features/loading/dependencies.ts';
import {
  definitionInLibrary,
  foundSymbol,
  implementations,
  libraryAt,
  type Elsewhere,
} from '../../shared/features/loading/loading.ts';
import type { DependenciesParams, DependencyNode, ExplainParams } from '../../shared/protocol.ts';
import { rangeOf, refFrom } from './convert.ts';
import { documentOf } from './documentKinds.ts';
import { Unreadable, type Document } from './documents.ts';
import type { World } from './loading.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';

/** Where the library that a position is about defines it. */
export async function definitionInLibraries(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const world = document.loading?.();
  const found = world && definitionInLibrary(document, line, character);
  return found && (await locationElsewhere(session, world, found));
}

export function implementation(
  session: Session,
  { textDocument, position: { line, character } }: ImplementationParams,
): Promise<Location[] | null> {
  return session.on(textDocument.uri, async (document) => {
    const world = document.loading?.();
    return world ? await locationsElsewhere(session, world, implementations(document, line, character)) : [];
  });
}

/** Where rows of other files stand in their own listings. */
export async function locationsElsewhere(
  session: Session,
  world: World,
  all: readonly Elsewhere[],
): Promise<Location[]> {
  const locations: Location[] = [];
  for (const each of all) {
    const location = await locationElsewhere(session, world, each);
    if (location) locations.push(location);
  }
  return locations;
}

async function locationElsewhere(
  session: Session,
  world: World,
  { object, row }: Elsewhere,
): Promise<Location | undefined> {
  if (isInside(object)) return undefined;
  const ref = { file: session.loading.uriOf(world, object.realPath) };
  const location = await session.documents.use(ref, async (document) => {
    const found = foundSymbol(document, row);
    return found && { uri: await session.open(refFrom(ref, found)), range: rangeOf(found) };
  });
  return location instanceof Unreadable ? undefined : location;
}

/** Throws the reason where nothing can be known of how a file is loaded. */
function needMachine(session: Session, file: string): void {
  if (!session.isOnMachine(file))
    throw new ResponseError(
      ErrorCodes.InvalidRequest,
      'The libraries of a machine are not seen from here: only the editor can read this file.',
    );
}

export async function dependencies(
  session: Session,
  { uri, of, direction }: DependenciesParams,
  token: CancellationToken,
): Promise<DependencyNode[]> {
  const file = session.refOf(uri)?.file ?? uri;
  needMachine(session, file);
  const world = session.loading.worldOf(file);
  const object = world && (of === undefined ? world.program : objectAt(world, of));
  if (!world || !object) return [];
  const pace = new Pace(token);
  const nodes: DependencyNode[] = [];
  for (const node of neighbours(world, object, direction)) {
    await pace.pause();
    nodes.push(await nodeOf(session, world, node));
  }
  return nodes;
}

function neighbours(
  world: World,
  object: NonNullable<Dependency['object']>,
  direction: DependenciesParams['direction'],
): Dependency[] {
  return direction === 'needs' ? needsOf(world, object) : neededByOf(world, object);
}

async function nodeOf(
  session: Session,
  world: World,
  { object, name, how, isMissing, isOpen, isAlreadyShown, isCycle, hasChildren, detail }: Dependency,
): Promise<DependencyNode> {
  const place = object && {
    path: object.path,
    ...(!isInside(object) && { uri: await session.open({ file: session.loading.uriOf(world, object.realPath) }) }),
  };
  return {
    name,
    ...place,
    how,
    isMissing,
    ...(isOpen === true && { isOpen }),
    isAlreadyShown,
    isCycle,
    hasChildren,
    detail,
  };
}

export async function explain(session: Session, { uri }: ExplainParams): Promise<string | null> {
  const file = session.refOf(uri)?.file ?? uri;
  needMachine(session, file);
  const isExplained =
    session.loading.worldOf(file) !== undefined ||
    (await session.documents.useBinary({ file }, (binary) => Promise.resolve(isStartedAlone(binary.file)))) === true;
  return isExplained ? await session.open(documentOf('explain', file)) : null;
}

/** What an item of the hierarchy carries: the program whose world it is of, and its path there. */
interface ItemData {
  readonly program: string;
  readonly path: string;
}

/** The library under the cursor, else the file itself. */
export function prepareTypeHierarchy(
  session: Session,
  { textDocument, position: { line, character } }: TypeHierarchyPrepareParams,
): Promise<TypeHierarchyItem[] | null> {
  return session.on(textDocument.uri, async (document) => {
    const world = document.loading?.();
    if (!world) return null;
    const object = libraryAt(document, line, character) ?? world.program;
    return [await itemOf(session, world, document.ref.file, object, object.path)];
  });
}

export function supertypes(
  session: Session,
  { item }: TypeHierarchySupertypesParams,
): Promise<TypeHierarchyItem[] | null> {
  return hierarchy(session, item, 'needs');
}

export function subtypes(session: Session, { item }: TypeHierarchySubtypesParams): Promise<TypeHierarchyItem[] | null> {
  return hierarchy(session, item, 'neededBy');
}

async function hierarchy(
  session: Session,
  { data }: TypeHierarchyItem,
  direction: DependenciesParams['direction'],
): Promise<TypeHierarchyItem[] | null> {
  const { program, path } = data as ItemData;
  const world = session.loading.worldOf(program);
  const object = world && objectAt(world, path);
  if (!world || !object) return null;
  const items: TypeHierarchyItem[] = [];
  for (const { object: other, how } of neighbours(world, object, direction))
    if (other) items.push(await itemOf(session, world, program, other, how));
  return items;
}

async function itemOf(
  session: Session,
  world: World,
  program: string,
  object: NonNullable<Dependency['object']>,
  detail: string,
): Promise<TypeHierarchyItem> {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const data: ItemData = { program, path: object.path };
  return {
    name: object.path.replace(/^.*\//, ''),
    detail,
    kind: SymbolKind.Module,
    uri: await session.open({
      file: session.loading.uriOf(world, (isInside(object) ? world.program : object).realPath),
    }),
    range,
    selectionRange: range,
    data,
  };
}
