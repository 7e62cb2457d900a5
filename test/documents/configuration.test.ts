import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, ruleCodes } from '@touchline/insights';
import { loadProject } from '@touchline/language';
import { ChangeCode, Config } from '@touchline/model';
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

test('the rules of one’s own that are shown say what is shown', () => {
  const section = page.split('\n## Rules of your own\n')[1]?.split('\n## ')[0] ?? '';
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section)?.[1] ?? '';
  const { config, problems } = readConfig('/bank/touchline.config.json', block('json'));
  expect(problems).toEqual([]);
  const { model, problems: mistakes } = loadProject([{ path: 'a.cx', text: block('cx') }], config);
  expect(mistakes).toEqual([]);
  const codes = Object.keys(config.customRules);
  const said = check(model, { asOf: '2026-11-01', language: 'en', config })
    .filter(({ code }) => codes.includes(code))
    .map(({ at, severity, code, message }) => `${at.line}:${at.column} ${severity} ${code}: ${message}`);
  expect(`${said.join('\n')}\n`).toBe(block('text'));
});

test('its table has a row for every property', () => {
  const table = /^\| property \|.*?(?=\n\n)/ms.exec(page)?.[0] ?? '';
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(properties);
});

test('it names the code of every change that can be weighed', () => {
  const table = /^\| about \| codes \|.*?(?=\n\n)/ms.exec(page)?.[0] ?? '';
  expect([...table.matchAll(/`([\w-]+)`/g)].map(([, code]) => code)).toEqual(ChangeCode.options);
});
