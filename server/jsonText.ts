// The text of a binary's tables as JSON (docs/json.md), piece by piece: of a big file it is hundreds of megabytes.

import { openMember, type Binary } from '../shared/engine.ts';
import { jsonMembers } from '../shared/features/json.ts';

/** One object for a file, with a line feed behind it; of an archive its members' objects. Each row is on a line. */
export function* jsonPieces(binary: Binary): Generator<string> {
  const { archive } = binary;
  if (archive) {
    yield '{"members":[';
    for (const { name, isElf, index } of archive.members) {
      const member = isElf ? openMember(binary, index) : undefined;
      yield index === 0 ? '\n' : ',\n';
      if (member) yield* objectPieces(member, `{"member":${JSON.stringify(name)},`);
      else yield `{"member":${JSON.stringify(name)}}`;
    }
    yield ']}';
  } else yield* objectPieces(binary, '{');
  yield '\n';
}

function* objectPieces({ file }: Binary, start: string): Generator<string> {
  let before = start;
  for (const { name, value, values } of file ? jsonMembers(file) : []) {
    yield `${before}${JSON.stringify(name)}:`;
    if (values) yield* arrayPieces(values);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '}';
}

function* arrayPieces(values: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : ']';
}
