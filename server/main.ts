// The language server in Node: over standard input and output (--stdio) or the channel of a child process (--node-ipc),
// as the arguments say.

import { createConnection } from 'vscode-languageserver/node';
import { serve } from './lsp/connection.ts';
import { nodeHost } from './host/hostNode.ts';

serve(createConnection(), nodeHost);
