// Starts the modules of the decoders: compiled beside everything else that goes on, when code is first looked at.

import type { LoadWasm, WasmExports, WasmModule } from '../../shared/disassemble/decoder.ts';
import type { Host } from './host.ts';

/** As much of the platform's own object as is needed; its types come with those of a browser only. */
interface Platform {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ readonly exports: WasmExports }>;
  readonly Module: { imports(module: object): { readonly module: string; readonly name: string }[] };
}

/** Loads modules from a host's files. */
export function wasmOf(host: Pick<Host, 'wasm'>): LoadWasm {
  return async (name, imports) => {
    const { WebAssembly: platform } = globalThis as unknown as { readonly WebAssembly?: Platform };
    if (!platform) throw new Error('this machine runs no WebAssembly');
    const module = await platform.compile(await bytesOf(host, name));
    const { exports } = await platform.instantiate(module, imports(platform.Module.imports(module)));
    return exports;
  };
}

async function bytesOf(host: Pick<Host, 'wasm'>, name: WasmModule): Promise<Uint8Array> {
  try {
    return await host.wasm(name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the decoder ${name}.wasm can't be read: ${reason}`, { cause: error });
  }
}
