// The listing's blocks of symbol versions: what the file defines and what it needs of others.

import { counted, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { hiddenVersion, versionsOf, type VersionDefinition, type VersionNeed } from '../../decode/symbols/versions.ts';
import { versionFlags } from '../../elf/constants.ts';
import { sysvHash } from '../../elf/hashFunctions.ts';
import { vernauxLayout, verdefLayout } from '../../elf/layouts.ts';
import { flagNames } from '../../elf/names.ts';
import type { Block, Column } from '../block.ts';

const flags = (value: number): string => flagNames(versionFlags, value).join(' ');

export function versionBlocks(file: ElfFile): Block[] {
  const { definitions, needs } = versionsOf(file);
  return [definitionBlock(definitions), needBlock(needs)].filter(({ count }) => count > 0);
}

/** The columns that definitions and needs share: the index, the hash of the name, the flags. */
function commonColumns(
  at: (row: number) => VersionDefinition | VersionNeed,
  fields: { index: string; hash: string; flags: string },
): Column[] {
  const source = verdefLayout.source;
  return [
    {
      name: 'index',
      isRight: true,
      field: fields.index,
      source,
      meaning: 'the number by which .gnu.version names it',
      put: (out, row) => out.cell(String(at(row).index & ~hiddenVersion), 'number'),
    },
    {
      name: 'hash',
      isRight: true,
      field: fields.hash,
      source,
      meaning: 'ELF hash of the name, compared before the name itself',
      put: (out, row) => out.cell(hex(at(row).hash), sysvHash(at(row).name) === at(row).hash ? 'number' : 'problem'),
      explain: (row) =>
        sysvHash(at(row).name) === at(row).hash
          ? []
          : [`The hash of the name is ${hex(sysvHash(at(row).name))}: loaders will not find this version.`],
    },
    {
      name: 'flags',
      field: fields.flags,
      source,
      meaning: 'BASE: the file itself; WEAK',
      put: (out, row) => out.cell(flags(at(row).flags), 'flag'),
      explain: (row) =>
        versionFlags.constants
          .filter((c) => (at(row).flags & c.value) !== 0)
          .map((c) => `\`${c.fullName}\`: ${c.meaning} (${c.source}).`),
    },
  ];
}

function definitionBlock(definitions: readonly VersionDefinition[]): Block {
  const at = (row: number): VersionDefinition => definitions[row] as VersionDefinition;
  return {
    id: 'verdef',
    title: 'Version definitions',
    note: counted(definitions.length, 'version'),
    count: definitions.length,
    about: 'The versions of symbols that this file offers (LSB Core, Symbol Versioning).',
    rowPlace: (row) => ({ offset: at(row).offset, size: verdefLayout.size }),
    rowName: (row) => at(row).name,
    rowKind: 'constant',
    columns: [
      ...commonColumns(at, { index: 'vd_ndx', hash: 'vd_hash', flags: 'vd_flags' }),
      {
        name: 'name',
        field: 'vda_name',
        source: verdefLayout.source,
        meaning: 'name of the version',
        put: (out, row) => out.cell(at(row).name, 'version'),
      },
      {
        name: 'parents',
        meaning: 'the versions that it follows',
        put: (out, row) => out.cell(at(row).parents.join(', '), 'version'),
      },
    ],
  };
}

function needBlock(needs: readonly VersionNeed[]): Block {
  const at = (row: number): VersionNeed => needs[row] as VersionNeed;
  return {
    id: 'verneed',
    title: 'Version needs',
    note: `${counted(needs.length, 'version')} of ${counted(new Set(needs.map((n) => n.file)).size, 'file')}`,
    count: needs.length,
    about:
      'The versions of symbols that this file wants of others. ' +
      'The loader checks them before it starts the program (LSB Core, Symbol Versioning).',
    rowPlace: (row) => ({ offset: at(row).offset, size: vernauxLayout.size }),
    rowName: (row) => `${at(row).name} of ${at(row).file}`,
    rowKind: 'constant',
    columns: [
      ...commonColumns(at, { index: 'vna_other', hash: 'vna_hash', flags: 'vna_flags' }),
      {
        name: 'name',
        field: 'vna_name',
        source: vernauxLayout.source,
        meaning: 'name of the version',
        put: (out, row) => out.cell(at(row).name, 'version'),
      },
      {
        name: 'file',
        field: 'vn_file',
        source: vernauxLayout.source,
        meaning: 'SONAME of the file that has it',
        put: (out, row) => out.cell(at(row).file, 'library'),
      },
    ],
  };
}
