import { describe, expect, test } from 'vitest';
import { checkRuleCodes, readConfig } from './config.ts';
import { describeProblem } from './problem.ts';

const path = '/a/touchline.config.json';
const said = (text: string): string[] =>
  readConfig(path, text).problems.map((problem) => describeProblem(problem, '/a'));

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
      "presets": ["recommended", "strict"],
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
    presets: ['recommended', 'strict'],
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

describe('a mistake is named with its place and the way out', () => {
  const at = 'touchline.config.json';
  test.each([
    ['{\n  "langauge": "uk"\n}', `${at}:2:3: "langauge" is no property of ${at}. Did you mean "language"?`],
    ['{ "zzz": 1 }', `${at}:1:3: "zzz" is no property of ${at}. There are: $schema, name, language,`],
    ['{ "language": "ua" }', '1:15: `language` must be one of en, uk, ru, not "ua". Did you mean "uk"?'],
    ['{ "language": "French" }', '1:15: `language` must be one of en, uk, ru, not "French". Correct it, or leave'],
    ['{ "include": "maps" }', '1:14: `include` must be a list in [ ].'],
    ['{ "include": [] }', '`include` is empty'],
    ['{ "include": ["a", "../b"] }', '1:20: `include[1]` leads out of the project'],
    ['{ "exclude": ["/etc"] }', '`exclude[0]` leads out of the project'],
    [
      '{ "rules": {\n "goal-without-kpi": "of" } }',
      '2:22: `rules.goal-without-kpi` must be one of error, warning, info, off, not "of". Did you mean "off"?',
    ],
    ['{ "scale": "5..1" }', '`scale` starts at its end'],
    ['{ "scale": "1-5" }', '`scale` is not a scale'],
    ['{ "asOf": "2026-02-30" }', '`asOf` is not a date'],
    ['{ "maxWarnings": -1 }', '`maxWarnings` is less than 0'],
    ['{ "maxWarnings": 1.5 }', '`maxWarnings` must be a whole number'],
    ['[]', `${at}:1:1: The config must be a block in { }.`],
    ['{ "name": "A"\n  "language": "uk" }', `${at}:2:3: Not valid JSON: a comma is missing before this.`],
    ['{ "name": "A', `${at}:1:11: Not valid JSON: the text is not closed`],
    ['{ name: 1 }', `${at}:1:3: Not valid JSON: this word has no meaning in JSON`],
  ])('%s', (text, message) => {
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]).toContain(message);
  });

  test('and what is right beside it counts', () => {
    expect(readConfig(path, '{ "language": "xx", "name": "A", "scale": "3..1" }').config).toMatchObject({
      language: 'en',
      name: 'A',
    });
  });

  test('a code that no rule has', () => {
    const read = readConfig(
      path,
      '{ "rules": { "goal-without-kpi": "off", "goal-witout-owner": "info", "x": "off" } }',
    );
    const known = ['goal-without-kpi', 'goal-without-owner'];
    expect(checkRuleCodes(read, path, known).map((problem) => describeProblem(problem, '/a'))).toEqual([
      `${at}:1:41: There is no rule "goal-witout-owner". Did you mean "goal-without-owner"?`,
      `${at}:1:70: There is no rule "x". Take a code that a finding of \`touchline check\` shows.`,
    ]);
  });
});
