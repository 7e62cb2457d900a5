import { expect, test } from 'vitest';
import { checkRuleCodes, readConfig } from './config.ts';

const path = '/a/touchline.config.json';

test('every property is read, with comments and trailing commas', () => {
  const { config, problems } = readConfig(
    path,
    `{
      // Our bank.
      "$schema": "./touchline.config.schema.json",
      "name": "Банк",
      "language": "uk",
      "include": ["maps"],
      "exclude": ["maps/old"],
      "presets": ["recommended", "iso-10004"],
      "categories": { "practice": "off" },
      "rules": { "goal-without-kpi": "off" },
      "uses": ["../shared"],
      "scale": "-2..2",
      "asOf": "2026-09-30",
      "maxWarnings": 0,
    }`,
  );
  expect(problems).toEqual([]);
  expect(config).toEqual({
    $schema: './touchline.config.schema.json',
    name: 'Банк',
    language: 'uk',
    include: ['maps'],
    exclude: ['maps/old'],
    presets: ['recommended', 'iso-10004'],
    categories: { practice: 'off' },
    rules: { 'goal-without-kpi': 'off' },
    uses: ['../shared'],
    scale: { min: -2, max: 2, spelling: '-2..2' },
    asOf: '2026-09-30',
    maxWarnings: 0,
  });
});

test.each(['', '{}', '// nothing yet'])('%j gives the defaults', (text) => {
  expect(readConfig(path, text)).toMatchObject({
    problems: [],
    config: { language: 'en', include: ['**/*.cx'], exclude: [], presets: ['recommended'], rules: {}, uses: [] },
  });
});

test('what is right beside a mistake counts', () => {
  expect(readConfig(path, '{ "language": "xx", "name": "A", "scale": "3..1" }').config).toMatchObject({
    language: 'en',
    name: 'A',
  });
});

test('a code that no rule has', () => {
  const read = readConfig(path, '{ "rules": { "goal-without-kpi": "off", "goal-witout-owner": "info", "x": "off" } }');
  expect(checkRuleCodes(read, path, ['goal-without-kpi', 'goal-without-owner'])).toMatchObject([
    { code: 'unknown-rule-similar', column: 41, parameters: { similar: 'goal-without-owner' } },
    { code: 'unknown-rule', column: 70, parameters: { code: 'x' } },
  ]);
});
