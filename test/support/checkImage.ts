// Images of fixtures and of this machine's programs: lifted, rebuilt, run, taken apart again.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { recipes } from '../../fixtures/recipes.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { textOf } from '../../shared/base/log.ts';
import { decode } from '../../shared/decode/file.ts';
import { forge } from '../../shared/forge.ts';
import { printImage } from '../../shared/ir/print.ts';
import { lift } from '../../shared/lift/lift.ts';
import { placedText, rebuild } from '../ir/identity.ts';
import { differenceOfRuns } from '../ir/sameRun.ts';
import { fixturePath } from './fixtures.ts';

/** Fixtures that a dynamic linker of x86-64 loads. */
export const linkedFixtures: readonly string[] = recipes
  .map(({ name }) => name)
  .filter(
    (name) => name.startsWith('x86_64-') && !/\.(o|a|ko|debug)$|core/.test(name) && existsSync(fixturePath(name)),
  );

/** Those that run, and the shared libraries that their runs need. */
export const runningFixtures: readonly string[] = recipes
  .filter(({ name, run }) => run !== undefined && linkedFixtures.includes(name))
  .map(({ name }) => name);

/** Whether this machine has the dynamic linkers of the fixtures. */
export const canRun =
  process.platform === 'linux' && process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');
export const hasMusl = existsSync('/lib/ld-musl-x86_64.so.1');

/** Why a file is refused; undefined when it is not. */
export function refusalOf(name: string, folder: string): string | undefined {
  return rebuild(fixturePath(name), join(folder, name)).refusal;
}

/**
 * The first line in which the image of a rebuilt file differs from the image it was made of; undefined when none does.
 */
export function changeOf(path: string, out: string): string | undefined {
  const { refusal, before, after } = rebuild(path, out);
  if (refusal !== undefined) return `refused: ${refusal}`;
  if (before === after) return undefined;
  const [wanted, found] = [before.split('\n'), after.split('\n')];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  return `${wanted[at]} became ${found[at]}`;
}

/** How a rebuilt fixture runs otherwise than the original, with the rebuilt or the original libraries beside it. */
export function checkRun(name: string, folder: string, libraries: string): string | undefined {
  return differenceOfRuns(fixturePath(name), join(folder, name), {
    folder,
    environment: { LD_LIBRARY_PATH: libraries },
  });
}

/**
 * What a tool says about a file on standard error and in warnings of its output; undefined when the tool is not
 * installed.
 */
export function complaintsOf(tool: string, words: readonly string[], path: string): string[] | undefined {
  if (!(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)))) return undefined;
  const { stdout, stderr } = spawnSync(tool, [...words, path], {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    env: { ...process.env, LC_ALL: 'C' },
  });
  const lines =
    tool === 'eu-elflint'
      ? stdout.split('\n').filter((line) => line !== 'No errors')
      : stdout.split('\n').filter((line) => /(Warning|Error): |<corrupt/.test(line));
  return [...stderr.split('\n'), ...lines].filter((line) => line !== '');
}

/**
 * Takes apart and rebuilds bytes in memory. Gives `refused`, `same` when the result is the same image again, or the
 * difference.
 */
export function outcomeOf(bytes: Uint8Array): string {
  const { image, log } = lift(decode(sourceOf(bytes)), 'file');
  const pieces: [number, Uint8Array][] = [];
  const placement =
    image &&
    forge(log, image, '0', {
      write: (offset, piece) => {
        pieces.push([offset, piece.slice()]);
      },
    });
  if (!image || !placement)
    return pieces.length === 0 && log.hasErrors ? 'refused' : 'refused without a reason, or after writing';
  const whole = new Uint8Array(Math.max(...pieces.map(([offset, piece]) => offset + piece.length)));
  for (const [offset, piece] of pieces) whole.set(piece, offset);
  const again = lift(decode(sourceOf(whole)), 'file');
  const text = again.image ? [...printImage(again.image)].join('') : again.log.diagnostics.map(textOf).join('\n');
  return text === placedText(image, placement) ? 'same' : 'another image';
}
