// Our own requests between client and server: method names and the shape of what travels. Types and strings only, so that either side may use its own copy of the LSP library.
// Everything else is LSP 3.18; listings come through `workspace/textDocumentContent`.

/** Request: which of these files begin with an ELF or ar magic. Params IdentifyParams, result IdentifyResult. */
export const identify = 'elfsmith/identify';
export interface IdentifyParams { readonly uris: readonly string[] }
export interface IdentifyResult { readonly elf: readonly string[] }

/** Request: the listing's URI of a binary. Params: { uri: the binary's }, result: string. */
export const listingUri = 'elfsmith/listingUri';
export interface ListingUriParams { readonly uri: string }

/** Request: search the text of all pages of one binary, in page order. Params SearchParams, result SearchResult. Cancellable. */
export const search = 'elfsmith/search';
export interface SearchParams {
  /** The binary's URI or any of its listings'. */
  readonly uri: string;
  readonly text: string;
  /** Take `text` as a regular expression. */
  readonly regex?: boolean;
  /** At most this many hits; 1000 when absent. */
  readonly limit?: number;
  /** As in LSP's own requests: progress is reported under it. */
  readonly workDoneToken?: number | string;
}
export interface SearchHit { readonly uri: string; readonly line: number; readonly character: number; readonly length: number; readonly text: string; readonly where: string }
export interface SearchResult { readonly hits: readonly SearchHit[]; readonly more: boolean }

/** Request: the number under the cursor. Params PlaceParams, result PlaceResult or null. Addresses and offsets are hex strings with 0x. */
export const place = 'elfsmith/place';
export interface PlaceParams { readonly uri: string; readonly line: number; readonly character: number }
export interface PlaceResult { readonly file: string; readonly address?: string; readonly offset?: string; readonly size?: number }

/** Notification from server to client: the binary changed on disk; the client bumps the mtimes of its listings. Params: { uri: the binary's }. */
export const changed = 'elfsmith/changed';
export interface ChangedParams { readonly uri: string }

/** Request from server to client: a file's bytes, for files that the server can't read itself. Only for clients whose initializationOptions say `readFile`. Params ReadFileParams, result ReadFileResult. */
export const readFile = 'elfsmith/readFile';
export interface ReadFileParams { readonly uri: string }
export interface ReadFileResult {
  /** The whole file; absent when it can't be read. */
  readonly base64?: string;
  /** Then: why, in words. */
  readonly problem?: string;
}

/** workspace/executeCommand: writes a binary's listings as read-only files into a cache folder, for clients that cannot open our scheme. Argument: the binary's URI; result: the overview's file URI. */
export const materialize = 'elfsmith.materialize';

/** What the client's initializationOptions hold. */
export interface InitializationOptions {
  /** The client reads listings through workspace/textDocumentContent; otherwise links and locations name materialised files. */
  readonly textDocumentContent?: boolean;
  /** The client answers `elfsmith/readFile`. */
  readonly readFile?: boolean;
  /** The client's own commands for code lenses, both without arguments; without them there are no such lenses. */
  readonly commands?: { readonly problems?: string; readonly search?: string };
  /** Rows of a big table that the overview shows. */
  readonly overviewRows?: number;
  /** Rows on a page of a table. */
  readonly pageRows?: number;
  /** Codes of findings not to report, e.g. `missing-build-id`. */
  readonly ignoredFindings?: readonly string[];
  /** Folder for materialised listings; the server chooses one in the system's cache when absent. */
  readonly cacheFolder?: string;
}
