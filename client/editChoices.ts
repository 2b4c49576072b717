// What *Edit…* offers: the usual first, all else behind "More…". A choice becomes words of `elfsmith edit` once the
// user has said what it needs: texts, and other files.
import { l10n, QuickPickItemKind, Uri, window, type QuickPickItem } from 'vscode';
import type { EditFacts } from '../shared/protocol.ts';

/** A change that can be chosen. */
export interface EditChoice extends QuickPickItem {
  readonly isDone?: boolean;
  readonly leadsToMore?: boolean;
  /** No change: what a segment holds is written to a file. */
  readonly isExtraction?: boolean;
  /** The words of the change, once the user has said what it is to be; undefined when that is left. */
  readonly words?: () => Promise<readonly string[] | undefined>;
}

/** The changes that people make every day. */
export function usualChoices(facts: EditFacts): EditChoice[] {
  const { interpreter, soname, searchPath, needed } = facts;
  return [
    ...(interpreter === undefined ? [] : [textRow(l10n.t('Interpreter'), interpreter, '--set-interpreter')]),
    ...(searchPath === undefined ? [] : [textRow(l10n.t('Search path'), searchPath, '--set-rpath')]),
    ...(searchPath === undefined || searchPath === ''
      ? []
      : [fixedRow(l10n.t('Remove the search path'), searchPath, '--remove-rpath')]),
    ...(soname === undefined ? [] : [textRow(l10n.t('Name (DT_SONAME)'), soname, '--set-soname')]),
    ...(needed === undefined ? [] : neededRows(needed)),
    heading(l10n.t('protection')),
    facts.isStackExecutable === true
      ? fixedRow(l10n.t('Clear the executable stack'), '', '--clear-execstack')
      : fixedRow(l10n.t('Make the stack executable'), '', '--set-execstack'),
    ...(facts.isBoundAtStart === false ? [fixedRow(l10n.t('Bind all symbols at start'), '', '--now')] : []),
    heading(l10n.t('symbols, segments, start')),
    { label: `$(ellipsis) ${l10n.t('More…')}`, leadsToMore: true },
  ];
}

function neededRows(needed: readonly string[]): EditChoice[] {
  return [
    heading(l10n.t('needed libraries')),
    textRow(l10n.t('Add a library'), '', '--add-needed'),
    ...needed.map((name) => ({
      ...textRow(l10n.t('Replace {0}', name), name, '--replace-needed', [name]),
      description: '',
    })),
    ...needed.map((name) => fixedRow(l10n.t('Remove {0}', name), '', '--remove-needed', [name])),
  ];
}

/** All else. @param edited in its folder dialogs for files begin */
export function moreChoices(facts: EditFacts, edited: Uri): EditChoice[] {
  const folder = Uri.joinPath(edited, '..');
  const file = (): Ask => ({ folder });
  const debugFile = { save: edited.with({ path: `${edited.path}.debug` }) };
  return [
    ...(facts.needed === undefined ? [] : symbolRows(folder)),
    heading(l10n.t('what is in the file')),
    askRow('--embed', l10n.t('Embed an ELF file'), [file()]),
    askRow('--add-section', l10n.t('Add a section'), [{ example: '.mine' }, file()], '='),
    askRow('--add-note', l10n.t('Add a note'), [{ example: 'OWNER:TYPE' }, file()], '='),
    askRow('--add-segment', l10n.t('Add a segment'), [{ example: 'TYPE[,rwx][,align][,address]' }, file()], '='),
    askRow('--add-arena', l10n.t('Add zeros in memory'), [{ example: 'SIZE[,address]' }]),
    askRow('--remove-section', l10n.t('Remove a section'), [{ example: '.comment' }]),
    fixedRow(l10n.t('Remove debugging information'), '--strip-debug', '--strip-debug'),
    askRow('--split-debug', l10n.t('Debugging information into a file of its own'), [debugFile]),
    fixedRow(l10n.t('Another build-id'), '--build-id', '--build-id'),
    ...(facts.contents?.length
      ? [{ ...askRow('--extract', l10n.t('Write what a segment holds to a file'), []), isExtraction: true }]
      : []),
    heading(l10n.t('how it is started')),
    ...(facts.needed === undefined ? [] : [startRow(folder)]),
    ...(facts.interpreter === undefined
      ? []
      : [
          askRow('--rt0', l10n.t('Executed by an interpreter, without PT_INTERP'), [{ example: '/path/ld.so:/other' }]),
        ]),
    facts.shebang === undefined
      ? askRow('--shebang', l10n.t('A line #! before the file'), [{ example: '/path/interpreter' }])
      : fixedRow(l10n.t('Without the line #! before the file'), facts.shebang, '--no-shebang'),
    askRow('--node-sea', l10n.t('An application of node'), [file()]),
    ...(facts.needed === undefined ? [] : loadingRows()),
    askRow('--set-os-abi', l10n.t('Another OS ABI (EI_OSABI)'), [{ example: 'system-v' }]),
  ];
}

function symbolRows(folder: Uri): EditChoice[] {
  return [
    heading(l10n.t('symbols')),
    askRow('--floor', l10n.t('Older versions of symbols, for an older glibc'), [{ value: '2.17' }]),
    askRow('--set-version', l10n.t('Another version of a symbol'), [{ example: 'memcpy' }, { example: 'GLIBC_2.2.5' }]),
    askRow('--clear-symbol-version', l10n.t('A symbol without version'), [{ example: 'memcpy' }]),
    askRow('--weaken', l10n.t('A symbol that may stay undefined'), [{ example: 'symbol' }]),
    askRow('--hide', l10n.t('Hide a symbol from other files'), [{ example: 'symbol' }]),
    askRow('--export', l10n.t('Export a symbol to other files'), [{ example: 'NAME=0x1139' }]),
    askRow('--rename-dynamic-symbols', l10n.t('Rename symbols: pairs of names, a line each'), [{ folder }]),
  ];
}

function loadingRows(): EditChoice[] {
  return [
    fixedRow(l10n.t('Search no default folders'), '--no-default-lib', '--no-default-lib'),
    fixedRow(l10n.t('Shrink the search path to what is needed'), '--shrink-rpath', '--shrink-rpath'),
    askRow('--add-rpath', l10n.t('Add to the search path'), [{ example: '$ORIGIN/../lib' }]),
    fixedRow(l10n.t('A place for debuggers (DT_DEBUG)'), '--add-debug-tag', '--add-debug-tag'),
  ];
}

/** What is asked for: a text, with an example or a value to begin with, or a file, to read or to write. */
type Ask = { readonly example?: string; readonly value?: string } | { readonly folder: Uri } | { readonly save: Uri };

async function answer(title: string, ask: Ask): Promise<string | undefined> {
  if ('folder' in ask) {
    const [file] = (await window.showOpenDialog({ title, defaultUri: ask.folder })) ?? [];
    return file && pathOf(file);
  }
  if ('save' in ask) {
    const file = await window.showSaveDialog({ title, saveLabel: l10n.t('Choose'), defaultUri: ask.save });
    return file && pathOf(file);
  }
  const { value, example } = ask;
  const options = { title, ignoreFocusOut: true, ...(value && { value }), ...(example && { placeHolder: example }) };
  return (await window.showInputBox(options)) || undefined;
}

const pathOf = (uri: Uri): string => (uri.scheme === 'file' ? uri.fsPath : uri.path);

/** @param between what stands between the answers when they are one value */
function askRow(option: string, label: string, asks: readonly Ask[], between?: string): EditChoice {
  const words = async (): Promise<readonly string[] | undefined> => {
    const answers: string[] = [];
    for (const ask of asks) {
      const given = await answer(label, ask);
      if (given === undefined) return undefined;
      answers.push(given);
    }
    return [option, ...(between === undefined ? answers : [answers.join(between)])];
  };
  return { label: `${label}…`, description: option, words };
}

/** A template, and what is called where that is not `main`. */
function startRow(folder: Uri): EditChoice {
  const [option, label] = ['--start-like', l10n.t('Start code as another program has it')];
  const words = async (): Promise<readonly string[] | undefined> => {
    const template = await answer(l10n.t('A program whose start code is taken as template'), { folder });
    const main = template && (await answer(l10n.t('Function that is called'), { value: 'main' }));
    if (template === undefined || main === undefined) return undefined;
    return [option, template, ...(main === 'main' ? [] : ['--main', main])];
  };
  return { label: `${label}…`, description: option, words };
}

/** Asks for a text. @param before values of the option that are known */
function textRow(label: string, value: string, option: string, before: readonly string[] = []): EditChoice {
  const words = async (): Promise<readonly string[] | undefined> => {
    const text = await window.showInputBox({ title: label, value, ignoreFocusOut: true });
    return text === undefined || text === value ? undefined : [option, ...before, text];
  };
  return { label: `${label}…`, description: value, words };
}

function fixedRow(label: string, description: string, option: string, values: readonly string[] = []): EditChoice {
  return { label, description, words: () => Promise.resolve([option, ...values]) };
}

const heading = (label: string): EditChoice => ({ label, kind: QuickPickItemKind.Separator });
