// Errors, warnings, infos and hints in listings have the colours that the theme has for them, and so have links.
// Semantic tokens alone can't name those: themes colour what programs are made of. So the tokens of what is on the
// screen are painted once more, as decorations.
import { ColorThemeKind, Disposable, Range, ThemeColor, window, workspace } from 'vscode';
import type { TextEditor, TextEditorDecorationType } from 'vscode';
import type { Server } from './server.ts';

/** The type of tokens that are links. Themes give it no colour: parts of a path would have the grammar's. */
const linkType = 'label';

/**
 * Type of the token and the theme's colour. Of the colours that the editor has for problems these can be read in all
 * themes that come with it: a contrast of 4.5 at least (WCAG 2.2, 1.4.3), which the editor tests measure.
 */
const colours: Readonly<Record<string, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  info: 'editorInfo.foreground',
  hint: 'editorHint.foreground',
  [linkType]: 'textLink.foreground',
};
/** Themes of high contrast have no colours for lists, and a colour that is not there paints text invisible. */
const highContrast: Readonly<Record<string, string>> = {
  error: 'editorError.foreground',
  warning: 'editorWarning.foreground',
  info: 'editorInfo.foreground',
  hint: 'editor.foreground',
  [linkType]: 'textLink.foreground',
};

/** Lines above and below the screen that are painted, too: scrolling by a little shows them at once. */
const margin = 100;
/** Milliseconds without another change before painting. */
const pause = 40;

/** Paints listings in all editors as long as it is not disposed of. */
export function registerSeverities(client: Server): Disposable {
  let isHigh = isHighContrast();
  let decorations = decorationsOf(isHigh);
  const waiting = new Map<TextEditor, ReturnType<typeof setTimeout>>();
  const paint = async (editor: TextEditor): Promise<void> => {
    const { version } = editor.document;
    const found = await severities(client, editor).catch(() => undefined);
    if (!found || editor.document.version !== version) return;
    for (const [type, decoration] of decorations) editor.setDecorations(decoration, found.get(type) ?? []);
  };
  const paintSoon = (editor: TextEditor): void => {
    if (editor.document.languageId !== 'elf-listing') return;
    clearTimeout(waiting.get(editor));
    waiting.set(
      editor,
      setTimeout(() => {
        waiting.delete(editor);
        void paint(editor);
      }, pause),
    );
  };
  const paintAll = (editors: readonly TextEditor[] = window.visibleTextEditors): void => editors.forEach(paintSoon);
  paintAll();
  return Disposable.from(
    window.onDidChangeVisibleTextEditors(paintAll),
    window.onDidChangeActiveColorTheme(() => {
      if (isHigh === isHighContrast()) return;
      isHigh = isHighContrast();
      for (const decoration of decorations.values()) decoration.dispose();
      decorations = decorationsOf(isHigh);
      paintAll();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => paintSoon(textEditor)),
    workspace.onDidChangeTextDocument(({ document }) =>
      paintAll(window.visibleTextEditors.filter((editor) => editor.document === document)),
    ),
    client.onDidChange(() => paintAll()),
    new Disposable(() => {
      for (const decoration of decorations.values()) decoration.dispose();
      for (const timer of waiting.values()) clearTimeout(timer);
    }),
  );
}

function isHighContrast(): boolean {
  const { kind } = window.activeColorTheme;
  return kind === ColorThemeKind.HighContrast || kind === ColorThemeKind.HighContrastLight;
}

/** A decoration for each type of token. */
function decorationsOf(isHigh: boolean): Map<string, TextEditorDecorationType> {
  return new Map(
    Object.entries(isHigh ? highContrast : colours).map(([type, color]) => [
      type,
      window.createTextEditorDecorationType({ color: new ThemeColor(color) }),
    ]),
  );
}

/** The ranges of the tokens around the screen, by their type. */
async function severities(server: Server, editor: TextEditor): Promise<Map<string, Range[]>> {
  const { client } = server;
  const legend = client?.initializeResult?.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const ranges = new Map<string, Range[]>();
  const lines = editor.visibleRanges.flatMap(({ start, end }) => [start.line, end.line]);
  if (!client || lines.length === 0) return ranges;
  const first = Math.max(0, Math.min(...lines) - margin);
  const last = Math.min(editor.document.lineCount - 1, Math.max(...lines) + margin);
  const { data = [] } = await client.sendRequest<{ data?: number[] }>('textDocument/semanticTokens/range', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    range: { start: { line: first, character: 0 }, end: { line: last, character: 0 } },
  });
  let line = 0;
  let start = 0;
  // Five numbers a token, each counted from the one before (LSP 3.18, semantic tokens).
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += lines;
    start = lines === 0 ? start + columns : columns;
    const name = legend[type] ?? '';
    if (!(name in colours)) continue;
    const range = new Range(line, start, line, start + length);
    const known = ranges.get(name);
    if (known) known.push(range);
    else ranges.set(name, [range]);
  }
  return ranges;
}
