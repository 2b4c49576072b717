// Every message that Elfsmith can give about a file: text, why it matters, and where the rule is written.

import type { Code, Severity } from '../base/log.ts';

const code = (id: string, severity: Severity, text: string, explanation: string, source: string): Code => ({ id, severity, text, explanation, source });

/** Messages of the decoder: the structure of the file is not what the specification says. */
export const codes = {
  notElf: code('not-elf', 'error', 'no ELF file: {beginning}', 'An ELF file begins with the bytes 7f 45 4c 46. The rest is shown as if it were one.', 'gABI ELF Identification'),
  behindScript: code('behind-script', 'info', 'the ELF file begins at {size}, behind a script\'s head: {line}', 'The kernel starts the program that the first line names, with this file as an argument. Offsets are shown as they are from the start of the ELF file.', 'execve(2), Interpreter scripts'),
  unknownClass: code('unknown-class', 'error', 'EI_CLASS is {value}; read as ELF64', 'The class says how wide addresses are: 1 for 32 bits, 2 for 64 bits. The rest of the file is shown as if it were 2.', 'gABI ELF Identification'),
  unknownData: code('unknown-byte-order', 'error', 'EI_DATA is {value}; read as little endian', 'The byte order is 1 (little endian) or 2 (big endian). The rest of the file is shown as if it were 1.', 'gABI ELF Identification'),
  unknownVersion: code('unknown-version', 'warning', '{field} is {value}, not 1', 'Only version 1 of the format exists; loaders refuse others.', 'gABI ELF Header'),
  headerCut: code('header-cut', 'error', 'the file ends at {end}, inside the ELF header of {size} bytes', 'What is missing reads as zero.', 'gABI ELF Header'),
  entrySize: code('entry-size', 'error', '{field} is {value}, expected {expected}', 'The size of one entry follows from the class. The table is read with the size that the file states when it is larger, with the expected size otherwise.', 'gABI'),
  tableCut: code('table-cut', 'error', '{table}: {count} entries at {offset} end at {end}, the file at {fileEnd}; {kept} are shown', 'The table lies wholly or partly outside the file: it was truncated, or the offset or the count is wrong.', 'gABI'),
  sectionOutside: code('section-outside-file', 'error', 'section {index} {name} at {offset}, {size} bytes, ends outside the file of {fileSize} bytes', 'A section that occupies file space must lie in the file: it was truncated, or the header is wrong.', 'gABI Section Header'),
  segmentOutside: code('segment-outside-file', 'error', 'segment {index} {type} at {offset}, {size} bytes, ends outside the file of {fileSize} bytes', 'A program that touches the missing pages gets SIGBUS; the kernel refuses to load some such files.', 'gABI Program Header'),
  segmentSizes: code('segment-file-size-exceeds-memory-size', 'error', 'segment {index} {type}: p_filesz {fileSize} exceeds p_memsz {memorySize}', 'A LOAD segment may not have more bytes in the file than in memory.', 'gABI Program Header'),
  segmentMisaligned: code('segment-misaligned', 'warning', 'segment {index}: p_vaddr {address} and p_offset {offset} differ modulo p_align {align}', 'The loader maps whole pages, so address and offset must be congruent modulo the alignment; loaders refuse such a segment.', 'gABI Program Header'),
  addressInexact: code('address-inexact', 'warning', 'segment {index}: p_vaddr {address} has more than 53 bits', 'Such addresses, as programs for IA-64 have, are shown as they are but not computed exactly: names, strings and tables that are found by them may be wrong. Nothing is written of such a file.', 'Elfsmith'),
  segmentsUnsorted: code('segments-unsorted', 'warning', 'LOAD segment {index} at {address} lies before the one above it', 'LOAD segments must be in ascending order of p_vaddr: loaders compute the size of the mapping from the first and the last.', 'gABI Program Header'),
  badSectionNames: code('bad-section-names', 'warning', 'e_shstrndx {index} is no string table; sections have no names', 'The section named by e_shstrndx holds the section names.', 'gABI Section Header'),
  badLink: code('bad-link', 'warning', 'section {index} {name}: {field} is {value}, expected {expected}', 'Tables name the section they go with; without it names or symbols can\'t be shown.', 'gABI Section Header'),
  badEntrySize: code('bad-section-entry-size', 'warning', 'section {index} {name}: sh_entsize is {value}, read with {expected}', 'The size of one entry follows from the class and the type of the table.', 'gABI Section Header'),
  noAddress: code('address-not-in-file', 'error', '{what}: address {address} is in no LOAD segment\'s file part', 'The dynamic entries name tables by address; this one is not in the file.', 'gABI Dynamic Section'),
  stringOutside: code('string-outside', 'error', '{what}: string offset {value} is outside the string table of {size} bytes', 'The name can\'t be shown.', 'gABI String Table'),
  noNull: code('dynamic-without-end', 'warning', 'the dynamic section has no DT_NULL', 'A DT_NULL entry ends the array; loaders read on until they find one.', 'gABI Dynamic Section'),
  badVersionRecord: code('bad-version-record', 'error', '{table}: record {index} at {offset} {problem}', 'The records form a chain of offsets; this one leads outside the table, back, or has a wrong version.', 'LSB Core, Symbol Versioning'),
  unknownVersionIndex: code('unknown-version-index', 'error', 'symbol {symbol} has version index {index}, which nothing defines', 'Indices come from .gnu.version_d and .gnu.version_r. glibc stops when it meets such a symbol.', 'LSB Core, Symbol Versioning'),
  badRelocationSymbol: code('bad-relocation-symbol', 'error', '{table}: row {row} names symbol {symbol}, the table has {count}', 'The symbol can\'t be shown, and the loader reads memory behind the table.', 'gABI Relocation'),
  unknownRelocation: code('unknown-relocation', 'warning', '{table}: row {row} has type {type}, which {machine} does not define', 'A loader stops when it meets a relocation type it does not know.', 'the CPU\'s ABI'),
  badPacked: code('bad-packed-relocations', 'error', '{table}: {problem} at {offset}', 'Packed relocations are a stream; after an error the rest can\'t be read.', 'Android bionic linker, packed relocations'),
  badDebugData: code('bad-debugdata', 'warning', '.gnu_debugdata: {problem}', 'The section holds a small ELF file with a symbol table, compressed as xz; its names are shown as far as it can be unpacked.', 'GDB manual, MiniDebugInfo'),
  badHash: code('bad-hash-table', 'error', '{table}: {problem}', 'Loaders find symbols through this table; with a broken one they find nothing, or loop.', 'gABI Hash Table; glibc elf/dl-lookup.c'),
  badNote: code('bad-note', 'error', '{where}: note at {offset} with name of {nameSize} and data of {dataSize} bytes does not fit', 'The notes behind it can\'t be read.', 'gABI Note Section'),
  badAttributes: code('bad-attributes', 'warning', '{where}: {problem} at {offset}', 'Build attributes say what CPU and ABI the code is for; the rest of the section can\'t be read.', 'Addenda to the ABI for the Arm Architecture, build attributes'),
  tooMany: code('too-many', 'warning', 'only {kept} {what} are read', 'There are more than any real file has, or they share their bytes. The limit keeps a damaged file from filling memory and time.', 'Elfsmith'),
  badSframe: code('bad-sframe', 'warning', '.sframe: {problem}', 'Backtraces that use the table stop at functions whose rows cannot be read.', 'The SFrame Format, version 3'),
  badUnwindTable: code('bad-unwind-table', 'warning', '.eh_frame_hdr: {problem}', 'The sorted table lets exceptions find their frames quickly; with a broken one they abort the program.', 'LSB Core, .eh_frame_hdr'),
  badFunctionIndex: code('bad-function-index', 'warning', '{section}: {problem}', 'The sorted table lets exceptions find what unwinds a function; with a broken one they end the program.', 'Exception Handling ABI for the Arm Architecture, 6'),
  badArchive: code('bad-archive-member', 'error', 'member at {offset}: {problem}', 'The members behind it can\'t be found.', 'ar(5)'),
  thinArchive: code('thin-archive', 'info', 'thin archive: the members are files of their own', 'A thin archive holds only names; open the files it names.', 'GNU ar, --thin'),
  badGroup: code('bad-group', 'warning', 'group {index}: {problem}', 'A group names the sections that stand and fall together.', 'gABI Section Groups'),
  wideValue: code('wide-value', 'info', '{what} is {value}: more than 53 bits', 'The value is shown exactly; sums with it are not.', 'Elfsmith'),
};

/** Messages of verdicts/findings.ts: the file is well formed, but a careful reader would ask. */
export const findingCodes = {
  writableCode: code('rwx-segment', 'warning', 'segment {index} is writable and executable', 'Whoever can write into the memory of such a segment can run code of their own. Compilers have not needed this for decades; look for a linker script, `ld -N`, or hand-written assembly. Some CPUs keep their PLT in writable memory by ABI (SPARC, HPPA, old PowerPC).', 'gABI Program Header; ld(1), --no-warn-rwx-segments'),
  writableCodeSection: code('rwx-section', 'warning', 'section {index} {name} is writable and executable', 'The linker puts it into a segment that is both, so that whoever can write there can run code of their own.', 'gABI Section Header'),
  executableStack: code('executable-stack', 'warning', 'the stack is executable: {reason}', 'Data on the stack can be run as code. Usually one object of assembly without a .note.GNU-stack section, or a nested C function whose address is taken, asks for it. Since 2.41 glibc refuses to load such a library with dlopen.', 'LSB Core 5.0, 11.2; ld(1), -z execstack'),
  noStackHeader: code('missing-stack-header', 'info', 'no PT_GNU_STACK', 'Without it the kernel decides by CPU whether the stack is executable; glibc takes it as a request for an executable stack on many CPUs.', 'LSB Core 5.0, 11.2; Linux fs/binfmt_elf.c'),
  textRelocations: code('text-relocations', 'warning', '{tag}: relocations write into read-only segments', 'The loader makes the code writable while it relocates, every process gets a copy of its own, and hardened systems refuse. Compile with -fPIC or -fPIE.', 'gABI Dynamic Section'),
  noRelro: code('no-relro', 'info', '{verdict}: {reason}', 'Tables of addresses that the program jumps to, or the dynamic linker trusts, stay writable while the program runs. Link with -z relro; only whole pages of PT_GNU_RELRO become read-only.', 'LSB Core 5.0, 11.2; ld(1), -z relro'),
  partialRelro: code('partial-relro', 'hint', '{verdict}: {reason}', 'Slots of the GOT stay writable while the program runs. Those of the PLT do unless linking with -z now binds them at start.', 'ld(1), -z now'),
  emptySearchPath: code('empty-search-path', 'warning', '{tag} {path} has an empty element', 'glibc takes an empty element for the current directory: whoever chooses it chooses the libraries.', 'ld.so(8); glibc elf/dl-load.c'),
  relativeSearchPath: code('relative-search-path', 'warning', '{tag} {path}: {element} is relative', 'It is looked up from the current directory: whoever chooses it chooses the libraries. Write $ORIGIN/{element} for a path from the file\'s own folder.', 'ld.so(8)'),
  writableSearchPath: code('writable-search-path', 'warning', '{tag} {path}: everybody can write to {element}', 'Whoever puts a library there has it loaded into the program. Usually left over from a build folder.', 'ld.so(8); hier(7)'),
  oldSearchPath: code('rpath', 'hint', 'DT_RPATH {path}', 'DT_RPATH comes before LD_LIBRARY_PATH and applies to the libraries of libraries, too; DT_RUNPATH superseded it.', 'gABI Dynamic Section; ld.so(8)'),
  bothSearchPaths: code('rpath-beside-runpath', 'info', 'DT_RPATH {path} is ignored because there is a DT_RUNPATH', 'Dynamic linkers that know DT_RUNPATH ignore DT_RPATH beside it.', 'ld.so(8)'),
  missingBuildId: code('missing-build-id', 'info', 'no build-id', 'Debuggers, core files and servers of debugging information find a build by this note. Link with --build-id.', 'ld(1), --build-id'),
  unversionedSymbols: code('unversioned-symbols', 'info', '{count} of {total} exported symbols have no version, the first is {name}', 'The library gives its symbols versions, but not these: a program linked with them takes a definition of any version from any library.', 'LSB Core 5.0, 10.7; ld, VERSION command'),
  neededTwice: code('needed-twice', 'warning', 'DT_NEEDED {name} is there twice', 'The second entry has no effect. Usually two different files were linked that have the same soname.', 'gABI Dynamic Section'),
  duplicateEntry: code('duplicate-dynamic-entry', 'warning', '{tag} is there more than once, with different values', 'Only one entry can count: glibc takes the last one, tools often the first.', 'gABI Dynamic Section; glibc elf/get-dynamic-info.h'),
  sectionsOverlap: code('sections-overlap', 'warning', 'sections {name} and {other} share {size} bytes of {what}', 'Whoever edits one changes the other. Usually a tool wrote a header that does not fit.', 'gABI Section Header'),
  segmentsOverlap: code('segments-overlap', 'warning', 'LOAD segments {index} and {other} overlap in memory by {size} bytes', 'The loader maps one over the other, the later one wins.', 'gABI Program Header'),
  noHashTable: code('no-hash-table', 'warning', 'neither DT_HASH nor DT_GNU_HASH', 'The library exports symbols, but no dynamic linker can find them.', 'gABI Hash Table'),
  onlySysvHash: code('only-sysv-hash', 'hint', 'DT_HASH without DT_GNU_HASH', 'Looking up symbols takes longer than with DT_GNU_HASH, whose filter skips most libraries. Link with --hash-style=both or gnu.', 'ld(1), --hash-style'),
  missingSoname: code('missing-soname', 'hint', 'shared library without DT_SONAME', 'Programs that link with it by path need it at exactly that path. Plug-ins that are only opened by dlopen do not need one.', 'gABI Dynamic Section; ld(1), -soname'),
  relativeInterpreter: code('relative-interpreter', 'warning', 'interpreter {path} is not absolute', 'The kernel looks it up from the current directory: whoever chooses it chooses the code that runs first.', 'Linux fs/binfmt_elf.c'),
  entryNotExecutable: code('entry-not-executable', 'warning', 'entry point {address} is in no executable segment', 'The program ends with SIGSEGV at its first instruction.', 'gABI ELF Header'),
};

/** Of `elfsmith edit`. */
export const editCodes = {
  cannotEdit: code('cannot-edit', 'error', '{what}', 'Nothing is written: the file stays as it is.', 'Elfsmith'),
  editRemark: code('edited', 'warning', '{what}', 'The file was written; this is to be known of it.', 'Elfsmith'),
};

/** Messages of lift and verify: why a file can't be merged or rebuilt, or what is lost when it is. */
export const imageCodes = {
  notLinked: code('not-dynamically-linked', 'error', '{what}', 'Only programs and libraries that a dynamic linker loads can be rebuilt: their dynamic section says what may be moved. A static program has lost that knowledge.', 'gABI Dynamic Section'),
  relocatesItself: code('relocates-itself', 'error', 'a program without dynamic linker relocates itself, with tables whose addresses its code knows', 'Its start-up code finds the dynamic section by a fixed distance and would read the old one (static PIE).', 'glibc elf/dl-reloc-static-pie.c'),
  linkerInside: code('dynamic-linker-inside', 'error', 'it has its dynamic linker inside, {name}: take the files that it was made of', 'Code of the file leads the dynamic linker to tables made for it; there would be two of each.', 'Elfsmith'),
  unsupportedMachine: code('unsupported-machine', 'error', '{machine} can be listed, not rebuilt', 'The engine must know how the CPU\'s dynamic linkers want their relocations.', 'Elfsmith'),
  unsupportedSystem: code('unsupported-system', 'error', 'EI_OSABI is {system}: not for Linux', 'Other systems\' dynamic linkers follow other rules.', 'gABI ELF Identification'),
  inexact: code('inexact-number', 'error', '{what} is {value}: more than 53 bits', 'Sums with it would be wrong.', 'Elfsmith'),
  badDynamicTable: code('bad-dynamic-table', 'error', '{what}: {problem}', 'The dynamic linker would read outside the file\'s memory.', 'gABI Dynamic Section'),
  unknownTag: code('dynamic-entry-left-out', 'warning', '{tag} is left out', 'Nothing is known of this dynamic entry, or it has no use in a rebuilt file.', 'gABI Dynamic Section'),
  unsupportedSymbol: code('unsupported-symbol', 'error', 'symbol {name}: {problem}', 'What the dynamic linker would make of it is unknown.', 'gABI Symbol Table'),
  tooManyRelocations: code('too-many-relocations', 'error', '{count} relocations: more than {most}', 'No program has so many. Packed relocations take a bit each, so that a small damaged file can name more than fit into memory.', 'Elfsmith'),
  unsupportedRelocation: code('unsupported-relocation', 'error', 'relocation at {place}: {problem}', 'What the dynamic linker would make of it is unknown.', 'gABI Relocation'),
  passedOver: code('section-headers-passed-over', 'warning', '{what}: {outcome}', 'Neither the kernel nor the dynamic linker reads section headers; here they only give names to ranges, and tell notes of different alignment apart.', 'gABI Section Header'),
  brokenImage: code('broken-image', 'error', '{what}', 'The file\'s tables contradict each other: what was made of it would not run.', 'Elfsmith'),
};

/** Messages of a merge: why files can't become one. */
export const mergeCodes = {
  unsupported: code('merge-unsupported', 'error', '{what}', 'The output would not behave like the files it is made of.', 'Elfsmith'),
  notClosed: code('merge-not-closed', 'error', '{object} stays outside and needs {needed}, which it would load a second time', 'A library that two copies are loaded of has its variables twice. Merge {object} too, or leave {needed} out.', 'glibc elf/dl-load.c, _dl_map_object'),
  notFound: code('merge-source-not-found', 'error', '{name} is no library that {target} needs', 'Sources are paths of files, or libraries by the names under which they are needed.', 'Elfsmith'),
  sourceMissing: code('merge-source-missing', 'error', '{name} {problem}', 'What is named to be merged must be there. Folders to look in are given by LD_LIBRARY_PATH (--library-path, setting elfsmith.loader.libraryPath) or by another system\'s root (--sysroot).', 'Elfsmith'),
  libraryMissing: code('merge-library-not-found', 'error', '{name}, which {object} needs, is not found: the output would not start; looked for in {places}', 'An output that is to need no other file has all libraries inside. Say where the library is (--library-path, --sysroot), or leave it out by name (--except): then the output needs it where it runs.', 'glibc elf/dl-load.c, _dl_map_object'),
  libraryStays: code('merge-library-stays-outside', 'warning', '{name}, which {object} needs, is not found: the output does not start without it; looked for in {places}', 'The output still needs the library, where it runs. To merge it, say where it is (--library-path, --sysroot).', 'glibc elf/dl-load.c, _dl_map_object'),
  interpreterMissing: code('merge-interpreter-not-found', 'warning', 'the dynamic linker {path} is not here: libraries are looked for as that of another system would', 'Where libraries are found depends on the dynamic linker. If it lies in a folder of its own with them, make that the root (--sysroot).', 'gABI Program Interpreter'),
  interpreterOfOther: code('merge-interpreter-does-not-fit', 'error', 'the dynamic linker {linker} has no version {version}, which {object} needs: the output would not start', 'The dynamic linker and the C library are built together. Take the one of the C library that is found, or let another C library be found (--library-path, --sysroot).', 'glibc elf/dl-version.c, match_symbol'),
  otherRelease: code('merge-interpreter-of-another-release', 'error', 'the dynamic linker {linker} is of glibc {release}, {object} of glibc {other}: the output would not start', 'They share private data (_rtld_global), which each release lays out anew.', 'glibc elf/rtld.c; sysdeps/generic/ldsodefs.h'),
  versionMissing: code('merge-version-not-found', 'warning', '{provider} has no version {version}, which {object} needs', 'Unmerged the program does not start. A symbol of that version is bound to nothing, or to another version.', 'glibc elf/dl-version.c, match_symbol'),
  broken: code('broken-merge', 'error', 'after {pass}: {what}', 'An error of Elfsmith: nothing is written.', 'Elfsmith'),
};

/** Messages of features/loading/diagnostics.ts: what the dynamic linker would meet when it loads the file, before anybody runs it. */
export const loadingCodes = {
  interpreterMissing: code('interpreter-not-found', 'hint', 'the dynamic linker {path} is not here', 'What the file is bound to depends on its dynamic linker and its libraries. If they lie in a folder of their own, make that the sysroot (setting elfsmith.sysroot, --sysroot).', 'gABI Program Interpreter'),
  rootMissing: code('system-root-not-found', 'hint', 'the file is for {system}, whose root is not here', 'Which libraries it gets depends on that system\'s folders; those of this machine are not asked. Make the system\'s root the sysroot (setting elfsmith.loader.sysroot, --sysroot). What DT_RUNPATH and LD_LIBRARY_PATH lead to is looked at all the same.', 'Elfsmith'),
  systemUnknown: code('system-without-rules', 'hint', 'the file is for {system}, whose rules of dynamic linking are not known here', 'Which libraries it gets and what its symbols are bound to is left open. The rules of glibc, musl, bionic and FreeBSD are known.', 'Elfsmith'),
  libraryMissing: code('library-not-found', 'error', '{name} is not found; looked for in {places}', 'The program does not start. Install the library, or tell where it is by DT_RUNPATH (-Wl,-rpath), LD_LIBRARY_PATH or /etc/ld.so.conf and ldconfig.', 'ld.so(8); glibc elf/dl-load.c, _dl_map_object'),
  neededLibraryMissing: code('library-of-library-not-found', 'error', '{name}, which {object} needs, is not found; looked for in {places}', 'The program does not start. The DT_RUNPATH of the program does not help: it is not inherited by libraries.', 'ld.so(8); glibc elf/dl-load.c, _dl_map_object'),
  undefinedSymbol: code('undefined-symbol', 'error', '{name} is defined by no library in the scope', 'The program stops with "symbol lookup error": at start when the symbol is bound at once, at the first call when it is bound lazily.', 'glibc elf/dl-lookup.c, _dl_lookup_symbol_x; musl ldso/dynlink.c, do_relocs'),
  undefinedInLibrary: code('symbols-left-to-the-program', 'hint', '{count} that neither the library nor what it needs defines, the first is {name}', 'Whoever loads the library has to define them, as programs with plug-ins do. Link with -z defs to be told when building.', 'ld(1), -z defs'),
  undefinedOfLibrary: code('undefined-symbol-of-library', 'warning', '{object} needs {count} that nothing in the scope defines, the first is {name}', 'What uses the symbol fails when it is bound. Usually a library of another build was found than the one linked with.', 'glibc elf/dl-lookup.c, _dl_lookup_symbol_x'),
  copyUnsupported: code('copy-unsupported', 'error', '{name} is copied from a library, which bionic does not support', 'The program does not start. Compile it as position-independent (-fPIE): then it refers to the library\'s variable through its GOT.', 'Android bionic linker/linker_relocate.cpp, process_relocation_impl'),
  versionOfNothing: code('version-of-unneeded-library', 'error', '{object} needs version {version} of {library}, which is not among the libraries that it is loaded with', 'The program does not start: versions are needed only of libraries that a DT_NEEDED entry leads to. A tool removed the entry, or the library was found under another DT_SONAME.', 'glibc elf/dl-version.c, find_needed; FreeBSD libexec/rtld-elf/rtld.c, locate_dependency; Android bionic linker/linker.cpp, VersionTracker::init_verneed'),
  versionMissing: code('version-not-found', 'error', '{provider} has no version {version}, which {object} needs', 'The program does not start. The library is older than the one that was linked with, or another one of the same name was found first.', 'glibc elf/dl-version.c, match_symbol'),
  versionInformationMissing: code('no-version-information', 'warning', '{provider} has no versions at all, but {object} needs {version} of it', 'The dynamic linker prints a message and takes any definition. Usually the library was built in another way than the one linked with.', 'glibc elf/dl-version.c, match_symbol'),
  otherType: code('symbol-of-another-type', 'warning', '{name} is imported as {type}, but {provider} defines it as {other}', 'Code that takes a variable for a function, or a thread-local variable for a plain one, crashes. Headers and library do not fit together.', 'gABI Symbol Table'),
  otherSize: code('copy-of-another-size', 'warning', '{name} has {size} bytes here, {other} in {provider}', 'The program holds a copy of the variable in the size that it had when linking; the library uses the size it has now. glibc prints "Symbol has different size in shared object, consider re-linking".', 'glibc sysdeps/x86_64/dl-machine.h, elf_machine_rela, R_X86_64_COPY'),
  unusedLibrary: code('needed-but-unused', 'hint', 'nothing of {name} is used', 'No symbol of the file is bound to the library, and no version is needed of it. It costs time at start; libraries that only matter by their initialisers are an exception. Link with --as-needed.', 'ld(1), --as-needed'),
  indirectLibrary: code('needed-indirectly', 'info', '{count} bound to {provider}, which is no DT_NEEDED of this file, the first is {name}', 'The library is only there because another one needs it; when that one no longer does, the symbols are undefined. Link with the library itself.', 'ld(1), --copy-dt-needed-entries, -z defs'),
  cycle: code('dependency-cycle', 'info', 'libraries need each other: {names}', 'In a cycle no order of initialisers is right for all: one of them runs before what it needs.', 'gABI Initialization and Termination Functions; glibc elf/dl-sort-maps.c'),
  defined: code('defined-twice', 'info', '{provider} and {other} both define {count} in use, the first is {name}; those of {provider} are taken', 'The library loaded first serves everybody, also those who were linked with the other.', 'glibc elf/dl-lookup.c, do_lookup_x'),
  floor: code('above-glibc-floor', 'error', 'needs glibc {release}, the setting allows {floor}: {symbols}', 'A glibc older than that refuses to start the program. Build on an older system, or avoid the symbols named.', 'glibc elf/dl-version.c; setting elfsmith.glibcFloor'),
};
