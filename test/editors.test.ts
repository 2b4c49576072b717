// The set-ups of docs/editors.md, as they stand there, in the editors themselves: a binary opens as its listing, hovers,
// jumps into libc, references and symbols come from the server.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const home = mkdtempSync(join(tmpdir(), 'elfsmith editors '));
afterAll(() => rmSync(home, { recursive: true }));

const hasCompiler = existsSync('/usr/bin/gcc');
const hasNeovim = existsSync('/usr/bin/nvim') && hasCompiler;
const hasEmacs =
  existsSync('/usr/bin/emacs') && existsSync('/usr/share/emacs/site-lisp/elpa-src/eglot-1.9') && hasCompiler;

/** The block of a language in docs/editors.md. */
function blockOf(language: string): string {
  const text = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const [, block] = new RegExp('^```' + language + '\\n([^]*?)^```', 'm').exec(text) ?? [];
  if (block === undefined) throw Error(`docs/editors.md has no block of ${language}`);
  return block;
}

/** Writes files below the home, which all that an editor starts has. */
function put(path: string, text: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A home with `elfsmith` on the path and a small program in it. */
function prepare(): NodeJS.ProcessEnv {
  const command = put('bin/elfsmith', `#!/bin/sh\nexec '${process.execPath}' '${root}/server/cli/cli.ts' "$@"\n`);
  chmodSync(command, 0o755);
  const source = put('work/hello.c', '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n');
  execFileSync('gcc', ['-o', join(home, 'work/hello'), source]);
  return {
    PATH: [join(home, 'bin'), process.env['PATH']].join(delimiter),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    LANG: 'C.UTF-8',
  };
}

/** Runs an editor in the folder of the program and gives what it reported. */
function report(editor: string, words: readonly string[], env: NodeJS.ProcessEnv): string {
  const { stdout, stderr, error } = spawnSync(editor, words, {
    cwd: join(home, 'work'),
    env,
    encoding: 'utf8',
    timeout: 50_000,
  });
  const file = join(home, 'report');
  if (error || !existsSync(file)) throw Error(`${editor}: ${error?.message ?? 'no report'}\n${stdout}${stderr}`);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text.replaceAll(home, '~');
}

const expected = `listing: hello.elf-listing
hover: JUMP_SLOT puts
definition: libc.so.6 dynsym 1.elf-listing puts@@GLIBC_2.2.5
references: some
symbols: Dynamic symbols
`;

test.skipIf(!hasNeovim)('Neovim (skipped: needs neovim and gcc)', { timeout: 60_000 }, () => {
  const env = prepare();
  put('.config/nvim/plugin/elfsmith.lua', blockOf('lua'));
  const script = put(
    'drive.lua',
    `
local function name() return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t') end
local lines = {}
local function say(text) table.insert(lines, text) end
local function finish()
  vim.fn.writefile(lines, ${JSON.stringify(join(home, 'report'))})
  vim.cmd('qall!')
end
local ok, problem = pcall(function()
  vim.wait(20000, function() return name():match('%.elf%-listing$') end, 20)
  say('listing: ' .. name())
  vim.wait(20000, function() return next(vim.lsp.buf_get_clients(0)) ~= nil end, 20)
  local function ask(method, context)
    local params = vim.lsp.util.make_position_params()
    params.context = context
    local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
    for _, answer in pairs(answers) do return answer.result end
  end
  vim.fn.search('JUMP_SLO.*puts')
  vim.fn.search('puts', '', vim.fn.line('.'))
  local hover = ask('textDocument/hover')
  local text = type(hover.contents) == 'table' and hover.contents.value or hover.contents
  say('hover: ' .. (text:match('libc') and 'JUMP_SLOT ' or '') .. (text:match('puts') or ''))
  -- The first jump goes to the program's own symbol, the next into the library that defines it.
  for _ = 1, 2 do
    local from = vim.fn.line('.') .. name()
    vim.lsp.buf.definition()
    vim.wait(20000, function() return vim.fn.line('.') .. name() ~= from end, 20)
  end
  say('definition: ' .. name() .. ' ' .. (vim.fn.getline('.'):match('puts@@[%w._]+') or vim.fn.getline('.')))
  vim.wait(20000, function() return next(vim.lsp.buf_get_clients(0)) ~= nil end, 20)
  local references = ask('textDocument/references', { includeDeclaration = false }) or {}
  say('references: ' .. (#references > 0 and 'some' or 'none'))
  local symbols = ask('textDocument/documentSymbol') or {}
  say('symbols: ' .. (symbols[1] and symbols[1].name or 'none'))
  local found = {}
  vim.wait(20000, function()
    found = vim.diagnostic.get()
    return #found > 0
  end, 20)
  say('problems: ' .. (found[1] and found[1].source or 'none'))
end)
if not ok then say(tostring(problem)) end
finish()
`,
  );
  expect(report('nvim', ['--headless', 'hello', '-S', script], env)).toBe(`${expected}problems: elfsmith\n`);
});

test.skipIf(!hasEmacs)('Emacs (skipped: needs emacs, eglot and gcc)', { timeout: 60_000 }, () => {
  const env = prepare();
  const setup = put('init.el', blockOf('elisp'));
  const script = put(
    'drive.el',
    `
(defvar lines nil)
(defun say (text) (push text lines))
(defun wait (done)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall done)) (< (float-time) end)) (accept-process-output nil 0.05))))
(defun name () (and buffer-file-name (file-name-nondirectory buffer-file-name)))
(condition-case problem
    (progn
      (find-file "hello")
      (wait (lambda () (set-buffer (window-buffer)) (string-suffix-p ".elf-listing" (or (name) ""))))
      (say (concat "listing: " (name)))
      (unless (eglot-current-server)
        (apply #'eglot--connect (eglot--guess-contact)))
      (wait (lambda () (eglot-current-server)))
      (goto-char (point-min))
      (re-search-forward "JUMP_SLO.*puts")
      (backward-char 2)
      (let ((hover (plist-get (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams)) :contents) :value)))
        (say (concat "hover: " (if (string-match-p "libc" hover) "JUMP_SLOT " "") (if (string-match "puts" hover) "puts" ""))))
      (dotimes (_ 2)
        (call-interactively #'xref-find-definitions)
        (set-buffer (window-buffer)))
      (say (concat "definition: " (name) " "
        (let ((line (buffer-substring (line-beginning-position) (line-end-position))))
          (if (string-match "puts@@[A-Za-z0-9._]+" line) (match-string 0 line) line))))
      (unless (eglot-current-server) (eglot--maybe-activate-editing-mode))
      (say (concat "references: "
        (if (cl-plusp (length (jsonrpc-request (eglot--current-server-or-lose) :textDocument/references
              (append (eglot--TextDocumentPositionParams) '(:context (:includeDeclaration :json-false))))))
            "some" "none")))
      (say (concat "symbols: "
        (plist-get (elt (jsonrpc-request (eglot--current-server-or-lose) :textDocument/documentSymbol
          (list :textDocument (eglot--TextDocumentIdentifier))) 0) :name))))
  (error (say (format "%S" problem))))
(write-region (concat (mapconcat #'identity (nreverse lines) "\\n") "\\n") nil ${JSON.stringify(join(home, 'report'))})
(kill-emacs)
`,
  );
  expect(report('emacs', ['--batch', '-f', 'package-initialize', '-l', setup, '-l', script], env)).toBe(expected);
});
