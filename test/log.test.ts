// The log keeps a bounded number of messages, says when there were more, and puts only those into words that it keeps.

import { expect, test } from 'vitest';
import { Log, textOf, type Code } from '../shared/base/log.ts';

const code = (id: string): Code => ({ id, severity: 'error', text: `${id} {row}`, explanation: '', source: '' });

test('a hundred messages of a code are kept, and one that says that there are more', () => {
  const log = new Log();
  let made = 0;
  for (let row = 0; row < 1_000_000; row++)
    log.add(code('bad-row'), { offset: row, size: 1 }, () => {
      made++;
      return { row };
    });
  log.add(code('other'), { offset: 0, size: 1 }, { row: 1 });
  const texts = log.diagnostics.map(textOf);
  expect([made, texts.length, texts[0], ...texts.slice(-3)]).toEqual([
    100,
    102,
    'bad-row 0',
    'bad-row 99',
    'there are more than 100 messages like those before',
    'other 1',
  ]);
});

test('the same message at the same place is noted once, and counts once', () => {
  const log = new Log();
  for (let round = 0; round < 1000; round++)
    for (let row = 0; row < 3; row++) log.add(code('bad-row'), { offset: row, size: 1 }, { row });
  expect(log.diagnostics.map(textOf)).toEqual(['bad-row 0', 'bad-row 1', 'bad-row 2']);
});
