// The first search for symbols of the workspace (Ctrl+T): it starts the server, whose client registers its own provider
// for all that follow.
import { languages } from 'vscode';
import type { Disposable, SymbolInformation, WorkspaceSymbolProvider } from 'vscode';
import type { Server } from './server.ts';

export function registerFirstSymbols(server: Server): Disposable {
  const provider = async (): Promise<WorkspaceSymbolProvider | undefined> => {
    const client = await server.start();
    return client.getFeature('workspace/symbol').getProviders()?.[0];
  };
  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token): Promise<SymbolInformation[]> {
      if (server.isRunning()) return [];
      return (await (await provider())?.provideWorkspaceSymbols(query, token)) ?? [];
    },
    async resolveWorkspaceSymbol(symbol, token): Promise<SymbolInformation | undefined> {
      return (await (await provider())?.resolveWorkspaceSymbol?.(symbol, token)) ?? undefined;
    },
  });
}
