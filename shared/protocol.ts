// Our own requests between client and server: method names and the shape of what travels. Types and strings only, so
// that either side may use its own copy of the LSP library.
// Everything else is LSP 3.18; listings come through `workspace/textDocumentContent`.

/**
 * Request: which of these files are ELF files or archives, and what each is. Params IdentifyParams, result
 * IdentifyResult. Only headers and dynamic sections are read.
 */
export const identify = 'elfsmith/identify';
export interface IdentifyParams {
  readonly uris: readonly string[];
}
export interface IdentifyResult {
  /**
   * By URI; files of other formats are not among them. First one of `archive`, `core`, `debug` (separate debug
   * information), `gpu`, `library`, `module` (of a kernel), `object`, `other`, `program`, `static` (a program without
   * dynamic linker). Then what can be done: `loaded` by a dynamic linker, so that there are dependencies; `mergeable`
   * with others; `embeddable`, a program that can take its dynamic linker in.
   */
  readonly traits: Readonly<Record<string, readonly string[]>>;
}

/** Request: the listing's URI of a binary. Params: { uri: the binary's }, result: string. */
export const listingUri = 'elfsmith/listingUri';
export interface ListingUriParams {
  readonly uri: string;
}

/**
 * Request: search the text of all pages of one binary, in page order. Params SearchParams, result SearchResult.
 * Cancellable.
 */
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
export interface SearchHit {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly text: string;
  readonly where: string;
}
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

/**
 * Request: the number under the cursor. Params PlaceParams, result PlaceResult or null. Addresses and offsets are hex
 * strings with 0x.
 */
export const place = 'elfsmith/place';
export interface PlaceParams {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
export interface PlaceResult {
  readonly file: string;
  readonly address?: string;
  readonly offset?: string;
  readonly size?: number;
}

/**
 * Request: rows of tables as text. Params CopyRowsParams, result CopyRowsResult or null where there are no rows.
 */
export const copyRows = 'elfsmith/copyRows';
export interface CopyRowsParams {
  readonly uri: string;
  /** Lines of the document, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** All rows of the table that the first line is in, those of its other pages, too. */
  readonly isWhole: boolean;
  readonly format: 'csv' | 'markdown' | 'json';
}
export interface CopyRowsResult {
  readonly text: string;
  /** Rows in it. */
  readonly count: number;
  /** There were more than fit. */
  readonly isCut: boolean;
}

/**
 * Request: all tables of a binary as JSON (docs/json.md), into a file. Params SaveJsonParams, result SaveJsonResult.
 */
export const saveJson = 'elfsmith/saveJson';
export interface SaveJsonParams {
  /** The binary's URI or any of its documents'. */
  readonly uri: string;
  readonly output: string;
}
export interface SaveJsonResult {
  /** What the client has to write, where the server can't. */
  readonly text?: string;
  /** Why nothing is written, in words. */
  readonly problem?: string;
}

/**
 * Request: the document of the bytes or the strings of what is under the cursor: a symbol, a section, a segment, an
 * address. Params ShowBytesParams, result ShowBytesResult or null where there are none.
 */
export const showBytes = 'elfsmith/showBytes';
export interface ShowBytesParams {
  /** A listing's URI; a binary's own asks for the whole file. */
  readonly uri: string;
  readonly line?: number;
  readonly character?: number;
  readonly what: 'bytes' | 'strings';
}
export interface ShowBytesResult {
  readonly uri: string;
  /** The row that shows the address. */
  readonly line: number;
}

/**
 * Request: the document of the code of what is under the cursor: the function around it; of a section, or of a whole
 * file, its functions. Params ShowCodeParams, result ShowCodeResult.
 */
export const showCode = 'elfsmith/showCode';
export interface ShowCodeParams {
  /** A document's URI; a binary's own asks for all of its code. */
  readonly uri: string;
  readonly line?: number;
  readonly character?: number;
}
export interface ShowCodeResult {
  readonly uri?: string;
  /** The row that shows the address. */
  readonly line?: number;
  /** Why there is none, in words. */
  readonly problem?: string;
}

/**
 * Request: compares two files before their documents are asked for, with progress. Params CompareParams, result
 * CompareResult.
 */
export const compare = 'elfsmith/compare';
export interface CompareParams {
  /** The URI of the document of either side. */
  readonly uri: string;
}
export interface CompareResult {
  /** Why they can't be compared, in words. */
  readonly problem?: string;
}

/** Request: the source file of the code under the cursor. Params OpenSourceParams, result OpenSourceResult. */
export const openSource = 'elfsmith/openSource';
export interface OpenSourceParams {
  /** A document's URI. */
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}
export interface OpenSourceResult {
  readonly uri?: string;
  readonly line?: number;
  readonly character?: number;
  /** Why there is none, in words: which path was looked for. */
  readonly problem?: string;
}

/**
 * Request: a document of the instructions that come from lines of a source file, in the binaries whose documents are
 * open. Params MachineCodeParams, result MachineCodeResult.
 */
export const machineCode = 'elfsmith/machineCode';
export interface MachineCodeParams {
  /** The source file's URI. */
  readonly uri: string;
  /** The first line and the last one, from 1 on. */
  readonly from: number;
  readonly to: number;
}
export interface MachineCodeResult {
  readonly uri?: string;
  /** Why there is none, in words. */
  readonly problem?: string;
}

/**
 * Notification from server to client: the binary changed on disk; the client bumps the mtimes of its listings. Params:
 * { uri: the binary's }.
 */
export const changed = 'elfsmith/changed';
export interface ChangedParams {
  readonly uri: string;
}

/**
 * Request from server to client: a file's bytes, for files that the server can't read itself. Only for clients whose
 * initializationOptions say `readFile`. Params ReadFileParams, result ReadFileResult.
 */
export const readFile = 'elfsmith/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  /** The whole file; absent when it can't be read. */
  readonly base64?: string;
  /** Then: why, in words. */
  readonly problem?: string;
}

/**
 * Request from server to client: what is at these places, of file systems that the server can't read itself. Only for
 * clients whose initializationOptions say `readFile`. Params StatFilesParams, result StatFilesResult.
 */
export const statFiles = 'elfsmith/statFiles';
export interface StatFilesParams {
  readonly uris: readonly string[];
}
export interface StatFilesResult {
  /** One for each, in their order; null where there is nothing. */
  readonly stats: readonly (ClientStat | null)[];
}
export interface ClientStat {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** The names in a folder; absent for files. */
  readonly names?: readonly string[];
}

/**
 * Request from server to client: creates or replaces a file that the server can't write itself, whole or not at all.
 * Only for clients whose initializationOptions say `readFile`. Params WriteFileParams, result WriteFileResult.
 */
export const writeFile = 'elfsmith/writeFile';
export interface WriteFileParams {
  readonly uri: string;
  readonly base64: string;
}
export interface WriteFileResult {
  /** Why nothing was written, in words. */
  readonly problem?: string;
}

/**
 * Request: the next level of the tree of dependencies, in either direction. Params DependenciesParams, result
 * DependencyNode[]: empty for what is no dynamic ELF file. Cancellable; nothing is executed.
 */
export const dependencies = 'elfsmith/dependencies';
export interface DependenciesParams {
  /** The binary's URI or any of its listings': the program whose process the tree is about. */
  readonly uri: string;
  /** Whose neighbours are asked for: a node's `path`. The program itself when absent. */
  readonly of?: string;
  /** What it needs, in the order of its entries; or who in this process needs it. */
  readonly direction: 'needs' | 'neededBy';
}
export interface DependencyNode {
  /** The name it is needed by (`libc.so.6`); for `neededBy` the other's own name. */
  readonly name: string;
  /** Where the file was found, as the loader calls it; to be given back as `of`. Absent when missing. */
  readonly path?: string;
  /** The URI of its listing; absent when missing. */
  readonly uri?: string;
  /** How it was found, in a few words: `ld.so.cache`, `DT_RUNPATH of libfoo.so`, `not found`. */
  readonly how: string;
  readonly isMissing: boolean;
  /** Whether it is left open if it is there: the rules or the root of its system are not known. */
  readonly isOpen?: boolean;
  /**
   * It is loaded already by an object before, in load order: its own neighbours are shown there, but may be asked for
   * here, too.
   */
  readonly isAlreadyShown: boolean;
  /** It needs, over others or at once, the one whose neighbour it is: a cycle. */
  readonly isCycle: boolean;
  readonly hasChildren: boolean;
  /** Markdown for the tooltip: the rule, every place that was looked at, problems. */
  readonly detail: string;
}

/**
 * Request: the document that walks through what the dynamic linker will do with a file. Params ExplainParams, result:
 * its URI, to be opened as any listing, or null for what is no dynamic ELF file.
 */
export const explain = 'elfsmith/explain';
export interface ExplainParams {
  readonly uri: string;
}

/**
 * Request: how files are hardened. Params HardeningParams, result HardeningFile[], one for each that can be read, in
 * their order. Cancellable.
 */
export const hardening = 'elfsmith/hardening';
export interface HardeningParams {
  /** The binaries' URIs, or any of their listings'. */
  readonly uris: readonly string[];
}
export interface HardeningFile {
  /** The binary's URI; its path, or its whole URI where it is on no disk. */
  readonly uri: string;
  readonly path: string;
  /** `PIE executable for x86-64`. */
  readonly kind: string;
  /** Why there are no rows, in words; empty where there are. */
  readonly reason: string;
  /** In the order in which one asks for them. */
  readonly rows: readonly HardeningRow[];
}
export interface HardeningRow {
  /** The protection: `RELRO`, `stack protector`. */
  readonly name: string;
  /** open: a matter of taste, or nothing in the file tells. */
  readonly state: 'good' | 'open' | 'bad';
  /** The verdict in a few words, its evidence, and what would mend it: empty where it is in place or nothing would. */
  readonly text: string;
  readonly why: string;
  readonly mend: string;
  /** Where the evidence lies in the file; absent where it is nowhere. The offset is a hex string with 0x. */
  readonly at?: { readonly offset: string; readonly size: number };
}

/**
 * Request: the picture of a binary's bytes and address space. Params MapParams, result BinaryMap, or null for what
 * can't be read.
 */
export const map = 'elfsmith/map';
export interface MapParams {
  /** The binary's URI or any of its listings'. */
  readonly uri: string;
  /** The part of one lane that is seen; the other lane follows. All of the file without it. */
  readonly window?: { readonly lane: MapLane['name']; readonly from: number; readonly to: number };
  /** How many pieces of a column the picture has room for: smaller ones are one region. */
  readonly cells: number;
  /** Symbols take longer when there are many: a first picture does without. */
  readonly withSymbols: boolean;
}
export interface BinaryMap {
  /** The bytes of the file, then its memory. */
  readonly lanes: readonly MapLane[];
  /** The lane that the window is of. */
  readonly focus: MapLane['name'];
  /** Which bytes become which memory. */
  readonly bands: readonly MapBand[];
  /** What takes the space of the window, a list for each way to divide it. */
  readonly rankings: readonly MapRanking[];
  /** The window in words. */
  readonly summary: string;
}
export interface MapLane {
  readonly name: 'file' | 'memory';
  /** Positions are bytes from the lane's beginning, but that long stretches without memory are shorter. */
  readonly total: number;
  readonly from: number;
  readonly to: number;
  /** The first byte and the one behind the last that are shown, in hex. */
  readonly first: string;
  readonly last: string;
  /** Bytes of all of the lane. */
  readonly size: number;
  readonly columns: readonly { readonly what: MapColumnName; readonly regions: readonly MapRegion[] }[];
  /** Why there is nothing to show; empty where there is. */
  readonly reason: string;
}
export type MapColumnName = 'members' | 'segments' | 'pages' | 'sections' | 'symbols';
export interface MapRegion {
  /** Position in the lane, and how much of it. */
  readonly at: number;
  readonly length: number;
  /** Offset or address in hex, and bytes. */
  readonly start: string;
  readonly size: number;
  readonly kind: MapKind;
  readonly name: string;
  readonly detail: string;
  /** Permissions: `r-x`. */
  readonly flags?: string;
  /** How many pieces it stands for. */
  readonly count: number;
  /** Drawn shorter than to scale. */
  readonly isCut: boolean;
  /** The row of the listing that shows it; without it the row that its place leads to. */
  readonly row?: { readonly table: string; readonly row: number };
}
export type MapKind = 'header' | 'code' | 'data' | 'constant' | 'zeros' | 'unloaded' | 'gap' | 'unmapped' | 'mixed';
export interface MapBand {
  readonly name: string;
  readonly kind: MapKind;
  readonly file: readonly [from: number, to: number];
  readonly memory: readonly [from: number, to: number];
}
export interface MapRanking {
  readonly what: MapColumnName;
  /** Biggest first, each with the bytes that it has in the window. */
  readonly rows: readonly MapRegion[];
  /** What is not among the rows, and bytes that nothing names. */
  readonly others: { readonly count: number; readonly size: number };
  readonly unnamed: number;
}

/**
 * Request: where the listing of a binary shows a place of it. Params RowAtParams, result RowAtResult or null. Numbers
 * are hex strings with 0x, or plain.
 */
export const rowAt = 'elfsmith/rowAt';
export interface RowAtParams {
  /** The binary's URI or any of its listings'. */
  readonly uri: string;
  /** One of: bytes of the file, an address, a row of a table (-1: its heading). */
  readonly place:
    | { readonly offset: string; readonly size: number }
    | { readonly address: string }
    | { readonly table: string; readonly row: number };
}
export interface RowAtResult {
  /** The document to open, and in it the row's name. */
  readonly uri: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Request: what could be merged into a program or library. Params MergeCandidatesParams, result MergeCandidates, or
 * null for what is no file. Nothing is executed.
 */
export const mergeCandidates = 'elfsmith/mergeCandidates';
export interface MergeCandidatesParams {
  /** The target's URI or any of its listings'. */
  readonly uri: string;
}
export interface MergeCandidates {
  /** Why nothing can be merged into the target, in words that may follow its name; there are no libraries then. */
  readonly problem?: string;
  /**
   * Whether the target is a program that asks for a dynamic linker, which may go into it (`interpreter` of
   * MergePlanParams).
   */
  readonly isProgram: boolean;
  /** Whether it is a program that brings no C library, and can do without a dynamic linker (`bare`). */
  readonly mayBeBare: boolean;
  /** In the order of loading; what was not found comes last. */
  readonly libraries: readonly MergeCandidate[];
  /**
   * Libraries, and folders of modules, that the files say they may open at run time, by notes, by names in their texts,
   * or because they use a framework (`opened` and `openedIn` of MergePlanParams).
   */
  readonly noted: readonly NotedCandidate[];
  /** The CPU levels for which libraries of this machine may have builds, best first (`hwcaps` of MergePlanParams). */
  readonly levels: readonly string[];
}
export interface MergeCandidate {
  readonly name: string;
  /** The file's own URI, to be given back as a source; absent when it was not found. */
  readonly uri?: string;
  /** Where it was found, as the loader calls it. */
  readonly path?: string;
  /** How it was found, in a few words. */
  readonly how: string;
  /**
   * One of the C library's own files, which are merged with `libc`; the dynamic linker, which is no source:
   * `interpreter` embeds it. Absent for all others, and when it was not found.
   */
  readonly role?: 'libc' | 'interpreter';
  /**
   * Whether it is merged when all that the target needs is asked for: all but the C library's own files and what must
   * stay a file of its own.
   */
  readonly isDefault: boolean;
}
export interface NotedCandidate {
  /** A library's name; of modules the path of their folder. */
  readonly name: string;
  /** The file's own URI; absent when it was not found, and for a folder. */
  readonly uri?: string;
  /** Of modules: the URIs of all folders that hold some (`openedIn` of MergePlanParams). */
  readonly folders?: readonly string[];
  /** Who says so, and what it is for, in a few words. */
  readonly about: string;
}

/**
 * Request: what a merge would do. Params MergePlanParams, result MergePlanResult. Nothing is written. Cancellable, with
 * progress in percent.
 */
export const mergePlan = 'elfsmith/mergePlan';
/** What goes into a merge, and how it is made: the options of `elfsmith merge`, with URIs in place of paths. */
export interface MergeWishes {
  /** URIs of libraries. */
  readonly sources: readonly string[];
  /** Also all that the target needs, but for the C library's own files. */
  readonly needed?: boolean;
  /** Also the C library's own files that the target needs, but for the dynamic linker. */
  readonly libc?: boolean;
  /**
   * Also the dynamic linker, for a program: the file names none any more. With `needed` and `libc` no other file is
   * needed to start it.
   */
  readonly interpreter?: boolean;
  /** All that the target needs, and no dynamic linker loads the output; excludes `libc` and `interpreter`. */
  readonly bare?: boolean;
  /** Of what the target needs also these, by name. */
  readonly only?: readonly string[];
  /** Of what the target needs not these, by name. */
  readonly except?: readonly string[];
  /** Also the libraries that would otherwise load a merged one a second time. */
  readonly close?: boolean;
  /** URIs of libraries that the target opens at run time. */
  readonly opened?: readonly string[];
  /** URIs of folders, all libraries of which it opens at run time. */
  readonly openedIn?: readonly string[];
  /** URIs of logs of runs, which show what else it opens: of strace, LD_DEBUG=files, or copies of /proc/PID/maps. */
  readonly openedLogs?: readonly string[];
  /** Libraries of LD_PRELOAD may replace what merged ones define. */
  readonly preloadable?: boolean;
  /** False: relocations are not packed, for a glibc before 2.36. */
  readonly pack?: boolean;
  /** The subfolders of glibc-hwcaps that are looked into, best first, in place of those of the settings. */
  readonly hwcaps?: readonly string[];
}
export interface MergePlanParams extends MergeWishes {
  /** The target's URI or any of its listings'. */
  readonly uri: string;
  /** URI of the file that would be written: $ORIGIN is its folder. Beside the target when absent. */
  readonly output?: string;
  /** The number of a plan that this one takes the place of. */
  readonly plan?: number;
  /** What is in the logs, in their order. */
  readonly logTexts?: readonly string[];
  readonly workDoneToken?: number | string;
}
export interface MergeMessage {
  /** The file that it is about. */
  readonly uri: string;
  /** Where in it, as a hex string with 0x, when it is about a place. */
  readonly offset?: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly code: string;
  readonly text: string;
}
export interface MergePlanResult {
  /** Its number, by which it is carried out. */
  readonly plan: number;
  /** The document that shows the plan, to be opened as any listing. */
  readonly uri: string;
  /** False when there would be no output; the messages say why. */
  readonly isPossible: boolean;
  readonly messages: readonly MergeMessage[];
  /** The `elfsmith merge` line that writes the same, quoted for a POSIX shell; absent where there are no paths. */
  readonly command?: string;
}

/**
 * Request: writes the output of a plan, whole or not at all. Params MergeParams, result MergeResult. Cancellable until
 * it is written, with progress in percent.
 */
export const merge = 'elfsmith/merge';
export interface MergeParams {
  readonly plan: number;
  /** The URI of the file to write. */
  readonly output: string;
  /** The user wants a file that is there to be replaced. */
  readonly overwrite?: boolean;
  readonly workDoneToken?: number | string;
}
export interface MergeResult {
  /** The output's URI; absent when there is none, and the messages say why. */
  readonly uri?: string;
  /** Its size in bytes. */
  readonly size?: number;
  /** The command that runs it, quoted for a POSIX shell; absent for libraries, and where nothing can be run. */
  readonly run?: string;
  /** The `elfsmith merge` line that writes the same; absent where there are no paths. */
  readonly command?: string;
  /** Whether the plan has to be made anew before anything is written, for a reason that the messages say. */
  readonly isOld?: boolean;
  readonly messages: readonly MergeMessage[];
}

/**
 * Request: what of a program or library can be changed, as it is now. Params EditFactsParams, result EditFacts, or null
 * for what can't be read.
 */
export const editFacts = 'elfsmith/editFacts';
export interface EditFactsParams {
  /** Its URI or any of its listings'. */
  readonly uri: string;
}
/** Absent is what a file has not and can't have. */
export interface EditFacts {
  /** Why nothing can be changed, in words that may follow its name. */
  readonly problem?: string;
  readonly interpreter?: string;
  readonly soname?: string;
  readonly searchPath?: string;
  readonly needed?: readonly string[];
  readonly isStackExecutable?: boolean;
  readonly isBoundAtStart?: boolean;
  /** The line before the ELF file that names who starts it. */
  readonly shebang?: string;
  /** Types of segments with bytes that are not loaded code and data: what can be extracted. */
  readonly contents?: readonly string[];
}

/**
 * Request: writes what the first segment of a type holds; of an ELF file inside, that file as it was. Params
 * ExtractParams, result MergeResult.
 */
export const extract = 'elfsmith/extract';
export interface ExtractParams extends EditFactsParams {
  /** Its name or number. */
  readonly type: string;
  /** URI of the file to write; the user wants one that is there to be replaced. */
  readonly output: string;
}

/** Request: what an edit would do. Params EditPlanParams, result EditPlanResult. Nothing is written. */
export const editPlan = 'elfsmith/editPlan';
export interface EditPlanParams extends EditFactsParams {
  /**
   * Options of `elfsmith edit` with their values, files by absolute paths.
   */
  readonly words: readonly string[];
  /** URI of the file that would be written, for the command line. */
  readonly output?: string;
}
export interface EditPlanResult {
  /** The document that shows the plan, to be opened as any listing; made anew when the file changes. */
  readonly uri: string;
  /** False when there would be no output; the messages say why. */
  readonly isPossible: boolean;
  readonly messages: readonly MergeMessage[];
  /** The `elfsmith edit` line that writes the same, quoted for a POSIX shell; absent where there are no paths. */
  readonly command?: string;
  /** Of the file that was looked at. */
  readonly stamp: string;
}

/** Request: writes what was planned, whole or not at all. Params EditParams, result MergeResult. */
export const edit = 'elfsmith/edit';
export interface EditParams extends EditPlanParams {
  readonly output: string;
  /** That of the plan: of another file nothing is written. */
  readonly stamp: string;
  /** The user wants a file that is there to be replaced. */
  readonly overwrite?: boolean;
  /** The user wants the file itself to be changed: without it the input can't be the output. */
  readonly inPlace?: boolean;
}

/**
 * Notification from client to server: other settings of the dynamic linker; what is open changes with them
 * (workspace/didChangeConfiguration with `{ elfsmith: LoaderSettings }` does the same). Params LoaderSettings.
 */
export const settings = 'elfsmith/settings';

/**
 * Notification from server to client: libraries or settings have changed, trees of dependencies should be asked for
 * again. Without params.
 */
export const dependenciesChanged = 'elfsmith/dependenciesChanged';

/**
 * Notification from server to client: what the index of the workspace's binaries does. Only for clients whose
 * initializationOptions say `indexState`; others hear of it as progress of the server's own. Params IndexStateParams.
 */
export const indexState = 'elfsmith/indexState';
export interface IndexStateParams {
  /** `none`: not asked for yet; `listing`: files are being looked for. */
  readonly phase: 'none' | 'listing' | 'reading' | 'ready';
  /** Files that were read, of those that are to be read. */
  readonly done: number;
  readonly total: number;
  /** ELF files and archives that are in it. */
  readonly binaries: number;
  /** There are more files below the folders than are looked at. */
  readonly isCut: boolean;
}

/**
 * Request: a text or bytes in all ELF files and archives of the workspace. Params SearchBinariesParams, result
 * SearchBinariesResult, or an error that says why it is nothing to look for. Cancellable, with progress in percent.
 */
export const searchBinaries = 'elfsmith/searchBinaries';
export interface SearchBinariesParams {
  /** Text, or bytes in hex with blanks between them: `7f 45 4c 46 ?? 01`, `??` for any. Text between quotes is text. */
  readonly text: string;
  readonly workDoneToken?: number | string;
}
export interface SearchBinariesResult {
  /** The document of what was found, to be opened as any listing. */
  readonly uri: string;
  readonly names: number;
  readonly places: number;
}

/**
 * Request: what is wrong with all ELF files and archives of the workspace. Params CheckWorkspaceParams, result
 * CheckWorkspaceResult. Cancellable, with progress in percent.
 */
export const checkWorkspace = 'elfsmith/checkWorkspace';
export interface CheckWorkspaceParams {
  readonly workDoneToken?: number | string;
}
export interface CheckWorkspaceResult {
  /** The document of what was found, to be opened as any listing. */
  readonly uri: string;
  readonly errors: number;
  /** LSP's diagnostics by the URIs of the listings that they are of. */
  readonly listings: readonly { readonly uri: string; readonly diagnostics: readonly unknown[] }[];
}

/** Request: what the file of a listing is, in a few words. Params AboutParams, result AboutResult or null. */
export const about = 'elfsmith/about';
export interface AboutParams {
  /** The binary's URI or any of its listings'. */
  readonly uri: string;
}
export interface AboutResult {
  /** Absent for archives. */
  readonly machine?: string;
  readonly kind: string;
}

/**
 * Notification from client to server: other codes of findings not to report. Params: string[], as `ignoredFindings` of
 * InitializationOptions.
 */
export const ignoredFindings = 'elfsmith/ignoredFindings';

/** The argument of the client's command that keeps a code from being reported. */
export interface IgnoreFindingArguments {
  readonly code: string;
  /** The binary's URI. */
  readonly file: string;
  readonly where: 'file' | 'workspace' | 'everywhere';
}

/** The world in which files are loaded. Each may be absent, which is the same as empty. */
export interface LoaderSettings {
  /** LD_LIBRARY_PATH: folders, with `:` between them. */
  readonly libraryPath?: string;
  /**
   * A folder that is the root of another system (`/srv/arm64-root`); programs outside of it are looked at as if they
   * lay in it.
   */
  readonly sysroot?: string;
  /**
   * The glibc-hwcaps subfolders that the CPU supports, best first (`["x86-64-v3", "x86-64-v2"]`), or `auto`: those of
   * this machine's CPU, none with a sysroot.
   */
  readonly hwcaps?: readonly string[] | 'auto';
  /** The oldest glibc that files have to run on, e.g. `2.31`: what needs a later one is reported. */
  readonly glibcFloor?: string;
  /** LD_PRELOAD: names or paths. */
  readonly preload?: readonly string[];
}

/**
 * workspace/executeCommand: writes a binary's listings as read-only files into a cache folder, for clients that cannot
 * open our scheme. Argument: the binary's URI; result: the overview's file URI.
 */
export const materialize = 'elfsmith.materialize';

/** What the server's capabilities hold as `experimental`. */
export interface ServerFacts {
  /**
   * Whether the server sees the files of a machine. Without them, in a browser, nothing is known of libraries: there
   * are no dependencies, no "Explain loading", no dynamic linker that could go into a program.
   */
  readonly hasMachine: boolean;
}

/** What the client's initializationOptions hold. */
export interface InitializationOptions {
  /**
   * The client reads listings through workspace/textDocumentContent; otherwise links and locations name materialised
   * files.
   */
  readonly textDocumentContent?: boolean;
  /** The client reads listings anew when `changed` says so: it is not asked to refresh them once more. */
  readonly followsChanges?: boolean;
  /** The client answers `elfsmith/readFile`, `elfsmith/statFiles` and `elfsmith/writeFile`. */
  readonly readFile?: boolean;
  /** The client shows what the index does (`elfsmith/indexState`). */
  readonly indexState?: boolean;
  /** Begin the index of the workspace when nobody asks for anything, not only when it is needed. */
  readonly indexWhenIdle?: boolean;
  /** URI of the server's own folder, for a server that can't look there: it has the modules of the decoders. */
  readonly serverFolder?: string;
  /** The version of Elfsmith, for a server that can't look it up. */
  readonly version?: string;
  /**
   * The client's own commands for code lenses, all without arguments; without them there are no such lenses.
   * `dependencies` shows the tree of the document in front, `merge` merges into its file, `embed` puts its dynamic
   * linker into it, `selfContained` all that it needs.
   */
  readonly commands?: {
    readonly problems?: string;
    readonly search?: string;
    readonly dependencies?: string;
    readonly merge?: string;
    readonly embed?: string;
    readonly selfContained?: string;
    /** For code actions, with an argument: not to report a code any more (IgnoreFindingArguments). */
    readonly ignore?: string;
    /** The same, with the name of a library: to say in which folder it is. */
    readonly libraryFolder?: string;
    /** The same, with EditPlanParams: to plan an edit that mends what a problem is about. */
    readonly edit?: string;
  };
  /** Hovers may have links that run the server's own commands (`command:` URIs). */
  readonly commandLinks?: boolean;
  /** Folders that source files of debugging information have moved from, and where they are now. */
  readonly sourcePaths?: Readonly<Record<string, string>>;
  /** Rows of a big table that the overview shows. */
  readonly overviewRows?: number;
  /** Rows on a page of a table. */
  readonly pageRows?: number;
  /** How names of C++ and Rust are written; as they stood in the source when absent. */
  readonly names?: 'readable' | 'raw' | 'both';
  /** Codes of findings not to report: `missing-build-id`, or of some files `missing-build-id in lib/libz.so.1`. */
  readonly ignoredFindings?: readonly string[];
  /** The world in which files are loaded; `elfsmith/settings` changes it later. */
  readonly loader?: LoaderSettings;
  /** Folder for materialised listings; the server chooses one in the system's cache when absent. */
  readonly cacheFolder?: string;
}

/**
 * The environment of a server in Node, for the GNU C library's malloc (mallopt(3)): what it reads of files, in pieces
 * of 16 KiB, goes back to the system when it is not needed any more, where holes in the heap would stay: 40 to 90 MB of
 * thousands of files.
 */
export const serverEnvironment = {
  MALLOC_MMAP_THRESHOLD_: '16384',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_ARENA_MAX: '2',
};

/**
 * Its flags, for V8: what is new is collected when it is 2 MB and not, in each of two threads, up to 16 MB. Nothing
 * takes longer for it.
 */
export const serverFlags = ['--max-semi-space-size=2'];
