// The list in which a person chooses what goes into a merge and how it is made: libraries, what is opened at run time,
// options. What was chosen the last time is ticked; Enter takes it as it is.
import { l10n, QuickPickItemKind, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { QuickPick, QuickPickItem } from 'vscode';
import type { MergeCandidate, MergeCandidates, MergeWishes } from '../shared/protocol.ts';

/** What a tick at a row means. */
type Meaning =
  | { readonly kind: 'needed'; readonly candidate: MergeCandidate }
  | { readonly kind: FileKind; readonly uri: string }
  | { readonly kind: 'modules'; readonly uris: readonly string[] }
  | { readonly kind: 'whole' | 'bare' | 'preloadable' | 'unpacked' | 'close' }
  | { readonly kind: 'level'; readonly hwcaps: readonly string[] }
  | { readonly kind: 'browse'; readonly what: FileKind };

/** What is asked for by a dialog; of a log, what it shows that was opened. */
type FileKind = 'source' | 'opened' | 'openedIn' | 'openedLog';

interface Row extends QuickPickItem {
  /** Absent for headings. */
  readonly meaning?: Meaning;
}

/** What is merged when nobody says otherwise. */
export const usualWishes: MergeWishes = { sources: [], needed: true };

/**
 * Asks what goes into a target; undefined when the user does not want any of it.
 * @param wishes what is ticked at first
 * @param others files that were selected with the target
 */
export async function chooseWishes(
  target: Uri,
  candidates: MergeCandidates,
  wishes: MergeWishes,
  others: readonly Uri[] = [],
): Promise<MergeWishes | undefined> {
  const rows = rowsOf(candidates, wishes, others);
  const given = new Set([...others.map(String), ...wishes.sources].map((uri) => nameOf(Uri.parse(uri))));
  const isMissing = ({ name, uri }: MergeCandidate): boolean => uri === undefined && !given.has(name);
  const missing = candidates.libraries.filter(isMissing).map(({ name }) => name);
  const question = l10n.t('Libraries that become part of {0}', nameOf(target));
  const chosen = await pickMany(rows, {
    title: l10n.t('Merge into {0}', nameOf(target)),
    placeholder: missing.length === 0 ? question : l10n.t('{0}; not found: {1}', question, missing.join(', ')),
  });
  return chosen && (await withFiles(target, wishesOf(rows, chosen)));
}

/** What the ticks mean, and which files are still to be asked for. */
interface Chosen {
  readonly wishes: MergeWishes;
  readonly asked: ReadonlySet<FileKind>;
}

function rowsOf(candidates: MergeCandidates, wishes: MergeWishes, others: readonly Uri[]): Row[] {
  const { libraries, isProgram } = candidates;
  const selected = new Set([...others.map(String), ...wishes.sources]);
  const found = libraries.filter(({ uri, role }) => uri !== undefined && (role !== 'interpreter' || isProgram));
  const needed = found.map((candidate): Row => neededRow(candidate, wishes, selected));
  const known = new Set(found.map(({ uri }) => uri));
  return [
    ...[...selected].filter((uri) => !known.has(uri)).map((uri) => fileRow('source', uri)),
    ...needed,
    browseRow('source'),
    heading(l10n.t('opened at run time (dlopen)')),
    ...openedRows(candidates, wishes),
    heading(l10n.t('options')),
    ...optionRows(candidates, wishes),
    ...levelRows(candidates, wishes),
  ];
}

function neededRow(candidate: MergeCandidate, wishes: MergeWishes, selected: ReadonlySet<string>): Row {
  const { name, uri = '', path = '', how, role } = candidate;
  const roles = { libc: l10n.t("the C library's own"), interpreter: l10n.t('the dynamic linker') };
  const parts = [role === undefined ? '' : roles[role], how, path];
  return {
    label: name,
    description: parts.filter((part) => part !== '').join(', '),
    picked: selected.has(uri) || isWished(candidate, wishes),
    meaning: { kind: 'needed', candidate },
  };
}

function isWished({ name, role, isDefault }: MergeCandidate, wishes: MergeWishes): boolean {
  if (role === 'interpreter') return wishes.interpreter === true;
  if (wishes.only?.includes(name) === true) return true;
  const isMeant = role === 'libc' ? wishes.libc === true : isDefault && wishes.needed === true;
  return isMeant && wishes.except?.includes(name) !== true;
}

function fileRow(kind: FileKind, uri: string): Row {
  const file = Uri.parse(uri);
  const abouts = {
    source: '',
    opened: '',
    openedIn: l10n.t('all libraries of this folder'),
    openedLog: l10n.t('what this log shows that was opened'),
  };
  const description = [abouts[kind], workspace.asRelativePath(file)].filter((part) => part !== '').join(', ');
  return { label: nameOf(file), description, picked: true, meaning: { kind, uri } };
}

function browseRow(what: FileKind): Row {
  const labels = {
    source: l10n.t('Other File…'),
    opened: l10n.t('Plug-in…'),
    openedIn: l10n.t('Folder of Plug-ins…'),
    openedLog: l10n.t('Log of a Run…'),
  };
  const asks = l10n.t('asks when you are done here');
  return {
    label: `$(folder-opened) ${labels[what]}`,
    description: [what === 'openedLog' ? 'strace -f -o, LD_DEBUG=files, /proc/PID/maps' : '', asks]
      .filter((part) => part !== '')
      .join(', '),
    alwaysShow: what === 'source',
    meaning: { kind: 'browse', what },
  };
}

function heading(label: string): Row {
  return { label, kind: QuickPickItemKind.Separator };
}

/** What the files say, and what was chosen before. */
function openedRows({ noted }: MergeCandidates, { opened = [], openedIn = [], openedLogs = [] }: MergeWishes): Row[] {
  const found = noted.flatMap(({ name, uri, folders, about }): Row[] => {
    if (folders) return [modulesRow(name, about, folders, openedIn)];
    if (uri === undefined) return [];
    return [{ label: name, description: about, picked: opened.includes(uri), meaning: { kind: 'opened', uri } }];
  });
  const known = new Set(noted.flatMap(({ uri, folders = [] }) => [uri, ...folders]));
  return [
    ...found,
    ...opened.filter((uri) => !known.has(uri)).map((uri) => fileRow('opened', uri)),
    ...openedIn.filter((uri) => !known.has(uri)).map((uri) => fileRow('openedIn', uri)),
    ...openedLogs.map((uri) => fileRow('openedLog', uri)),
    browseRow('opened'),
    browseRow('openedIn'),
    browseRow('openedLog'),
  ];
}

function modulesRow(label: string, description: string, uris: readonly string[], chosen: readonly string[]): Row {
  const picked = uris.every((uri) => chosen.includes(uri));
  return { label, description, picked, meaning: { kind: 'modules', uris } };
}

function optionRows({ isProgram, mayBeBare, libraries }: MergeCandidates, wishes: MergeWishes): Row[] {
  const { needed, libc, interpreter } = wishes;
  const hasLinker = libraries.some(({ role, uri }) => role === 'interpreter' && uri !== undefined);
  const row = (kind: 'whole' | 'bare' | 'preloadable' | 'unpacked' | 'close', label: string, about: string): Row => {
    const picked = {
      whole: needed === true && libc === true && interpreter === true,
      bare: wishes.bare === true,
      preloadable: wishes.preloadable === true,
      unpacked: wishes.pack === false,
      close: wishes.close === true,
    };
    return { label, description: about, picked: picked[kind], meaning: { kind } };
  };
  return [
    ...(isProgram && hasLinker
      ? [row('whole', l10n.t('Self-Contained'), l10n.t('all of it, with C library and dynamic linker'))]
      : []),
    ...(mayBeBare
      ? [row('bare', l10n.t('Without Dynamic Linker'), l10n.t('all that it needs; code of ours relocates it at start'))]
      : []),
    ...(isProgram
      ? [row('preloadable', l10n.t('Preloadable'), l10n.t('LD_PRELOAD can replace what merged libraries define'))]
      : []),
    row('unpacked', l10n.t('No Packed Relocations'), l10n.t('for systems with a glibc before 2.36')),
    row('close', l10n.t('Close the Set'), l10n.t('also libraries that would load a merged one a second time')),
  ];
}

/** None is ticked: the settings, or this machine's CPU, decide. */
function levelRows({ levels }: MergeCandidates, { hwcaps }: MergeWishes): Row[] {
  if (levels.length === 0) return [];
  const row = (label: string, description: string, names: readonly string[]): Row => ({
    label,
    description,
    picked: hwcaps?.join(':') === names.join(':'),
    meaning: { kind: 'level', hwcaps: names },
  });
  return [
    heading(l10n.t('builds of libraries')),
    ...levels.map((name, index) =>
      row(
        l10n.t('CPU Level {0}', name),
        l10n.t('builds for this and lower levels, where there are several'),
        levels.slice(index),
      ),
    ),
    row(l10n.t('Any CPU'), l10n.t('the builds that all CPUs run'), []),
  ];
}

/** Shows the list until it is accepted or left. */
async function pickMany(
  rows: readonly Row[],
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
): Promise<readonly Row[] | undefined> {
  const pick = window.createQuickPick<Row>();
  const options = { iconPath: new ThemeIcon('settings-gear'), tooltip: l10n.t('Options') };
  Object.assign(pick, { title, placeholder, canSelectMany: true, matchOnDescription: true, ignoreFocusOut: true });
  pick.buttons = [options];
  pick.items = rows;
  pick.selectedItems = rows.filter(({ picked }) => picked);
  keepConsistent(pick, rows);
  try {
    return await new Promise((resolve) => {
      pick.onDidTriggerButton(() => showOptions(pick, rows));
      pick.onDidAccept(() => resolve(pick.selectedItems));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

/** Scrolls to the options, which may be far below the libraries. */
function showOptions(pick: QuickPick<Row>, rows: readonly Row[]): void {
  pick.value = '';
  pick.activeItems = rows
    .filter(({ meaning }) => meaning?.kind === 'whole' || meaning?.kind === 'unpacked')
    .slice(0, 1);
}

/** "Self-Contained" ticks all that goes in, and is no more when one of it is not; of CPU levels there is one. */
function keepConsistent(pick: QuickPick<Row>, rows: readonly Row[]): void {
  let before = new Set(pick.selectedItems);
  pick.onDidChangeSelection((selected) => {
    const now = new Set(selected);
    const isNew = (row: Row): boolean => now.has(row) && !before.has(row);
    const whole = rows.find(({ meaning }) => meaning?.kind === 'whole');
    const needed = rows.filter(({ meaning }) => meaning?.kind === 'needed');
    const levels = rows.filter(({ meaning }) => meaning?.kind === 'level');
    const bare = rows.find(({ meaning }) => meaning?.kind === 'bare');
    if (bare && isNew(bare)) onlyBare(rows, now);
    else if (bare && ((whole && now.has(whole)) || needed.some((row) => isUsual(row) !== now.has(row))))
      now.delete(bare);
    if (whole && isNew(whole)) for (const row of needed) now.add(row);
    else if (whole && needed.some((row) => before.has(row) && !now.has(row))) now.delete(whole);
    const level = levels.find(isNew);
    if (level) for (const row of levels) if (row !== level) now.delete(row);
    before = now;
    if (now.size !== selected.length || selected.some((row) => !now.has(row)))
      pick.selectedItems = rows.filter((row) => now.has(row));
  });
}

const isUsual = ({ meaning }: Row): boolean => meaning?.kind === 'needed' && meaning.candidate.isDefault;

/** A program that no dynamic linker loads takes in all that it needs, and none. */
function onlyBare(rows: readonly Row[], now: Set<Row>): void {
  for (const row of rows)
    if (isUsual(row)) now.add(row);
    else if (row.meaning?.kind === 'needed' || row.meaning?.kind === 'whole' || row.meaning?.kind === 'preloadable')
      now.delete(row);
}

function wishesOf(rows: readonly Row[], chosen: readonly Row[]): Chosen {
  const meanings = chosen.flatMap(({ meaning }) => meaning ?? []);
  const has = (kind: Meaning['kind']): boolean => meanings.some((meaning) => meaning.kind === kind);
  const uris = (kind: FileKind): string[] =>
    meanings.flatMap((meaning) => (meaning.kind === kind ? [meaning.uri] : []));
  const modules = meanings.flatMap((meaning) => (meaning.kind === 'modules' ? meaning.uris : []));
  const level = meanings.find((meaning) => meaning.kind === 'level');
  const asked = meanings.flatMap((meaning) => (meaning.kind === 'browse' ? [meaning.what] : []));
  return {
    wishes: {
      sources: uris('source'),
      ...librariesOf(rows, new Set(chosen)),
      ...(has('close') && { close: true }),
      opened: uris('opened'),
      openedIn: [...modules, ...uris('openedIn')],
      openedLogs: uris('openedLog'),
      ...(has('preloadable') && { preloadable: true }),
      ...(has('bare') && bareWishes),
      ...(has('unpacked') && { pack: false }),
      ...(level && { hwcaps: level.hwcaps }),
    },
    asked: new Set(asked),
  };
}

/** Said in place of libraries. */
const bareWishes = { bare: true, needed: true, libc: false, interpreter: false, only: [], except: [] } as const;

/** All but a few, or only these: whichever says it in fewer names. */
function librariesOf(
  rows: readonly Row[],
  chosen: ReadonlySet<Row>,
): Pick<MergeWishes, 'needed' | 'libc' | 'interpreter' | 'only' | 'except'> {
  const needed = rows.flatMap((row) =>
    row.meaning?.kind === 'needed' ? [{ ...row.meaning.candidate, isChosen: chosen.has(row) }] : [],
  );
  const isWhole = [...chosen].some(({ meaning }) => meaning?.kind === 'whole');
  const usual = needed.filter(({ isDefault }) => isDefault);
  const count = usual.filter(({ isChosen }) => isChosen).length;
  const isUsual = isWhole || (count > 0 && 2 * count >= usual.length);
  const ofC = needed.filter(({ role }) => role === 'libc');
  const isC = isWhole || (ofC.length > 0 && ofC.every(({ isChosen }) => isChosen));
  const isMeant = ({ role, isDefault }: MergeCandidate): boolean => (role === 'libc' ? isC : isDefault && isUsual);
  const libraries = needed.filter(({ role }) => role !== 'interpreter');
  return {
    needed: isUsual,
    libc: isC,
    interpreter: needed.some(({ role, isChosen }) => role === 'interpreter' && isChosen),
    only: libraries.filter((each) => each.isChosen && !isMeant(each)).map(({ name }) => name),
    except: libraries.filter((each) => !each.isChosen && isMeant(each)).map(({ name }) => name),
  };
}

/** Asks for the files that were still to be named; undefined when a dialog is left. */
async function withFiles(target: Uri, { wishes, asked }: Chosen): Promise<MergeWishes | undefined> {
  const dialogs = {
    source: { title: l10n.t('Libraries to Merge'), openLabel: l10n.t('Merge') },
    opened: { title: l10n.t('Libraries That {0} Opens at Run Time', nameOf(target)), openLabel: l10n.t('Merge') },
    openedIn: {
      title: l10n.t('Folders of Libraries That {0} Opens at Run Time', nameOf(target)),
      openLabel: l10n.t('Merge All of Them'),
      canSelectFiles: false,
      canSelectFolders: true,
    },
    openedLog: { title: l10n.t('Logs of Runs of {0}', nameOf(target)), openLabel: l10n.t('Merge') },
  };
  const lists = {
    source: [...wishes.sources],
    opened: [...(wishes.opened ?? [])],
    openedIn: [...(wishes.openedIn ?? [])],
    openedLog: [...(wishes.openedLogs ?? [])],
  };
  for (const what of asked) {
    const options = { ...dialogs[what], canSelectMany: true, defaultUri: Uri.joinPath(target, '..') };
    const more = await window.showOpenDialog(options);
    if (!more) return undefined;
    lists[what].push(...more.map(String));
  }
  const { source: sources, opened, openedIn, openedLog: openedLogs } = lists;
  return { ...wishes, sources, opened, openedIn, openedLogs };
}

function nameOf({ path }: Uri): string {
  return path.replace(/\/$/, '').replace(/^.*\//, '');
}
