import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleCodes } from '@touchline/insights';
import { Config } from '@touchline/model';
import { checkRuleCodes, readConfig } from '@touchline/project';
import { expect, test } from 'vitest';

const page = await readFile(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
const example = /```json\n(?<json>.*?)```/s.exec(page)?.groups?.['json'] ?? '';
const properties = Object.keys(Config.shape).filter((name) => name !== '$schema');

test('the example in docs/configuration.md is a good config that shows every property', () => {
  const read = readConfig('/bank/touchline.config.json', example);
  expect(read.problems).toEqual([]);
  expect(checkRuleCodes(read, '/bank/touchline.config.json', ruleCodes())).toEqual([]);
  expect(Object.keys(JSON.parse(example))).toEqual(properties);
});

test('its table has a row for every property', () => {
  const table = /^\| property \|.*?(?=\n\n)/ms.exec(page)?.[0] ?? '';
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(properties);
});
