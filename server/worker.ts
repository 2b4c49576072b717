// The language server in a browser's worker: files come from the client, and there is no disk.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './lsp/connection.ts';

/** The worker's own scope; the types of the whole browser would let the rest of the server use it where it is not. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), undefined);
